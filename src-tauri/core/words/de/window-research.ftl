# The log, ideas, why, and the week, as the window shows them.

## The log

log-title = Log
log-new-note = Neue Notiz
log-new-experiment = Experiment
log-new-idea = Idee
log-new-model = Wie es funktioniert
log-search = Einen Eintrag finden
log-filters = Wörter, „genaue Wörter“, und tag: project: from: to: has:plot outcome: kind:
log-this-day = An diesem Tag
log-newest = Neueste
log-found = { $count ->
    [0] Nichts gefunden
    [one] 1 Eintrag
   *[other] { $count } Einträge
}
log-empty = Hierher kommt, was du versuchst, siehst und denkst, eine Zeile oder eine Seite. Strg N beginnt von überall; in ein paar Monaten ist es über jedes Wort darin wiederzufinden.
log-nothing-found = Nichts hat diese Wörter. Weniger Wörter, oder nur ein Wortanfang, finden mehr.
log-without = ohne { $words }
log-inside = in { $name }:
log-filters-title = Filter
log-filter-option = { $title } ({ $count })
log-saved-title = Gemerkte Suchen
log-save-search = Diese Suche merken
log-forget-search = Nicht mehr merken
entry-hit = { $at } von { $of }
entry-hit-before = Zurück
entry-hit-next = Weiter
entry-title-hint = Später leichter zu finden als „{ $title }“.
entry-title-hint-take = Diesen Titel nehmen
entry-same-step = Andere Einträge seines Schritts
entry-same-day = Am selben Tag
entry-alike = Am ähnlichsten
experiments-side-by-side = Experimente nebeneinander
experiments-of = Experimente von
experiments-of-all = Alle Experimente
experiments-none = Hier gibt es noch keine Experimente. Eines beginnt mit „Experiment“ oben im Log.
experiments-copy-markdown = Als Markdown kopieren
experiments-copy-csv = Als CSV kopieren
experiments-copied = Kopiert.
command-find = Im Log suchen: { $typed }
log-more = { $shown } von { $of } sind gezeigt; ein weiteres Wort grenzt es ein.
log-share = Einträge weitergeben
log-share-preview = Ansehen, was hinausgeht
log-share-page = { $count ->
    [0] Als eine Seite
    [one] 1 Eintrag als eine Seite
   *[other] { $count } Einträge als eine Seite
}
log-share-folder = Als Ordner
log-share-leave = Lassen
log-share-note = Genau die ausgewählten Einträge gehen hinaus, mit ihren Dateien: nichts aus deinen Check-ins.
log-shared = Geschrieben nach { $place }
log-trash = { $count ->
    [0] Papierkorb
   *[other] Papierkorb ({ $count })
}
log-take-out = Herausnehmen
log-erase = Endgültig löschen
log-erase-ask = Alles im Papierkorb mit Fassungen und Dateien endgültig löschen?
log-erase-no = Behalten
log-erased = { $count ->
    [one] 1 Eintrag gelöscht.
   *[other] { $count } Einträge gelöscht.
}

## Meeting an old entry again

revisit-title = Wiedersehen mit einem Eintrag, { $ago }
revisit-question = Sind dir die feineren Punkte noch eingefallen, bevor du ihn öffnest? Was fehlte darin?
revisit-missing = Es fehlte
revisit-missing-why = warum es gemacht wurde
revisit-missing-parameters = Parameter
revisit-missing-plot = eine Abbildung
revisit-missing-result = das Ergebnis
revisit-missing-conclusion = was es bedeutet
revisit-missing-code = welcher Code
revisit-all = Alles
revisit-some = Einiges
revisit-little = Wenig

## One entry

entry-back = Log
entry-typing = …
entry-kept = aufbewahrt
entry-read = Lesen
entry-write = Schreiben
entry-title = Titel (oder einfach schreiben)
entry-text = Markdown, mit $Formeln$, Tabellen, Code. Eine Abbildung einfügen. #Schlagwörter werden gefunden.
entry-pasted = eingefügt
entry-more = Schritt, Schlagwörter, Parameter, Verbindungen, Dateien
entry-kind = Art
entry-kind-note = Notiz
entry-kind-experiment = Experiment
entry-kind-idea = Idee
entry-kind-model = Wie ich denke, dass es funktioniert
entry-day = Tag
entry-step = Dient
entry-step-none = noch nichts
entry-tags = Schlagwörter, mit Kommas
entry-parameters = Parameter, je Zeile „Name = Wert“
entry-follow = Folgt aus (einen Eintrag suchen)
entry-follows-count = { $count ->
    [one] folgt aus 1 Eintrag
   *[other] folgt aus { $count } Einträgen
}
entry-follows-none = Verbindungen abnehmen
entry-attach = Dateien anhängen
entry-files = Dateien
entry-caption = Was { $name } zeigt
entry-caption-hint = Was zu sehen ist
entry-save-file = Kopie speichern
entry-saved-file = Gespeichert als { $place }
entry-detach = Abnehmen
entry-follows = Folgt aus
entry-followed-by = Was daraus folgte
entry-history = { $count ->
    [one] 1 frühere Fassung
   *[other] { $count } frühere Fassungen
}
entry-take-back = Diese zurückholen
entry-remove = In den Papierkorb
entry-close = Das Experiment abschließen
entry-learned = Was ich jetzt weiß
entry-outcome = Ausgang
entry-reopen = Wieder laufen lassen
entry-outcome-worked = hat funktioniert
entry-outcome-did-not-work = hat nicht funktioniert
entry-outcome-inconclusive = sagt nichts aus
entry-outcome-stopped = abgebrochen
entry-test = Billigster Test, der sie ausschließen könnte
entry-kill = Ich verwerfe sie, wenn
entry-review-on = Wieder ansehen am
entry-would-take = Stunden, die sie bräuchte
entry-spent = Stunden bisher
entry-reason = Grund
entry-confidence = Wie sicher (%)
entry-would-change = Was es ändern würde
entry-seen-by = Wer es gesehen hat

## Ideas

ideas-title = Ideen
ideas-add = Neue Idee
ideas-empty = Hier warten Ideen, jede mit dem billigsten Test, der sie ausschließen könnte. Eine früh zu verwerfen ist Zeit für die nächste.
ideas-open = Offen
ideas-parked = Beiseitegelegt
ideas-taken = Aufgegriffen
ideas-dropped = Verworfen
ideas-decide = Entscheiden
ideas-reason = Warum (zum Verwerfen gehört ein Grund, damit er wiederzufinden ist)
ideas-until = Wieder da am (fürs Beiseitelegen)
ideas-drop = Verwerfen
ideas-park = Beiseitelegen
ideas-take = Aufgreifen
ideas-later = Jetzt nicht
ideas-reopen = Wieder öffnen

## Why this matters

why-title = Warum das wichtig ist
why-intro = Von dem, was du in der Welt ändern willst, bis zur Frage dieser Woche. Die Zahl neben einem Schritt sagt: dem dient die Arbeit von heute.
why-empty = Fang da an, wo es am klarsten ist: bei einer Frage, an der du arbeitest, oder beim Anliegen ganz oben. Der Rest kann später kommen.
why-add = Schritt hinzufügen
why-because = weil: { $assumption }
why-today = Heute
why-today-yes = Heute, ja
why-add-below = Darunter hinzufügen
why-add-below-to = Darunter hinzufügen: { $title }
why-change = Ändern
why-change-of = Ändern: { $title }
why-stuck = Ich stecke fest
why-stuck-on = Ich stecke fest: { $title }
why-share = Log weitergeben
why-share-of = Log weitergeben: { $title }
why-remove = Entfernen
why-remove-of = Entfernen: { $title }
why-picture = Als Bild
step-level = Ebene
step-ambition = Anliegen
step-agenda = Vorhaben
step-project = Projekt
step-question = Frage
step-title = Was
step-for = Für
step-for-none = noch nichts
step-assumption = Weil … (worauf das beruht)
step-closing = Abschließen: was sich ergeben hat
step-keep = Aufbewahren
step-leave = Lassen

## Stuck

stuck-title = Feststecken
stuck-intro = Feststecken ist ein normaler Zustand einer Frage. Wer notiert, wann es anfing, findet es beim nächsten Mal weniger fremd.
stuck-on = Wo steckst du fest?
stuck-note = Notieren
spell-tried = Was ich versucht habe
spell-taught = Was das gelehrt hat
spell-who = Wer helfen könnte
spell-question = Die Frage, so dass jemand anders sie lesen kann
spell-draft = Mit dem anfangen, was ich notiert habe
spell-since = Seit
spell-over = Es geht weiter
spell-tell = Mehr dazu
spell-copy = Frage kopieren

## The week

week-title = Die Woche
week-weeks = Wochen
week-previous = Die Woche davor
week-next = Die Woche danach
week-intro = Drei Minuten. Alles kann wegbleiben; was das Log weiß, steht schon da.
week-told = Erzählt. Du kannst es jederzeit ändern.
week-keep = Aufbewahren
week-keys = ↑ ↓ zwischen den Fragen, Zahlen wählen, Strg Eingabe bewahrt auf
week-progress = Was ich gelernt habe
week-progress-empty = Abgeschlossene Experimente, verworfene Ideen und was das Feststecken gelehrt hat, sammeln sich hier, Woche für Woche. Was nicht funktioniert hat, zählt.

## A note for a mentor

mentor-title = Eine Seite für jemanden, der mitdenkt
mentor-intro = Aus der Woche gemacht. Nichts aus deinen Check-ins und nichts darüber, wie es dir ging, steht darin, solange du es nicht ankreuzt.
mentor-open = Schreiben
mentor-close = Schließen
mentor-parts = Was hineinkommt
mentor-done = getan
mentor-learned = gelernt
mentor-stuck = wo ich feststecke
mentor-why = warum es wichtig ist
mentor-questions = Fragen
mentor-wellbeing = wie die Woche war (aus Check-ins)
mentor-preview = Genau das geht hinaus
mentor-save-md = Als Markdown speichern
mentor-save-html = Als Seite speichern
mentor-copy = Kopieren
mentor-copied = Kopiert.
