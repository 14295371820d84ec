# The plan: its parts, its days, its calendar, its offers.

plan-none-runs = es läuft kein Plan
plan-none-runs-next = `taper plan show` zeigt die Pläne, die du beginnen kannst

## The plan

plan-none = Noch kein Plan
plan-last-completed = Den letzten hast du bis zum Ende geschafft.
plan-last-ended = Den letzten hast du beendet.
plan-about = Ein Plan senkt deine Stunden für eine Weile und bringt sie in kleinen Schritten zurück; jeden Schritt kannst du gehen oder lassen. Die Zahlen sind unsere eigene Schätzung, angelehnt an die Rückkehr nach Sportverletzungen.
plan-status = { $stage }: bis zu { $cap } in sieben Tagen
plan-sentence = { $kind }: { $stage }, bis zu { $cap } in sieben Tagen. { $room }
plan-room = Heute: bis zu { $room } konzentrierte Arbeit, in kurzen Blöcken.
plan-no-room = Heute: Die Stunden dieser sieben Tage sind aufgebraucht. Nichts ist kaputt; morgen ist wieder Platz.
# The deadline window that is open, and one that was announced.
plan-borrowed = Abgabe bis zum { $until }: bis zu { $cap } in diesen sieben Tagen. Danach mindestens eine Woche lang einen Schritt weniger.
plan-borrow-planned = Vom { $from } bis zum { $until } ist eine Abgabe geplant.
plan-begins = Der Plan beginnt heute.
plan-too-late-to-undo = Nur Entscheidungen von heute lassen sich rückgängig machen.
# The plan's picture, and short names of what is marked in it.
plan-picture-title = Konzentrierte Arbeit in sieben Tagen und die Obergrenze
plan-picture = Konzentrierte Arbeit seit { $from }: { $last } in den letzten sieben Tagen, bei einer Obergrenze von { $cap }.
plan-mark-time-off = freie Tage
plan-mark-paused = pausiert
plan-mark-deadline = Abgabe
plan-mark-flare = Rückschlag
# A Day of the plan in a calendar.
plan-day = Konzentrierte Arbeit: bis zu { $room }
plan-day-off = Freier Tag

## Offers of the plan

plan-leave = Jetzt nicht
plan-start-today = Heute beginnen
plan-offer-card = Bevor es weitergeht
plan-offer-card-take = Ich habe es gelesen
# After two weeks without any answer.
plan-silence-title = Zwei Wochen ohne Antwort
plan-silence-text = Das ist in Ordnung. Der Plan kann von hier aus weitergehen, warten, bis du ihn fortsetzt, oder enden. Ohne Antwort pausiert er nach drei Wochen von selbst.
plan-silence-carry-on = Weitermachen
plan-silence-pause = Plan pausieren
plan-silence-end = Plan beenden
# What waits to be done about the plan.
plan-waits-review = Der Rückblick des Plans auf drei Wochen steht an; er dauert zwei Minuten.
plan-waits-completed = Dein Plan ist abgeschlossen. Wann immer du magst, blick zurück, was dazu geführt hat; das dauert ein paar Minuten.
plan-waits-ended = Dein Plan ist beendet. Wann immer du magst, blick zurück, was dazu geführt hat; das dauert ein paar Minuten.
plan-offer-hand-over = Nach zwei Wochen ist deine normale Woche noch nicht wieder erreicht. { $text }
plan-offer-hand-over-take = Stattdessen damit beginnen
plan-step = { $next } sind möglich, wenn du magst
plan-step-text = Die Tage mit { $now } liefen gut, ohne Rückschlag. Bei { $now } zu bleiben ist genauso gut.
plan-step-take = Auf { $next } erhöhen
plan-stay = Bei { $now } bleiben
plan-offer-stalled = Drei Wochen bei { $now }
plan-offer-stalled-smaller = Stunden dieser Woche senken
plan-offer-stalled-down = Auf { $below } senken

## What a plan refuses

plan-no-kind = „{ $kind }“ ist keine Art von Plan
plan-no-kind-next = möglich sind ease-off, rebuild und rebuild-longer
plan-runs = es läuft schon ein Plan
plan-runs-next = beende ihn zuerst, oder mach damit weiter
plan-start-first = beginne zuerst einen: `taper plan start`
plan-workdays = { $workdays ->
    [one] ein Arbeitstag pro Woche geht nicht
   *[other] { $workdays } Arbeitstage pro Woche gehen nicht
}
plan-no-baseline = deine normale Woche ist noch nicht bekannt
plan-no-baseline-next = gib an, wie viele Stunden konzentrierte Arbeit pro Woche du über Monate durchhalten könntest
plan-first-rung = das ist der unterste Schritt
plan-first-rung-next = senke die Stunden selbst, oder bleib dabei
plan-no-decision = „{ $word }“ ist keine Entscheidung
plan-no-decision-next = siehe `taper plan --help`
plan-high-goal = { $goal } sind mehr als deine normale Woche von { $usual }
plan-high-goal-next = gib deine normale Woche oder weniger an
plan-low-goal = so niedrig kann das Ziel eines Plans nicht sein
plan-low-goal-next = gib { $lowest } oder mehr an
plan-no-length = „{ $text }“ ist keine Dauer
plan-no-length-next = gib Minuten an, etwa 720, oder Stunden, etwa 12h
plan-no-week = „{ $text }“ ist keine Stundenzahl pro Woche
plan-no-week-next = gib 1 bis 90 Stunden an, etwa 30

## Restoring things

restoring-no-words = der Text ist leer
restoring-too-long = das ist zu lang
restoring-unknown = das steht nicht auf deiner Liste der Dinge, die dir guttun
restoring-unknown-next = die Liste findest du beim Plan

## The three-weekly review

# What in the work could change; also given back by the form that shows it.
plan-review-change = { $name ->
    [scope] Umfang
    [deadlines] Abgaben
    [people] Menschen
    [hours] Stunden
   *[other] { $name }
}
plan-review-told = { $what ->
    [lighter] Leichter geworden: { $text }.
    [change] Könnte sich ändern: { $text }.
    [how] Wie: { $text }.
   *[who] Könnte helfen: { $text }.
}
plan-review-no-change = „{ $text }“ gehört nicht zu dem, was sich ändern könnte
plan-review-too-long = das ist zu lang

## The calendar

calendar-if-you-like = Wenn du magst: { $thing }
calendar-unwritable = die Kalenderdatei lässt sich nicht schreiben ({ $error })

# Plans: what they are called, what they offer, and why they move.

## Kinds and stages

plan-kind = { $kind ->
    [ease_off] Zwei leichtere Wochen
    [rebuild] Schrittweise zurück
   *[rebuild_longer] Langsamer zurück
}
plan-kind-text = { $kind ->
    [ease_off] Sieben Tage lang etwa zwei Drittel deiner normalen Woche, dann vier Fünftel, dann deine normale Woche, genauer beobachtet. Behalte deine Anfangszeit und deine besten Stunden; Abende, Extras und neue Zusagen lass vorerst weg.
    [rebuild] Von etwa der Hälfte deiner normalen Woche aufwärts, in Schritten von einem Zehntel, die du gehst oder lässt, mit vier genauer beobachteten Wochen am Ende. Der schnellste Weg zurück zu deiner normalen Woche dauert einen Monat; es eilt nicht.
   *[rebuild_longer] Dieselben Schritte ab etwa einem Drittel deiner normalen Woche. Der schnellste Weg zurück zu deiner normalen Woche dauert sieben Wochen.
}
plan-stage = { $stage ->
    [settle] Ankommen
    [steady] Stabil
    [rebuild] Aufbauen
    [near_full] Fast voll
    [watched_return] Genau beobachtet
    [easing_off] Leichter werden
    [coming_back] Zurückkommen
   *[closer_watching] Genauer hinsehen
}
# The kind of work that fits a stage.
plan-stage-work = { $stage ->
    [settle] Vertraute Arbeit, bei der wenig auf dem Spiel steht, in Blöcken bis 45 Minuten; zwei arbeitsfreie Tage pro Woche.
    [steady] Vertraute Arbeit in Blöcken bis zu einer Stunde; keine neuen Zusagen; zwei arbeitsfreie Tage pro Woche.
    [rebuild] Ein fordernder Block pro Woche; Blöcke bis zu anderthalb Stunden.
    [near_full] Deine gewohnte Mischung, Abgaben ganz zuletzt; ein arbeitsfreier Tag pro Woche.
    [easing_off] Deine gewohnte Anfangszeit und deine besten Stunden; Abende, Extras und neue Zusagen warten.
    [coming_back] Deine gewohnte Anfangszeit und deine besten Stunden; Abende, Extras und neue Zusagen warten.
   *[watched_return] Deine gewohnte Arbeit; die Grenze für jeden Tag gilt weiter.
}

## What is said instead of room while a plan is paused

plan-pause-time-off = Freie Tage bis zum { $until }. Der Plan wartet auf dich.
plan-pause-asked = Der Plan ist pausiert, bis du ihn fortsetzt.
plan-pause-silence = Dein Plan ist nach drei Wochen ohne Antwort pausiert. Setz ihn fort, lass ihn pausiert oder beende ihn: alles in Ordnung.

## What a plan asks, and words beside it

plan-review = Drei Wochen sind um: zwei Minuten dafür, was leichter geworden ist, was sich an der Arbeit ändern könnte und wer helfen könnte. Lass aus, was du willst.
plan-review-question = Geht es dir selbst nach kleinen Anstrengungen ein oder zwei Tage später schlechter, einen Tag lang oder länger?
plan-stalled-text = Daran ist nichts verkehrt. Du könntest dabei bleiben, die Stunden dieser Woche senken, etwas an der Arbeit ändern (Umfang, Abgaben, Menschen, Stunden) oder mit jemandem darüber reden.
# The reason is one of those below, with a capital.
plan-card = { $reason }. Das kann zum Zurückkommen dazugehören und ist kein Urteil über deine Fähigkeiten. Schritt für Schritt mehr zu tun passt nicht zu jeder Art von Erschöpfung; in einer Arztpraxis lässt sich das klären. Der Plan bleibt, wo er ist, und bietet keinen Schritt an, bis du das hier gelesen hast.
plan-relapse = { $title }: an drei der letzten sieben Tage außerhalb deines Normalbereichs. Vielleicht ist es nichts. In den Wochen nach einem Plan können ein, zwei leichtere Tage sich lohnen; oder lass es so.
plan-guard-suggested = Die ersten Tage nach einer Pause: Mit etwa { $length } konzentrierter Arbeit heute kommst du trotzdem auf eine normale Woche.
plan-guard-too-much = { $days ->
    [one] Ein freier Tag
   *[other] { $days } freie Tage
}, dann { $length } an einem Tag: viel auf einmal. Auch mit ein, zwei leichteren Tagen kommst du jetzt auf eine normale Woche.

## Restoring things

plan-restoring = { $name ->
    [bedtime] Eine eigene Zeit fürs Bett, und eine ruhige halbe Stunde davor
    [meals] Regelmäßig essen
    [daylight] Zehn oder zwanzig Minuten draußen, solange es hell ist
    [closing] Ein kleines Ritual, das die Arbeit beendet
    [pleasant] Etwas Leichtes, das Freude macht
    [person] Zeit ohne Eile mit einem Menschen
    [movement] Deine gewohnte Bewegung, wenn sie sich gut anfühlt
   *[mastery] Etwas, worin du besser wirst und das keine Arbeit ist: spielen, kochen, klettern, lernen
}

## Why a step is offered or not, criterion by criterion

plan-criterion-days = Tage bei { $cap }: { $spent } von mindestens { $least }
plan-criterion-answers = Energie: an { $count ->
    [one] einem dieser Tage
   *[other] { $count } dieser Tage
} angegeben, { $needed } genügen
plan-criterion-energy-unknown = Energie: noch nicht genug Antworten (3 sind nötig)
plan-criterion-energy = Energie: { $energy } an einem typischen Tag, verglichen mit { $reference }; niedriger an { $lower ->
    [0] keinem Tag
    [one] einem Tag
   *[other] { $lower } Tagen
}
plan-criterion-mornings = Morgen: { $hard ->
    [0] keiner der letzten beiden war schwer
    [one] einer der letzten beiden war schwer; nach zwei leichteren ist wieder ein Schritt möglich
   *[other] die letzten beiden waren schwer; nach zwei leichteren ist wieder ein Schritt möglich
}
plan-criterion-load = Konzentrierte Arbeit: { $worked } in { $days ->
    [one] einem Tag
   *[other] { $days } Tagen
}, bei einer Obergrenze von { $cap }{ $verdict ->
    [over] . Nichts ist kaputt; der nächste Schritt wartet auf eine Woche innerhalb des Plans
    [unknown] ; an { $unknown ->
        [one] einem Tag
       *[other] { $unknown } Tagen
    } nicht bekannt
    [little] . Der nächste Schritt ist möglich, sobald du annähernd so viel gearbeitet hast
    [enough] ; an { $unknown ->
        [one] einem Tag
       *[other] { $unknown } Tagen
    } nicht bekannt, und das ist in Ordnung
   *[known] {""}
}
plan-criterion-signs = Zeichen: { $signs } auffällig an einem typischen Tag, bis zu { $most } sind in Ordnung
plan-criterion-signs-unknown = Zeichen: nicht genug Daten; das hält dich nicht auf
plan-criterion-sleep = Schlaf: { $sleep } in einer typischen Nacht, am Anfang { $at_start }
plan-criterion-card = Vorher gibt es etwas zu lesen, wann immer du magst
plan-criterion-steady = Der Plan bleibt auf dieser Höhe; weitere Schritte werden nicht angeboten
plan-criterion-deadline = Während einer Abgabe gibt es keinen Schritt
plan-criterion-back = Drei Tage nach dem Zurückkommen ist wieder ein Schritt möglich
# What a step rests on, within "stepped up to ...: ".
plan-ground = { $days ->
    [one] 1 Tag
   *[other] { $days } Tage
} bei { $cap }, davon { $worked } gearbeitet, typische Energie { $energy }
plan-energy-unknown = nicht bekannt

## The log: what happened, and why. Parts of sentences, shown as they are or with a capital and a full stop

plan-started = begonnen mit { $cap } in sieben Tagen, { $percent } % der normalen Woche
plan-offered = ein Schritt auf { $cap } wurde angeboten: { $ground }
plan-took-step = auf { $cap } in sieben Tagen erhöht: { $ground }
plan-stayed = bei { $cap } geblieben, und das ist genauso gut
plan-completed = abgeschlossen nach { $days } Tagen bei { $cap } mit ruhigen Zeichen
plan-ended = du hast den Plan beendet

# Hard mornings.
plan-hard-energy = Energie { $energy }, vorher waren es { $reference }
plan-hard-signs = { $signs ->
    [one] 1 Zeichen auffällig
   *[other] { $signs } Zeichen auffällig
}, am Anfang { $at_start }
plan-hard-energy-twice = Energie { $first } und { $last } an zwei Morgen; vorher waren es { $reference }
plan-hard-signs-twice = { $first } und { $last } Zeichen auffällig an zwei Morgen; am Anfang { $at_start }
plan-hard-twice = zwei Morgen: { $first }; dann { $last }
plan-blip = { $seen }: ein einzelner schwerer Morgen, es ändert sich nichts
plan-blip-again = { $seen }: dafür wurde der Plan schon leichter
plan-too-much = du hast gesagt, dass es zu viel war
plan-too-much-hold = du hast gesagt, dass es zu viel war und du trotzdem dabei bleibst
plan-step-back = ab heute { $now } in sieben Tagen statt { $before }
plan-kept = bei { $cap } geblieben, ab heute neu gezählt
plan-stays = es bleibt bei { $cap }, ab heute neu gezählt; ein Ruhetag könnte helfen

# Another cap or goal.
plan-lowered = du hast die Obergrenze von { $before } auf { $now } in sieben Tagen gesenkt
plan-goal = das Ziel ist jetzt { $percent } % der normalen Woche

# Why a card asks to be read.
plan-flares = { $count ->
    [one] 1 Rückschlag
   *[other] { $count } Rückschläge
} in vier Wochen
plan-no-better = die Energie liegt nach vier Wochen bei { $now }, am Anfang bei { $at_start }
plan-very-low = bei drei Antworten hintereinander lag die Energie bei 0 oder 1
plan-short-sleep = der Schlaf lag über zwei Wochen im Mittel bei { $sleep }
plan-symptoms = du hast neue körperliche Beschwerden angegeben, die sich in einer Arztpraxis ansehen lassen
plan-not-every-kind = Schritt für Schritt mehr zu tun passt nicht zu jeder Art von Erschöpfung
plan-card-read = du hast es gelesen; Schritte können wieder angeboten werden

# Reviews, and a plan that does not climb.
plan-review-due = drei Wochen sind um: Was ist leichter geworden, und was könnte sich an der Arbeit ändern?
plan-reviewed = Rückblick: kleine Anstrengungen verschlechtern nichts
plan-reviewed-worse = Rückblick: nach kleinen Anstrengungen ging es dir einen Tag oder länger schlechter
plan-hand-over = zwei Wochen sind um, und die normale Woche ist noch nicht wieder erreicht: schrittweise zurück oder einfach beenden, beides ist in Ordnung
plan-stalled = mehr als drei Wochen bei { $cap }: dabei bleiben, einen Schritt zurück, etwas an der Arbeit ändern oder mit jemandem reden
plan-steady = { $why ->
    [reviews] zwei Rückblicke sagen, dass es dir nach kleinen Anstrengungen schlechter geht
   *[drops] zweimal ist die Energie nach Tagen innerhalb des Plans um drei Punkte gefallen
}; der Plan bleibt bei { $cap }

# Pauses.
plan-time-off-planned = { $days ->
    [one] ein freier Tag
   *[other] { $days } freie Tage
}, vom { $from } bis zum { $to }
plan-time-off = freie Tage bis zum { $until }; der Plan wartet bei { $cap }
plan-paused = du hast den Plan pausiert; er wartet bei { $cap }
plan-carried-on = du machst bei { $cap } weiter
plan-quiet = seit { $days ->
    [one] einem Tag
   *[other] { $days } Tagen
} keine Antwort; der Plan bleibt bei { $cap }
plan-silent = seit drei Wochen keine Antwort; der Plan wartet bei { $cap }
plan-back = nach { $days ->
    [one] einem Tag
   *[other] { $days } Tagen
} wieder da, bei { $cap }; der nächste Schritt kommt frühestens in drei Tagen
plan-back-lower = nach { $days ->
    [one] einem Tag
   *[other] { $days } Tagen
} wieder da, bei { $now } statt { $before }, weil du so viel eine Weile nicht ausprobiert hast

# Deadline windows.
plan-deadline-planned = eine Abgabe von { $days ->
    [one] einem Tag
   *[other] { $days } Tagen
} ab dem { $from }: dann mehr Stunden, und danach mindestens eine Woche lang einen Schritt weniger
plan-deadline = Abgabe bis zum { $until }: bis zu { $cap } in sieben Tagen, danach mindestens eine Woche lang einen Schritt weniger
# Why it was dropped is one of the refusals below.
plan-deadline-dropped = die Abgabe entfällt: { $why }
plan-payback = nach der Abgabe: mindestens eine Woche lang { $now } in sieben Tagen ({ $rungs ->
    [one] einen Schritt weniger
   *[other] es war zu viel, also zwei Schritte weniger
}) statt { $before }

## What the rules do not have on a Day: "...; nothing was changed"

plan-no-deadline-length = eine Abgabe dauert einen bis sieben Tage
plan-no-deadline-begin = eine Abgabe beginnt heute oder in den nächsten acht Wochen
plan-no-deadline-there = es gibt schon eine Abgabe
plan-no-deadline-lately = die letzte Abgabe endete weniger als vier Wochen davor
plan-no-deadline-time-off = in diesen Tagen liegen freie Tage
plan-no-deadline-first-stage = in der ersten Phase gibt es keine Abgaben: Komm erst einmal an
plan-no-deadline-card = vorher gibt es etwas zu lesen
plan-has-ended = der Plan ist beendet
plan-is-paused = der Plan ist pausiert
plan-is-paused-already = der Plan ist schon pausiert
plan-is-not-paused = der Plan ist nicht pausiert
plan-no-step = heute wird kein Schritt angeboten
plan-no-silence = der Plan wartet gerade nicht auf eine Antwort
plan-no-step-back = heute Morgen ging es keinen Schritt zurück
plan-no-lower = der Plan liegt schon dort oder darunter
plan-no-higher-goal = solange der Plan läuft, lässt sich das Ziel nur senken
plan-no-lower-goal = das Ziel kann { $lowest } % der normalen Woche oder mehr sein
plan-no-card = es gibt gerade nichts zu lesen
plan-no-review = der letzte Rückblick ist weniger als eine Woche her
plan-no-time-off-order = diese freien Tage enden, bevor sie beginnen
plan-no-time-off-span = freie Tage beginnen innerhalb des Plans und des nächsten Jahres und dauern höchstens ein Jahr
plan-no-time-off-overlap = diese freien Tage überschneiden sich mit anderen
plan-no-time-off-deadline = in diese freien Tage fällt eine Abgabe
