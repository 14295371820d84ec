# What several topics share: undo, files, the clock, names that were not understood.

undo-done = Zurückgenommen.
undo-no-handle = „{ $text }“ lässt sich nicht zurücknehmen
undo-no-import-next = gib an, was `taper import` dazu genannt hat
undo-unknown = das ist schon zurückgenommen, länger als einen Monat her, oder der Papierkorb wurde seitdem geleert
undo-unknown-next = nichts wurde geändert
undo-changed-since = das wurde seitdem noch einmal geändert, und Zurücknehmen würde das verlieren
undo-changed-since-next = nichts wurde geändert; ändere es dort, wo es steht
general-removed = Entfernt.
general-nothing-changed = nichts wurde geändert
general-ahead = { $day } liegt noch in der Zukunft
general-ahead-next = nimm heute oder einen früheren Tag
general-today-is = heute ist { $day }
# Which signal, Day or setting an error is about.
general-for = für { $what }
general-use-one-of = möglich sind: { $names }
general-choose-of = zur Wahl stehen { $names }
general-given-twice = { $signal } ist zweimal angegeben
general-given-twice-next = gib jedes Signal einmal an
general-give-1-to-7 = gib 1 bis 7 an
general-write-up-to = höchstens { $letters } Zeichen

general-no-verb = „{ $verb }“ ist nichts, was sich tun lässt
general-no-verb-next = nimm einen der Knöpfe
general-no-reason = das ist kein Grund
general-no-event = „{ $kind }“ ist keine Art von Ereignis
general-choose-of-list = wähle etwas aus der Liste
general-no-verdict-next = wähle eine der vier

# Files of one's own and of other apps, the store, the clock and the desktop: what they say when something does not fit. An
# error is told in three parts that are joined with commas: what, where, and (ids that end in -next) what to do.

## What does not fit

general-no-day = „{ $text }“ ist kein Tag wie 2026-03-02
general-no-number = „{ $text }“ ist keine Zahl
general-no-zone = „{ $name }“ ist keine Zeitzone
general-no-home = es gibt kein Home-Verzeichnis
file-no-file = es ist weder eine Datei noch ein Ordner
file-too-large = sie ist größer als { $most } MiB
file-unreadable = die Datei lässt sich nicht lesen ({ $error })
file-unreadable-next = prüf den Namen und ob du sie lesen darfst
file-unwritable = die Datei lässt sich nicht schreiben ({ $error })
general-folder-unwritable = in den Ordner lässt sich nicht schreiben ({ $error })
general-disk-full = der Datenträger ist voll
general-disk-full-next = schaff etwas Platz, oder wähle einen Ort auf einem anderen Datenträger
general-choose-place = wähle einen anderen Ort
general-check-folder = sieh dir den Ordner an
general-mend-line = berichtige diese Zeile
general-line = { $file }, Zeile { $line }
general-cell = { $file }, Zeile { $line }, Spalte { $column }

## The clock

clock-in = in { $name }
clock-no-zone-next = gib einen Namen wie Europe/Berlin an
clock-no-instant = „{ $text }“ ist kein Zeitpunkt mit Zeitverschiebung
clock-no-instant-next = gib einen an wie 2026-03-02T09:00:00+01:00
clock-far-off = die Uhr dieses Computers sagt { $time }; was jetzt geschrieben wird, ließe sich nicht wieder lesen
clock-far-off-next = stell die Uhr und versuch es noch einmal; es wurde nichts geändert
