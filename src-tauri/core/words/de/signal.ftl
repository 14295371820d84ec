# Signals: their names and hints, the person's own ones, and how answers are read.

signal-unknown-id = unbekanntes Signal „{ $id }“
signal-several = mehrere Signale heißen „{ $name }“

## Signals of one's own

own-signal-back = Das Signal ist wieder da.
own-signal-there = es gibt schon ein Signal namens „{ $title }“ ({ $id })
own-signal-there-next = wähle einen anderen Namen
own-signal-no-room = der Check-in stellt schon { $asked } Fragen, so viele wie in eine halbe Minute passen
own-signal-no-room-next = schalte zuerst eine ab
own-signal-unknown = „{ $id }“ ist keines deiner eigenen Signale
own-signal-unknown-next = `taper signal list` zeigt sie
own-signal-no-name = „{ $title }“ geht nicht als Name
own-signal-no-name-next = gib einen Namen mit 1 bis { $letters } Zeichen an
own-signal-another = gib einen Namen mit Buchstaben oder Ziffern an
own-signal-scale = eine Skala kann nicht von { $low } bis { $high } gehen
own-signal-scale-next = gib ganze Zahlen von 0 bis 10 an, die kleinere zuerst, etwa 1 und 5
own-signal-range = ein Bereich kann nicht von { $low } bis { $high } gehen
own-signal-range-next = gib zuerst die kleinere Zahl an
own-signal-range-of-kind = { $kind ->
    [count] eine Anzahl hat
    [minutes] eine Dauer hat
   *[yes_no] Ja oder Nein hat
} keinen kleinsten oder größten Wert
own-signal-range-of-kind-next = lass sie weg, oder wähle scale oder number
own-signal-no-zero = ein Tag ohne Antwort kann nicht als null zählen, wenn die Werte von { $low } bis { $high } gehen
own-signal-no-zero-next = lass das weg, oder fang bei 0 an
own-signal-no-kind = „{ $kind }“ ist keine Art von Antwort
own-signal-no-kind-next = wähle count, minutes, scale, yes_no oder number
own-signal-no-direction = „{ $direction }“ ist keine Richtung
own-signal-no-direction-next = wähle higher, lower oder neither

# The signals: what each is called, how the check-in asks for it, and what an answer is called where its value does not
# say it. The names follow from the signal's id.

signal-energy = Energie
signal-energy-in-full = Energie am Morgen
signal-energy-question = Wie viel Energie hast du gerade?
signal-energy-hint = 0 gar keine, 10 mehr geht bei mir nicht

signal-bedtime-delay = Spät ins Bett
signal-bedtime-delay-question = Wann wolltest du ins Bett, und wann bist du gegangen?
signal-bedtime-delay-hint = zwei Uhrzeiten, etwa { $time }

signal-sleep = Schlaf
signal-sleep-question = Wie lange hast du ungefähr geschlafen?
signal-sleep-hint = Stunden und Minuten, etwa 7:30

signal-snacks = Snacks
signal-snacks-question = Wie viele Snacks zwischen den Mahlzeiten?
signal-snacks-hint = eine Zahl, etwa 2
signal-snacks-choice = { $answer ->
    [5] { $shown } oder mehr
   *[other] { $shown }
}

signal-games = Spiele
signal-games-in-full = Spiele, oder womit du sonst abtauchst
signal-games-question = Wie lange gespielt (oder womit du sonst abtauchst)?
signal-games-hint = etwa 45m oder 1:30
signal-games-choice = { $answer ->
    [0] keine
    [240] { $shown } oder mehr
   *[other] { $shown }
}

signal-focus = Konzentrierte Arbeit
signal-focus-question = Wie lange hast du konzentriert gearbeitet?
signal-focus-hint = Stunden und Minuten, oder ein freier Tag
signal-focus-choice = { $answer ->
    [off] freier Tag
    [0] gar nicht
   *[other] { $shown }
}

signal-heaviness = Schwere der Arbeit
signal-heaviness-question = Wie schwer hat sich die Arbeit angefühlt?
signal-heaviness-hint = 0 gar nicht, 10 schwerer geht es nicht

signal-output = Was ich geschafft habe
signal-output-in-full = Was ich am Tag geschafft habe
signal-output-question = Wie viel hast du geschafft? Auch Gelerntes zählt, und auch ein Versuch, der nicht geklappt hat.
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
    [2] halbwegs
    [3] weitgehend
   *[4] ganz
}

signal-moved = Bewegung
signal-moved-question = Hast du dich ein bisschen bewegt, egal wie?
signal-moved-hint = { answer-expected-yes-or-no }

# Habits of research.
signal-wrote = Schreiben
signal-wrote-question = Hast du geschrieben, um etwas zu durchdenken?
signal-wrote-hint = { answer-expected-yes-or-no }
signal-told = Anderen zeigen
signal-told-question = Hast du jemandem gezeigt, was du bisher hast?
signal-told-hint = { answer-expected-yes-or-no }
signal-pruned = Ideen verwerfen
signal-pruned-question = Hast du eine Idee verworfen oder geparkt?
signal-pruned-hint = { answer-expected-yes-or-no }
signal-learned = Lernen
signal-learned-question = Hast du etwas gelernt? Auch was nicht geklappt hat, zählt.
signal-learned-hint = { answer-expected-yes-or-no }
signal-stretched = Forderung
signal-stretched-question = Ging die Arbeit gerade ein Stück über das hinaus, was du schon kannst?
signal-stretched-hint = { answer-expected-yes-or-no }
signal-asked = Fragen
signal-asked-question = Hast du jemanden etwas gefragt?
signal-asked-hint = { answer-expected-yes-or-no }

signal-intended-bedtime = Geplante Bettzeit
signal-bedtime = Bettzeit

## Comparing: each signal's own way of being more or less than usual

# After the signal's name and a colon (-than-usual), as a subordinate clause about days on which it was more (-when: "An
# Tagen, an denen …,"), and as the main clause that follows it (-then: "…, hast du meist kürzer geschlafen").

signal-energy-than-usual = { $way ->
    [more] höher als sonst
   *[less] niedriger als sonst
}
signal-energy-when = du mehr Energie hattest als sonst
signal-energy-then = { $way ->
    [more] hattest du meist mehr Energie
   *[less] hattest du meist weniger Energie
}
signal-bedtime-delay-than-usual = { $way ->
    [more] später als sonst
   *[less] früher als sonst
}
signal-bedtime-delay-when = du später ins Bett gegangen bist als sonst
signal-bedtime-delay-then = { $way ->
    [more] bist du meist später ins Bett gegangen
   *[less] bist du meist früher ins Bett gegangen
}
signal-sleep-than-usual = { $way ->
    [more] länger als sonst
   *[less] kürzer als sonst
}
signal-sleep-when = du länger geschlafen hast als sonst
signal-sleep-then = { $way ->
    [more] hast du meist länger geschlafen
   *[less] hast du meist kürzer geschlafen
}
signal-snacks-than-usual = { $way ->
    [more] mehr als sonst
   *[less] weniger als sonst
}
signal-snacks-when = du mehr genascht hast als sonst
signal-snacks-then = { $way ->
    [more] hast du meist mehr genascht
   *[less] hast du meist weniger genascht
}
signal-games-than-usual = { $way ->
    [more] mehr als sonst
   *[less] weniger als sonst
}
signal-games-when = du mehr gespielt hast als sonst
signal-games-then = { $way ->
    [more] hast du meist mehr gespielt
   *[less] hast du meist weniger gespielt
}
signal-focus-than-usual = { $way ->
    [more] länger als sonst
   *[less] kürzer als sonst
}
signal-focus-when = du länger konzentriert gearbeitet hast als sonst
signal-focus-then = { $way ->
    [more] hast du meist länger konzentriert gearbeitet
   *[less] hast du meist kürzer konzentriert gearbeitet
}
signal-heaviness-than-usual = { $way ->
    [more] höher als sonst
   *[less] geringer als sonst
}
signal-heaviness-when = sich die Arbeit schwerer angefühlt hat als sonst
signal-heaviness-then = { $way ->
    [more] hat sich die Arbeit meist schwerer angefühlt
   *[less] hat sich die Arbeit meist leichter angefühlt
}
signal-output-than-usual = { $way ->
    [more] mehr als sonst
   *[less] weniger als sonst
}
signal-output-when = du mehr geschafft hast als sonst
signal-output-then = { $way ->
    [more] hast du meist mehr geschafft
   *[less] hast du meist weniger geschafft
}
signal-tense-than-usual = { $way ->
    [more] höher als sonst
   *[less] niedriger als sonst
}
signal-tense-when = du angespannter warst als sonst
signal-tense-then = { $way ->
    [more] warst du meist angespannter
   *[less] warst du meist weniger angespannt
}
signal-rested-than-usual = { $way ->
    [more] besser als sonst
   *[less] schlechter als sonst
}
signal-rested-when = du erholter aufgewacht bist als sonst
signal-rested-then = { $way ->
    [more] bist du meist erholter aufgewacht
   *[less] bist du meist weniger erholt aufgewacht
}
signal-moved-than-usual = { $way ->
    [more] häufiger als sonst
   *[less] seltener als sonst
}
signal-moved-when = du dich ein bisschen bewegt hast
signal-moved-then = { $way ->
    [more] hast du dich häufiger bewegt
   *[less] hast du dich seltener bewegt
}
signal-wrote-than-usual = { $way ->
    [more] häufiger als sonst
   *[less] seltener als sonst
}
signal-wrote-when = du geschrieben hast, um etwas zu durchdenken
signal-wrote-then = { $way ->
    [more] hast du häufiger geschrieben, um etwas zu durchdenken
   *[less] hast du seltener geschrieben, um etwas zu durchdenken
}
signal-told-than-usual = { $way ->
    [more] häufiger als sonst
   *[less] seltener als sonst
}
signal-told-when = du anderen etwas gezeigt hast
signal-told-then = { $way ->
    [more] hast du anderen häufiger etwas gezeigt
   *[less] hast du anderen seltener etwas gezeigt
}
signal-pruned-than-usual = { $way ->
    [more] häufiger als sonst
   *[less] seltener als sonst
}
signal-pruned-when = du eine Idee verworfen hast
signal-pruned-then = { $way ->
    [more] hast du häufiger eine Idee verworfen
   *[less] hast du seltener eine Idee verworfen
}
signal-learned-than-usual = { $way ->
    [more] häufiger als sonst
   *[less] seltener als sonst
}
signal-learned-when = du etwas gelernt hast
signal-learned-then = { $way ->
    [more] hast du häufiger etwas gelernt
   *[less] hast du seltener etwas gelernt
}
signal-stretched-than-usual = { $way ->
    [more] häufiger als sonst
   *[less] seltener als sonst
}
signal-stretched-when = dich die Arbeit gefordert hat
signal-stretched-then = { $way ->
    [more] hat dich die Arbeit häufiger gefordert
   *[less] hat dich die Arbeit seltener gefordert
}
signal-asked-than-usual = { $way ->
    [more] häufiger als sonst
   *[less] seltener als sonst
}
signal-asked-when = du jemanden etwas gefragt hast
signal-asked-then = { $way ->
    [more] hast du häufiger jemanden etwas gefragt
   *[less] hast du seltener jemanden etwas gefragt
}
signal-intended-bedtime-than-usual = { $way ->
    [more] später als sonst
   *[less] früher als sonst
}
signal-bedtime-than-usual = { $way ->
    [more] später als sonst
   *[less] früher als sonst
}

# The same for a signal of one's own, whose name can be anything; yes-no is one that is answered with yes or no.
own-signal-than-usual = { $unit ->
    [yes-no] { $way ->
        [more] häufiger als sonst
       *[less] seltener als sonst
    }
   *[other] { $way ->
        [more] höher als sonst
       *[less] niedriger als sonst
    }
}
own-signal-when = { $unit ->
    [yes-no] du „{ $title }“ mit Ja beantwortet hast
   *[other] „{ $title }“ höher war als sonst
}
own-signal-then = { $unit ->
    [yes-no] { $way ->
        [more] hast du „{ $title }“ häufiger mit Ja beantwortet
       *[less] hast du „{ $title }“ seltener mit Ja beantwortet
    }
   *[other] { $way ->
        [more] war „{ $title }“ meist höher
       *[less] war „{ $title }“ meist niedriger
    }
}

## Answers

answer-yes = ja
answer-no = nein
answer-off = freier Tag
answer-external = etwas anderes hat mich wach gehalten
answer-skip = übersprungen

# What was typed is no answer; the three parts are joined with commas.
answer-not-a-value = „{ $text }“ ist keine gültige Antwort
answer-not-a-value-place = für { $signal }
answer-not-a-value-next = gib { $expected } ein, `skip` zum Überspringen, oder nichts zum Löschen
# A text that can be read in two ways, and both of them.
answer-unclear = „{ $text }“ kann zweierlei bedeuten
answer-unclear-next = schreib { $first } oder { $second }
answer-expected-length = eine Dauer bis { $most } wie 7:30, 7,5h oder 450m
answer-expected-time = eine Uhrzeit wie { $time }
answer-expected-whole-number = eine ganze Zahl von { $low } bis { $high }
answer-expected-yes-or-no = ja oder nein
answer-expected-number = eine Zahl
