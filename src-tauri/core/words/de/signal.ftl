# Signals: their names and hints, the person's own ones, and how answers are read.

signal-unknown-id = unbekanntes Signal „{ $id }“

## Signals of one's own

own-signal-back = Es ist wieder da.
own-signal-there = es gibt schon ein Signal namens „{ $title }“
own-signal-there-next = wähle einen anderen Namen
own-signal-no-room = der Check-in fragt schon nach { $asked } Dingen, und mehr passt kaum in eine halbe Minute
own-signal-no-room-next = schalte zuerst eines ab
own-signal-unknown = „{ $id }“ ist kein eigenes Signal von dir
own-signal-unknown-next = siehe `taper signal list`
own-signal-no-name = „{ $title }“ taugt nicht als Name
own-signal-no-name-next = nimm 1 bis { $letters } Zeichen
own-signal-another = nimm einen anderen
own-signal-scale = eine Skala von 0 bis { $high }
own-signal-scale-next = gib eine ganze Zahl von 2 bis 10 an
own-signal-range = ein Bereich von { $low } bis { $high }
own-signal-range-next = gib die kleinere Zahl zuerst an
own-signal-no-kind = „{ $kind }“ ist keine Art von Signal
own-signal-no-kind-next = gib count, minutes, scale, yes_no oder number an
own-signal-no-direction = „{ $direction }“ ist keine Richtung
own-signal-no-direction-next = gib higher, lower oder neither an

# The signals: what each is called, how the check-in asks for it, and what an answer is called where its value does not
# say it. The names follow from the signal's id.

signal-energy = Energie
signal-energy-in-full = Energie am Morgen
signal-energy-question = Wie viel Energie hast du gerade?
signal-energy-hint = 0 gar keine, 10 mehr geht bei mir nicht

signal-bedtime-delay = Zubettgehen aufgeschoben
signal-bedtime-delay-question = Wann wolltest du im Bett sein, und wann warst du es?
signal-bedtime-delay-hint = zwei Uhrzeiten, etwa { $time }

signal-sleep = Schlaf
signal-sleep-question = Wie lange hast du ungefähr geschlafen?
signal-sleep-hint = Stunden und Minuten, etwa 7:30

signal-snacks = Snacks
signal-snacks-question = Snacks über deine üblichen Mahlzeiten hinaus?
signal-snacks-hint = wie viele
signal-snacks-choice = { $answer ->
    [5] { $shown } oder mehr
   *[other] { $shown }
}

signal-games = Spiele
signal-games-in-full = Spiele, oder deine Art abzuschalten
signal-games-question = Wie viel Zeit mit Spielen, oder womit du sonst abschaltest?
signal-games-hint = etwa 45m oder 1:30
signal-games-choice = { $answer ->
    [0] keine
    [240] { $shown } oder mehr
   *[other] { $shown }
}

signal-focus = Konzentrierte Arbeit
signal-focus-question = Wie lange konzentriert gearbeitet?
signal-focus-hint = Stunden und Minuten, oder ein freier Tag
signal-focus-choice = { $answer ->
    [off] freier Tag
    [0] gar nicht
   *[other] { $shown }
}

signal-heaviness = Schwere der Arbeit
signal-heaviness-question = Wie schwer hat sich die Arbeit angefühlt?
signal-heaviness-hint = 0 gar nicht, 10 alles, was ich hatte

signal-output = Was herauskam
signal-output-in-full = Was vom Tag herauskam
signal-output-question = Wie viel kam dabei heraus? Etwas Gelerntes zählt, auch ein Versuch, der nicht geklappt hat.
signal-output-hint = 0 nichts, was ich nennen könnte, 4 viel
signal-output-choice = { $answer ->
    [0] nichts, was ich nennen könnte
    [1] ein wenig
    [2] etwas
    [3] einiges
   *[4] viel
}

signal-tense = Anspannung
signal-tense-question = Wie angespannt bist du gerade?
signal-tense-hint = 0 gar nicht, 10 mehr geht bei mir nicht

signal-rested = Erholung
signal-rested-question = Wie erholt bist du aufgewacht?
signal-rested-hint = 0 gar nicht, 4 ganz
signal-rested-choice = { $answer ->
    [0] gar nicht
    [1] ein wenig
    [2] halb
    [3] größtenteils
   *[4] ganz
}

signal-moved = Bewegung
signal-moved-question = Hast du dich ein bisschen bewegt, egal wie?
signal-moved-hint = { answer-expected-yes-or-no }

# Habits of research.
signal-wrote = Geschrieben
signal-wrote-question = Hast du geschrieben, um klarer zu denken?
signal-wrote-hint = { answer-expected-yes-or-no }
signal-told = Anderen gezeigt
signal-told-question = Hast du jemandem gezeigt, was du bisher hast?
signal-told-hint = { answer-expected-yes-or-no }
signal-pruned = Idee verworfen
signal-pruned-question = Hast du eine Idee verworfen oder beiseitegelegt?
signal-pruned-hint = { answer-expected-yes-or-no }
signal-learned = Gelernt
signal-learned-question = Hast du etwas gelernt? Auch was nicht geklappt hat, zählt.
signal-learned-hint = { answer-expected-yes-or-no }
signal-stretched = Gefordert
signal-stretched-question = Ging die Arbeit gerade ein Stück über das hinaus, was du schon kannst?
signal-stretched-hint = { answer-expected-yes-or-no }
signal-asked = Gefragt
signal-asked-question = Hast du jemanden etwas gefragt?
signal-asked-hint = { answer-expected-yes-or-no }

signal-intended-bedtime = Geplante Bettzeit
signal-bedtime = Bettzeit

## Answers

answer-yes = ja
answer-no = nein
answer-off = frei
answer-external = von außen bestimmt
answer-skip = keine Angabe

# What was typed is no answer; the three parts are joined with commas.
answer-not-a-value = „{ $text }“ ist kein Wert
answer-not-a-value-place = für { $signal }
answer-not-a-value-next = gib { $expected } ein, `skip` für keine Angabe, oder nichts, um es zurückzunehmen
# A text that can be read in two ways, and both of them.
answer-unclear = „{ $text }“ kann zweierlei bedeuten
answer-unclear-next = schreib { $first } oder { $second }
answer-expected-length = eine Länge bis { $most } wie 7:30, 7,5h oder 450m
answer-expected-time = eine Uhrzeit wie { $time }
answer-expected-whole-number = eine ganze Zahl von { $low } bis { $high }
answer-expected-yes-or-no = ja oder nein
answer-expected-number = eine Zahl
