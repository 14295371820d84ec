# The home screen and `taper status`.

## Home, today and status

home-note = Note: { $note }
home-nothing-said = Nothing said about this Day, and that is fine.
home-unknown = No check-in since { $day }, so how things are is unknown.
home-on-the-record = { $level ->
    [overuse] On the record: overuse on { $day }.
   *[warning] On the record: warning on { $day }.
}
home-next-reminder = Next reminder: { $at }.
home-next-reminder-for = Next reminder: { $at }, for { $day }.
home-greeting = Nothing since { $day }, and that's fine. Today is a good enough place to start.
home-next-check-in = Half a minute for the check-in, whenever you like.
home-past-warning = The note of { $day }
home-is-new-normal = Is this your new normal?

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
