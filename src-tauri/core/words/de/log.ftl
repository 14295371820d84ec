# The research log and what can be attached to it.

## Kinds and states

log-kind-note = Notiz
log-kind-experiment = Experiment
log-kind-idea = Idee
log-kind-model = Wie ich denke, dass es funktioniert
log-outcome-running = läuft noch
log-outcome-worked = hat funktioniert
log-outcome-did-not-work = hat nicht funktioniert
log-outcome-inconclusive = sagt nichts aus
log-outcome-stopped = abgebrochen
log-untitled = Noch ohne Worte

## Writing the log

log-in-the-trash = Im Papierkorb.
log-back-from-the-trash = Wieder da.
log-version-is-back = Die früheren Worte sind wieder da; die späteren bleiben als Fassung erhalten.
log-version-at = { $day }, { $time }
log-attached = { $name } ist angehängt.
log-detached = Abgenommen; bis der Papierkorb geleert wird, bleibt die Datei erhalten.
log-file-name = Datei
log-bytes = { $count } Byte
log-kib = { $count } KiB
log-mib = { $count } MiB
log-taken-back = Zurückgenommen.
log-kept = Aufbewahrt.
log-removed = Entfernt.

## Finding again

log-remark-taken = In keinem Eintrag steht „{ $typed }“. Gesucht wird stattdessen: { $taken }.
log-remark-nowhere = In keinem Eintrag steht „{ $typed }“ oder ein ähnliches Wort.
log-remark-without = Weggelassen sind Einträge mit „{ $typed }“.
log-remark-without-tag = Weggelassen sind Einträge mit #{ $tag }.
log-search-kept = Gemerkt: { $typed }
log-search-forgotten = Nicht mehr gemerkt.
log-search-empty = eine Suche ohne Wörter und Filter lässt sich nicht merken
log-search-empty-next = gib zuerst ein, wonach du suchst
log-search-unknown = diese Suche ist nicht gemerkt
log-search-unknown-next = `taper log searches` zeigt die gemerkten
log-pictures-off = das Lesen von Wörtern auf Bildern ist ausgeschaltet
log-pictures-off-next = schalte es ein mit `taper config set read_pictures yes`
log-no-tesseract = kein Programm gefunden, das Bilder liest
log-no-tesseract-next = installiere tesseract (in Debian: tesseract-ocr, und tesseract-ocr-deu für Deutsch)
experiments-day = Tag
experiments-title = Experiment
experiments-outcome = Ausgang
experiments-learned = Was jetzt bekannt ist
log-hint-missing = Beim Wiederlesen von { $kind ->
    [experiment] Experimenten
    [idea] Ideen
    [model] Modellen
   *[note] Notizen
} fehlte am häufigsten: { $what } ({ $times } von { $count }).
filter-kind = Art
filter-tag = Schlagwort
filter-project = Projekt
filter-outcome = Ausgang
filter-month = Monat
filter-plot = Dateien
filter-with-plot = mit Diagramm
experiments-nothing = Hier gibt es noch keine Experimente.
experiments-no-column = diese Spalte gibt es nicht
experiments-no-column-next = nimm { $columns }
log-no-filter = „{ $filter }“ ist kein Filter, den Taper kennt
log-no-filter-next = nimm { $filters }, oder setz es in Anführungszeichen, um genau das zu suchen
log-bad-filter = „{ $filter }“ hat keinen Wert, den der Filter annimmt
log-bad-filter-next = nimm { $values }
log-bad-filter-tag = nimm Buchstaben, Ziffern, - _ / . oder +
log-months-ago = { $count ->
    [one] vor einem Monat
   *[other] vor { $count } Monaten
}
log-revisit-kept = Aufbewahrt. Nächste Woche kommt ein anderer.
log-revisit-learned = { $count ->
    [one] Einmal wiedergetroffen
   *[other] { $count }-mal wiedergetroffen
}, { $recalled ->
    [one] einmal
   *[other] { $recalled }-mal
} kam alles zurück. Am häufigsten fehlte ({ $times }): { $what }.
log-revisit-learned-nothing-missing = { $count }-mal wiedergetroffen, { $recalled ->
    [one] einmal
   *[other] { $recalled }-mal
} kam alles zurück, und nichts wurde als fehlend genannt.
log-missing-why = warum es gemacht wurde
log-missing-parameters = die Parameter
log-missing-plot = die Abbildung
log-missing-result = das Ergebnis
log-missing-conclusion = was es bedeutet
log-missing-code = welcher Code es war
log-log-title = Forschungslog
log-share-outcome = Ausgang: { $how }
log-share-learned = Was jetzt bekannt ist: { $text }
log-share-test = Billigster Test: { $text }
log-share-kill = Verworfen, wenn: { $text }
log-share-reason = Grund: { $text }
log-share-would-change = Was es ändern würde: { $text }

## What cannot be done

log-no-entry = es gibt keinen Eintrag „{ $id }“
log-no-entry-next = `taper log list` zeigt die neuesten, jeden mit dem Ende seiner Kennung
log-many-entries = mehrere Einträge passen zu „{ $id }“
log-many-entries-next = gib mehr von der Kennung an
log-no-version = der Eintrag hat keine solche Fassung
log-no-version-next = `taper log history` zeigt sie
log-no-such-file = diese Datei gibt es nicht
log-no-such-file-next = `taper log show` nennt die Dateien eines Eintrags
log-none-chosen = kein Eintrag ist ausgewählt
log-none-chosen-next = nenne wenigstens einen, oder ein Projekt
log-cycle = der Eintrag würde aus sich selbst folgen
log-cycle-next = lass diese Verbindung weg; nichts wurde geändert
log-bad-kind = „{ $text }“ ist keine Art von Eintrag
log-bad-kind-next = gib note, experiment, idea oder model an
log-bad-outcome = „{ $text }“ ist kein Ausgang
log-bad-outcome-next = gib worked, did-not-work, inconclusive oder stopped an
log-bad-recall = „{ $text }“ steht nicht zur Wahl
log-bad-recall-next = gib all, some oder little an, und was fehlte: why, parameters, plot, result, conclusion, code
log-bad-tag = „{ $text }“ ist kein Schlagwort
log-bad-tag-next = möglich sind Buchstaben, Ziffern und - _ / . +
log-bad-parameter = der Parameter „{ $text }“ steht zweimal da oder hat keinen Namen
log-bad-parameter-next = schreib jeden einmal, als Name = Wert
log-bad-percent = „{ $text }“ ist keine Prozentzahl
log-bad-percent-next = gib eine ganze Zahl von 0 bis 100 an
log-too-long = „{ $text }…“ ist zu lang
log-too-long-next = höchstens { $most } Zeichen, oder häng es als Datei an
log-too-many-accents = ein Buchstabe mit mehr als { $most } Akzenten
log-too-many-accents-next = nimm welche weg; er ließe sich nicht zeigen
log-file-unreadable = die Datei ist nicht zu lesen ({ $why })
log-file-unreadable-next = sieh nach, ob sie da ist; der Eintrag ist wie zuvor
log-no-file = das ist keine Datei
log-no-file-next = nenne eine Datei, keinen Ordner
log-file-too-large = die Datei hat { $size }; das Log nimmt Dateien bis { $most } auf, weil jede Kopie deiner Daten sie mitträgt
log-file-too-large-next = lass sie, wo sie ist, und schreib den Ort in den Eintrag
