# The parts that screens are made of.

## The check-in’s questions

question-meant = gedacht
question-was = war
question-outside = etwas von außen hielt mich wach
question-or = oder
# What a typed answer is taken for; and the question where it can mean two things.
question-understood = = { $answer }
question-which = Was davon?
question-type = tippen
question-clear = leeren
question-not-telling = sage ich nicht
question-skip = auslassen

## Signals of one’s own

signals-new-name = Neuer Name
signals-save = Speichern
signals-remove-ask = Entfernen?
signals-remove = Entfernen
signals-keep = Behalten
signals-rename = Umbenennen
signals-rest = Ruhen lassen
signals-take-up = Wieder aufnehmen
signals-title = Wie du es nennst
signals-answered = Wie geantwortet wird
signals-worse = Wenn es schwer wird, gibt es davon eher
signals-weekdays = Am Wochenende ist es anders als an Werktagen
signals-empty = Ein Tag ohne Eintrag heißt: nichts
signals-add = Hinzufügen
signals-leave = Lassen
signals-new = Ein eigenes Signal
signals-kind-count = wie viele
signals-kind-minutes = wie lange
signals-kind-scale = wie sehr, 0 bis 10
signals-kind-yes-no = ja oder nein
signals-kind-number = eine Zahl
signals-worse-neither = das weiß ich noch nicht
signals-worse-higher = mehr
signals-worse-lower = weniger
signals-rename-of = Umbenennen: { $title }
signals-rest-of = Ruhen lassen: { $title }
signals-remove-of = Entfernen: { $title }
signals-up = { $title } eins nach oben
signals-down = { $title } eins nach unten
signals-resting = Ruhen ({ $count })
signals-low = Kleinster Wert
signals-high = Größter Wert

## A look back at the first signs

look-back-title = Welche Zeichen kamen zuerst?
look-back-signs = Zeichen, in der Reihenfolge, in der sie kamen
look-back-up-to = (bis zu fünf)
look-back-weeks = Etwa wie viele Wochen, bevor die Arbeit es merkte?
look-back-cannot-tell = kann ich nicht sagen
look-back-going-on = Was war los?
look-back-helped = Was half zuerst?
look-back-did-not = Was nicht?
look-back-next-time = Was möchtest du beim nächsten Mal hören, in deinen eigenen Worten?
look-back-show = Jetzt mein Log zeigen
look-back-remember = Du erinnerst dich
look-back-no-order = Keine Reihenfolge, und das ist in Ordnung.
look-back-log = Dein Log sah
look-back-which = Welche Reihenfolge gilt für das nächste Mal?
look-back-memory = was ich erinnere
look-back-seen = was das Log sah
look-back-if-then = Ein Wenn-dann für das nächste Mal
look-back-or-not = (oder lass es)
look-back-sign = Zeichen
look-back-no-sign = kein Zeichen
look-back-days = Tage von sieben
look-back-then-label = Dann
look-back-keep = Aufbewahren
look-back-about = Rückblick auf { $about }. Erst aus der Erinnerung; danach zeigt sich dein Log. Lass weg, was du magst.
look-back-if = Wenn
look-back-away = von meinem Üblichen abweicht an
look-back-then = von 7 Tagen, dann

## Restoring things

restoring-own-words = In deinen eigenen Worten
restoring-save = Speichern
restoring-leave = Lassen
restoring-edit = Ändern
restoring-leave-out = Weglassen
restoring-suggestions = Vorschläge
restoring-pick = Nehmen
restoring-own = Etwas Eigenes
restoring-add = Hinzufügen
restoring-edit-of = Ändern: { $words }
restoring-leave-out-of = Weglassen: { $words }
restoring-pick-of = Nehmen: { $words }
restoring-left-out = Weggelassen ({ $count })

## Notes

notes-first-use = Nach dem Check-in beim ersten Benutzen des Computers fragen, wo der Desktop das erkennt
notes-days-off = Tage ohne Nachrichten
notes-per-day = Nachrichten am Tag, höchstens
notes-break = Nach so vielen Minuten Fokus eine kleine Pause anbieten (0: nie)
notes-resume = Nachrichten wieder zulassen
notes-pause = Nachrichten pausieren
notes-hour = für eine Stunde
notes-tomorrow = bis morgen
notes-until-resumed = bis ich sie wieder zulasse
notes-autostart = Mit der Sitzung starten, nur für die Nachrichten
notes-preview = Mit diesen Einstellungen sähen die nächsten sieben Tage so aus
notes-none = Es käme keine Nachricht.
notes-preview-if = Wenn jeder Check-in bald nach seiner Nachricht kommt. Nachrichten, auf die niemand antwortet, werden seltener.
notes-check-in = Der Check-in
notes-warning = Ein Wort, wenn sich vielleicht Belastung ansammelt
notes-plan = Der Spielraum von heute, solange ein Plan läuft
notes-nudge = Etwas, das gut tut
notes-wind-down = Der Ausklang des Tages (auch in Ruhezeiten)
notes-review = Ein Blick zurück auf die Woche
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
start-unknown = Taper kennt deine übliche Woche noch nicht. Denk an eine Woche, die du über Monate wiederholen könntest.
start-hours = Stunden konzentrierter Arbeit in so einer Woche
start-workdays = Arbeitstage darin
start-goal = Stunden einer Woche, die du wiederholen könntest
start-with-goal = Mit diesem Ziel anfangen
start-yes = Ja, heute anfangen
start-smaller = Lieber eine kleinere
start-repeat = Deine übliche Woche hatte etwa { $week } konzentrierte Arbeit. Könntest du so eine Woche über Monate wiederholen?

## Times of a plan

times-hours = Stunden in sieben Tagen
times-of-usual = Von deiner üblichen Woche
times-first = Erster Tag
times-last = Letzter Tag
times-days = Wie viele Tage
times-note = Notieren
times-leave = Lassen
times-time-off = Freie Tage
times-time-off-text = Der Plan wartet diese Tage ab. Nach einer Woche oder mehr geht es eine Stufe tiefer weiter, weil diese Menge eine Weile nicht probiert wurde.
times-deadline = Eine Abgabe
times-deadline-text = Bis zu sieben Tage mehr Spielraum. Er ist geliehen: danach ist es wenigstens eine Woche lang eine Stufe weniger.
times-lower = Eine kleinere Woche
times-lower-text = Der Plan geht von der kleineren Woche aus weiter, in Schritten wie bisher.
times-goal = Ein kleineres Ziel
times-goal-text = Ein neues Normal unter deiner üblichen Woche. Dort endet der Plan; solange er läuft, kann das Ziel sinken, aber nicht steigen.
times-now = (jetzt { $cap })

## The plan’s review

review-title = Ein Blick auf den Plan
review-lighter = Was ist leichter geworden?
review-change = Was könnte sich an der Arbeit ändern?
review-how = Wie?
review-who = Wer könnte helfen?
review-no = Nein
review-yes = Ja

## The focus timer

focus-title = Fokus-Timer
focus-start = Fokus starten
focus-minutes = Minuten
focus-count = Diese zählen
focus-all = Alles
focus-stop = Fokus beenden

## Telling about one’s time

event-tell = Von deiner Zeit erzählen
event-first-day = Erster Tag
event-began = Es begann etwa am
event-different = Anders seit
event-felt = Die Arbeit merkte es etwa ab
event-if-known = (falls du es weißt)
event-over = Es war vorbei etwa am
event-last-day = Letzter Tag
event-while = (leer, solange es anhält)
event-was = Es war
event-note = Notieren
event-episode = Eine schwere Zeit
event-episode-hint = als es zu viel war
event-set-aside = Tage zum Beiseitestellen
event-set-aside-hint = Urlaub, Reise, Krankheit, Abgabe
event-change = Das Leben ist anders
event-change-hint = eine neue Stelle, ein Kind, ein anderer Ort
event-why-holiday = Urlaub
event-why-travel = eine Reise
event-why-illness = eine Krankheit
event-why-deadline = eine Abgabe
event-why-other = etwas anderes

## Too much

too-much-title = Das war zu viel
too-much-text = Das kommt auf dem Weg zurück vor und sagt nichts über deine Fähigkeit. Was soll der Plan jetzt tun?
too-much-back = Eine Stufe tiefer, ab heute
too-much-hold = Hier bleiben und die Tage neu zählen
too-much-leave = Lassen

## Everything by its name

palette-what = Was möchtest du tun?
palette-commands = Befehle
palette-none = Nichts heißt so.

## Charts

chart-hide-table = Tabelle verbergen
chart-show-table = Als Tabelle zeigen
chart-no-day = noch kein Tag gewählt
chart-save-svg = Den Verlauf von { $title } als SVG speichern
chart-save-png = Den Verlauf von { $title } als PNG speichern
chart-copy = Kopieren
chart-copy-of = Den Verlauf von { $title } kopieren
chart-day = Tag im Verlauf von { $title }

## Tables

table-day = Tag
table-value = Wert
table-usual = Üblich
table-note = Anmerkung
chart-table = Tabelle von { $title }
chart-table-order = { $title }, neuester Tag zuerst

## What moves together

together-title = Was sich zusammen bewegt
together-pair = { $one } und { $other }

## The ladder

ladder-here = hier bist du
ladder-behind = hinter dir
ladder-percent = { $percent } % deiner üblichen Woche

## What a note was worth

verdicts-of = Was die Nachricht vom { $about } wert war

## The card for bad days

bad-place-fallback = Falls du in Gefahr sein könntest, ruf bitte jetzt den Notruf an oder sag es einem Menschen, dem du vertraust.
bad-place-title = Richtig schlecht
bad-place-nobody = Noch steht niemand hier. An einem besseren Tag kannst du das in den Einstellungen tun.
bad-place-people = Meine Leute
bad-place-help = Hilfe in meiner Nähe finden
bad-place-close = Schließen

## The rail

rail-screens = Bereiche
rail-help = Hilfe
rail-keys = Tasten

## A word at the edge

toast-undo = Zurück
toast-close = Schließen

## Passphrases

passphrase-new = Neue Passphrase
passphrase-again = Noch einmal dieselbe
passphrase-differ = Die beiden stimmen noch nicht überein.

## Changing the passphrase

passphrase-is-set = Die Passphrase ist gesetzt.
passphrase-lock-after = Sperren, wenn den Rechner niemand berührt hat seit
passphrase-lock-never = nie
passphrase-lock-minutes = { $count } min
passphrase-lock-now = Strg+L sperrt sofort. Solange gesperrt ist, ruhen Erinnerungen.
passphrase-show = Zeigen, was getippt ist
passphrase-present = Bisherige Passphrase
passphrase-forgotten = Ist sie gesetzt, kannst du einen Wiederherstellungsschlüssel für den Tag machen, an dem sie vergessen ist.
passphrase-change = Passphrase ändern
passphrase-set = Passphrase setzen
passphrase-is-removed = Die Passphrase ist entfernt.
passphrase-remove = Entfernen
passphrase-remember = Ohne Frage öffnen, sobald ich angemeldet bin
recovery-title = Wiederherstellungsschlüssel
recovery-why = Für den Tag, an dem die Passphrase vergessen ist: ein Schlüssel zum Ausdrucken oder Abschreiben, getrennt von diesem Rechner aufzuheben.
recovery-make = Wiederherstellungsschlüssel machen
recovery-there = Du hast schon einen gemacht. Ist er verloren, mach einen neuen; der frühere öffnet dann nichts mehr.
recovery-another = Einen neuen machen
recovery-print = Drucken
recovery-put-away = Ich habe ihn verwahrt
recovery-shown-once = Er wird nicht noch einmal gezeigt.
recover-forgotten = Ich habe sie vergessen
recover-text = Mit dem Wiederherstellungsschlüssel, den du ausgedruckt hast, kannst du eine neue Passphrase setzen. Verloren geht nichts.
recover-key = Wiederherstellungsschlüssel
recover-set = Neue Passphrase setzen
recover-back = Zurück zur Passphrase

## Keys

keys-title = Tasten
keys-close = Schließen
keys-in-check-in = Im Check-in
keys-everywhere = Überall
keys-on-chart = In einem Verlauf
keys-in-log = Im Log und bei Warum
keys-screens = Check-in, Start, Verläufe, Plan, Rückblick, Einstellungen
keys-research = Log, Ideen, Warum, Woche
keys-new-note = eine neue Notiz im Log
keys-palette = alles bei seinem Namen
keys-bad-place = „Mir geht es richtig schlecht“
keys-too-much = auf Start und Plan: „Das war zu viel“
keys-undo = das letzte Speichern zurücknehmen (außerhalb von Textfeldern)
keys-sheet = dieses Blatt
keys-digits = so viele (T ist zehn), und weiter; ein Buchstabe steht auf seinem Knopf
keys-type = eine Antwort tippen
keys-skip = sage ich nicht
keys-clear = die Antwort wieder herausnehmen
keys-outside = Zubettgehen: etwas von außen hielt mich wach
keys-enter = weiter ohne Antwort; nach der letzten speichern
keys-arrows = die Frage davor, die nächste
keys-save = speichern, von überall
keys-day-before = der Tag davor
keys-day-after = der Tag danach
keys-today = heute
keys-leave = zum Start; Getipptes bleibt erhalten
keys-chart-day = einen Tag zurück, einen vor
keys-chart-week = eine Woche
keys-chart-ends = erster Tag, letzter Tag
keys-log-search = einen Eintrag finden
keys-log-write = im offenen Eintrag schreiben
keys-log-read = ihn lesen
keys-log-serve = bei Warum: die Arbeit von heute dient diesem Schritt
keys-log-leave = zurück zum Log

## Problems

problem-again = Noch einmal versuchen
