# What the verbs people use answer, in the window and on the command line.

## Said in several places

app-taken-back = Zurückgenommen.
undo-no-handle = „{ $text }“ lässt sich nicht zurücknehmen
undo-unknown = das ist schon zurückgenommen, oder länger als einen Monat her
undo-unknown-next = nichts wurde geändert
undo-changed-since = das wurde seitdem noch einmal geändert, und Zurücknehmen würde das verlieren
undo-changed-since-next = nichts wurde geändert; ändere es dort, wo es steht
app-removed = Entfernt.
app-nothing-changed = nichts wurde geändert
app-ahead = { $day } liegt noch in der Zukunft
app-ahead-next = nimm heute oder einen früheren Tag
app-today-is = heute ist { $day }
# Which signal, Day or setting an error is about.
app-for = für { $what }
app-signal-unknown = unbekanntes Signal „{ $id }“
app-use-one-of = möglich sind: { $names }
app-choose-of = zur Wahl stehen { $names }
app-given-twice = { $signal } ist zweimal angegeben
app-given-twice-next = gib jedes Signal einmal an
app-give-1-to-7 = gib 1 bis 7 an
app-write-up-to = höchstens { $letters } Zeichen
app-no-plan = es läuft kein Plan
app-no-plan-next = siehe `taper plan show`

## Check-in

app-check-in-no-pair = „{ $pair }“ hat nicht die Form SIGNAL=WERT
app-check-in-no-pair-next = schreib zum Beispiel sleep=7:30
app-check-in-saved = { $count ->
    [0] Gespeichert: nichts Neues, und das ist in Ordnung.
    [one] Gespeichert: eine Antwort.
   *[other] Gespeichert: { $count } Antworten.
}
app-check-in-saved-for = { $count ->
    [0] Gespeichert für { $day }: nichts Neues, und das ist in Ordnung.
    [one] Gespeichert für { $day }: eine Antwort.
   *[other] Gespeichert für { $day }: { $count } Antworten.
}
app-check-in-taken-back = { $count ->
    [one] Zurückgenommen: Eine Antwort ist wieder wie vorher.
   *[other] Zurückgenommen: { $count } Antworten sind wieder wie vorher.
}

## Home, today and status

app-home-note = Notiz: { $note }
app-home-nothing-said = Zu diesem Tag ist nichts eingetragen, und das ist in Ordnung.
app-home-unknown = Seit dem { $day } kein Check-in, also ist offen, wie es gerade steht.
app-home-on-the-record = { $level ->
    [overuse] Festgehalten: Überlastung am { $day }.
   *[warning] Festgehalten: Hinweis am { $day }.
}
app-home-next-reminder = Nächste Erinnerung: { $at }.
app-home-next-reminder-for = Nächste Erinnerung: { $at }, für { $day }.
app-home-greeting = Seit dem { $day } kein Eintrag, und das ist in Ordnung. Heute ist ein guter Tag, um wieder einzusteigen.
app-home-next-check-in = Eine halbe Minute für den Check-in, wann immer du magst.
app-home-next-room = Bis morgen ist hier nichts zu tun. Den Spielraum für heute zeigt der Plan.
app-home-next-nothing = Bis morgen ist hier nichts zu tun.
app-home-past-warning = Die Nachricht von { $day }
app-home-new-normal = Ist das jetzt dein neuer Alltag?

## Focus sessions

app-focus-none = Der Fokus-Timer läuft nicht.
app-focus-none-counted = Der Fokus-Timer läuft nicht; heute gezählt: { $counted }.
app-focus-long = Der Fokus-Timer läuft seit { $length }. Wie lange war es wirklich?
app-focus-break = { $length } Fokus. Wenn du magst, ist Zeit für eine kleine Pause.
app-focus-so-far = { $length } Fokus bisher.
app-focus-counted = { $length } gezählt.
app-focus-counted-beside-yours = { $length } gezählt. Was du selbst zu diesem Tag gesagt hast, bleibt.
app-focus-runs = der Fokus-Timer läuft schon
app-focus-runs-next = halte ihn zuerst an: `taper focus stop`
app-focus-runs-not = der Fokus-Timer läuft nicht
app-focus-runs-not-next = starte ihn: `taper focus start`
app-focus-forgotten = der Fokus-Timer läuft seit { $length }
app-focus-forgotten-next = sag, wie lange es war: `taper focus stop --minutes 90`, oder `--all`
app-focus-too-long = { $length } ist mehr, als er gelaufen ist
app-focus-too-long-next = { $minutes ->
    [one] gib höchstens eine Minute an
   *[other] gib höchstens { $minutes } Minuten an
}

## Trends

app-trends-empty = Hier werden deine Tage gezeichnet, vom ersten Check-in an. Das Band mit dem, was bei dir üblich ist, kommt nach etwa zwei Wochen dazu.
app-trends-entries = { $title }, { $from } bis { $to }: { $said } von { $days } Tagen haben einen Eintrag.
# The way is "less than usual", "about as usual" and the like.
app-trends-last-days = In den letzten sieben Tagen { $way }.
app-trends-mean = Das letzte 7-Tage-Mittel ist { $mean }; { $usual }.
app-trends-mean-alone = Das letzte 7-Tage-Mittel ist { $mean }; was bei dir üblich ist, ist noch nicht bekannt.
app-trends-usual = üblich { $centre } ({ $low } bis { $high })
app-trends-no-entry = kein Eintrag
app-trends-an-entry = ein Eintrag
app-trends-late = später nachgetragen
app-trends-unit-minutes = Stunden und Minuten am Tag
app-trends-unit-clock = Uhrzeit
app-trends-unit-count = Mal am Tag
app-trends-unit-points = 0 bis { $high }
app-trends-unit-yes-no = ja oder nein
# Names of marked spans in a chart, where there is little room.
app-trends-mark-plan = Plan
app-trends-mark-hard-time = schwere Zeit
app-trends-mark-set-aside = { $why ->
    [holiday] Urlaub
    [travel] Reise
    [illness] Krankheit
    [deadline] Abgabe
   *[other] Sonstiges
}
app-trends-mark-change = neuer Alltag
app-trends-mark-warning = mehreres bewegt
app-trends-no-span = der Zeitraum endet am { $to }, bevor er am { $from } beginnt
app-trends-no-span-next = gib mit --from einen Tag vor --to an
app-trends-nothing-said = zu { $signal } ist nichts eingetragen
app-trends-nothing-said-next = wähle einen anderen Zeitraum
app-trends-span = von { $from } bis { $to }
app-trends-undrawable = das Diagramm ließ sich nicht zeichnen ({ $error })
app-trends-undrawable-next = die Tabelle zeigt dasselbe

## What moves together

app-together-axis = { $second }, so viele Tage nach: { $first }

## The record of warnings

app-record-none = Bisher kein Hinweis. Jeder wird hier mit seinen Gründen festgehalten, und du kannst sagen, was er wert war.
app-record-warnings = { $count ->
    [one] Bisher ein Hinweis (beurteilbare Zeit: { $span }).
   *[other] Bisher { $count } Hinweise (beurteilbare Zeit: { $span }).
}
app-record-called = Deine Antworten: { $answers }.
app-record-answer = { $count } { $verdict }
app-record-rate = { $rate ->
    [one] Das ist { $rate } Fehlalarm im Jahr.
   *[other] Das sind { $rate } Fehlalarme im Jahr.
}
app-record-no-warning = für { $day } gab es keinen Hinweis
app-record-no-warning-next = `taper warnings` zeigt alle, die es gab
app-record-not-kept = die Belege lassen sich nicht aufbewahren ({ $error })

## Events

app-event-noted = Notiert: { $event }.
app-event-unknown = es gibt kein Ereignis „{ $id }“
app-event-unknown-next = `taper event list` zeigt, was du erzählt hast
app-event-overlaps = es überschneidet sich mit etwas, das du schon erzählt hast
app-event-overlaps-next = entferne das zuerst, oder wähle andere Tage
app-event-order = { $later } kommt vor { $earlier }
app-event-order-next = gib die Tage in der Reihenfolge an, in der sie kamen
app-event-too-far = { $day } liegt zu weit in der Zukunft
app-event-too-far-next = nimm einen früheren Tag

## Signals of one's own

app-own-signal-back = Es ist wieder da.
app-own-signal-there = es gibt schon ein Signal namens „{ $title }“
app-own-signal-there-next = wähle einen anderen Namen
app-own-signal-no-room = der Check-in fragt schon nach { $asked } Dingen, und mehr passt kaum in eine halbe Minute
app-own-signal-no-room-next = schalte zuerst eines ab
app-own-signal-unknown = „{ $id }“ ist kein eigenes Signal von dir
app-own-signal-unknown-next = siehe `taper signal list`
app-own-signal-no-name = „{ $title }“ taugt nicht als Name
app-own-signal-no-name-next = nimm 1 bis { $letters } Zeichen
app-own-signal-another = nimm einen anderen
app-own-signal-scale = eine Skala von 0 bis { $high }
app-own-signal-scale-next = gib eine ganze Zahl von 2 bis 10 an
app-own-signal-range = ein Bereich von { $low } bis { $high }
app-own-signal-range-next = gib die kleinere Zahl zuerst an
app-own-signal-no-kind = „{ $kind }“ ist keine Art von Signal
app-own-signal-no-kind-next = gib count, minutes, scale, yes_no oder number an
app-own-signal-no-direction = „{ $direction }“ ist keine Richtung
app-own-signal-no-direction-next = gib higher, lower oder neither an

## Reminders

app-silence-ended = Nachrichten kommen wieder.
app-silence-until = Keine Nachrichten bis { $day }, { $time }.
app-silence-until-resumed = Keine Nachrichten, bis du sie wieder einschaltest.
app-silence-none = „{ $text }“ ist keine Pause
app-silence-none-next = gib Stunden an, etwa 1h, oder tomorrow, oder resumed

## Settings

app-settings-encrypted = Mit deiner Passphrase verschlüsselt: Ohne sie verrät eine Kopie der Dateien nichts. Solange Taper offen ist, könnten Programme, die unter deinem Konto laufen, trotzdem seinen Speicher lesen. Ist die Passphrase vergessen, kann nichts die Daten zurückholen.
app-settings-not-encrypted = Nicht verschlüsselt: Andere Konten auf diesem Computer können die Daten nicht lesen; wer dein Konto benutzen kann oder die Festplatte ausbaut, aber schon. Eine Passphrase schließt diese Lücke.
app-settings-unknown = „{ $key }“ ist keine Einstellung
app-settings-unknown-next = `taper config list` zeigt alle
app-settings-no-value = „{ $value }“ passt hier nicht
app-settings-give-time = gib eine Uhrzeit an, etwa 09:00
app-settings-give-time-or-nothing = gib eine Uhrzeit an, etwa 23:00, oder nichts
app-settings-give-hour = gib eine Stunde von 0 bis 23 an
app-settings-give-number = gib eine Zahl von { $low } bis { $high } an
app-settings-give-yes-or-no = gib yes oder no an
app-settings-give-weekdays = gib Tage an, etwa sat,sun, oder nichts
app-settings-give-letters = gib höchstens { $letters } Zeichen an
app-settings-give-link = gib eine Adresse an, die mit https:// beginnt
app-settings-give-minutes = gib Minuten von 0 (nie) bis 240 an
app-settings-give-one-of = möglich sind { $values }

## Importing

app-import-nothing-usable = nichts Brauchbares: { $first }
app-import-empty = es steht kein Wert darin

## The demo year

app-demo-note-reviewer = Das zweite Gutachten will alles noch mal neu.
app-demo-note-mara = Ausgeschlafen. Mit Mara darüber geredet, das zweite Experiment wegzulassen.
app-demo-note-result = Das negative Ergebnis ist ein Ergebnis. Aufgeschrieben.
app-demo-note-submission = Einreichung in drei Wochen.
app-demo-ambition = Modelle, auf die im Ernstfall Verlass ist
app-demo-project = Sonden über alle Schichten
app-demo-project-assumption = was ein Modell abbildet, zeigt, was es tun wird
app-demo-question = Halten Sonden auch bei längeren Texten?
app-demo-question-assumption = eine Sonde, die an der Länge scheitert, hilft niemandem
app-demo-first =
    # Sonde auf längeren Texten

    Mit kurzen Texten trainiert, mit langen geprüft. Der Verlust fällt, der auf zurückgelegten Daten nicht: ![Verlust](loss.svg)

    $$\mathcal{"{L}"} = -\frac{"{1}{n}"} \sum_{"{i=1}"}^n \log p(y_i \mid x_i)$$

    | Länge | Genauigkeit |
    |---|---|
    | 128 | 0,93 |
    | 1024 | 0,61 |

    #sonden #länge
app-demo-plot = Verlust, auf zurückgelegten Daten gestrichelt
app-demo-first-learned = Die Sonde hat die Länge gelernt, nicht den Begriff.
app-demo-second = Sonde mit ausgeglichener Länge im Training #sonden
app-demo-second-learned = Mit ausgeglichener Länge hält die Sonde bis 2.048 Token.
app-demo-model = Ich denke, der Begriff entsteht bis Schicht 8 und wird danach nur kopiert.
app-demo-model-change = Eine Sonde auf Schicht 6, die genauso gut ist.
app-demo-idea-dropped = Eine Sonde für jeden Aufmerksamkeitskopf
app-demo-idea-dropped-test = gemischte Etiketten: ist die Genauigkeit genauso hoch?
app-demo-idea-dropped-why = Gemischte Etiketten schneiden gleich ab: mehr Köpfe als Beispiele.
app-demo-idea = Die gefundene Richtung herausnehmen
app-demo-idea-test = ändert eine zufällige Richtung genauso viel?
app-demo-note = Mit Mara gesprochen: die Positionskodierung könnte den Abfall erklären. Erst einmal ohne sie versuchen. #sonden
app-demo-stuck = Jenseits von 2.048 Token fällt die Genauigkeit wieder
app-demo-stuck-tried = andere Tokenizer, kürzere Fenster
app-demo-real-data = hier liegen echte Daten
app-demo-real-data-next = wähle mit --data-dir einen leeren Ordner
app-demo-none = hier gibt es kein Demojahr
app-demo-none-next = `taper demo` legt eines an
app-demo-not-one = das ist kein Demojahr
app-demo-not-one-next = nichts wurde entfernt
app-demo-not-removed = { $name } ließ sich nicht entfernen ({ $error })
app-demo-not-removed-next = entferne den Ordner von Hand

## The doctor

app-doctor-name = { $name ->
    [version] Version
    [data-directory] Datenordner
    [data] Daten
    [file] Datei
    [protection] Schutz
    [notifications] Nachrichten
    [reminders] Erinnerungen
    [moments] passende Momente
    [tray] Infobereich
    [waking] Aufwachen
    [autostart] Autostart
    [time] Zeit
   *[window] Fenster
}
app-doctor-whole = { $readings ->
    [one] heil; eine Antwort, Korrekturen mitgezählt
   *[other] heil; { $readings } Antworten, Korrekturen mitgezählt
}
app-doctor-not-whole = { $strays ->
    [one] nicht heil: { $found }, eine verwaiste Zeile
   *[other] nicht heil: { $found }, { $strays } verwaiste Zeilen
}
app-doctor-private = { $file }, Modus { $mode }: nur dein Konto darf sie lesen
app-doctor-not-private = { $file }, Modus { $mode }: andere Konten dürfen sie lesen; `chmod 600` ändert das
app-doctor-running = laufen
app-doctor-not-running = laufen nicht; starte taper-desktop
app-doctor-moments = der Desktop verrät, ob jemand da ist und was den Bildschirm füllt
app-doctor-moments-without-screen = der Desktop verrät, ob jemand da ist, aber nicht, was den Bildschirm füllt: Nachrichten könnten mitten hinein kommen
app-doctor-no-moments = der Desktop verrät weder, ob jemand da ist, noch, was den Bildschirm füllt: Nachrichten kommen zur festen Zeit
app-doctor-tray = es gibt einen Infobereich
app-doctor-no-tray = es gibt keinen Infobereich; starte Taper noch einmal, um das Fenster zu öffnen
app-doctor-waking = das System meldet, wenn der Computer aufwacht
app-doctor-no-waking = das System meldet nicht, wenn der Computer aufwacht; es fällt nach spätestens einer halben Minute auf
app-doctor-autostart = an: Erinnerungen starten mit der Sitzung
app-doctor-no-autostart = aus
app-doctor-time = { $time }, Zone { $zone }
app-doctor-display = es gibt eine Anzeige. Bleibt das Fenster leer, starte es mit WEBKIT_DISABLE_DMABUF_RENDERER=1
app-doctor-no-display = hier gibt es keine Anzeige; die Kommandozeile kann alles außer dem Fenster

## The plan

app-plan-none = Es läuft kein Plan
app-plan-last-completed = Den letzten bist du bis zum Ende gegangen.
app-plan-last-ended = Den letzten hast du beendet.
app-plan-about = Ein Plan senkt die Last für eine Weile und bringt sie in kleinen Schritten zurück, die du nimmst oder lässt. Die Zahlen haben wir selbst gewählt, angelehnt daran, wie Menschen nach Überlastungsverletzungen zurückkehren.
app-plan-status = { $stage }: bis zu { $cap } in sieben Tagen
app-plan-sentence = { $kind }: { $stage }, { $cap } in sieben Tagen. { $room }
app-plan-room = Spielraum heute: bis zu { $room } konzentrierte Arbeit, in kurzen Blöcken.
app-plan-no-room = Spielraum heute: in diesen sieben Tagen keiner mehr. Nichts ist kaputt; morgen ist wieder welcher da.
app-plan-begins = Der Plan beginnt heute.
app-plan-too-late-to-undo = Zurücknehmen lässt sich nur, was heute entschieden wurde.
# The plan's picture, and short names of what is marked in it.
app-plan-picture-title = Konzentrierte Arbeit in sieben Tagen und die Obergrenze
app-plan-picture = Konzentrierte Arbeit seit { $from }: { $last } in den letzten sieben Tagen, bei einer Obergrenze von { $cap }.
app-plan-mark-time-off = freie Tage
app-plan-mark-paused = pausiert
app-plan-mark-deadline = Abgabezeit
app-plan-mark-flare = Aufflackern
# A Day of the plan in a calendar.
app-plan-day = Konzentrierte Arbeit: bis zu { $room }
app-plan-day-off = Freier Tag

## Offers of the plan

app-plan-leave = Erst mal lassen
app-plan-start-today = Heute beginnen
app-plan-card = Ein Wort, bevor es weitergeht
app-plan-card-take = Ich habe es gelesen
app-plan-hand-over = Zwei Wochen sind um, und deine übliche Woche ist noch nicht wieder erreicht. { $text }
app-plan-hand-over-take = Stattdessen damit beginnen
app-plan-step = { $next } wären möglich, wenn du magst
app-plan-step-text = Die Tage mit { $now } liefen gut, und nichts ist aufgeflackert. Bei { $now } zu bleiben ist genauso gut.
app-plan-step-take = { $next } nehmen
app-plan-stay = Bei { $now } bleiben
app-plan-stalled = Drei Wochen bei { $now }
app-plan-stalled-smaller = Eine kleinere Woche
app-plan-stalled-down = Auf { $below } heruntergehen

## What a plan refuses

app-plan-no-kind = „{ $kind }“ ist keine Art von Plan
app-plan-no-kind-next = gib ease-off, rebuild oder rebuild-longer an
app-plan-runs = es läuft schon ein Plan
app-plan-runs-next = beende ihn zuerst, oder mach mit ihm weiter
app-plan-start-first = beginne zuerst einen: `taper plan start`
app-plan-workdays = { $workdays ->
    [one] ein Arbeitstag pro Woche
   *[other] { $workdays } Arbeitstage pro Woche
}
app-plan-no-baseline = deine übliche Woche ist noch nicht bekannt
app-plan-no-baseline-next = sag, wie viele Stunden konzentrierte Arbeit pro Woche du über Monate halten könntest
app-plan-first-rung = das ist die erste Stufe
app-plan-first-rung-next = senke die Obergrenze selbst, oder bleib
app-plan-no-decision = „{ $word }“ ist keine Entscheidung
app-plan-no-decision-next = siehe `taper plan --help`
app-plan-high-goal = { $goal } ist mehr als die übliche Woche von { $usual }
app-plan-high-goal-next = gib die übliche Woche an, oder weniger
app-plan-low-goal = das ist weniger, als wohin ein Plan führen kann
app-plan-low-goal-next = gib { $lowest } oder mehr an
app-plan-no-length = „{ $text }“ ist keine Zeitdauer
app-plan-no-length-next = gib Minuten an, etwa 720, oder Stunden, etwa 12h
app-plan-no-week = „{ $text }“ ist keine übliche Woche konzentrierter Arbeit
app-plan-no-week-next = gib Stunden von 1 bis 90 an, etwa 30

## Restoring things

app-restoring-no-words = da stehen keine Worte
app-restoring-too-long = das sind zu viele Worte für eine Sache
app-restoring-unknown = das steht nicht auf der Liste dessen, was gut tut
app-restoring-unknown-next = die Liste findest du im Plan

## The three-weekly review

# What in the work could change; also given back by the form that shows it.
app-review-change = { $name ->
    [scope] Umfang
    [deadlines] Termine
    [people] Menschen
    [hours] Stunden
   *[other] { $name }
}
app-review-told = { $what ->
    [lighter] Leichter: { $text }.
    [change] Zu ändern: { $text }.
    [how] Wie: { $text }.
   *[who] Wer helfen könnte: { $text }.
}
app-review-no-change = „{ $text }“ steht nicht auf der Liste dessen, was sich ändern könnte
app-review-too-long = das ist zu lang

## The look back

# What was going on; also given back by the form that shows it.
app-look-back-going-on = { $name ->
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
app-look-back-at-episode = die schwere Zeit um { $day }
app-look-back-at-plan = das, was zum Plan von { $day } geführt hat
app-look-back-nothing = es gibt noch nichts, worauf sich zurückblicken ließe
app-look-back-nothing-next = markiere zuerst eine schwere Zeit, oder komm nach einem Plan wieder
app-look-back-not-told = aus der Erinnerung ist noch nichts erzählt
app-look-back-not-told-next = erzähl zuerst, woran du dich erinnerst
app-look-back-no-going-on = „{ $text }“ steht nicht auf der Liste dessen, was gerade los war
app-look-back-weeks = { $weeks ->
    [one] eine Woche vorher
   *[other] { $weeks } Wochen vorher
}
app-look-back-weeks-next = gib 0 bis { $most } an
app-look-back-days = { $days ->
    [one] ein Tag von sieben
   *[other] { $days } Tage von sieben
}
app-look-back-no-then = zum Wenn fehlt das Dann
app-look-back-no-then-next = schreib, was du dann tun willst, oder lass das Wenn weg
app-look-back-no-sign = „{ $sign }“ ist kein frühes Zeichen
app-look-back-signs = diese Zeichen passen nicht
app-look-back-signs-next = nenne höchstens { $most }, jedes einmal
app-look-back-too-long = { $what ->
    [helped] was geholfen hat, ist zu lang
    [did-not-help] was nicht geholfen hat, ist zu lang
    [next-time] was du hören möchtest, ist zu lang
   *[then] das Dann ist zu lang
}
