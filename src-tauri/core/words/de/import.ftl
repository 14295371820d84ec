# What comes in from other programs, and what goes out to files.

## Importing

import-taken = { $way ->
    [would] Zu übernehmen wären
   *[did] Übernommen
}: { $taken }. Schon da: { $there }; wie von dir gesagt geblieben: { $kept }; ausgelassen: { $skipped }.
import-nothing-usable = nichts Brauchbares: { $first }
import-empty = es steht kein Wert darin

## Exporting

export-unwritable = der Export lässt sich nicht schreiben ({ $error })
export-no-home-next = nimm `taper trend --svg DATEI`
export-not-empty = dort liegen andere Dateien und kein Export von Taper
export-not-empty-next = wähle einen leeren oder einen neuen Ordner
export-other-file = dort liegt eine andere Datei, die kein Export von Taper ist
export-other-file-next = wähle einen anderen Namen
export-earlier-left = der Export ist geschrieben, aber der vorige ließ sich nicht entfernen ({ $error })
export-earlier-left-next = lösch ihn dort selbst

## Importing a daily table

csv-no-mapping = „{ $text }“ ist keine Zuordnung
csv-no-mapping-place = in --map
csv-no-mapping-next = schreib SPALTE=SIGNAL oder SPALTE=SIGNAL:h
csv-no-date = es gibt keine Spalte `date`
csv-no-date-next = die erste Zeile nennt die Spalten, eine davon `date`
csv-column-twice = zwei Spalten heißen „{ $name }“
csv-column-twice-next = benenne eine um
csv-cells = { $cells ->
    [one] eine Zelle, wo die Kopfzeile { $columns } nennt
   *[other] { $cells } Zellen, wo die Kopfzeile { $columns } nennt
}
csv-no-text = nicht als UTF-8-Text lesbar
csv-no-table = die erste Zeile ist nicht als UTF-8-Text lesbar
csv-no-table-next = speichere sie als CSV in UTF-8
csv-no-column = es gibt keine Spalte „{ $name }“
csv-no-column-place = für --map
csv-no-column-next = die Datei hat: { $columns }
csv-signal-twice = zwei Spalten wären beide { $signal }
csv-signal-twice-place = eine davon „{ $name }“
csv-signal-twice-next = ordne eine anders zu
csv-hours = { $name } wurde als Stunden gelesen; schreib { $mapping }, wenn es Minuten sind

## Importing, whatever the format

# What a file of a format is; its name stands in front.
import-csv-title = eine Tabelle mit einer Zeile pro Tag und einer Spalte `date`
import-taper-title = was `taper export` geschrieben hat
import-unknown-format = das Format „{ $name }“ gibt es nicht
import-unknown-format-next = die Formate sind { $formats }
import-own-signal = { $name } wird als eigenes Signal geführt, { $id }; ein Hinweis kommt davon nicht
import-day-twice = { $day } ist schon da
import-belongs-to-nothing = das, wozu es gehört, fehlt
import-damaged-file = der Inhalt passt nicht zum Namen
import-names-known = in so einer Datei ist jeder Name schon bekannt
import-names-known-next = lass --map und --signals weg
import-out-of-range = { $value } liegt nicht zwischen { $low } und { $high }
import-unexpected = „{ $value }“ ist dort nicht vorgesehen
import-too-large = { $file } ist größer als jeder Export

## Importing what was exported

# Where in a file something did not fit.
import-row = Zeile { $line }: { $what }
import-cell = Zeile { $line }, Spalte { $column }: { $what }
import-in-file = { $file }, { $row }
import-file = { $file }: { $what }
import-unreadable = der Export lässt sich nicht lesen ({ $error })
import-unreadable-next = wähle eine andere Datei oder einen anderen Ordner
import-not-ours = das ist kein Export von Taper
import-not-ours-next = nimm den Ordner oder die ZIP-Datei von `taper export`
import-damaged = die Tabelle ist beschädigt ({ $error })
import-damaged-next = exportiere noch einmal
import-without-contents = Diesen Export hat eine frühere Version ohne { $list } geschrieben: Ob etwas davon fehlt, lässt sich nicht erkennen
import-no-contents-list = das ist keine Liste eines Exports, oder sie ist beschädigt
import-cut-line = die letzte Zeile ist abgeschnitten
import-cut-next = kopiere den ganzen Export noch einmal, oder exportiere noch einmal; wenn du eine Tabelle selbst geändert hast, trag ihre Zeilenzahl in { $list } ein und beende sie mit einem Zeilenumbruch. Es wurde nichts übernommen
import-file-missing = { $list } nennt diese Datei, und sie fehlt
import-file-not-listed = { $list } nennt diese Datei nicht
import-other-rows = Zeilen laut { $list }: { $listed }, gefunden: { $rows }
import-newer-table = diese Version von Taper kennt die Tabelle nicht
import-newer-table-next = ein neueres Taper hat sie geschrieben: übernimm sie mit diesem. Es wurde nichts übernommen
import-unknown-column = { $file } hat eine Spalte „{ $column }“, die Taper nicht kennt: sie wurde ausgelassen
import-lacks-column = eine Spalte fehlt
import-lacks-column-next = ihre Spalten sind { $columns }
import-no-thing = nichts, was gut tut, hat diese Worte
import-no-fit = es passt nicht
import-wrong = „{ $text }“ ist { $what ->
    [day] kein Tag
    [signal] kein Name eines Signals
    [source] keine Herkunft
    [whole] keine ganze Zahl
    [instant] kein Zeitpunkt, in Sekunden seit 1970
    [offset] keine Zeitverschiebung, in Minuten
   *[number] keine Zahl
}, Spalte { $column }
