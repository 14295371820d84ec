# The home screen and `taper status`.

## Home, today and status

home-note = Notiz: { $note }
home-nothing-said = Zu diesem Tag ist nichts eingetragen, und das ist in Ordnung.
home-unknown = Seit dem { $day } kein Check-in, also ist offen, wie es gerade steht.
home-on-the-record = { $level ->
    [overuse] Festgehalten: Überlastung am { $day }.
   *[warning] Festgehalten: Hinweis am { $day }.
}
home-next-reminder = Nächste Erinnerung: { $at }.
home-next-reminder-for = Nächste Erinnerung: { $at }, für { $day }.
home-greeting = Seit dem { $day } kein Eintrag, und das ist in Ordnung. Heute ist ein guter Tag, um wieder einzusteigen.
home-next-check-in = Eine halbe Minute für den Check-in, wann immer du magst.
home-next-room = Bis morgen ist hier nichts zu tun. Den Spielraum für heute zeigt der Plan.
home-next-nothing = Bis morgen ist hier nichts zu tun.
home-past-warning = Die Nachricht von { $day }
home-is-new-normal = Ist das jetzt dein neuer Alltag?
