# What several topics share: undo, files, the clock, names that were not understood.

undo-done = Rückgängig gemacht.
undo-no-handle = zu „{ $text }“ gibt es nichts rückgängig zu machen
undo-no-import-next = gib an, was `taper import` dazu ausgegeben hat
undo-unknown = das ist schon rückgängig gemacht oder länger als einen Monat her, oder der Papierkorb wurde seitdem geleert
undo-unknown-next = es wurde nichts geändert
undo-changed-since = das wurde seitdem noch einmal geändert, und diese Änderung ginge jetzt verloren
undo-changed-since-next = bearbeite es dort, wo es steht; es wurde nichts geändert
general-removed = Entfernt.
general-nothing-changed = es wurde nichts geändert
general-ahead = { $day } liegt noch in der Zukunft
general-ahead-next = gib heute oder einen früheren Tag an
general-today-is = heute ist { $day }
# Which signal, day or setting an error is about.
general-for = für { $what }
general-use-one-of = möglich sind: { $names }
general-choose-of = möglich sind { $names }
general-given-twice = { $signal } ist zweimal angegeben
general-given-twice-next = gib jedes Signal nur einmal an
general-give-1-to-7 = gib eine Zahl von 1 bis 7 an
general-write-up-to = höchstens { $letters } Zeichen

general-no-verb = „{ $verb }“ ist keine Aktion
general-no-verb-next = nimm einen der Knöpfe
general-no-reason = das ist keiner der Gründe
general-no-event = „{ $kind }“ ist keine Art von Ereignis
general-choose-of-list = wähle etwas aus der Liste
general-no-verdict-next = wähle eine der vier Antworten

# Files of one's own and of other apps, the store, the clock and the desktop: what they say when something does not fit. An
# error is told in three parts, without a capital or a full stop: what is wrong, where, and (ids that end in -next) what to
# do. They become "What is wrong (where). What to do."

## What does not fit

general-no-day = „{ $text }“ ist kein Datum wie 2026-03-02
general-no-number = „{ $text }“ ist keine Zahl
general-no-zone = „{ $name }“ ist keine Zeitzone
general-no-home = es wurde kein Home-Verzeichnis gefunden
file-no-file = das ist weder eine Datei noch ein Ordner
file-too-large = die Datei ist größer als { $most } MiB
file-unreadable = die Datei lässt sich nicht lesen ({ $error })
file-unreadable-next = prüf den Namen, und ob du sie lesen darfst
file-unwritable = die Datei lässt sich nicht schreiben ({ $error })
general-folder-unwritable = in den Ordner lässt sich nicht schreiben ({ $error })
general-disk-full = der Datenträger ist voll
general-disk-full-next = schaff etwas Platz, oder wähle einen Ort auf einem anderen Datenträger
general-choose-place = wähle einen anderen Ort
general-check-folder = sieh dir den Ordner an
general-mend-line = korrigiere diese Zeile
general-line = { $file }, Zeile { $line }
general-cell = { $file }, Zeile { $line }, Spalte { $column }

## The clock

clock-in = in { $name }
clock-no-zone-next = gib einen Namen wie Europe/Berlin an
clock-no-instant = „{ $text }“ ist kein Zeitpunkt mit Zeitverschiebung
clock-no-instant-next = gib einen an wie 2026-03-02T09:00:00+01:00
clock-far-off = die Uhr dieses Computers zeigt { $time }; was jetzt gespeichert wird, ließe sich später nicht lesen
clock-far-off-next = stell die Uhr und versuch es noch einmal; es wurde nichts geändert
