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
home-past-warning = Die Nachricht von { $day }
home-is-new-normal = Ist das jetzt dein neuer Alltag?

## At a glance

home-checked-in = { $answers ->
    [one] Check-in um { $time }, eine Antwort.
   *[other] Check-in um { $time }, { $answers } Antworten.
}
home-day-answered = { $day }: beantwortet
home-day-empty = { $day }: keine Antworten
home-six-weeks = { $title }, die letzten sechs Wochen. Mittel über sieben Tage: { $figure } { $usual }
home-usually = (sonst { $usual })
home-budget-today = Heute
home-budget-week = Die letzten sieben Tage
home-used-and-left = { $used } verbraucht, { $left } übrig
home-first-note = Woran arbeitest du gerade? Eine Zeile im Protokoll genügt; später findet sie jedes Wort darin.
home-first-note-begin = Eine Zeile schreiben
home-first-why = Welcher Frage dient deine Arbeit? Steht sie einmal da, kann die Arbeit eines Tages auf sie zeigen.
home-first-why-begin = Die Frage aufschreiben
home-first-idea = Gibt es eine Idee, für die jetzt keine Zeit ist? Heb sie auf, mit dem billigsten Versuch, der sie prüft.
home-first-idea-begin = Eine Idee festhalten
