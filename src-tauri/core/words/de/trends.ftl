# Trends, charts and associations.

## Trends

trends-empty = Hier werden deine Tage gezeichnet, vom ersten Check-in an. Das Band mit dem, was bei dir üblich ist, kommt nach etwa zwei Wochen dazu.
trends-entries = { $title }, { $from } bis { $to }: { $said } von { $days } Tagen haben einen Eintrag.
# The way is "kürzer als üblich", "etwa wie üblich" and the like.
trends-last-days = In den letzten sieben Tagen { $way }.
trends-mean = Das letzte 7-Tage-Mittel ist { $mean }; { $usual }.
trends-mean-alone = Das letzte 7-Tage-Mittel ist { $mean }; was bei dir üblich ist, ist noch nicht bekannt.
trends-usual = üblich { $centre } ({ $low } bis { $high })
# Where a range says nothing.
trends-usual-alone = üblich { $centre }
trends-no-entry = kein Eintrag
trends-an-entry = ein Eintrag
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
    [deadline] Abgabe
   *[other] Sonstiges
}
trends-mark-change = neuer Alltag
trends-mark-warning = mehreres bewegt
trends-no-span = der Zeitraum endet am { $to }, bevor er am { $from } beginnt
trends-no-span-next = gib mit --from einen Tag vor --to an
trends-nothing-said = zu { $signal } ist nichts eingetragen
trends-nothing-said-next = wähle einen anderen Zeitraum
trends-from-to = von { $from } bis { $to }
trends-undrawable = das Diagramm ließ sich nicht zeichnen ({ $error })
trends-undrawable-next = die Tabelle zeigt dasselbe

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

association-few-days = Noch nicht genug Tage: Nötig sind mindestens { $days } Tage, an denen zwei Signale beide eingetragen sind, gezählt von da an, wo dein Übliches bekannt ist.
association-none = { $looks ->
    [one] Bei einem Blick auf das letzte Jahr hat nichts standgehalten, und auch das ist eine Antwort.
   *[other] Bei { $looks } Blicken auf das letzte Jahr hat nichts standgehalten, und auch das ist eine Antwort.
}
association-found = { $looks ->
    [one] Der eine Blick auf das letzte Jahr hat standgehalten;
   *[other] Von { $looks } Blicken auf das letzte Jahr haben diese standgehalten;
} etwa einer von zwanzig könnte trotzdem Zufall sein. Sie sagen, was an deinen Tagen miteinander einhergeht, nicht, was wozu führt.
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
