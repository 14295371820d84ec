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
home-past-warning = Warnung vom { $day }
home-is-new-normal = Ist das jetzt normal für dich?

## At a glance

home-checked-in = { $answers ->
    [one] Check-in um { $time }, eine Antwort.
   *[other] Check-in um { $time }, { $answers } Antworten.
}
home-day-answered = { $day }: beantwortet
home-day-empty = { $day }: keine Antworten
home-six-weeks = { $title }, die letzten sechs Wochen. Mittel über sieben Tage: { $figure } { $usual }
home-usually = (normalerweise { $usual })
home-budget-today = Heute
home-budget-week = Die letzten sieben Tage
home-used-and-left = { $used } genutzt, { $left } übrig
home-first-note = Woran arbeitest du gerade? Eine Zeile im Log genügt; später findest du sie mit jedem ihrer Wörter wieder.
home-first-note-begin = Eine Zeile schreiben
home-first-why = Welcher Frage dient deine Arbeit? Steht sie einmal da, kann die Arbeit eines Tages auf sie zeigen.
home-first-why-begin = Die Frage aufschreiben
home-first-idea = Gibt es eine Idee, für die jetzt keine Zeit ist? Halt sie fest, zusammen mit dem billigsten Test dafür.
home-first-idea-begin = Eine Idee festhalten
