# What comes in from other programs, and what goes out to files.

## Importing

import-taken = { $way ->
    [would] Würde übernehmen
   *[did] Übernommen
}: { $taken ->
    [one] 1 Wert
   *[other] { $taken } Werte
}. Schon da: { $there }; so geblieben, wie du sie eingetragen hast: { $kept }; ausgelassen: { $skipped }.
import-nothing-usable = es gibt nichts zu importieren: { $first }
import-empty = sie enthält keine Werte

## Exporting

export-unwritable = der Export lässt sich nicht schreiben ({ $error })
export-no-home-next = nimm `taper trend --svg DATEI`
export-not-empty = der Ordner enthält andere Dateien und keinen Export von Taper
export-not-empty-next = wähle einen leeren Ordner oder einen neuen
export-other-file = hier liegt schon eine Datei, und sie ist kein Export von Taper
export-other-file-next = wähle einen anderen Namen
export-earlier-left = der Export wurde geschrieben, aber der vorige ließ sich nicht entfernen ({ $error })
export-earlier-left-next = lösch den vorigen selbst

## Importing a daily table

csv-no-mapping = „{ $text }“ sagt nicht, was eine Spalte ist
csv-no-mapping-place = in --map
csv-no-mapping-next = schreib SPALTE=SIGNAL, SPALTE=new für ein eigenes Signal, SPALTE=none, um sie auszulassen, oder SPALTE=date; häng :h oder :min an Dauern, :point oder :comma für das Dezimalzeichen, :dmy oder :mdy an Daten
csv-for-map = in --map für { $name }
csv-mapped-twice = „{ $name }“ ist zweimal zugeordnet
csv-mapped-twice-next = entferne eine der beiden Zuordnungen
csv-no-date = keine Spalte heißt `date` oder Datum
csv-two-dates = mehrere Spalten könnten die Daten enthalten
csv-no-date-next = gib --map SPALTE=date an; die Spalten sind: { $columns }
csv-date-unclear = „{ $name }“: in { $example } könnte der Tag oder der Monat vorn stehen
csv-date-unclear-next = schreib { $day }, wenn der Tag vorn steht, { $month }, wenn der Monat vorn steht
csv-date-read = { $name } wurde als Datum gelesen{ $order ->
    [day] , der Tag vorn
    [month] , der Monat vorn
   *[clear] {""}
}
csv-short-year = „{ $text }“ hat eine Jahreszahl mit zwei Ziffern; schreib alle vier
csv-column-twice = zwei Spalten heißen „{ $name }“
csv-column-twice-next = benenne eine um
csv-cells = { $cells ->
    [one] eine Zelle, aber die Kopfzeile hat { $columns } Spalten
   *[other] { $cells } Zellen, aber die Kopfzeile hat { $columns } Spalten
}
csv-no-name = Spalte { $column } hat keinen Namen, deshalb bleiben ihre Zellen ({ $cells }) weg
csv-no-text = das ist nicht als UTF-8-Text lesbar
csv-no-table = die erste Zeile ist nicht als UTF-8-Text lesbar
csv-no-table-next = speichere sie als CSV in UTF-8
csv-too-large = die Datei ist größer, als eine Tabelle mit einer Zeile pro Tag sein kann
csv-too-large-next = importiere einen Teil davon
csv-no-column = es gibt keine Spalte „{ $name }“
csv-no-column-place = in --map
csv-no-column-next = die Spalten sind: { $columns }
csv-signal-twice = zwei Spalten würden beide zu { $signal }
csv-signal-twice-place = „{ $name }“ und „{ $other }“
csv-signal-twice-next = ordne eine davon anders zu, zum Beispiel { $way }

# A signal's name and its id, where both are of use.
csv-both-names = { $title } ({ $id })
csv-ambiguous = „{ $name }“ könnte jedes von diesen sein: { $signals }
csv-ambiguous-next = gib eines davon an: { $ways }
csv-no-unit-of = „{ $name }“ heißt wie { $signal }, aber das wird nicht in { $unit } gemessen
csv-not-it = „{ $name }“ heißt wie { $signal }, aber diese Werte passen nicht: { $values }; möglich ist { $expected }
csv-ways-out = gib { $signal } an, wenn es trotzdem dieses Signal ist, oder { $new } für ein eigenes
csv-no-numbers = in { $name } stehen keine Zahlen ({ $example }), deshalb bleibt die Spalte weg; gib { $length } an, wenn es Dauern sind, { $none }, um sie bewusst auszulassen
csv-not-wanted = { $name } bleibt weg, wie du es wolltest
csv-empty-column = { $name } ist leer
csv-long-name = „{ $name }“ ist zu lang für den Namen eines Signals: höchstens { $letters } Zeichen
csv-long-name-next = benenne die Spalte um, oder lass sie weg mit { $way }
csv-no-length = { $signal } ist keine Dauer
csv-no-length-next = lass :h oder :min weg
csv-number-unclear = „{ $name }“: in { $example } könnte das Komma oder der Punkt das Dezimalzeichen sein
csv-number-unclear-next = gib { $point } für den Punkt an, { $comma } für das Komma
csv-lengths-unclear = „{ $name }“: die Zahlen ({ $values }) könnten Stunden oder Minuten sein
csv-lengths-unclear-next = gib { $hours } für Stunden an, { $minutes } für Minuten
csv-odd-length = „{ $text }“ ergibt keinen Sinn als { $unit ->
    [hours] Stunden
   *[minutes] Minuten
} wie die anderen Zahlen der Spalte; schreib die Einheit dazu

# What a column was read as; the second part says how.
csv-read-as = { $name } wurde als { $signal } gelesen: { $how }
csv-how = { $kind ->
    [hours] Zahlen ohne Einheit als Stunden
    [minutes] Zahlen ohne Einheit als Minuten
    [lengths] Dauern
    [times] Uhrzeiten
    [count] ganze Zahlen bis { $high }
    [scale] ganze Zahlen von { $low } bis { $high }
    [yes-no] ja oder nein
   *[numbers] Zahlen
}
csv-how-comma = { $how } mit Dezimalkomma
csv-how-else = { $how }; gib { $way } an, wenn es { $unit ->
    [hours] Stunden
   *[minutes] Minuten
} sind

## Importing, whatever the format

# What a file of a format is; its name stands in front.
import-csv-title = eine Tabelle mit einer Zeile pro Tag und einer Spalte mit Daten
import-taper-title = was `taper export` geschrieben hat
import-unknown-format = es gibt kein Format „{ $name }“
import-unknown-format-next = die Formate sind { $formats }
import-own-signal = { $name } wird ein eigenes Signal, { $id }: { $how }; es löst keine Warnungen aus
import-day-twice = { $day } ist schon da
import-belongs-to-nothing = das, wozu es gehört, fehlt
import-damaged-file = der Inhalt passt nicht zum Namen
import-names-known = in so einer Datei kennt Taper jeden Namen
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
import-beyond-next = importiere weniger auf einmal; es wurde nichts importiert
import-overlapping = Dateien im Archiv überschneiden sich

## Importing what was exported

# Where in a file something did not fit.
import-row = Zeile { $line }: { $what }
import-cell = Zeile { $line }, Spalte { $column }: { $what }
import-in-file = { $file }, { $row }
import-file = { $file }: { $what }
import-unreadable = der Export lässt sich nicht lesen ({ $error })
import-unreadable-next = wähle eine andere Datei oder einen anderen Ordner
import-not-ours = das ist kein Export von Taper
import-not-ours-next = gib den Ordner oder die ZIP-Datei an, die `taper export` geschrieben hat
import-damaged = die Tabelle ist beschädigt ({ $error })
import-damaged-next = exportiere noch einmal
import-without-contents = eine frühere Version hat diesen Export ohne { $list } geschrieben, deshalb lässt sich nicht prüfen, ob etwas fehlt
import-no-contents-list = das ist nicht die Liste eines Exports, oder sie ist beschädigt
import-cut-line = die letzte Zeile ist abgeschnitten
import-cut-next = kopiere oder exportiere alles noch einmal; wenn du eine Tabelle selbst geändert hast, trag ihre Zeilenzahl in { $list } ein und beende die Tabelle mit einem Zeilenumbruch. Es wurde nichts importiert
import-file-missing = sie steht in { $list }, fehlt aber
import-file-not-listed = sie steht nicht in { $list }
import-other-rows = sie hat { $rows } Zeilen, aber { $list } nennt { $listed }
import-newer-table = diese Version von Taper kennt diese Tabelle nicht
import-newer-table-next = importiere sie mit der neueren Version von Taper, die sie geschrieben hat; es wurde nichts importiert
import-unknown-column = { $file } hat eine Spalte „{ $column }“, die Taper nicht kennt; sie wurde ausgelassen
import-lacks-column = eine Spalte fehlt
import-lacks-column-next = ihre Spalten sind { $columns }
import-no-thing = nichts auf deiner Liste hat diese Worte
import-long-text = länger als { $most } Zeichen, Spalte { $column }
import-no-fit = es passt nicht
import-wrong = „{ $text }“ ist { $what ->
    [day] kein Datum
    [signal] kein Name eines Signals
    [source] keine Herkunft
    [whole] keine ganze Zahl
    [instant] kein Zeitpunkt in Sekunden seit 1970
    [offset] keine Zeitverschiebung in Minuten
   *[number] keine Zahl
}, Spalte { $column }
