# The screens of the window, and what is on all of them.

## Settings

settings-title = Einstellungen
settings-saved = Gespeichert
settings-times = Zeiten
settings-quiet-from = Ruhezeit von
settings-quiet-to = bis
settings-bedtime = Angestrebte Bettzeit (optional)
settings-rollover = Ein neuer Tag beginnt um (für lange Abende)
settings-workdays = Arbeitstage pro Woche
settings-notes = Erinnerungen
settings-shown = Darstellung und Privatsphäre
settings-details = Einzelheiten in Benachrichtigungen zeigen
settings-read-pictures = Bilder im Log über den Text darin finden
settings-read-pictures-hint = Das Programm tesseract liest Fotos und Bildschirmfotos auf diesem Computer, falls es installiert ist. Diagramme in PDF oder SVG brauchen es nicht.
copies-title = Sicherungskopien
copies-daily = Einmal am Tag alles kopieren
copies-folder = Ordner für die Kopien (leer: neben deinen Daten)
copies-last = Letzte Kopie: { $made } ({ $size }). Sie wurde geöffnet und mit deinen Daten verglichen.
copies-none = Noch keine Kopie.
copies-make = Jetzt kopieren
copies-copying = Wird kopiert und verglichen …
copies-looking = Kopie wird geprüft …
copies-restoring = Wird wiederhergestellt …
copies-choose = Kopie wählen
copies-look = Zeigen, was sie ändern würde
copies-kept = Deine jetzigen Daten werden vorher als Kopie gespeichert; du kannst das also rückgängig machen.
copies-passphrase = Deine Passphrase
copies-put-back = Diese Kopie wiederherstellen
copies-leave = Abbrechen
settings-hide-numbers = Zahlen auf Start und in den Verläufen ausblenden
settings-theme = Farben
settings-theme-system = Wie das System
settings-theme-light = Hell
settings-theme-dark = Dunkel
settings-theme-black = Schwarz
settings-text-size = Schriftgröße
settings-motion = Animationen ausschalten
settings-bad-day = Für einen richtig schlechten Tag
settings-people = Menschen, denen du vertraust: pro Zeile ein Name und eine Nummer. Nur auf der Karte für schlechte Tage zu sehen.
settings-help-link = Link zu einer Liste von Hilfetelefonen (öffnet sich im Browser)
settings-asks = Was der Check-in fragt
settings-passphrase = Passphrase
settings-data = Deine Daten
settings-quitting = Schließen und beenden
settings-quitting-text = Wenn du das Fenster schließt, kommen weiter Erinnerungen. Wenn du Taper beendest, nicht mehr.
settings-quit = Taper beenden

## The welcome

welcome-title = Willkommen bei Taper
welcome-text = Eine halbe Minute am Tag. Taper kann dir früh zeigen, wenn sich etwas von deinem Normalbereich entfernt, und hilft dir, Schritt für Schritt zurückzufinden. Es ist ein Notizbuch und Planer für deine eigenen Gewohnheiten und keine medizinische Hilfe: Es kann nicht erkennen, ob du krank bist.
welcome-private = Niemand sieht, was du schreibst, und nichts verlässt diesen Computer.
welcome-times = Deine Zeiten
welcome-reminder = Tägliche Erinnerung um
welcome-bedtime = Angestrebte Bettzeit
welcome-may-be-empty = (optional)
welcome-rollover = Ein neuer Tag beginnt um (für lange Abende)
welcome-asks = Was der Check-in fragt
welcome-asks-note = Du kannst jede Frage an jedem Tag überspringen und Fragen später ein- und ausschalten.
welcome-passphrase = Passphrase (optional)
welcome-passphrase-text = Ohne Passphrase kann jeder, der an deine Dateien kommt, dein Notizbuch lesen. Mit ihr ist es verschlüsselt. Wenn du sie vergisst, bringt nur ein Wiederherstellungsschlüssel deine Daten zurück. Den kannst du in den Einstellungen ausdrucken.
welcome-start = Anfangen
welcome-skip = Später einrichten

## The check-in

check-in-day-before = Vorheriger Tag
check-in-day-after = Nächster Tag
check-in-today = Heute
check-in-note = Noch etwas?
check-in-note-private = Das siehst nur du.
check-in-save = Speichern
check-in-erase = Diesen Tag löschen
check-in-erase-ask = Diesen Tag endgültig löschen, mit { $count ->
    [0] allen Antworten
    [one] seiner Antwort
   *[other] seinen { $count } Antworten
}, deren früheren Fassungen und dem Kommentar? In älteren Sicherungskopien stehen sie noch.
check-in-erase-yes = Endgültig löschen
check-in-erase-no = Abbrechen
check-in-later = Später

## Home

home-show-trend = In den Verläufen zeigen
home-new-normal = Ja, das ist jetzt normal für mich
home-old-usual = Nein, mein alter Normalbereich gilt weiter
home-next = Als Nächstes
home-check-in = Zum Check-in

## Trends

trends-title = Verläufe
trends-span = Zeitraum
trends-weeks4 = 4 Wochen
trends-months3 = 3 Monate
trends-year = 1 Jahr
trends-all = Alles
trends-key-day = ein Tag
trends-key-late = später nachgetragen
trends-key-smooth = Mittel über 7 Tage
trends-key-usual = dein Normalbereich

## The plan

plan-screen-ladder = Schritte
plan-screen-restoring = Was dir guttut (optional)
plan-screen-resume = Fortsetzen
plan-screen-too-much = Das war zu viel
plan-screen-pause = Pause
plan-screen-symptoms = Neue körperliche Beschwerden
plan-screen-end = Diesen Plan beenden
plan-screen-look-back = Rückblick (optional)
plan-screen-look-back-text = Welche Zeichen kamen zuerst? Die ersten Zeichen kommen oft wieder; nach ein, zwei Malen wird das leichter.
plan-screen-look-back-do = Zurückblicken
plan-screen-log = Was passiert ist

## Looking back

record-title = Rückblick
record-warnings = Frühere Warnungen, und ob sie gestimmt haben
record-told = Deine Vorgeschichte
record-told-text = Markiere schwere Zeiten, damit Taper lernt, welche Zeichen bei dir zuerst kommen. Nimm ungewöhnliche Tage heraus: Sie bleiben in den Verläufen, lösen aber keine Warnung aus und zählen nicht zu deinem Normalbereich.
record-over = Heute vorbei
record-remove = Entfernen
record-sensitivity = Wie leicht Taper dich warnt
record-saved = Gespeichert.

## A locked notebook

unlock-title = Dein Notizbuch ist gesperrt
unlock-passphrase = Passphrase
unlock-opening = Wird geöffnet …
unlock-open = Öffnen

## Everywhere

window-only-reads = Taper kann in den Ordner mit deinen Daten nicht schreiben. Du kannst alles lesen und exportieren, aber was du jetzt schreibst, lässt sich nicht speichern.
window-demo = Das ist eine Demo mit einem erfundenen Jahr.
window-demo-remove = Demo entfernen
command-new-note = Neue Notiz im Log
command-too-much = Das war zu viel
command-focus = Fokus-Timer
command-pause-notes = Erinnerungen pausieren
bad-place = Mir geht es richtig schlecht
command-take-back = Letztes Speichern rückgängig machen
command-keys = Tastenkürzel
lock-no-passphrase = Es gibt noch keine Passphrase, deshalb lässt sich Taper nicht sperren. In den Einstellungen kannst du eine festlegen.
command-lock = Sperren
command-quit = Taper beenden

## Screens, and what is put together

settings-data-place = Deine Daten liegen in { $place } und verlassen diesen Computer nie.
settings-writing = Sprache und Formate
settings-language = Sprache
settings-language-system = Wie das System
settings-clock = Uhrzeit
settings-clock-system = Wie das System
settings-clock-24 = 23:40
settings-clock-12 = 11:40 pm
settings-lengths = Dauern
settings-lengths-hours = 7 h 30
settings-lengths-decimal = 7,5 h
settings-week-start = Die Woche beginnt am
settings-week-start-system = Wie das System
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
