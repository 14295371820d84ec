# The plan: its parts, its days, its calendar, its offers.

plan-none-runs = es läuft kein Plan
plan-none-runs-next = siehe `taper plan show`

## The plan

plan-none = Es läuft kein Plan
plan-last-completed = Den letzten bist du bis zum Ende gegangen.
plan-last-ended = Den letzten hast du beendet.
plan-about = Ein Plan senkt die Last für eine Weile und bringt sie in kleinen Schritten zurück, die du nimmst oder lässt. Die Zahlen haben wir selbst gewählt, angelehnt daran, wie Menschen nach Überlastungsverletzungen zurückkehren.
plan-status = { $stage }: bis zu { $cap } in sieben Tagen
plan-sentence = { $kind }: { $stage }, { $cap } in sieben Tagen. { $room }
plan-room = Spielraum heute: bis zu { $room } konzentrierte Arbeit, in kurzen Blöcken.
plan-no-room = Spielraum heute: in diesen sieben Tagen keiner mehr. Nichts ist kaputt; morgen ist wieder welcher da.
# The deadline window that is open, and one that was announced.
plan-borrowed = Abgabezeit bis zum { $until }: bis zu { $cap } in diesen sieben Tagen. Danach mindestens eine Woche lang eine Stufe weniger.
plan-borrow-planned = Eine Abgabezeit ist geplant, vom { $from } bis zum { $until }.
plan-begins = Der Plan beginnt heute.
plan-too-late-to-undo = Zurücknehmen lässt sich nur, was heute entschieden wurde.
# The plan's picture, and short names of what is marked in it.
plan-picture-title = Konzentrierte Arbeit in sieben Tagen und die Obergrenze
plan-picture = Konzentrierte Arbeit seit { $from }: { $last } in den letzten sieben Tagen, bei einer Obergrenze von { $cap }.
plan-mark-time-off = freie Tage
plan-mark-paused = pausiert
plan-mark-deadline = Abgabezeit
plan-mark-flare = Aufflackern
# A Day of the plan in a calendar.
plan-day = Konzentrierte Arbeit: bis zu { $room }
plan-day-off = Freier Tag

## Offers of the plan

plan-leave = Erst mal lassen
plan-start-today = Heute beginnen
plan-offer-card = Ein Wort, bevor es weitergeht
plan-offer-card-take = Ich habe es gelesen
# After two weeks without any answer.
plan-silence-title = Zwei Wochen nichts gehört
plan-silence-text = Das ist in Ordnung. Der Plan kann weitergehen, wo er ist, warten, bis du ihn fortsetzt, oder enden. Sagst du nichts, pausiert er nach drei Wochen von selbst.
plan-silence-carry-on = Weitermachen
plan-silence-pause = Pausieren
plan-silence-end = Den Plan beenden
# What waits to be done about the plan.
plan-waits-review = Der Rückblick auf drei Wochen Plan steht an; er dauert zwei Minuten.
plan-waits-completed = Dein Plan ist abgeschlossen. Ein Blick zurück, was dazu geführt hat, dauert ein paar Minuten, wann immer du magst.
plan-waits-ended = Dein Plan ist beendet. Ein Blick zurück, was dazu geführt hat, dauert ein paar Minuten, wann immer du magst.
plan-offer-hand-over = Zwei Wochen sind um, und deine übliche Woche ist noch nicht wieder erreicht. { $text }
plan-offer-hand-over-take = Stattdessen damit beginnen
plan-step = { $next } wären möglich, wenn du magst
plan-step-text = Die Tage mit { $now } liefen gut, und nichts ist aufgeflackert. Bei { $now } zu bleiben ist genauso gut.
plan-step-take = { $next } nehmen
plan-stay = Bei { $now } bleiben
plan-offer-stalled = Drei Wochen bei { $now }
plan-offer-stalled-smaller = Eine kleinere Woche
plan-offer-stalled-down = Auf { $below } heruntergehen

## What a plan refuses

plan-no-kind = „{ $kind }“ ist keine Art von Plan
plan-no-kind-next = gib ease-off, rebuild oder rebuild-longer an
plan-runs = es läuft schon ein Plan
plan-runs-next = beende ihn zuerst, oder mach mit ihm weiter
plan-start-first = beginne zuerst einen: `taper plan start`
plan-workdays = { $workdays ->
    [one] ein Arbeitstag pro Woche
   *[other] { $workdays } Arbeitstage pro Woche
}
plan-no-baseline = deine übliche Woche ist noch nicht bekannt
plan-no-baseline-next = sag, wie viele Stunden konzentrierte Arbeit pro Woche du über Monate halten könntest
plan-first-rung = das ist die erste Stufe
plan-first-rung-next = senke die Obergrenze selbst, oder bleib
plan-no-decision = „{ $word }“ ist keine Entscheidung
plan-no-decision-next = siehe `taper plan --help`
plan-high-goal = { $goal } ist mehr als die übliche Woche von { $usual }
plan-high-goal-next = gib die übliche Woche an, oder weniger
plan-low-goal = das ist weniger, als wohin ein Plan führen kann
plan-low-goal-next = gib { $lowest } oder mehr an
plan-no-length = „{ $text }“ ist keine Zeitdauer
plan-no-length-next = gib Minuten an, etwa 720, oder Stunden, etwa 12h
plan-no-week = „{ $text }“ ist keine übliche Woche konzentrierter Arbeit
plan-no-week-next = gib Stunden von 1 bis 90 an, etwa 30

## Restoring things

restoring-no-words = da stehen keine Worte
restoring-too-long = das sind zu viele Worte für eine Sache
restoring-unknown = das steht nicht auf der Liste dessen, was gut tut
restoring-unknown-next = die Liste findest du im Plan

## The three-weekly review

# What in the work could change; also given back by the form that shows it.
plan-review-change = { $name ->
    [scope] Umfang
    [deadlines] Termine
    [people] Menschen
    [hours] Stunden
   *[other] { $name }
}
plan-review-told = { $what ->
    [lighter] Leichter: { $text }.
    [change] Zu ändern: { $text }.
    [how] Wie: { $text }.
   *[who] Wer helfen könnte: { $text }.
}
plan-review-no-change = „{ $text }“ steht nicht auf der Liste dessen, was sich ändern könnte
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
    [ease_off] Sieben Tage lang etwa zwei Drittel deiner üblichen Woche, dann vier Fünftel, dann deine übliche Woche, mit etwas mehr Aufmerksamkeit. Behalte deine Anfangszeit und deine besten Stunden; Abende, Extras und neue Zusagen können vorerst warten.
    [rebuild] Von etwa der Hälfte deiner üblichen Woche aufwärts, in Schritten von einem Zehntel, die du nimmst oder lässt, mit vier beobachteten Wochen am Ende. Im schnellsten Fall ist deine übliche Woche nach einem Monat wieder erreicht; es eilt nicht.
   *[rebuild_longer] Dieselbe Leiter, von etwa einem Drittel deiner üblichen Woche an. Im schnellsten Fall ist deine übliche Woche nach sieben Wochen wieder erreicht.
}
plan-stage = { $stage ->
    [settle] Ankommen
    [steady] Stabil
    [rebuild] Aufbauen
    [near_full] Fast voll
    [watched_return] Beobachtet zurück
    [easing_off] Leichter werden
    [coming_back] Zurückkommen
   *[closer_watching] Genauer hinsehen
}
# The kind of work that fits a stage.
plan-stage-work = { $stage ->
    [settle] Vertraute Arbeit, bei der wenig auf dem Spiel steht, in Blöcken bis zu 45 Minuten; zwei arbeitsfreie Tage pro Woche.
    [steady] Vertraute Arbeit in Blöcken bis zu einer Stunde; keine neuen Zusagen; zwei arbeitsfreie Tage pro Woche.
    [rebuild] Ein Block pro Woche, der dich ein Stück fordert; Blöcke bis zu anderthalb Stunden.
    [near_full] Die gewohnte Mischung, Abgaben zuletzt; ein arbeitsfreier Tag pro Woche.
    [easing_off] Deine gewohnte Anfangszeit und deine besten Stunden; Abende, Extras und neue Zusagen warten.
    [coming_back] Deine gewohnte Anfangszeit und deine besten Stunden; Abende, Extras und neue Zusagen warten.
   *[watched_return] Deine gewohnte Arbeit; der Spielraum für einen Tag gilt weiter.
}

## What is said instead of room while a plan is paused

plan-pause-time-off = Freie Tage bis zum { $until }. Der Plan wartet, und die Arbeit auch.
plan-pause-asked = Der Plan ist pausiert, bis du ihn fortsetzt.
plan-pause-silence = Dein Plan hat seit drei Wochen nichts gehört, also ist er pausiert. Mach weiter, lass ihn pausiert oder beende ihn: alles in Ordnung.

## What a plan asks, and words beside it

plan-review = Drei Wochen sind um: zwei Minuten dafür, was leichter geworden ist, was sich an der Arbeit ändern könnte und wer helfen könnte. Lass aus, was du magst.
plan-review-question = Geht es dir selbst nach kleinen Anstrengungen ein oder zwei Tage später schlechter, einen Tag lang oder länger?
plan-stalled-text = Daran ist nichts verkehrt. Du könntest bleiben, eine kleinere Woche nehmen, etwas an der Arbeit ändern (Umfang, Termine, Menschen, Stunden) oder mit jemandem darüber reden.
# The reason is one of those below, with a capital.
plan-card = { $reason }. Das kann zum Zurückkommen dazugehören und ist kein Urteil über deine Fähigkeiten. Schritt für Schritt mehr zu tun passt nicht zu jeder Art von Erschöpfung; in einer Arztpraxis lässt sich das klären. Der Plan bleibt, wo er ist, und bietet keinen Schritt an, bis du das hier gelesen hast.
plan-relapse = { $title }: an drei der letzten sieben Tage anders als üblich. Vielleicht ist es nichts; nach einem Plan ist es ein, zwei kleinere Tage wert, oder du lässt es so.
plan-guard-suggested = Die ersten Tage nach einer Pause: Mit etwa { $length } konzentrierter Arbeit heute kommst du immer noch auf eine normale Woche.
plan-guard-too-much = { $days ->
    [one] Ein freier Tag
   *[other] { $days } freie Tage
}, dann { $length } an einem Tag, das ist viel auf einmal. Auch mit ein, zwei kleineren Tagen kommst du jetzt noch auf eine normale Woche.

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

plan-criterion-days = { $spent } von mindestens { $least } Tagen bei { $cap }
plan-criterion-answers = Energie an { $count } dieser Tage angegeben, { $needed } genügen
plan-criterion-energy-unknown = drei Antworten ergeben die Energie, mit der spätere Tage verglichen werden
plan-criterion-energy = Energie im Mittel { $energy }, verglichen mit { $reference }; { $lower ->
    [one] 1 Tag lag niedriger
   *[other] { $lower } Tage lagen niedriger
}
plan-criterion-mornings = { $hard ->
    [0] kein schwerer Morgen in den letzten zwei Tagen
    [one] ein schwerer Morgen in den letzten zwei Tagen; nach zwei ruhigen zählt es wieder
   *[other] die letzten zwei Morgen waren schwer; nach zwei ruhigen zählt es wieder
}
plan-criterion-load = { $worked } konzentrierte Arbeit in { $days ->
    [one] einem Tag
   *[other] { $days } Tagen
}, bei einer Obergrenze von { $cap }{ $verdict ->
    [over] ; nichts ist kaputt, der nächste Schritt wartet auf eine Woche innerhalb des Plans
    [unknown] ; an { $unknown } Tagen nicht bekannt
    [little] ; ein Schritt nach oben stützt sich auf Arbeit, die ausprobiert ist
    [enough] ; an { $unknown ->
        [one] einem Tag
       *[other] { $unknown } Tagen
    } nicht bekannt, und das ist in Ordnung
   *[known] {""}
}
plan-criterion-signs = im Mittel { $signs } Zeichen außerhalb ihres üblichen Bands, bis zu { $most } sind in Ordnung
plan-criterion-signs-unknown = Zeichen nicht bekannt, das hält nichts auf
plan-criterion-sleep = Schlaf im Mittel { $sleep }, am Anfang { $at_start }
plan-criterion-card = ein paar Worte warten darauf, gelesen zu werden, wann immer du magst
plan-criterion-steady = der Plan bleibt auf seiner Höhe: es werden keine Schritte mehr angeboten
plan-criterion-deadline = gerade ist Abgabezeit
plan-criterion-back = drei Tage nach dem Zurückkommen kann wieder ein Schritt angeboten werden
# What a step rests on, within "step taken to ...: ".
plan-ground = { $days ->
    [one] 1 Tag
   *[other] { $days } Tage
} bei { $cap }, davon { $worked } gearbeitet, Energie im Mittel { $energy }
plan-energy-unknown = nicht bekannt

## The log: what happened, and why. Parts of sentences, shown as they are or with a capital and a full stop

plan-started = begonnen mit { $cap } in sieben Tagen, { $percent } %
plan-offered = { $cap } wären möglich, wenn du magst: { $ground }
plan-took-step = Schritt auf { $cap } in sieben Tagen: { $ground }
plan-stayed = es bleibt bei { $cap }, und das ist genauso gut
plan-completed = { $days } Tage bei { $cap }, mit ruhigen Zeichen
plan-ended = du hast den Plan beendet

# Hard mornings.
plan-hard-energy = Energie { $energy }, vorher waren es { $reference }
plan-hard-signs = { $signs } Zeichen außerhalb ihres üblichen Bands, am Anfang { $at_start }
plan-hard-energy-twice = Energie { $first } und { $last } an zwei Morgen; vorher waren es { $reference }
plan-hard-signs-twice = { $first } und { $last } Zeichen außerhalb ihres üblichen Bands an zwei Morgen; am Anfang { $at_start }
plan-hard-twice = zwei Morgen: { $first }; dann { $last }
plan-blip = { $seen }; ein schwerer Morgen, sonst passiert nichts
plan-blip-again = { $seen }; der Plan hat dafür schon Platz gemacht
plan-too-much = du hast gesagt, dass es zu viel war
plan-too-much-hold = du hast gesagt, dass es zu viel war und die Obergrenze bleiben kann
plan-step-back = ab heute { $now } in sieben Tagen, vorher waren es { $before }
plan-kept = es bleibt bei { $cap }, ab heute neu gezählt
plan-stays = es bleibt bei { $cap }, ab heute neu gezählt; ein Ruhetag könnte helfen

# Another cap or goal.
plan-lowered = du hast die Obergrenze von { $before } auf { $now } in sieben Tagen gesenkt
plan-goal = das Ziel liegt jetzt bei { $percent } % der üblichen Woche

# Why a card asks to be read.
plan-flares = in vier Wochen ist es { $count }-mal aufgeflackert
plan-no-better = die Energie liegt nach vier Wochen bei { $now }, am Anfang bei { $at_start }
plan-very-low = bei drei Antworten hintereinander lag die Energie bei 0 oder 1
plan-short-sleep = der Schlaf lag über zwei Wochen im Mittel bei { $sleep }
plan-symptoms = du hast von neuen körperlichen Beschwerden erzählt, die sich in einer Arztpraxis ansehen lassen
plan-not-every-kind = Schritt für Schritt mehr zu tun passt nicht zu jeder Art von Erschöpfung
plan-card-read = du hast es gelesen; Schritte können wieder angeboten werden

# Reviews, and a plan that does not climb.
plan-review-due = drei Wochen sind um: Was ist leichter geworden, und was könnte sich an der Arbeit ändern?
plan-reviewed = Rückblick: nichts dergleichen
plan-reviewed-worse = Rückblick: nach kleinen Anstrengungen ging es dir einen Tag oder länger schlechter
plan-hand-over = zwei Wochen sind um, und die übliche Woche ist noch nicht wieder erreicht: schrittweise zurück oder einfach beenden, beides ist in Ordnung
plan-stalled = mehr als drei Wochen bei { $cap }: bleiben, eine Stufe zurück, etwas an der Arbeit ändern oder mit jemandem reden
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
plan-carried-on = du machst weiter, bei { $cap }
plan-quiet = seit { $days ->
    [one] einem Tag
   *[other] { $days } Tagen
} nichts gehört; der Plan bleibt bei { $cap }
plan-silent = seit drei Wochen nichts gehört; der Plan wartet bei { $cap }
plan-back = nach { $days ->
    [one] einem Tag
   *[other] { $days } Tagen
} wieder da, bei { $cap }; ein Schritt wartet drei Tage
plan-back-lower = nach { $days ->
    [one] einem Tag
   *[other] { $days } Tagen
} wieder da, bei { $now } statt { $before }: so viel ist eine Weile nicht ausprobiert worden

# Deadline windows.
plan-deadline-planned = { $days ->
    [one] ein Tag
   *[other] { $days } Tage
} Abgabezeit ab dem { $from }: geliehen, und danach ausgeglichen
plan-deadline = Abgabezeit bis zum { $until }: bis zu { $cap } in sieben Tagen, geliehen; danach ist es eine Woche lang eine Stufe weniger
# Why it was dropped is one of the refusals below.
plan-deadline-dropped = die Abgabezeit fällt weg: { $why }
plan-payback = Ausgleich nach der Abgabezeit: { $now } in sieben Tagen, mindestens eine Woche lang ({ $rungs ->
    [one] eine Stufe weniger
   *[other] es war zu viel, also zwei Stufen weniger
}); vorher waren es { $before }

## What the rules do not have on a Day: "...; nothing was changed"

plan-no-deadline-length = eine Abgabezeit dauert einen bis sieben Tage
plan-no-deadline-begin = eine Abgabezeit beginnt heute oder in den nächsten acht Wochen
plan-no-deadline-there = es gibt schon eine Abgabezeit
plan-no-deadline-lately = seit dem Ende der letzten Abgabezeit sind dann noch keine vier Wochen vergangen
plan-no-deadline-time-off = in diesen Tagen liegen freie Tage
plan-no-deadline-first-stage = auf der ersten Stufe gibt es keine Abgabezeit: komm erst einmal an
plan-no-deadline-card = erst warten noch ein paar Worte darauf, gelesen zu werden
plan-has-ended = der Plan ist beendet
plan-is-paused = der Plan ist pausiert
plan-is-paused-already = der Plan ist schon pausiert
plan-is-not-paused = der Plan ist nicht pausiert
plan-no-step = heute wird kein Schritt angeboten
plan-no-silence = ob es weitergehen soll, war nicht gefragt
plan-no-step-back = heute Morgen ging es keine Stufe zurück
plan-no-lower = der Plan liegt schon dort oder darunter
plan-no-higher-goal = solange der Plan läuft, lässt sich das Ziel nur senken
plan-no-lower-goal = das Ziel liegt mindestens bei { $lowest } % der üblichen Woche
plan-no-card = es gibt gerade nichts, was vor einem Schritt zu lesen wäre
plan-no-review = der letzte Rückblick liegt weniger als eine Woche zurück
plan-no-time-off-order = diese freien Tage enden, bevor sie beginnen
plan-no-time-off-span = freie Tage liegen innerhalb des Plans und innerhalb eines Jahres
plan-no-time-off-overlap = diese freien Tage überschneiden sich mit anderen
plan-no-time-off-deadline = in diesen freien Tagen liegt eine Abgabezeit
