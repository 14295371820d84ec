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
home-next-room = Nothing to do here until tomorrow. The plan has today's room.
home-next-nothing = Nothing to do here until tomorrow.
home-past-warning = The note of { $day }
home-is-new-normal = Is this your new normal?
