# Looking back: warnings, the days before drops, ended plans, sensitivity.

## The record of warnings

warnings-none = Bisher kein Hinweis. Jeder wird hier mit seinen Gründen festgehalten, und du kannst sagen, was er wert war.
warnings-warnings = { $count ->
    [one] Bisher ein Hinweis (beurteilbare Zeit: { $span }).
   *[other] Bisher { $count } Hinweise (beurteilbare Zeit: { $span }).
}
warnings-called = Deine Antworten: { $answers }.
warnings-answer = { $count } { $verdict }
warnings-rate = { $rate ->
    [one] Das ist { $rate } Fehlalarm im Jahr.
   *[other] Das sind { $rate } Fehlalarme im Jahr.
}
warnings-no-warning = für { $day } gab es keinen Hinweis
warnings-no-warning-next = `taper warnings` zeigt alle, die es gab
warnings-not-kept = die Belege lassen sich nicht aufbewahren ({ $error })

## Events

event-noted = Notiert: { $event }.
event-several = zu „{ $id }“ passt mehr als ein Ereignis
event-several-next = gib mehr von der Kennung an
event-unknown = es gibt kein Ereignis „{ $id }“
event-unknown-next = `taper event list` zeigt, was du erzählt hast
event-overlaps = es überschneidet sich mit etwas, das du schon erzählt hast
event-overlaps-next = entferne das zuerst, oder wähle andere Tage
event-order = { $later } kommt vor { $earlier }
event-order-next = gib die Tage in der Reihenfolge an, in der sie kamen
event-too-far = { $day } liegt zu weit in der Zukunft
event-too-far-next = nimm einen früheren Tag

## The look back

# What was going on; also given back by the form that shows it.
retrospective-going-on = { $name ->
    [deadline] Abgabe
    [conflict] Konflikt
    [stuck] festgesteckt
    [travel] Reise
    [illness] Krankheit
    [life] Privates
    [nothing-special] nichts Besonderes
   *[other] { $name }
}
# Both follow "Looking back at", „Rückblick auf“.
retrospective-at-episode = die schwere Zeit um { $day }
retrospective-at-plan = das, was zum Plan von { $day } geführt hat
retrospective-nothing = es gibt noch nichts, worauf sich zurückblicken ließe
retrospective-nothing-next = markiere zuerst eine schwere Zeit, oder komm nach einem Plan wieder
retrospective-not-told = aus der Erinnerung ist noch nichts erzählt
retrospective-not-told-next = erzähl zuerst, woran du dich erinnerst
retrospective-no-going-on = „{ $text }“ steht nicht auf der Liste dessen, was gerade los war
retrospective-weeks = { $weeks ->
    [one] eine Woche vorher
   *[other] { $weeks } Wochen vorher
}
retrospective-weeks-next = gib 0 bis { $most } an
retrospective-days = { $days ->
    [one] ein Tag von sieben
   *[other] { $days } Tage von sieben
}
retrospective-no-then = zum Wenn fehlt das Dann
retrospective-no-then-next = schreib, was du dann tun willst, oder lass das Wenn weg
retrospective-no-sign = „{ $sign }“ ist kein frühes Zeichen
retrospective-signs = diese Zeichen passen nicht
retrospective-signs-next = nenne höchstens { $most }, jedes einmal
retrospective-too-long = { $what ->
    [helped] was geholfen hat, ist zu lang
    [did-not-help] was nicht geholfen hat, ist zu lang
    [next-time] was du hören möchtest, ist zu lang
   *[then] das Dann ist zu lang
}

## What was told about the past

# Parts of sentences, such as "Noted: ...".
looking-back-episode = eine schwere Zeit, die am { $onset } begann, noch nicht vorbei
looking-back-episode-over = eine schwere Zeit, die am { $onset } begann, vorbei am { $end }
looking-back-episode-felt = eine schwere Zeit, die am { $onset } begann, in der Arbeit zu spüren ab dem { $drop }, noch nicht vorbei
looking-back-episode-felt-over = eine schwere Zeit, die am { $onset } begann, in der Arbeit zu spüren ab dem { $drop }, vorbei am { $end }
looking-back-set-aside = { $why ->
    [holiday] Urlaub
    [travel] eine Reise
    [illness] Krankheit
    [deadline] eine Abgabe
   *[other] ein außergewöhnlicher Tag
} am { $day }
looking-back-set-aside-days = { $why ->
    [holiday] Urlaub
    [travel] eine Reise
    [illness] Krankheit
    [deadline] eine Abgabe
   *[other] außergewöhnliche Tage
} vom { $first } bis zum { $last }
looking-back-change = seit dem { $from } ist das Leben anders

## First signs

looking-back-sign = { $title }: anders als üblich seit dem { $since }.
looking-back-sign-before = { $title }: anders als üblich seit dem { $since }, { $days ->
    [0] dem Tag, an dem es in der Arbeit zu spüren war
    [one] einen Tag bevor es in der Arbeit zu spüren war
   *[other] { $days } Tage bevor es in der Arbeit zu spüren war
}.
looking-back-sign-after = { $title }: anders als üblich seit dem { $since }, { $days ->
    [one] einen Tag nachdem es in der Arbeit zu spüren war
   *[other] { $days } Tage nachdem es in der Arbeit zu spüren war
}.
looking-back-no-signs = Keines der Signale war damals länger anders als üblich, oder zu diesen Tagen ist zu wenig eingetragen.
looking-back-signs-over = Ab ihrem Ende zählen die Signale mehr, die sich am meisten bewegt haben. Keines wird je abgeschaltet.
looking-back-signs-open = Wenn sie vorbei ist, sag es hier: Was sich dann am meisten bewegt hat, zählt mehr.
looking-back-nothing-in-the-log = In deinen Einträgen war damals keines der Signale länger anders als üblich, oder zu diesen Tagen ist zu wenig eingetragen.

## Past warnings

looking-back-ask-verdict = Was war das im Rückblick wert? Deine Antwort stellt ein, wie leicht Taper etwas sagt; oder lass sie weg.
looking-back-new-normal = Mehrere Signale sind etwa seit dem { $from } anders als üblich, während deine Arbeit gehalten hat. Vielleicht sammelt sich trotzdem Belastung an; vielleicht ist das Leben jetzt so: eine neue Stelle, ein Kind, eine andere Jahreszeit. Wenn ja, lernt Taper von diesem Tag an neu, was bei dir üblich ist.
looking-back-verdict = { $verdict ->
    [right] Es hat gestimmt
    [wrong] Es hat nicht gestimmt
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
    [right] Notiert. So ein Muster ist es wert, wieder erwähnt zu werden.
    [wrong] Notiert. Ab morgen braucht es etwas mehr, bis Taper etwas sagt, und diese Signale zählen etwas weniger.
    [too-late] Notiert. Wenn du diese Zeit weiter unten als schwere Zeit markierst, lernt Taper, was sich zuerst bewegt hat.
   *[not-sure] Notiert. Auch das ist eine Antwort.
}

## How readily Taper speaks

looking-back-sensitivity = { $sensitivity ->
    [cautious] Selten
    [normal] Ab und zu
   *[early] Früh
}
# The figures were measured; see the methods in ARCHITECTURE.md.
looking-back-sensitivity-cost = { $sensitivity ->
    [cautious] Etwa ein Fehlalarm in zwei ruhigen Jahren. Bei erdachten Menschen fiel die Hälfte der schnellen Rückgänge auf, bevor sie in der Arbeit zu spüren waren, und langsame 19 Tage vorher.
    [normal] Etwa ein Fehlalarm in einem ruhigen Jahr. Bei erdachten Menschen fielen sechs von zehn schnellen Rückgängen auf, bevor sie in der Arbeit zu spüren waren, und langsame 22 Tage vorher.
   *[early] Etwa zwei Fehlalarme in einem ruhigen Jahr. Bei erdachten Menschen fielen sieben von zehn schnellen Rückgängen auf, bevor sie in der Arbeit zu spüren waren, und langsame 24 Tage vorher.
}
looking-back-past-unknown = Für einen Versuch an deiner eigenen Vergangenheit gibt es noch nicht genug Tage.
looking-back-past-nothing = An deiner eigenen Vergangenheit ausprobiert ({ $span }): Taper wäre still geblieben.
looking-back-past = An deiner eigenen Vergangenheit ausprobiert ({ $span }): Taper hätte sich { $count ->
    [one] einmal
   *[other] { $count }-mal
} gemeldet: { $dates }.
looking-back-past-often = An deiner eigenen Vergangenheit ausprobiert ({ $span }): Taper hätte sich { $count }-mal gemeldet, zuletzt { $dates }.
looking-back-lead-none = Bevor die schwere Zeit vom { $onset } zu spüren war, wäre Taper still geblieben.
looking-back-lead = { $days ->
    [0] An dem Tag, an dem
    [one] Einen Tag bevor
   *[other] { $days } Tage bevor
} die schwere Zeit vom { $onset } zu spüren war, hätte Taper sich gemeldet.

## What is kept of a look back

looking-back-kept-none = Es sind keine ersten Zeichen festgehalten.
looking-back-kept = Bei dir hat sich zuerst bewegt: { $signs }. Das zählt ab morgen mehr.
looking-back-kept-then = Wenn „{ $sign }“ an { $days } von 7 Tagen anders ist als üblich, dann: { $action }
looking-back-if-then = Das wolltest du erfahren: „{ $sign }“ war an { $days } von 7 Tagen anders als üblich. Dann: { $action }
looking-back-you-wrote = Für eine Zeit wie diese hast du geschrieben: „{ $text }“
