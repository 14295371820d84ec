# Looking back: warnings, the days before drops, ended plans, sensitivity.

## The record of warnings

warnings-none = Bisher keine Warnungen. Jede wird hier mit ihren Gründen gespeichert, und du kannst sagen, ob sie gestimmt hat.
warnings-warnings = { $count ->
    [one] Bisher 1 Warnung (Zeit mit genügend Daten: { $span }).
   *[other] Bisher { $count } Warnungen (Zeit mit genügend Daten: { $span }).
}
warnings-called = Deine Bewertungen: { $answers }.
warnings-answer = { $count } { $verdict }
warnings-rate = { $rate ->
    [one] Das ist { $rate } Fehlalarm im Jahr.
   *[other] Das sind { $rate } Fehlalarme im Jahr.
}
warnings-no-warning = am { $day } gab es keine Warnung
warnings-no-warning-next = `taper warnings` zeigt alle, die es gab
warnings-not-kept = die Belege lassen sich nicht speichern ({ $error })

## Events

event-noted = Gespeichert: { $event }.
event-several = zu „{ $id }“ passt mehr als ein Eintrag
event-several-next = gib mehr davon ein
event-unknown = in deiner Vorgeschichte gibt es keinen Eintrag „{ $id }“
event-unknown-next = `taper event list` zeigt alle
event-overlaps = das überschneidet sich mit etwas in deiner Vorgeschichte
event-overlaps-next = entferne das zuerst, oder wähle andere Tage
event-order = der { $later } liegt vor dem { $earlier }
event-order-next = gib die Tage der Reihe nach an
event-too-far = { $day } liegt zu weit in der Zukunft
event-too-far-next = wähle einen früheren Tag

## The look back

# What was going on; also given back by the form that shows it.
retrospective-going-on = { $name ->
    [deadline] Abgabetermin
    [conflict] Konflikt
    [stuck] Feststecken
    [travel] Reise
    [illness] Krankheit
    [life] Privates
    [nothing-special] nichts Besonderes
   *[other] { $name }
}
# Both follow "Looking back at", „Rückblick auf“.
retrospective-at-episode = die schwere Zeit um { $day }
retrospective-at-plan = das, was zum Plan vom { $day } geführt hat
retrospective-nothing = es gibt noch nichts, worauf sich zurückblicken ließe
retrospective-nothing-next = markiere zuerst eine schwere Zeit, oder komm nach einem Plan wieder
retrospective-not-told = du hast noch nicht eingetragen, woran du dich erinnerst
retrospective-not-told-next = trag das zuerst ein
retrospective-no-going-on = „{ $text }“ gehört nicht zu dem, was los sein kann
retrospective-weeks = { $weeks ->
    [one] eine Woche vorher passt nicht
   *[other] { $weeks } Wochen vorher passt nicht
}
retrospective-weeks-next = gib eine Zahl von 0 bis { $most } an
retrospective-days = { $days ->
    [one] ein Tag von sieben passt nicht
   *[other] { $days } Tage von sieben passt nicht
}
retrospective-no-then = dem Wenn-dann-Plan fehlt das „Dann“
retrospective-no-then-next = schreib, was du dann tun willst, oder lass das „Wenn“ weg
retrospective-no-sign = „{ $sign }“ ist kein frühes Zeichen
retrospective-signs = es sind zu viele Zeichen, oder eines ist doppelt
retrospective-signs-next = nenne höchstens { $most }, jedes einmal
retrospective-too-long = { $what ->
    [helped] was geholfen hat, ist zu lang
    [did-not-help] was nicht geholfen hat, ist zu lang
    [next-time] was Taper dir sagen soll, ist zu lang
   *[then] das „Dann“ ist zu lang
}

## What was told about the past

# Parts of sentences, such as "Noted: ...".
looking-back-episode = eine schwere Zeit, die am { $onset } begann, noch nicht vorbei
looking-back-episode-over = eine schwere Zeit, die am { $onset } begann, vorbei am { $end }
looking-back-episode-felt = eine schwere Zeit, die am { $onset } begann und sich ab dem { $drop } auf die Arbeit auswirkte, noch nicht vorbei
looking-back-episode-felt-over = eine schwere Zeit, die am { $onset } begann und sich ab dem { $drop } auf die Arbeit auswirkte, vorbei am { $end }
looking-back-set-aside = { $why ->
    [holiday] Urlaub
    [travel] eine Reise
    [illness] Krankheit
    [deadline] ein Abgabetermin
   *[other] ein ungewöhnlicher Tag
} am { $day }
looking-back-set-aside-days = { $why ->
    [holiday] Urlaub
    [travel] eine Reise
    [illness] Krankheit
    [deadline] ein Abgabetermin
   *[other] ungewöhnliche Tage
} vom { $first } bis zum { $last }
looking-back-change = das Leben hat sich am { $from } geändert

## First signs

looking-back-sign = { $title }: außerhalb deines Normalbereichs seit dem { $since }.
looking-back-sign-before = { $title }: außerhalb deines Normalbereichs seit dem { $since }, { $days ->
    [0] dem Tag, ab dem es sich auf die Arbeit auswirkte
    [one] einen Tag bevor es sich auf die Arbeit auswirkte
   *[other] { $days } Tage bevor es sich auf die Arbeit auswirkte
}.
looking-back-sign-after = { $title }: außerhalb deines Normalbereichs seit dem { $since }, { $days ->
    [one] einen Tag nachdem es sich auf die Arbeit auswirkte
   *[other] { $days } Tage nachdem es sich auf die Arbeit auswirkte
}.
looking-back-no-signs = Keines deiner Signale war damals länger außerhalb deines Normalbereichs, oder es gibt zu wenige Antworten aus diesen Tagen.
looking-back-signs-over = Ab dem Tag, an dem sie vorbei war, zählen die Signale mehr, die sich am meisten verschoben haben. Keines wird je abgeschaltet.
looking-back-signs-open = Wenn sie vorbei ist, trag das hier ein. Dann zählen die Signale mehr, die sich am meisten verschoben haben.
looking-back-nothing-in-the-log = Keines deiner Signale war damals länger außerhalb deines Normalbereichs, oder es gibt zu wenige Antworten aus diesen Tagen.

## Past warnings

looking-back-ask-verdict = Hat sie gestimmt? Deine Antwort stellt ein, wie leicht Taper dich warnt. Du kannst sie auch offen lassen.
looking-back-new-normal = Mehrere Zeichen sind etwa seit dem { $from } anders als sonst, während deine Arbeit gut weiterläuft. Vielleicht sammelt sich trotzdem Belastung an; vielleicht ist das Leben jetzt so: eine neue Stelle, ein Kind, eine andere Jahreszeit. Wenn ja, lernt Taper deinen Normalbereich von diesem Tag an neu.
looking-back-verdict = { $verdict ->
    [right] Hat gestimmt
    [wrong] Hat nicht gestimmt
    [too-late] Gestimmt, aber zu spät
   *[not-sure] Schwer zu sagen
}
# After a number, in the middle of a sentence: "2 right and 1 too late".
looking-back-verdict-short = { $verdict ->
    [right] richtig
    [wrong] falsch
    [too-late] zu spät
   *[not-sure] schwer zu sagen
}
looking-back-verdict-thanks = { $verdict ->
    [right] Gespeichert. Taper warnt dich bei so einem Muster wieder.
    [wrong] Gespeichert. Ab morgen warnt Taper dich etwas weniger leicht, und diese Signale zählen etwas weniger.
    [too-late] Gespeichert. Wenn du diese Zeit weiter unten als schwere Zeit markierst, lernt Taper, was sich zuerst verschoben hat.
   *[not-sure] Gespeichert. Daran, wie leicht Taper dich warnt, ändert sich nichts.
}

## How readily Taper speaks

looking-back-sensitivity = { $sensitivity ->
    [cautious] Selten
    [normal] Ausgewogen
   *[early] Früh
}
# The figures were measured; see the methods in ARCHITECTURE.md.
looking-back-sensitivity-cost = { $sensitivity ->
    [cautious] Etwa ein Fehlalarm in zwei ruhigen Jahren. In Simulationen fiel die Hälfte der schnellen Einbrüche auf, bevor sie sich auf die Arbeit auswirkten, und langsame 19 Tage vorher.
    [normal] Etwa ein Fehlalarm in einem ruhigen Jahr. In Simulationen fielen sechs von zehn schnellen Einbrüchen auf, bevor sie sich auf die Arbeit auswirkten, und langsame 22 Tage vorher.
   *[early] Etwa zwei Fehlalarme in einem ruhigen Jahr. In Simulationen fielen sieben von zehn schnellen Einbrüchen auf, bevor sie sich auf die Arbeit auswirkten, und langsame 24 Tage vorher.
}
looking-back-past-unknown = Es gibt noch nicht genug Tage, um das an deinen eigenen Daten zu prüfen.
looking-back-past-nothing = An deinen eigenen Daten ({ $span }): keine Warnung.
looking-back-past = An deinen eigenen Daten ({ $span }): { $count ->
    [one] eine Warnung
   *[other] { $count } Warnungen
}, und zwar { $dates }.
looking-back-past-often = An deinen eigenen Daten ({ $span }): { $count } Warnungen, zuletzt { $dates }.
looking-back-lead-none = Bevor sich die schwere Zeit vom { $onset } auf die Arbeit auswirkte, wäre keine Warnung gekommen.
looking-back-lead = { $days ->
    [0] An dem Tag, an dem
    [one] Einen Tag, bevor
   *[other] { $days } Tage, bevor
} sich die schwere Zeit vom { $onset } auf die Arbeit auswirkte, wäre eine Warnung gekommen.

## What is kept of a look back

looking-back-kept-none = Es sind keine ersten Zeichen gespeichert.
looking-back-kept = Bei dir kam zuerst: { $signs }. Das zählt ab morgen mehr.
looking-back-kept-then = Wenn „{ $sign }“ an { $days } von 7 Tagen außerhalb deines Normalbereichs liegt, dann: { $action }
looking-back-if-then = Daran wolltest du erinnert werden: „{ $sign }“ lag an { $days } der letzten 7 Tage außerhalb deines Normalbereichs. Dann: { $action }
looking-back-you-wrote = Für eine Zeit wie diese hast du geschrieben: „{ $text }“
