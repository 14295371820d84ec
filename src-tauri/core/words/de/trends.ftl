# Trends, charts and associations.

## Trends

trends-empty = Ab dem ersten Check-in siehst du hier deine Tage. Nach etwa zwei Wochen kommt dein Normalbereich dazu.
trends-entries = { $title }, { $from } bis { $to }: { $said } von { $days } Tagen erfasst.
# The way is "kürzer als sonst", "etwa wie sonst" and the like.
trends-last-days = In den letzten sieben Tagen { $way }.
trends-mean = Letzte 7 Tage: { $mean } im Mittel; { $usual }.
trends-mean-alone = Letzte 7 Tage: { $mean } im Mittel; dein Normalbereich ist noch nicht bekannt.
trends-usual = normalerweise { $centre } ({ $low } bis { $high })
# Where a range says nothing.
trends-usual-alone = normalerweise { $centre }
trends-no-entry = keine Antwort
trends-an-entry = beantwortet
trends-late = später nachgetragen
trends-unit-minutes = Stunden und Minuten am Tag
trends-unit-clock = Uhrzeit
trends-unit-count = Mal am Tag
trends-unit-points = { $low } bis { $high }
trends-unit-yes-no = ja oder nein
# Names of marked spans in a chart, where there is little room.
trends-mark-plan = Plan
trends-mark-hard-time = schwere Zeit
trends-mark-set-aside = { $why ->
    [holiday] Urlaub
    [travel] Reise
    [illness] Krankheit
    [deadline] Abgabetermin
   *[other] Sonstiges
}
trends-mark-change = Leben geändert
trends-mark-warning = auffällig
trends-no-span = der letzte Tag, der { $to }, liegt vor dem ersten Tag, dem { $from }
trends-no-span-next = wähle einen ersten Tag, der vor dem letzten liegt
trends-nothing-said = zu { $signal } ist nichts eingetragen
trends-nothing-said-next = wähle einen anderen Zeitraum
trends-from-to = von { $from } bis { $to }
trends-undrawable = das Diagramm ließ sich nicht zeichnen ({ $error })
trends-undrawable-next = sieh dir stattdessen die Tabelle an

## What moves together

association-axis = { $second }, so viele Tage nach: { $first }

chart-nothing-yet = Noch gibt es nichts zu zeichnen.

# Why there is no picture; stands within a sentence.
chart-error-empty = es gibt nichts zu zeichnen
chart-error-span = dieser Zeitraum lässt sich nicht zeichnen
chart-error-drawing = das Bild kam nicht zustande: { $why }
chart-error-gave-up = beim Zeichnen ging etwas schief
chart-error-size = in dieser Größe lässt sich nichts zeichnen
chart-error-memory = der Speicher reicht dafür nicht

## What moves together: never a cause, always how sure

association-few-days = Noch nicht genug Tage. Nötig sind { $days } Tage mit Antworten zu beiden von zwei Signalen, gezählt ab dem Tag, an dem Taper deinen Normalbereich kennt.
association-none = { $looks ->
    [one] Ein Vergleich über das letzte Jahr zeigte keinen klaren Zusammenhang.
   *[other] { $looks } Vergleiche über das letzte Jahr zeigten keinen klaren Zusammenhang.
}
association-found = { $looks ->
    [one] Der eine Vergleich über das letzte Jahr zeigt einen Zusammenhang.
   *[other] Bei { $looks } Vergleichen über das letzte Jahr fallen diese Zusammenhänge auf.
} Etwa einer von zwanzig könnte trotzdem Zufall sein. Sie zeigen, was an deinen Tagen zusammen auftritt, nicht, was wovon kommt.
association-waiting = { $pairs ->
    [one] Für ein Paar gibt es noch nicht genug Tage.
   *[other] Für { $pairs } Paare gibt es noch nicht genug Tage.
}
# In the order of the days: the lag is how many days the other comes after the one. When and then are the signals' own
# clauses, in signal.ftl.
association = { $lag ->
    [0] An Tagen, an denen { $when }, { $then }
    [1] Einen Tag, nachdem { $when }, { $then }
   *[other] { $lag } Tage, nachdem { $when }, { $then }
} ({ $strength ->
    [slightly] schwacher Zusammenhang
    [somewhat] mäßiger Zusammenhang
   *[clearly] starker Zusammenhang
}, { $days } Tage; Rangkorrelation { $rho }, zwischen { $low } und { $high }).

## The calendar and a day

calendar-day = { $day }: { $value }.
calendar-day-usual = { $day }: { $value }, sonst { $usual }.
calendar-step = { $step ->
    [-3] viel weniger als sonst
    [-2] weniger als sonst
    [-1] etwas weniger als sonst
    [0] wie sonst
    [1] etwas mehr als sonst
    [2] mehr als sonst
   *[other] viel mehr als sonst
}
day-focus = Fokus-Timer: { $minutes }.
day-before = vorher: { $values }
day-cleared = nichts
day-empty = Von diesem Tag ist nichts bekannt, und das ist in Ordnung.
day-written = An diesem Tag geschrieben:
