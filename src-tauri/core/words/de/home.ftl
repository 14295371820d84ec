# The home screen and `taper status`.

## Home, today and status

home-note = Kommentar: { $note }
home-nothing-said = Keine Antworten für diesen Tag.
home-unknown = Seit dem { $day } kein Check-in, deshalb weiß Taper nicht, wie es gerade steht.
home-on-the-record = { $level ->
    [overuse] Frühere Warnung vom { $day }, bei der du auch weniger geschafft hast.
   *[warning] Frühere Warnung vom { $day }.
}
home-next-reminder = Nächste Erinnerung: { $days ->
    [0] heute
    [1] morgen
   *[other] am { $day },
} um { $time }, { $what }.
home-greeting = Nichts seit dem { $day }, und das ist in Ordnung. Heute ist ein guter Tag, um wieder einzusteigen.
home-next-check-in = Check ein, wann immer du magst. Es dauert eine halbe Minute.
home-next-room = Das war alles für heute. Die Stunden für heute stehen im Plan.
home-next-nothing = Das war alles für heute.
home-past-warning = Warnung vom { $day }
home-is-new-normal = Ist das jetzt normal für dich?
