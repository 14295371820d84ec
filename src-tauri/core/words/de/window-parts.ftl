# The parts that screens are made of.

## The check-in’s questions

question-meant = geplant
question-was = tatsächlich
question-outside = etwas anderes hat mich wach gehalten (Arbeit, Kind, Lärm)
question-or = oder
# What a typed answer is taken for; and the question where it can mean two things.
question-understood = = { $answer }
question-which = Was davon?
question-type = eintippen
question-clear = löschen
question-not-telling = übersprungen
question-skip = überspringen

## Signals of one’s own

signals-new-name = Neuer Name
signals-save = Speichern
signals-remove-ask = Mit allen Antworten entfernen?
signals-remove = Entfernen
signals-keep = Abbrechen
signals-rename = Umbenennen
signals-rest = Pausieren
signals-take-up = Fortsetzen
signals-title = Name
signals-answered = Art der Antwort
signals-worse = Wenn es schwer wird, geht das meist
signals-weekdays = Am Wochenende anders
signals-empty = Einen Tag ohne Antwort als null zählen
signals-add = Hinzufügen
signals-leave = Abbrechen
signals-new = Eigenes Signal hinzufügen
signals-kind-count = Anzahl (wie viele)
signals-kind-minutes = Dauer (wie lange)
signals-kind-scale = Skala von 0 bis 10
signals-kind-yes-no = Ja oder Nein
signals-kind-number = Zahl
signals-worse-neither = das weiß ich noch nicht
signals-worse-higher = nach oben
signals-worse-lower = nach unten
signals-rename-of = Umbenennen: { $title }
signals-rest-of = Pausieren: { $title }
signals-remove-of = Entfernen: { $title }
signals-up = { $title } nach oben
signals-down = { $title } nach unten
signals-resting = Pausiert ({ $count })
signals-low = Kleinster Wert
signals-high = Größter Wert

## A look back at the first signs

look-back-title = Welche Zeichen kamen zuerst?
look-back-signs = Zeichen, in der Reihenfolge, in der sie kamen
look-back-up-to = (bis zu fünf)
look-back-weeks = Wie viele Wochen vorher, bis es sich auf die Arbeit auswirkte (ungefähr)?
look-back-cannot-tell = weiß ich nicht
look-back-going-on = Was war los?
look-back-helped = Was hat zuerst geholfen?
look-back-did-not = Was hat nicht geholfen?
look-back-next-time = Was soll Taper dir beim nächsten Mal sagen, in deinen eigenen Worten?
look-back-show = Mit meinen Check-ins vergleichen
look-back-remember = Woran du dich erinnerst
look-back-no-order = Du hast keine Zeichen genannt.
look-back-log = Was deine Check-ins zeigen
look-back-which = Welche Reihenfolge zählt beim nächsten Mal?
look-back-memory = woran ich mich erinnere
look-back-seen = was meine Check-ins zeigen
look-back-if-then = Ein Wenn-dann-Plan für das nächste Mal
look-back-or-not = (optional)
look-back-sign = Zeichen
look-back-no-sign = kein Zeichen
look-back-days = Tage von sieben
look-back-then-label = Dann
look-back-keep = Speichern
look-back-about = Rückblick auf { $about }. Zuerst aus der Erinnerung; danach zeigt Taper, was deine Check-ins sagen. Überspring, was du magst.
look-back-if = Wenn
look-back-away = außerhalb meines Normalbereichs liegt, an
look-back-then = von 7 Tagen, dann

## Restoring things

restoring-own-words = In deinen eigenen Worten
restoring-save = Speichern
restoring-leave = Abbrechen
restoring-edit = Bearbeiten
restoring-leave-out = Ausblenden
restoring-suggestions = Vorschläge
restoring-pick = Auswählen
restoring-own = Etwas Eigenes
restoring-add = Hinzufügen
restoring-edit-of = Bearbeiten: { $words }
restoring-leave-out-of = Ausblenden: { $words }
restoring-pick-of = Auswählen: { $words }
restoring-left-out = Ausgeblendet ({ $count })

## Notes

notes-first-use = Erinnern, wenn ich den Computer zum ersten Mal am Tag benutze (wo das möglich ist)
notes-days-off = Tage ohne Erinnerungen
notes-per-day = Höchstens so viele Erinnerungen am Tag
notes-break = Nach so vielen Minuten Fokus eine Pause vorschlagen (0 = nie)
notes-resume = Erinnerungen fortsetzen
notes-pause = Erinnerungen pausieren
notes-hour = Für eine Stunde
notes-tomorrow = Bis morgen
notes-until-resumed = Bis ich sie fortsetze
notes-autostart = Beim Anmelden im Hintergrund starten
notes-preview = Vorschau auf die nächsten sieben Tage
notes-none = Keine Erinnerungen in den nächsten sieben Tagen.
notes-preview-if = Dabei ist angenommen, dass du bald nach jeder Erinnerung eincheckst. Erinnerungen, auf die du nicht reagierst, kommen seltener.
notes-check-in = Check-in
notes-warning = Mich warnen, wenn sich Belastung ansammeln könnte
notes-plan = Die Stunden für heute, solange ein Plan läuft
notes-nudge = Ein Vorschlag zum Erholen
notes-wind-down = Den Tag ausklingen lassen (auch in der Ruhezeit)
notes-review = Wochenrückblick
notes-day-of = Tag für: { $title }
notes-time-of = Uhrzeit für: { $title }
notes-day-mon = Montag
notes-day-tue = Dienstag
notes-day-wed = Mittwoch
notes-day-thu = Donnerstag
notes-day-fri = Freitag
notes-day-sat = Samstag
notes-day-sun = Sonntag

## Starting a plan

start-may-fit = passt vielleicht gerade
start-today = Heute anfangen
start-unknown = Taper kennt deine normale Woche noch nicht. Denk an eine Woche, die du monatelang durchhalten könntest.
start-hours = Stunden konzentrierter Arbeit in dieser Woche
start-workdays = Arbeitstage in dieser Woche
start-goal = Wochenstunden, die du durchhalten könntest
start-with-goal = Mit diesem Ziel anfangen
start-yes = Ja, heute anfangen
start-smaller = Lieber ein kleineres Ziel
start-repeat = Deine normale Woche hat etwa { $week } konzentrierte Arbeit. Könntest du das monatelang durchhalten?

## Times of a plan

times-hours = Stunden in sieben Tagen
times-of-usual = Anteil an deiner normalen Woche
times-first = Erster Tag
times-last = Letzter Tag
times-days = Anzahl der Tage
times-note = Speichern
times-leave = Abbrechen
times-time-off = Freie Tage
times-time-off-text = Der Plan wartet diese Tage ab. Nach einer freien Woche oder mehr geht es einen Schritt tiefer weiter.
times-deadline = Abgabetermin
times-deadline-text = Jetzt mehr Stunden, höchstens sieben Tage lang; danach mindestens eine Woche lang einen Schritt weniger.
times-lower = Stunden dieser Woche senken
times-lower-text = Der Plan geht von diesen Stunden aus weiter, wie bisher Schritt für Schritt.
times-goal = Ziel des Plans senken
times-goal-text = Der Plan endet dann unterhalb deiner normalen Woche. Solange er läuft, kannst du das Ziel senken, aber nicht anheben.
times-now = (jetzt { $cap })

## The plan’s review

review-title = Rückschau auf den Plan
review-lighter = Was ist leichter geworden?
review-change = Was könnte sich an der Arbeit selbst ändern?
review-how = Wie?
review-who = Wer könnte helfen?
review-no = Nein
review-yes = Ja

## The focus timer

focus-title = Fokus-Timer
focus-start = Fokus starten
focus-minutes = Minuten
focus-count = Diese Minuten zählen
focus-all = Alles zählen
focus-stop = Fokus beenden

## Telling about one’s time

event-tell = Vorgeschichte ergänzen
event-first-day = Erster Tag
event-began = Wann es begann (ungefähr)
event-different = Anders seit
event-felt = Wann es sich auf die Arbeit auswirkte (ungefähr)
event-if-known = (optional)
event-over = Wann es vorbei war (ungefähr)
event-last-day = Letzter Tag
event-while = (leer lassen, falls noch nicht vorbei)
event-was = Grund
event-note = Speichern
event-episode = Eine schwere Zeit
event-episode-hint = als es zu viel war
event-set-aside = Tage, die nicht zählen
event-set-aside-hint = Urlaub, Reise, Krankheit, Abgabetermin
event-change = Mein Leben hat sich geändert
event-change-hint = eine neue Stelle, ein Kind, ein Umzug
event-why-holiday = Urlaub
event-why-travel = eine Reise
event-why-illness = eine Krankheit
event-why-deadline = ein Abgabetermin
event-why-other = etwas anderes

## Too much

too-much-title = Das war zu viel
too-much-text = Das kommt auf dem Weg zurück vor und sagt nichts über deine Fähigkeiten. Was soll der Plan jetzt tun?
too-much-back = Ab heute einen Schritt tiefer
too-much-hold = Hier bleiben und neu zählen
too-much-leave = Abbrechen

## Everything by its name

palette-what = Was möchtest du tun?
palette-commands = Befehle
palette-none = Kein Treffer

## Charts

chart-hide-table = Tabelle ausblenden
chart-show-table = Als Tabelle zeigen
chart-no-day = kein Tag gewählt
chart-save-svg = Den Verlauf von { $title } als SVG speichern
chart-save-png = Den Verlauf von { $title } als PNG speichern
chart-copy = Kopieren
chart-copy-of = Den Verlauf von { $title } kopieren
chart-day = Tag im Verlauf von { $title }

## Tables

table-day = Tag
table-value = Wert
table-usual = Normalbereich
table-note = Anmerkung
chart-table = Tabelle von { $title }
chart-table-order = { $title }, neuester Tag zuerst

## What moves together

together-title = Was zusammenhängt
together-pair = { $one } und { $other }

## The ladder

ladder-here = hier bist du
ladder-behind = geschafft
ladder-percent = { $percent } % deiner normalen Woche

## What a note was worth

verdicts-of = Hat sie gestimmt? { $about }

## The card for bad days

bad-place-fallback = Falls du in Gefahr sein könntest, ruf bitte jetzt den Notruf an oder sag es einem Menschen, dem du vertraust.
bad-place-title = Richtig schlecht
bad-place-nobody = Du hast noch niemanden eingetragen. Wem könntest du jetzt schreiben?
bad-place-add = Namen eintragen
bad-place-people = Meine Leute
bad-place-help = Hilfe in meiner Nähe finden
bad-place-close = Schließen

## The rail

rail-screens = Bereiche
rail-help = Hilfe
rail-keys = Tastenkürzel

## A word at the edge

toast-undo = Rückgängig
toast-close = Schließen

## Passphrases

passphrase-new = Neue Passphrase
passphrase-again = Passphrase wiederholen
passphrase-differ = Die Passphrasen stimmen noch nicht überein.

## Changing the passphrase

passphrase-is-set = Passphrase gespeichert.
passphrase-lock-after = Sperren, wenn der Computer unbenutzt war für
passphrase-lock-never = nie
passphrase-lock-minutes = { $count } min
passphrase-lock-now = Strg+L sperrt sofort. Solange Taper gesperrt ist, kommen keine Erinnerungen.
passphrase-show = Passphrase anzeigen
passphrase-present = Aktuelle Passphrase
passphrase-forgotten = Danach kannst du einen Wiederherstellungsschlüssel erstellen, falls du sie vergisst.
passphrase-change = Passphrase ändern
passphrase-set = Passphrase festlegen
passphrase-is-removed = Passphrase entfernt.
passphrase-remove = Passphrase entfernen
passphrase-remember = Beim Anmelden automatisch entsperren
recovery-title = Wiederherstellungsschlüssel
recovery-why = Falls du die Passphrase vergisst: ein Schlüssel zum Ausdrucken oder Abschreiben. Bewahre ihn nicht bei diesem Computer auf.
recovery-make = Wiederherstellungsschlüssel erstellen
recovery-there = Du hast einen Wiederherstellungsschlüssel. Falls du ihn verloren hast, erstelle einen neuen; der alte funktioniert dann nicht mehr.
recovery-another = Neuen erstellen
recovery-print = Drucken
recovery-put-away = Ich habe ihn sicher verwahrt
recovery-shown-once = Er wird nicht noch einmal gezeigt.
recover-forgotten = Passphrase vergessen
recover-text = Mit deinem ausgedruckten Wiederherstellungsschlüssel kannst du eine neue Passphrase festlegen. Es gehen keine Daten verloren.
recover-key = Wiederherstellungsschlüssel
recover-set = Neue Passphrase festlegen
recover-back = Zurück

## Keys

keys-title = Tastenkürzel
keys-close = Schließen
keys-in-check-in = Im Check-in
keys-everywhere = Überall
keys-on-chart = In einem Verlauf
keys-in-log = Im Log und bei Warum
keys-screens = Check-in, Start, Verläufe, Plan, Rückblick, Einstellungen
keys-research = Log, Ideen, Warum, Woche
keys-new-note = eine neue Notiz im Log
keys-palette = jeden Befehl über seinen Namen finden
keys-bad-place = „Mir geht es richtig schlecht“
keys-too-much = auf Start und Plan: „Das war zu viel“
keys-undo = das letzte Speichern rückgängig machen (außerhalb von Textfeldern)
keys-sheet = diese Übersicht
keys-digits = diese Zahl wählen (T ist zehn) und weiter; Buchstaben stehen auf ihren Knöpfen
keys-type = eine Antwort eintippen
keys-skip = überspringen
keys-clear = die Antwort löschen
keys-outside = Zubettgehen: etwas anderes hat mich wach gehalten
keys-enter = nächste Frage; nach der letzten speichern
keys-arrows = vorherige Frage, nächste Frage
keys-save = speichern, von überall
keys-day-before = vorheriger Tag
keys-day-after = nächster Tag
keys-today = heute
keys-leave = zum Start; Getipptes bleibt erhalten
keys-chart-day = einen Tag zurück oder vor
keys-chart-week = eine Woche zurück oder vor
keys-chart-ends = erster Tag, letzter Tag
keys-log-search = einen Eintrag finden
keys-log-write = den offenen Eintrag bearbeiten
keys-log-read = Bearbeiten beenden
keys-log-serve = bei Warum: Für diesen Schritt ist die Arbeit von heute
keys-log-leave = zurück zum Log

## Problems

problem-again = Noch einmal versuchen
