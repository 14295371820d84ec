# Files of one's own and of other apps, the store, the clock and the desktop: what they say when something does not fit. An
# error is told in three parts that are joined with commas: what, where, and (ids that end in -next) what to do.

## Said in several places

io-no-day = „{ $text }“ ist kein Tag wie 2026-03-02
io-no-number = „{ $text }“ ist keine Zahl
io-no-zone = „{ $name }“ ist keine Zeitzone
io-no-home = es gibt kein Home-Verzeichnis
io-file-unreadable = die Datei lässt sich nicht lesen ({ $error })
io-file-unreadable-next = prüf den Namen und ob du sie lesen darfst
io-file-unwritable = die Datei lässt sich nicht schreiben ({ $error })
io-folder-unwritable = in den Ordner lässt sich nicht schreiben ({ $error })
io-choose-place = wähle einen anderen Ort
io-check-folder = sieh dir den Ordner an
io-mend-line = berichtige diese Zeile
io-line = { $file }, Zeile { $line }
io-cell = { $file }, Zeile { $line }, Spalte { $column }

## Starting with the session

# What the session's settings say about Taper.
io-autostart-comment = Erinnerungen deines Notizbuchs
io-autostart-unchanged = der Autostart-Eintrag lässt sich nicht ändern ({ $error })
io-autostart-no-home-next = setze HOME oder XDG_CONFIG_HOME

## The calendar

io-calendar-if-you-like = Wenn du magst: { $thing }
io-calendar-unwritable = die Kalenderdatei lässt sich nicht schreiben ({ $error })

## The clock

io-clock-in = in { $name }
io-clock-no-zone-next = gib einen Namen wie Europe/Berlin an
io-clock-no-instant = „{ $text }“ ist kein Zeitpunkt mit Zeitverschiebung
io-clock-no-instant-next = gib einen an wie 2026-03-02T09:00:00+01:00

## The desktop

# The button of a note that has none of its own.
io-desktop-open = Öffnen
io-desktop-silent = der Benachrichtigungsdienst antwortet nicht
io-desktop-no-note = es ließ sich keine Nachricht zeigen ({ $error })
io-desktop-no-note-next = Nachrichten erscheinen stattdessen im Fenster; siehe `taper doctor`
io-desktop-no-browser = der Browser ließ sich nicht öffnen ({ $error })
io-desktop-no-browser-next = öffne diese Adresse selbst

## Exporting

io-export-unwritable = der Export lässt sich nicht schreiben ({ $error })
io-export-no-home-next = nimm `taper trend --svg DATEI`

## Taper's programs among each other

io-link-no-home-next = gib --data-dir an, oder setze TAPER_DATA_DIR
io-link-no-folder = kein Platz für die Verbindung zwischen den Programmen ({ $error })
io-link-no-folder-next = setze XDG_RUNTIME_DIR

## The log of a plan that is simulated

io-log-no-start = keine Zeile beginnt einen Plan
io-log-no-start-next = beginne mit einer Zeile, in der "do":"start" steht
io-log-long = das Protokoll geht von { $from } bis { $to }
io-log-long-next = gib höchstens zehn Jahre an
io-log-no-line = keine Zeile eines Planprotokolls ({ $error })
io-log-nothing = weder "do" noch "row"
io-log-before = der Plan beginnt erst danach
io-log-starts-later = der Plan beginnt später
io-log-too-much = { $name } { $value } ist mehr als { $most }
io-log-needs-kind = zum Beginn gehört die Art: rebuild oder ease_off
io-log-needs-baseline = zum Beginn gehört baseline_minutes
io-log-baseline = eine übliche Woche von { $minutes } Minuten: sie liegt zwischen 1 und 90 Stunden
io-log-workdays = { $workdays ->
    [one] ein Arbeitstag pro Woche: möglich sind 1 bis 7
   *[other] { $workdays } Arbeitstage pro Woche: möglich sind 1 bis 7
}
io-log-goal = ein Ziel von { $percent } %: es liegt zwischen { $least } und { $most } % der üblichen Woche
io-log-needs-minutes = zum Senken (lower) gehören die Minuten
io-log-needs-span = zu freien Tagen gehören der erste und der letzte
io-log-needs-days = zu einer Abgabezeit gehören der erste Tag und die Zahl der Tage
io-log-needs-percent = zu einem Ziel gehört seine Prozentzahl
io-log-needs-answer = zu einem Rückblick gehört die Antwort

## The stretch of time that reminders are simulated over

io-stretch-unreadable-next = wähle eine andere Datei
io-stretch-next = siehe `taper remind simulate --help`
io-stretch-long = { $from } bis { $to } sind mehr als zehn Jahre
io-stretch-tick = { $seconds ->
    [one] ein Takt von einer Sekunde
   *[other] ein Takt von { $seconds } Sekunden
}
# The event is a word of the file, such as travel.
io-stretch-needs = zu { $event } um { $at } gehört { $what ->
    [to] "to"
    [zone] eine Zeitzone
   *[level] ein "level": steady, watch, warning oder overuse
}
io-stretch-no-kind = „{ $name }“ ist keine Art von Nachricht
io-stretch-no-snooze = „{ $length }“: aufschieben geht um 1h, later oder tomorrow
io-stretch-no-event = „{ $event }“ um { $at } ist nichts, was geschehen kann
io-stretch-rollover = ein Tag kann nicht um { $hour } Uhr beginnen
io-stretch-no-minute = „{ $text }“ ist keine Uhrzeit wie 09:00
io-stretch-no-weekday = „{ $text }“ ist kein Wochentag wie fri
io-stretch-no-time = „{ $text }“ ist kein Zeitpunkt wie 2026-03-28T21:00

## Replaying a table

io-replay-signal = { $file }, Signal { $name }
io-replay-no-direction = „{ $value }“ ist keine Richtung
io-replay-no-direction-next = gib up oder down an
io-replay-no-role = „{ $value }“ ist keine Rolle
io-replay-no-role-next = gib lead, outcome oder exposure an
io-replay-order = { $day } kommt nicht nach der Zeile davor
io-replay-row-next = gib eine Zeile pro Tag an, den ältesten zuerst
io-replay-cell-next = lass die Zelle leer, wenn der Wert fehlt
io-replay-date-next = berichtige dieses Datum
io-replay-episode = eine Episode geht von { $onset } über { $drop } bis { $end }
io-replay-episode-next = gib onset, drop und end in dieser Reihenfolge an
io-replay-no-json = nicht das JSON, das hier erwartet wird ({ $error })
io-replay-no-json-next = berichtige diese Stelle

## Importing a daily table

io-csv-no-mapping = „{ $text }“ ist keine Zuordnung
io-csv-no-mapping-place = in --map
io-csv-no-mapping-next = schreib SPALTE=SIGNAL oder SPALTE=SIGNAL:h
io-csv-no-date = es gibt keine Spalte `date`
io-csv-no-date-next = die erste Zeile nennt die Spalten, eine davon `date`
io-csv-column-twice = zwei Spalten heißen „{ $name }“
io-csv-column-twice-next = benenne eine um
io-csv-cells = { $cells ->
    [one] eine Zelle, wo die Kopfzeile { $columns } nennt
   *[other] { $cells } Zellen, wo die Kopfzeile { $columns } nennt
}
io-csv-no-text = nicht als UTF-8-Text lesbar
io-csv-no-table = die erste Zeile ist nicht als UTF-8-Text lesbar
io-csv-no-table-next = speichere sie als CSV in UTF-8
io-csv-no-column = es gibt keine Spalte „{ $name }“
io-csv-no-column-place = für --map
io-csv-no-column-next = die Datei hat: { $columns }
io-csv-signal-twice = zwei Spalten wären beide { $signal }
io-csv-signal-twice-place = eine davon „{ $name }“
io-csv-signal-twice-next = ordne eine anders zu
io-csv-hours = { $name } wurde als Stunden gelesen; schreib { $mapping }, wenn es Minuten sind

## Importing, whatever the format

# What a file of a format is; its name stands in front.
io-import-csv-title = eine Tabelle mit einer Zeile pro Tag und einer Spalte `date`
io-import-taper-title = was `taper export` geschrieben hat
io-import-unknown-format = das Format „{ $name }“ gibt es nicht
io-import-unknown-format-next = die Formate sind { $formats }
io-import-own-signal = { $name } wird als eigenes Signal geführt, { $id }; ein Hinweis kommt davon nicht
io-import-day-twice = { $day } ist schon da
io-import-belongs-to-nothing = das, wozu es gehört, fehlt
io-import-damaged-file = der Inhalt passt nicht zum Namen
io-import-names-known = in so einer Datei ist jeder Name schon bekannt
io-import-names-known-next = lass --map und --signals weg
io-import-out-of-range = { $value } liegt nicht zwischen { $low } und { $high }
io-import-unexpected = „{ $value }“ ist dort nicht vorgesehen
io-import-too-large = { $file } ist größer als jeder Export

## Importing what was exported

# Where in a file something did not fit.
io-import-row = Zeile { $line }: { $what }
io-import-cell = Zeile { $line }, Spalte { $column }: { $what }
io-import-in-file = { $file }, { $row }
io-import-file = { $file }: { $what }
io-import-unreadable = der Export lässt sich nicht lesen ({ $error })
io-import-unreadable-next = wähle eine andere Datei oder einen anderen Ordner
io-import-not-ours = das ist kein Export von Taper
io-import-not-ours-next = nimm den Ordner oder die ZIP-Datei von `taper export`
io-import-damaged = die Tabelle ist beschädigt ({ $error })
io-import-damaged-next = exportiere noch einmal
io-import-lacks-column = eine Spalte fehlt
io-import-lacks-column-next = ihre Spalten sind { $columns }
io-import-no-thing = nichts, was gut tut, hat diese Worte
io-import-no-fit = es passt nicht
io-import-wrong = „{ $text }“ ist { $what ->
    [day] kein Tag
    [signal] kein Name eines Signals
    [source] keine Herkunft
    [whole] keine ganze Zahl
   *[number] keine Zahl
}, Spalte { $column }

## The store

io-store-no-thread = kein Thread für die Daten: { $error }
io-store-no-thread-next = schließ andere Programme
io-store-gone = die Daten sind nicht mehr geöffnet
io-store-gone-next = starte Taper neu; was gespeichert ist, bleibt
io-store-not-ours = keine Datei von Taper, oder verschlüsselt
io-store-not-ours-next = gib die Passphrase an, oder einen anderen Datenordner
io-store-unreadable-row = Zeile { $row } der Tabelle { $table } ist nicht lesbar, darin steht „{ $value }“
io-store-unreadable-row-next = nichts wurde geändert; hol eine frühere Kopie zurück, oder bitte mit dieser Meldung um Hilfe
io-store-damaged = die Datei mit den Daten ist beschädigt
io-store-damaged-next = hol eine Kopie aus dem Ordner backups daneben zurück
io-store-read-only = die Daten lassen sich nicht schreiben
io-store-unwritable = die Daten lassen sich nicht schreiben ({ $error })
io-store-unwritable-next = mach den Ordner beschreibbar, oder wähle mit --data-dir einen anderen
io-store-full = der Datenträger ist voll
io-store-full-next = schaff etwas Platz; nichts wurde geändert
io-store-busy = ein anderes Programm hält die Daten fest
io-store-busy-next = versuch es gleich noch einmal; nichts wurde geändert
io-store-unusable = die Daten ließen sich nicht benutzen: { $error }
io-store-unusable-next = ruf `taper doctor` auf
io-store-locked = die Daten sind verschlüsselt, oder es ist keine Datei von Taper
io-store-locked-next = gib die Passphrase mit --passphrase-fd an
io-store-not-encrypted = die Daten sind nicht verschlüsselt
io-store-not-encrypted-next = lass die Passphrase weg, oder setz eine mit `taper passphrase set`
io-store-old-sqlite = SQLite { $version } ist zu alt, um sicher zu sein
io-store-old-sqlite-next = bau Taper mit seinem eigenen SQLite
io-store-wrong-passphrase = diese Passphrase öffnet die Daten nicht
io-store-wrong-passphrase-next = vielleicht ein Tippfehler, oder die Tastatur steht auf einer anderen Sprache
io-store-foreign = das ist die Datenbank eines anderen Programms, nicht die von Taper
io-store-foreign-next = wähle mit --data-dir einen anderen Ordner
io-store-rewritten = ein anderes Taper verschlüsselt oder entschlüsselt die Daten gerade
io-store-rewritten-next = versuch es noch einmal, wenn es fertig ist
io-store-newer = diese Daten hat ein neueres Taper geschrieben (Schema { $schema }, dieses kennt { $known })
io-store-newer-next = installiere das neuere Taper; nichts wurde geändert
io-store-bad-copy = die Kopie hat die Prüfung nicht bestanden: { $found }
io-store-bad-copy-next = die Daten selbst wurden nicht geändert

## The passphrase

io-passphrase-empty = eine leere Passphrase
io-passphrase-empty-next = gib mindestens ein Zeichen an, oder entferne sie stattdessen
io-passphrase-in-use = ein anderes Taper hat diese Daten geöffnet
io-passphrase-in-use-next = schließ zuerst sein Fenster; nichts wurde geändert
io-passphrase-there = die Daten haben schon eine Passphrase
io-passphrase-there-next = nimm `taper passphrase change` oder `remove`
io-passphrase-none = die Daten haben keine Passphrase
io-passphrase-none-next = nimm `taper passphrase set`
