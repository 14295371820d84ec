# Notes: for the desktop, for the screens, and about the past.

## What the desktop shows, where others may see it

notification-check-in = Ein Check-in wartet, wann immer du magst.
notification-check-in-last = Ich bin jetzt still, bis du Taper wieder öffnest, wann immer das ist.
notification-review = Ein paar Minuten für einen Blick zurück auf die Woche, wenn du magst.
notification-small-thing = Eine Kleinigkeit für dich, wenn du magst.
notification-wind-down = Ein ruhiger Ausklang des Tages, wenn du magst.
notification-word = Eine Nachricht für dich, wenn du einen Moment hast.

## What it shows when details are wished for

notification-room-and-thing = { $room } Und etwas für dich: { $thing }.
notification-thing = Wenn du magst: { $thing }.

notification-button = { $action ->
    [check-in] Zum Check-in
    [look] Ansehen
    [later] Später
    [tomorrow] Morgen
   *[never] Diese nicht mehr
}
# A kind of note in a list.
notification-kind = { $kind ->
    [warning] ein Wort zur Belastung
    [sign] ein erstes Zeichen
    [rebound] ein Wort zu den ersten Tagen nach der Pause
    [check_in] Check-in
    [plan] Spielraum im Plan
    [review] ein Blick zurück auf die Woche
    [nudge] etwas, das gut tut
   *[wind_down] der Ausklang des Tages
}

## The program about itself

notification-locked = Taper ist gesperrt. Die Erinnerungen beginnen, sobald es offen ist.
notification-stays = Taper bleibt für seine Erinnerungen da. Starte es noch einmal, um es zu öffnen; zum Beenden wähle „Beenden“, dort oder im Infobereich.

## The card behind "I'm in a really bad place"

# It names no phone number: those in apps are too often wrong or out of date. Its paragraphs are shown one by one.
notification-bad-place =
    Gut, dass du es sagst, auch wenn es nur hier ist. Diese App kann nicht einschätzen, wie ernst es ist, und niemand wird benachrichtigt.

    Wenn du in Gefahr sein könntest oder dir etwas antun könntest, ruf bitte jetzt den Notruf an oder geh in die nächste Notaufnahme.

    Sonst: Sprich heute mit einem Menschen, dem du vertraust; auch eine Arztpraxis oder ein Krisentelefon in deinem Land kann helfen. Die Arbeit kann warten. Taper bleibt die nächsten zwei Tage still.

## Stretches of time; shorter ones are told in days

notification-months = { $count } Monate
notification-years = { $count } Jahre

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
# Told in the order of the days: the lag is how many days the other comes after the one.
association = { $lag ->
    [0] War „{ $one }“ höher als üblich, war am selben Tag oft auch „{ $other }“ { association-direction }
    [1] War „{ $one }“ höher als üblich, war einen Tag später oft „{ $other }“ { association-direction }
   *[other] War „{ $one }“ höher als üblich, war { $lag } Tage später oft „{ $other }“ { association-direction }
}: { $strength ->
    [slightly] leicht
    [somewhat] etwas
   *[clearly] deutlich
}, über { $days } Tage (Rangkorrelation { $rho }, zwischen { $low } und { $high }).
association-direction = { $direction ->
    [more] höher
    [fewer] niedriger
   *[less] niedriger
}
