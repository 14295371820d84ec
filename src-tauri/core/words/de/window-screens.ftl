# The screens of the window, and what is on all of them.

## Settings

settings-title = Einstellungen
settings-saved = Gespeichert
settings-times = Zeiten
settings-quiet-from = Keine Nachrichten von
settings-quiet-to = bis
settings-bedtime = Wann du im Bett sein möchtest
settings-rollover = Ein Tag beginnt um
settings-workdays = Arbeitstage in der Woche
settings-notes = Nachrichten
settings-shown = Was gezeigt wird
settings-details = Nachrichten dürfen sagen, worum es geht
settings-read-pictures = Bilder im Log an den Wörtern darauf finden
settings-read-pictures-hint = Fotos und Bildschirmfotos liest auf diesem Rechner das Programm tesseract, wo es installiert ist. Diagramme in PDF und SVG brauchen das nicht.
copies-title = Kopien
copies-daily = Jeden Tag eine Kopie von allem machen
copies-folder = Ordner der Kopien (leer: neben den Daten)
copies-last = Die letzte Kopie: { $made } ({ $size }), geöffnet und mit deinen Daten verglichen.
copies-none = Es gibt noch keine Kopie.
copies-make = Jetzt eine Kopie machen
copies-copying = Wird kopiert und verglichen …
copies-looking = Die Kopie wird angesehen …
copies-restoring = Wird zurückgespielt …
copies-choose = Wähle eine Kopie
copies-look = Was würde sie ändern?
copies-kept = Was jetzt da ist, wird als eigene Kopie aufbewahrt; so lässt sich das zurücknehmen.
copies-passphrase = Deine Passphrase
copies-put-back = Diese Kopie zurückspielen
copies-leave = Alles lassen, wie es ist
settings-hide-numbers = Start und Verläufe kommen ohne Zahlen aus
settings-theme = Farben
settings-theme-system = wie der Desktop
settings-theme-light = hell
settings-theme-dark = dunkel
settings-theme-black = schwarz
settings-text-size = Schriftgröße
settings-motion = Nichts bewegt sich
settings-bad-day = Für einen richtig schlechten Tag
settings-people = Meine Leute: ein Name und eine Nummer je Zeile. Nur die Karte zeigt sie, sonst nichts.
settings-help-link = Wo es Hilfe gibt; die Karte öffnet es im Browser, wenn du darauf drückst
settings-asks = Was der Check-in fragt
settings-passphrase = Passphrase
settings-data = Deine Daten
settings-quitting = Schließen und beenden
settings-quitting-text = Nach dem Schließen des Fensters kommen die Nachrichten weiter. Beenden beendet auch sie.
settings-quit = Taper beenden

## The welcome

welcome-title = Willkommen bei Taper
welcome-text = Eine halbe Minute am Tag, und du siehst vielleicht früh, wenn sich etwas von deinem Üblichen entfernt, mit einem allmählichen Weg zurück, wenn du einen möchtest. Es ist ein Notizbuch und Planer für deine eigenen Gewohnheiten: keine medizinische Hilfe, und es kann nicht erkennen, ob du krank bist.
welcome-private = Niemand sieht, was du schreibst, und nichts verlässt diesen Computer.
welcome-times = Deine Zeiten
welcome-reminder = Eine leise Erinnerung um
welcome-bedtime = Wann du im Bett sein möchtest
welcome-may-be-empty = (darf leer bleiben)
welcome-rollover = Ein Tag beginnt um
welcome-asks = Was der Check-in fragt
welcome-asks-note = Jede Frage darf an jedem Tag wegbleiben und lässt sich später ein- und ausschalten.
welcome-passphrase = Eine Passphrase, wenn du magst
welcome-passphrase-text = Ohne sie kann dein Notizbuch lesen, wer deine Dateien lesen kann. Mit ihr ist es verschlüsselt; ist sie vergessen, bringt nur ein Wiederherstellungsschlüssel die Daten zurück. Den kannst du in den Einstellungen ausdrucken.
welcome-start = Anfangen
welcome-skip = Erst einmal weiter

## The check-in

check-in-day-before = Der Tag davor
check-in-day-after = Der Tag danach
check-in-today = Heute
check-in-note = Noch etwas festhalten?
check-in-note-private = Nur du liest es.
check-in-save = Speichern
check-in-erase = Diesen Tag löschen
check-in-erase-ask = Alle Antworten dieses Tages, auch frühere, und der Kommentar gehen endgültig. In älteren Kopien stehen sie noch, bis diese gehen.
check-in-erase-yes = Endgültig löschen
check-in-erase-no = Behalten
check-in-later = Später

## Home

home-show-trend = In den Verläufen zeigen
home-new-normal = Ja, so ist es jetzt
home-old-usual = Nein, mein altes Übliches gilt weiter
home-check-in = Zum Check-in

## Trends

trends-title = Verläufe
trends-span = Zeitraum
trends-weeks4 = 4 Wochen
trends-months3 = 3 Monate
trends-year = Jahr
trends-all = Alles
trends-key-day = ein Tag
trends-key-late = später nachgetragen
trends-key-smooth = sieben Tage
trends-key-usual = dein Übliches

## The plan

plan-screen-ladder = Die Leiter
plan-screen-restoring = Was gut tut, wenn du magst
plan-screen-resume = Weiter
plan-screen-too-much = Das war zu viel
plan-screen-pause = Pause
plan-screen-symptoms = Neue körperliche Beschwerden
plan-screen-end = Diesen Plan beenden
plan-screen-look-back = Ein Rückblick, wenn du magst
plan-screen-look-back-text = Welche Zeichen kamen zuerst? Nach ein, zwei Malen wird es leichter, denn die ersten Zeichen kommen meist wieder.
plan-screen-look-back-do = Zurückblicken
plan-screen-log = Was geschah

## Looking back

record-title = Rückblick
record-warnings = Was Taper gesagt hat und was es wert war
record-told = Deine eigene Zeit
record-told-text = Erzähle von schweren Zeiten, auch von früheren, und Taper lernt, welche Signale sich bei dir zuerst bewegen. Außergewöhnliche Tage lassen sich beiseitestellen: sie bleiben in den Verläufen, schlagen aber weder an noch zählen sie als üblich.
record-over = Vorbei, seit heute
record-remove = Entfernen
record-sensitivity = Wie schnell Taper sich meldet
record-saved = Gespeichert.

## A locked notebook

unlock-title = Dein Notizbuch ist verschlossen
unlock-passphrase = Passphrase
unlock-opening = Wird geöffnet …
unlock-open = Öffnen

## Everywhere

window-only-reads = Deine Daten liegen, wo nichts geschrieben werden kann. Du kannst alles lesen und exportieren; was du jetzt schreibst, lässt sich nicht behalten.
window-demo = Das ist ein erfundenes Demojahr.
window-demo-remove = Entfernen
command-new-note = Neue Notiz im Log
command-too-much = Das war zu viel
command-focus = Fokus-Timer
command-pause-notes = Nachrichten pausieren
bad-place = Mir geht es richtig schlecht
command-take-back = Das letzte Speichern zurücknehmen
command-keys = Tasten
lock-no-passphrase = Es gibt noch keine Passphrase, deshalb lässt sich nichts sperren. In den Einstellungen kannst du eine setzen.
command-lock = Sperren
command-quit = Taper beenden

## Screens, and what is put together

settings-data-place = Sie liegen in { $place }, und sonst nirgends.
settings-writing = Sprache und Schreibweise
settings-language = Sprache
settings-language-system = wie der Computer
settings-clock = Uhrzeit
settings-clock-system = wie der Computer
settings-clock-24 = 23:40
settings-clock-12 = 11:40 pm
settings-lengths = Zeitdauern
settings-lengths-hours = 7 h 30
settings-lengths-decimal = 7,5 h
settings-week-start = Eine Woche beginnt am
settings-week-start-system = wie der Computer
settings-week-start-monday = Montag
settings-week-start-sunday = Sonntag
settings-week-start-saturday = Samstag
trends-copied = Kopiert.
trends-saved = Gespeichert: { $place }
record-remove-of = Entfernen: { $what }
screen-check-in = Check-in
screen-home = Start
screen-trends = Verläufe
screen-plan = Plan
screen-record = Rückblick
screen-settings = Einstellungen
screen-log = Log
screen-ideas = Ideen
screen-why = Warum
screen-week = Woche
calendar-signal = Signal
calendar-empty = Der Kalender beginnt mit deinem ersten Check-in.
calendar-days = Tage; die Pfeiltasten gehen von Tag zu Tag
calendar-gap = keine Antwort
calendar-marked = Plan, schwere Zeit oder ausgenommene Tage; bernsteinfarben: Warnung
calendar-edit = Diesen Tag bearbeiten
screen-calendar = Kalender
home-edit-check-in = Bearbeiten
home-last-days = Die letzten sieben Tage
home-signals = Die letzten sechs Wochen
home-signals-key = Linie: Mittel über sieben Tage. Band: dein Normalbereich. Punkt: der neueste Wert.
home-budgets = Fokussierte Arbeit in deinem Plan
home-first-no = Nein, danke
