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
csv-no-mapping-next = schreib SPALTE=SIGNAL, SPALTE=new für ein eigenes Signal, SPALTE=none, um sie auszulassen, oder SPALTE=date; dahinter :h oder :min bei Längen, :point oder :comma für das Dezimalzeichen, :dmy oder :mdy bei Daten
csv-for-map = für --map von { $name }
csv-mapped-twice = „{ $name }“ ist zweimal zugeordnet
csv-mapped-twice-next = lass eine Zuordnung weg
csv-no-date = keine Spalte heißt `date` oder Datum
csv-two-dates = mehrere Spalten könnten die Daten sein
csv-no-date-next = schreib --map SPALTE=date; die Spalten sind: { $columns }
csv-date-unclear = „{ $name }“: nichts entscheidet, ob in { $example } der Tag oder der Monat vorn steht
csv-date-unclear-next = schreib { $day } für den Tag, { $month } für den Monat
csv-date-read = { $name } wurde als Datum gelesen{ $order ->
    [day] , der Tag vorn
    [month] , der Monat vorn
   *[clear] {""}
}
csv-short-year = „{ $text }“ hat ein Jahr mit zwei Ziffern: schreib alle vier
csv-column-twice = zwei Spalten heißen „{ $name }“
csv-column-twice-next = benenne eine um
csv-cells = { $cells ->
    [one] eine Zelle, wo die Kopfzeile { $columns } nennt
   *[other] { $cells } Zellen, wo die Kopfzeile { $columns } nennt
}
csv-no-name = Spalte { $column } hat keinen Namen, und was darin steht ({ $cells }), bleibt weg
csv-no-text = nicht als UTF-8-Text lesbar
csv-no-table = die erste Zeile ist nicht als UTF-8-Text lesbar
csv-no-table-next = speichere sie als CSV in UTF-8
csv-too-large = sie ist größer als jede Tabelle mit einer Zeile pro Tag
csv-too-large-next = übernimm einen Teil davon
csv-no-column = es gibt keine Spalte „{ $name }“
csv-no-column-place = für --map
csv-no-column-next = die Datei hat: { $columns }
csv-signal-twice = zwei Spalten wären beide { $signal }
csv-signal-twice-place = „{ $name }“ und „{ $other }“
csv-signal-twice-next = ordne eine anders zu, etwa mit { $way }

# A signal's name and its id, where both are of use.
csv-both-names = { $title } ({ $id })
csv-ambiguous = „{ $name }“ kann jedes von diesen sein: { $signals }
csv-ambiguous-next = schreib eines von { $ways }
csv-no-unit-of = „{ $name }“ heißt wie { $signal }, aber das wird nicht in { $unit } gemessen
csv-not-it = „{ $name }“ heißt wie { $signal }, aber diese Werte passen nicht dazu: { $values }; möglich ist { $expected }
csv-ways-out = schreib { $signal }, wenn es trotzdem dieses Signal ist, oder { $new } für ein eigenes
csv-no-numbers = in { $name } stehen keine Zahlen ({ $example }), und die Spalte bleibt weg; schreib { $length }, wenn es Längen sind, { $none }, wenn sie wegbleiben soll
csv-not-wanted = { $name } bleibt weg, wie zugeordnet
csv-empty-column = in { $name } steht nichts
csv-long-name = „{ $name }“ ist zu lang für den Namen eines Signals: höchstens { $letters } Zeichen
csv-long-name-next = benenne die Spalte um, oder lass sie weg mit { $way }
csv-no-length = { $signal } ist keine Länge
csv-no-length-next = lass :h und :min weg
csv-number-unclear = „{ $name }“: nichts entscheidet, ob in { $example } das Komma oder der Punkt das Dezimalzeichen ist
csv-number-unclear-next = schreib { $point } für den Punkt, { $comma } für das Komma
csv-lengths-unclear = „{ $name }“: die Zahlen ({ $values }) können Stunden oder Minuten sein
csv-lengths-unclear-next = schreib { $hours } für Stunden, { $minutes } für Minuten
csv-odd-length = „{ $text }“ ergibt keinen Sinn als { $unit ->
    [hours] Stunden
   *[minutes] Minuten
} wie die anderen Zahlen der Spalte; schreib die Einheit dazu

# What a column was read as; the second part says how.
csv-read-as = { $name } wurde als { $signal } gelesen: { $how }
csv-how = { $kind ->
    [hours] Zahlen ohne Einheit als Stunden
    [minutes] Zahlen ohne Einheit als Minuten
    [lengths] Längen
    [times] Uhrzeiten
    [count] ganze Zahlen bis { $high }
    [scale] ganze Zahlen von { $low } bis { $high }
    [yes-no] ja oder nein
   *[numbers] Zahlen
}
csv-how-comma = { $how } mit Dezimalkomma
csv-how-else = { $how }; schreib { $way }, wenn es { $unit ->
    [hours] Stunden
   *[minutes] Minuten
} sind

## Importing, whatever the format

# What a file of a format is; its name stands in front.
import-csv-title = eine Tabelle mit einer Zeile pro Tag und einer Spalte mit Daten
import-taper-title = was `taper export` geschrieben hat
import-unknown-format = das Format „{ $name }“ gibt es nicht
import-unknown-format-next = die Formate sind { $formats }
import-own-signal = { $name } wird als eigenes Signal geführt, { $id }: { $how }; ein Hinweis kommt davon nicht
import-day-twice = { $day } ist schon da
import-belongs-to-nothing = das, wozu es gehört, fehlt
import-damaged-file = der Inhalt passt nicht zum Namen
import-names-known = in so einer Datei ist jeder Name schon bekannt
import-names-known-next = lass --map und --signals weg
import-not-whole = { $value } ist keine ganze Zahl
import-out-of-range = { $value } liegt nicht zwischen { $low } und { $high }
import-unexpected = „{ $value }“ ist dort nicht vorgesehen
import-beyond = { $what ->
    [import] der Inhalt ist zusammen größer als { $most } MiB
    [table] die Tabelle ist größer als { $most } MiB
    [list] die Liste ist größer als { $most } MiB
    [attachment] die Datei ist größer als { $most } MiB
    [header] die Spaltennamen sind größer als { $most } MiB
    [row] eine Zeile ist größer als { $most } MiB
    [directory] das Verzeichnis des Archivs ist größer als { $most } MiB
    [files] es sind mehr als { $most } Dateien
    [rows] es sind mehr als { $most } Zeilen
   *[left-out] mehr als { $most } Zeilen passen nicht
}
import-beyond-next = so viel kann nicht auf einmal übernommen werden. Es wurde nichts übernommen
import-overlapping = Dateien im Archiv liegen übereinander

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
import-long-text = länger als { $most } Zeichen, Spalte { $column }
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
