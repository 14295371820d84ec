# The log, ideas, why, and the week, as the window shows them.

## The log

log-title = Log
log-new-note = Neue Notiz
log-new-experiment = Experiment
log-new-idea = Idee
log-new-model = Wie es wohl funktioniert
log-search = Eintrag suchen
log-filters = Zum Beispiel: sonden, „genauer Wortlaut“, tag:sonden, from:2026-03, has:plot. Außerdem project:, to:, outcome: und kind:
log-this-day = An diesem Tag
log-newest = Neueste
log-found = { $count ->
    [0] Nichts gefunden
    [one] 1 Eintrag
   *[other] { $count } Einträge
}
log-empty = Schreib auf, was du versuchst, siehst und denkst: eine Zeile oder eine Seite. Strg+N geht von überall; später findest du es über jedes Wort wieder.
log-nothing-found = Nichts gefunden. Versuch es mit weniger Wörtern oder nur einem Wortanfang.
log-without = ohne { $words }
log-inside = in { $name }:
log-filters-title = Filter
log-filter-option = { $title } ({ $count })
log-saved-title = Gespeicherte Suchen
log-save-search = Diese Suche speichern
log-forget-search = Diese Suche entfernen
entry-hit = { $at } von { $of }
entry-hit-before = Zurück
entry-hit-next = Weiter
entry-title-hint = Später leichter zu finden als „{ $title }“.
entry-title-hint-take = Diesen Titel verwenden
entry-same-step = Andere Einträge zu seinem Schritt
entry-same-day = Am selben Tag
entry-alike = Am ähnlichsten
experiments-side-by-side = Experimente vergleichen
experiments-of = Experimente zu
experiments-of-all = Alle Experimente
experiments-none = Hier gibt es noch keine Experimente. Leg eines mit „Experiment“ oben im Log an.
experiments-copy-markdown = Als Markdown kopieren
experiments-copy-csv = Als CSV kopieren
experiments-copied = Kopiert.
command-find = Im Log suchen: { $typed }
log-more = { $shown } von { $of } zu sehen. Mit einem weiteren Wort werden es weniger.
log-share = Einträge teilen
log-share-preview = Vorschau
log-share-page = { $count ->
    [0] Als eine Seite speichern
    [one] 1 Eintrag als eine Seite speichern
   *[other] { $count } Einträge als eine Seite speichern
}
log-share-folder = Als Ordner speichern
log-share-leave = Abbrechen
log-share-note = Geteilt werden nur die ausgewählten Einträge mit ihren Dateien, nichts aus deinen Check-ins.
log-shared = Gespeichert in { $place }
log-trash = { $count ->
    [0] Papierkorb
   *[other] Papierkorb ({ $count })
}
log-take-out = Wiederherstellen
log-erase = Endgültig löschen
log-erase-ask = { $count ->
    [one] Diesen Eintrag endgültig löschen, mit allen Fassungen und Dateien?
   *[other] Diese { $count } Einträge endgültig löschen, mit allen Fassungen und Dateien?
}
log-erase-no = Abbrechen
log-erased = { $count ->
    [one] 1 Eintrag gelöscht.
   *[other] { $count } Einträge gelöscht.
}

## Meeting an old entry again

revisit-title = Wiedersehen mit einem Eintrag, { $ago }
revisit-question = Bevor du ihn öffnest: Wie viel weißt du noch? Und danach: Hat etwas gefehlt?
revisit-missing = Es fehlte
revisit-missing-why = warum es gemacht wurde
revisit-missing-parameters = die Parameter
revisit-missing-plot = eine Abbildung
revisit-missing-result = das Ergebnis
revisit-missing-conclusion = was es bedeutet
revisit-missing-code = welcher Code es war
revisit-all = Alles
revisit-some = Einiges
revisit-little = Wenig

## One entry

entry-back = Log
entry-typing = …
entry-kept = Gespeichert
entry-read = Fertig
entry-write = Bearbeiten
entry-title = Titel (oder einfach schreiben)
entry-text = Markdown mit $Formeln$, Tabellen und Code. Füg eine Abbildung ein. #Schlagwörter lassen sich suchen.
entry-pasted = eingefügt
entry-more = Schritt, Schlagwörter, Parameter, Verknüpfungen, Dateien
entry-kind = Art
entry-kind-note = Notiz
entry-kind-experiment = Experiment
entry-kind-idea = Idee
entry-kind-model = Wie es wohl funktioniert
entry-day = Tag
entry-step = Zu Schritt
entry-step-none = noch keiner
entry-tags = Schlagwörter, durch Kommas getrennt
entry-parameters = Parameter, pro Zeile „Name = Wert“
entry-follow = Folgt aus (Eintrag suchen)
entry-follows-count = { $count ->
    [one] folgt aus 1 Eintrag
   *[other] folgt aus { $count } Einträgen
}
entry-follows-none = Verknüpfungen entfernen
entry-attach = Dateien anhängen
entry-files = Dateien
entry-caption = Bildunterschrift von { $name }
entry-caption-hint = Bildunterschrift
entry-save-file = Kopie speichern
entry-saved-file = Gespeichert in { $place }
entry-detach = Entfernen
entry-follows = Folgt aus
entry-followed-by = Was daraus folgte
entry-history = { $count ->
    [one] 1 frühere Fassung
   *[other] { $count } frühere Fassungen
}
entry-take-back = Diese Fassung wiederherstellen
entry-remove = In den Papierkorb
entry-close = Experiment abschließen
entry-learned = Was ich jetzt weiß
entry-outcome = Ergebnis
entry-reopen = Wieder öffnen
entry-outcome-worked = hat funktioniert
entry-outcome-did-not-work = hat nicht funktioniert
entry-outcome-inconclusive = nicht eindeutig
entry-outcome-stopped = abgebrochen
entry-test = Günstigster Test, der sie ausschließen könnte
entry-kill = Verwerfen, wenn
entry-review-on = Wieder ansehen am
entry-would-take = Stunden, die es bräuchte
entry-spent = Stunden bisher
entry-reason = Grund
entry-confidence = Wie sicher (%)
entry-would-change = Was meine Meinung ändern würde
entry-seen-by = Wer es gesehen hat

## Ideas

ideas-title = Ideen
ideas-add = Neue Idee
ideas-empty = Sammle hier Ideen, jede mit dem günstigsten Test, der sie ausschließen könnte. Wer eine früh verwirft, hat Zeit für die nächste.
ideas-open = Offen
ideas-parked = Geparkt
ideas-taken = Angefangen
ideas-dropped = Verworfen
ideas-decide = Entscheiden
ideas-reason = Grund (beim Verwerfen nötig, damit du ihn später findest)
ideas-until = Erinnern am (beim Parken)
ideas-drop = Verwerfen
ideas-park = Parken
ideas-take = Anfangen
ideas-later = Abbrechen
ideas-reopen = Wieder öffnen

## Why this matters

why-title = Warum das wichtig ist
why-intro = Von dem, was du in der Welt ändern willst, bis zur Frage dieser Woche. Drück auf die Zahl eines Schritts, um zu markieren, wofür die Arbeit von heute ist.
why-empty = Fang dort an, wo es am klarsten ist: bei einer Frage, an der du arbeitest, oder beim Anliegen ganz oben. Den Rest kannst du später ergänzen.
why-add = Schritt hinzufügen
why-because = weil: { $assumption }
why-today = Heute
why-today-yes = Für heute
why-add-below = Darunter hinzufügen
why-add-below-to = Darunter hinzufügen: { $title }
why-change = Bearbeiten
why-change-of = Bearbeiten: { $title }
why-stuck = Ich stecke fest
why-stuck-on = Ich stecke fest: { $title }
why-share = Dieses Log teilen
why-share-of = Dieses Log teilen: { $title }
why-remove = Entfernen
why-remove-of = Entfernen: { $title }
why-picture = Als Bild exportieren
step-level = Ebene
step-ambition = Anliegen
step-agenda = Vorhaben
step-project = Projekt
step-question = Frage
step-title = Was
step-for = Gehört zu
step-for-none = noch nichts
step-assumption = Weil … (die Annahme dahinter)
step-closing = Abschließen: Was hat sich ergeben?
step-keep = Speichern
step-leave = Abbrechen

## Stuck

stuck-title = Feststecken
stuck-intro = Die meisten Fragen stecken die meiste Zeit fest. Schreib auf, wann es anfing und was du versucht hast.
stuck-on = Woran steckst du fest?
stuck-note = Speichern
spell-tried = Was ich versucht habe
spell-taught = Was ich gelernt habe
spell-who = Wer helfen könnte
spell-question = Die Frage, so geschrieben, dass andere sie verstehen
spell-draft = Von meinen Notizen ausgehen
spell-since = Seit
spell-over = Es geht weiter
spell-tell = Einzelheiten ergänzen
spell-copy = Frage kopieren

## The week

week-title = Die Woche
week-weeks = Wochen
week-previous = Vorherige Woche
week-next = Nächste Woche
week-intro = Etwa drei Minuten. Überspring, was du magst; was das Log weiß, ist schon eingetragen.
week-told = Gespeichert. Du kannst es jederzeit ändern.
week-keep = Speichern
week-keys = ↑ ↓ zwischen den Fragen, Zahlen wählen, Strg+Eingabe speichert
week-progress = Was ich gelernt habe
week-progress-empty = Abgeschlossene Experimente, verworfene Ideen und was du beim Feststecken gelernt hast, sammeln sich hier Woche für Woche. Was nicht funktioniert hat, zählt auch.

## A note for a mentor

mentor-title = Zusammenfassung für einen Mentor oder eine Mentorin
mentor-intro = Aus dieser Woche erstellt, für jemanden, der mit dir nachdenkt. Über deine Check-ins und darüber, wie es dir ging, steht nur etwas darin, wenn du es ankreuzt.
mentor-open = Erstellen
mentor-close = Schließen
mentor-parts = Was hineinkommt
mentor-done = was ich getan habe
mentor-learned = was ich gelernt habe
mentor-stuck = wo ich feststecke
mentor-why = warum es wichtig ist
mentor-questions = Fragen
mentor-wellbeing = wie die Woche war (aus Check-ins)
mentor-preview = Genau das wird geteilt
mentor-save-md = Als Markdown speichern
mentor-save-html = Als Webseite speichern
mentor-copy = Kopieren
mentor-copied = Kopiert.
