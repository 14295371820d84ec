# The research log and what can be attached to it.

## Kinds and states

log-kind-note = Notiz
log-kind-experiment = Experiment
log-kind-idea = Idee
log-kind-model = Wie es meiner Meinung nach funktioniert
log-outcome-running = läuft noch
log-outcome-worked = hat funktioniert
log-outcome-did-not-work = hat nicht funktioniert
log-outcome-inconclusive = nicht eindeutig
log-outcome-stopped = abgebrochen
log-untitled = Noch leer

## Writing the log

log-in-the-trash = In den Papierkorb gelegt.
log-back-from-the-trash = Aus dem Papierkorb zurückgeholt.
log-version-is-back = Die frühere Fassung ist wieder da. Die spätere bleibt als Fassung gespeichert.
log-version-at = { $day }, { $time }
log-attached = { $name } angehängt.
log-detached = Entfernt. Die Datei bleibt, bis du den Papierkorb leerst.
log-file-name = Datei
log-bytes = { $count } Byte
log-kib = { $count } KiB
log-mib = { $count } MiB
log-taken-back = Rückgängig gemacht.
log-kept = Gespeichert.
log-removed = Entfernt.

## Finding again

log-remark-taken = In keinem Eintrag steht „{ $typed }“. Gesucht wurde stattdessen nach { $taken }.
log-remark-nowhere = In keinem Eintrag steht „{ $typed }“ oder ein ähnliches Wort.
log-remark-without = Nicht gezeigt: Einträge mit „{ $typed }“.
log-remark-without-tag = Nicht gezeigt: Einträge mit #{ $tag }.
log-search-kept = Gespeichert: { $typed }
log-search-forgotten = Aus den gespeicherten Suchen entfernt.
log-search-empty = eine Suche ohne Wörter und Filter lässt sich nicht speichern
log-search-empty-next = gib zuerst ein, wonach du suchst
log-search-unknown = diese Suche ist nicht gespeichert
log-search-unknown-next = `taper log searches` zeigt die gespeicherten Suchen
log-pictures-off = das Lesen von Wörtern in Bildern ist ausgeschaltet
log-pictures-off-next = schalte es ein mit `taper config set read_pictures yes`
log-no-tesseract = es wurde kein Programm gefunden, das Bilder liest
log-no-tesseract-next = installiere tesseract (in Debian: tesseract-ocr, und tesseract-ocr-deu für Deutsch)
experiments-day = Tag
experiments-title = Experiment
experiments-outcome = Ergebnis
experiments-learned = Was du jetzt weißt
log-hint-missing = Wenn du zu { $kind ->
    [experiment] Experimenten
    [idea] Ideen
    [model] Modellen
   *[note] Notizen
} zurückkommst, fehlt am häufigsten: { $what } ({ $times } von { $count }).
filter-kind = Art
filter-tag = Schlagwort
filter-project = Projekt
filter-outcome = Ergebnis
filter-month = Monat
filter-plot = Dateien
filter-with-plot = mit Diagramm
experiments-nothing = Hier gibt es noch keine Experimente.
experiments-no-column = diese Spalte gibt es nicht
experiments-no-column-next = nimm { $columns }
log-no-filter = „{ $filter }“ ist kein Filter, den Taper kennt
log-no-filter-next = nimm { $filters }, oder setz es in Anführungszeichen, um genau danach zu suchen
log-bad-filter = „{ $filter }“ hat einen Wert, der nicht passt
log-bad-filter-next = nimm { $values }
log-bad-filter-tag = nimm Buchstaben, Ziffern, - _ / . oder +
log-months-ago = { $count ->
    [one] vor einem Monat
   *[other] vor { $count } Monaten
}
log-revisit-kept = Gespeichert. Nächste Woche kommt ein anderer Eintrag.
log-revisit-learned = Du bist zu { $count ->
    [one] einem Eintrag
   *[other] { $count } Einträgen
} zurückgekommen und hast dich { $recalled ->
    [0] keinmal
    [one] einmal
   *[other] { $recalled }-mal
} an alles erinnert. Am häufigsten fehlte ({ $times }): { $what }.
log-revisit-learned-nothing-missing = Du bist zu { $count ->
    [one] einem Eintrag
   *[other] { $count } Einträgen
} zurückgekommen und hast dich { $recalled ->
    [0] keinmal
    [one] einmal
   *[other] { $recalled }-mal
} an alles erinnert. Als fehlend hast du nichts genannt.
log-missing-why = warum es gemacht wurde
log-missing-parameters = die Parameter
log-missing-plot = das Diagramm
log-missing-result = das Ergebnis
log-missing-conclusion = was es bedeutet
log-missing-code = welcher Code benutzt wurde
log-log-title = Forschungslog
log-share-outcome = Ergebnis: { $how }
log-share-learned = Was wir jetzt wissen: { $text }
log-share-test = Billigster Test: { $text }
log-share-kill = Verworfen, wenn: { $text }
log-share-reason = Grund: { $text }
log-share-would-change = Was es ändern würde: { $text }

## What cannot be done

log-no-entry = es gibt keinen Eintrag „{ $id }“
log-no-entry-next = `taper log list` zeigt die neuesten Einträge, jeden mit dem Ende seiner Kennung
log-many-entries = mehrere Einträge passen zu „{ $id }“
log-many-entries-next = gib mehr von der Kennung an
log-no-version = diese Fassung hat der Eintrag nicht
log-no-version-next = `taper log history` zeigt sie
log-no-such-file = diese Datei hat der Eintrag nicht
log-no-such-file-next = `taper log show` zeigt die Dateien eines Eintrags
log-none-chosen = es ist kein Eintrag ausgewählt
log-none-chosen-next = gib mindestens einen Eintrag an, oder ein Projekt
log-cycle = der Eintrag würde aus sich selbst folgen
log-cycle-next = entferne diese Verbindung; es wurde nichts geändert
log-bad-kind = „{ $text }“ ist keine Art von Eintrag
log-bad-kind-next = möglich sind note, experiment, idea und model
log-bad-outcome = „{ $text }“ ist kein Ergebnis
log-bad-outcome-next = möglich sind worked, did-not-work, inconclusive und stopped
log-bad-recall = „{ $text }“ ist keine der Antworten
log-bad-recall-next = möglich sind all, some und little; für das, was fehlte: why, parameters, plot, result, conclusion und code
log-bad-tag = „{ $text }“ kann kein Schlagwort sein
log-bad-tag-next = möglich sind Buchstaben, Ziffern und - _ / . +
log-bad-parameter = der Parameter „{ $text }“ steht zweimal da oder hat keinen Namen
log-bad-parameter-next = schreib jeden nur einmal, als Name = Wert
log-bad-percent = „{ $text }“ ist keine Prozentzahl
log-bad-percent-next = gib eine ganze Zahl von 0 bis 100 an
log-too-long = „{ $text }…“ ist zu lang
log-too-long-next = nimm höchstens { $most } Zeichen, oder häng es als Datei an
log-too-many-accents = ein Buchstabe hat mehr als { $most } Akzente
log-too-many-accents-next = entferne einige davon, denn er ließe sich nicht anzeigen
log-file-unreadable = die Datei lässt sich nicht lesen ({ $why })
log-file-unreadable-next = sieh nach, ob sie da ist; der Eintrag wurde nicht geändert
log-no-file = das ist keine Datei
log-no-file-next = wähle eine Datei, keinen Ordner
log-file-too-large = die Datei hat { $size }, und das Log nimmt Dateien bis { $most } auf, weil jede Kopie deiner Daten sie enthält
log-file-little-too-large = die Datei ist etwas größer als { $most }, die Grenze für Dateien im Log
log-file-too-large-next = lass sie, wo sie ist, und schreib in den Eintrag, wo sie liegt
