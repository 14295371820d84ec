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
home-next-room = That's all for today. The hours for today are in your plan.
home-next-nothing = That's all for today.
home-past-warning = Warning of { $day }
home-is-new-normal = Is this your usual now?
