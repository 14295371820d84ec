# The home screen and `taper status`.

## Home, today and status

home-note = Comment: { $note }
home-nothing-said = No answers for this day.
home-unknown = No check-in since { $day }, so Taper doesn't know how things are now.
home-on-the-record = { $level ->
    [overuse] Past warning of { $day }, with output down.
   *[warning] Past warning of { $day }.
}
home-next-reminder = Next reminder: { $days ->
    [0] today
    [1] tomorrow
   *[other] { $day }
} at { $time }, { $what }.
home-greeting = Nothing since { $day }, and that's fine. Today is a good enough place to start.
home-next-check-in = Check in whenever you like. It takes half a minute.
home-past-warning = Warning of { $day }
home-is-new-normal = Is this your usual now?

## At a glance

home-checked-in = { $answers ->
    [one] Checked in at { $time }, one answer.
   *[other] Checked in at { $time }, { $answers } answers.
}
home-day-answered = { $day }: answered
home-day-empty = { $day }: no answers
home-six-weeks = { $title }, last six weeks. 7-day average: { $figure } { $usual }
home-usually = (usually { $usual })
home-budget-today = Today
home-budget-week = Last seven days
home-used-and-left = { $used } used, { $left } left
home-first-note = What are you working on just now? One line in the log is enough; later, any word finds it.
home-first-note-begin = Write a line
home-first-why = What question does your work serve? Once it is written down, a day's work can point to it.
home-first-why-begin = Write the question
home-first-idea = Is there an idea you don't have time for now? Keep it with its cheapest test.
home-first-idea-begin = Keep an idea
