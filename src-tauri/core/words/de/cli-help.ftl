# What `taper --help` and the help of its commands say. English stands in the sources, where the commands are declared; the
# names here are the way to a command and its argument. Values that are typed stay as they are.

## What every help has

help-own-usage = Aufruf:
help-own-commands = Befehle
help-own-command-value = BEFEHL
help-own-arguments = Argumente
help-own-options = Optionen
help-own-help = Zeigt diese Hilfe
help-own-version = Zeigt die Version
help-own-help-command = Zeigt diese Hilfe oder die eines Befehls
# Stand in brackets before values: what stands in for an option, what holds without one, what can be given.
help-own-variable = Umgebungsvariable
help-own-default = ohne Angabe
help-own-values = möglich sind

## Everything

help =
    Ein privates Notizbuch, das Überlastung früh bemerkt und einen schrittweisen Weg zurück plant.

    Alles bleibt auf diesem Computer. Das Fenster öffnet `taper open`.
help-data-dir = Wo die Daten liegen
help-json = Gibt JSON aus
help-quiet = Gibt nur aus, wonach gefragt wurde, ohne Bemerkungen
help-no-color = Gibt ohne Farbe und Hervorhebung aus
help-passphrase-fd = Liest die Passphrase aus der ersten Zeile dieses offenen Dateideskriptors

## Checking in and looking

help-check-in = Trägt Antworten eines Tages ein oder berichtigt sie; ohne Paare kommt eine Frage nach der anderen
help-check-in-day = Der Tag, um den es geht; sonst heute
help-check-in-pairs = Antworten wie sleep=7:30 snacks=2 bedtime=23:40 focus=off energy=skip
help-check-in-note = Eine Notiz zum Tag; eine leere nimmt sie zurück
help-today = Zeigt einen Tag: was eingetragen ist, wie es steht und warum, den Spielraum im Plan
help-today-day = Der Tag, der gezeigt wird; sonst heute
help-day = Zeigt alles über einen Tag: Antworten und was sie vorher waren, Fokus, Einträge, wofür er gut war
help-day-day = Der Tag, sonst heute
help-status = Zeigt, wie es steht, was dafür spricht, den Plan und letzte Hinweise
help-replay = Sagt, was Taper an jedem Tag einer CSV-Tabelle gesagt hätte; rührt keine Daten an
help-replay-file = Eine CSV-Tabelle: Kopfzeile `date,` und eine Spalte pro Signal; fehlt ein Wert, bleibt die Zelle leer
help-replay-signals = Welche Richtung ungünstiger ist und welche Art und Rolle jede Spalte hat, als JSON
help-replay-labels = Wann das erste Lernen endet, und vergangene Episoden, als JSON
help-replay-sensitivity = Wie früh es sich meldet: ein Fehlalarm in zwei ruhigen Jahren, einer im Jahr oder zwei im Jahr
help-trend = Zeichnet den Verlauf von Signalen, daneben dein Übliches
help-trend-signals = Die Signale, die gezeichnet werden
help-trend-from = Der erste Tag; sonst vor vier Wochen
help-trend-to = Der letzte Tag; sonst heute
help-trend-svg = Schreibt ein Bild als SVG
help-trend-png = Schreibt ein Bild als PNG
help-trend-dark = Zeichnet das Bild für einen dunklen Hintergrund
help-trend-force = Überschreibt eine Datei, die schon da ist
help-together = Sagt, welche Signale sich zusammen bewegen und wie sicher das ist

## The plan

help-plan = Zeigt den Plan, beginnt einen oder entscheidet über den nächsten Schritt
help-plan-show = Zeigt den Plan: wo er steht, den Spielraum heute, was als Nächstes kommen könnte
help-plan-start = Beginnt einen: ease-off (zwei leichtere Wochen) oder rebuild (schrittweise zurück)
help-plan-start-kind = ease-off oder rebuild
help-plan-start-longer = Schrittweise zurück ab etwa einem Drittel der üblichen Woche statt ab der Hälfte
help-plan-start-baseline = Deine übliche konzentrierte Arbeit in Stunden pro Woche, wenn Taper sie noch nicht kennt
help-plan-start-workdays = Deine Arbeitstage pro Woche
help-plan-start-goal = Stunden konzentrierter Arbeit pro Woche, die du über Monate halten könntest, wenn das weniger ist als deine übliche Woche
help-plan-take = Nimmt den Schritt, der bereitsteht
help-plan-stay = Bleibt auf dieser Stufe
help-plan-keep = Behält die Obergrenze nach einer Stufe zurück von heute Morgen
help-plan-too-much = Sagt „Das war zu viel“ und geht eine Stufe zurück
help-plan-too-much-hold = Behält die Obergrenze trotzdem; ihre Tage zählen ab heute
help-plan-offer = Sagt Punkt für Punkt, warum heute ein Schritt bereitsteht oder nicht
help-plan-lower = Senkt die Obergrenze auf so viel konzentrierte Arbeit in sieben Tagen
help-plan-lower-minutes = Minuten, oder Stunden wie 12h oder 12:30
help-plan-target = Setzt ein Ziel unter deiner üblichen Woche, in Prozent davon
help-plan-target-percent = 30 bis 99
help-plan-time-off = Nimmt freie Tage: Der Plan wartet und kommt sanft zurück
help-plan-time-off-from = Der erste Tag
help-plan-time-off-to = Der letzte Tag
help-plan-deadline = Meldet eine Abgabezeit von höchstens sieben Tagen an: geliehen, und danach ausgeglichen
help-plan-deadline-from = Der erste Tag
help-plan-deadline-days = Wie viele Tage
help-plan-pause = Pausiert, bis es weitergeht
help-plan-resume = Macht nach einer Pause weiter
help-plan-review = Beantwortet den Rückblick alle drei Wochen: Geht es dir nach kleinen Anstrengungen einen Tag oder länger schlechter?
help-plan-review-worse = yes oder no
help-plan-review-lighter = Was leichter geworden ist
help-plan-review-change = Was sich an der Arbeit ändern könnte: scope (Umfang), deadlines (Termine), people (Menschen), hours (Stunden)
help-plan-review-how = Wie
help-plan-review-who = Wer helfen könnte
help-plan-symptoms = Meldet neue körperliche Beschwerden: Der Plan steigt nicht weiter, bis eine Karte gelesen ist
help-plan-restoring = Zeigt, was gut tut, sucht etwas aus, hakt es ab oder ändert es
help-plan-restoring-pick = Sucht etwas aus oder nimmt es wieder auf
help-plan-restoring-pick-n = Die Nummer in der Liste
help-plan-restoring-add = Fügt etwas Eigenes hinzu
help-plan-restoring-add-words = Was es ist, in deinen Worten
help-plan-restoring-edit = Sagt etwas in anderen Worten
help-plan-restoring-edit-n = { help-plan-restoring-pick-n }
help-plan-restoring-edit-words = Die neuen Worte
help-plan-restoring-skip = Lässt etwas aus
help-plan-restoring-skip-n = { help-plan-restoring-pick-n }
help-plan-restoring-done = Hakt etwas für heute ab
help-plan-restoring-done-n = { help-plan-restoring-pick-n }
help-plan-restoring-done-undo = Nimmt den Haken zurück
help-plan-look-back = Blickt zurück auf das, was hierher geführt hat: erst aus der Erinnerung, dann neben deinen Einträgen
help-plan-look-back-tell = Erzählt aus der Erinnerung; deine Einträge zeigen sich erst danach
help-plan-look-back-tell-signs = Bis zu fünf Zeichen, das erste zuerst: bedtime_delay,games
help-plan-look-back-tell-weeks = Etwa wie viele Wochen, bevor die Arbeit es merkte
help-plan-look-back-tell-going-on = Was gerade los war: deadline, conflict, stuck, travel, illness, life, "nothing special"
help-plan-look-back-tell-helped = Was zuerst geholfen hat
help-plan-look-back-tell-did-not-help = Was nicht geholfen hat
help-plan-look-back-tell-next-time = Was du beim nächsten Mal hören möchtest
help-plan-look-back-keep = Behält erste Zeichen für das nächste Mal, und ein Wenn-dann
help-plan-look-back-keep-signs = Die Zeichen, das erste zuerst
help-plan-look-back-keep-if-sign = Wenn dieses Zeichen …
help-plan-look-back-keep-days = … an so vielen von sieben Tagen nicht wie üblich ist …
help-plan-look-back-keep-then = … dann das
help-plan-simulate = Sagt, wie ein Plan nach einem Protokoll an jedem Tag steht; rührt keine Daten an
help-plan-simulate-file = Zeilen mit JSON: ein Beginn, Entscheidungen und Tage
help-plan-end = Beendet den Plan

## Focus and reminders

help-focus = Misst konzentrierte Arbeit: starten, anhalten, nachsehen
help-focus-start = Startet den Fokus-Timer
help-focus-stop = Hält ihn an und zählt die Zeit zu ihrem Tag
help-focus-stop-minutes = Zählt nur so viele Minuten davon
help-focus-stop-all = Zählt alles, wie lang es auch war
help-focus-status = Sagt, wie der Timer steht
help-remind = Pausiert Nachrichten, sieht voraus, was kommt, oder probiert die Regeln an einer erfundenen Zeit aus
help-remind-simulate = Lässt die Regeln der Erinnerungen über eine erfundene Zeit laufen; rührt keine Daten an
help-remind-simulate-file = Die Zeit als JSON
help-remind-preview = Sagt, wie die nächsten Tage mit den jetzigen Einstellungen aussähen
help-remind-preview-days = Wie viele Tage, höchstens 60
help-remind-pause = Pausiert alle Nachrichten: für Stunden wie 1h, bis morgen (tomorrow) oder bis auf Weiteres (resumed)
help-remind-pause-length = 1h, tomorrow oder resumed
help-remind-resume = Lässt Nachrichten wieder kommen
help-remind-status = Sagt, ob Nachrichten pausieren und wann die nächste kommt

## Events and warnings

help-event = Erzählt von deiner Zeit: eine schwere, Tage außer der Reihe, ein neuer Alltag
help-event-list = Zeigt, was du von deiner Zeit erzählt hast und welche Zeichen in einer schweren zuerst kamen
help-event-episode = Markiert eine schwere Zeit, auch eine vergangene: Taper lernt daraus, welche Signale sich bei dir zuerst bewegen
help-event-episode-onset = Der Tag, an dem sie ungefähr begann
help-event-episode-drop = Der Tag, ab dem deine Arbeit es merkte
help-event-episode-end = Der Tag, an dem sie vorbei war; lass ihn weg, solange sie dauert
help-event-aside = Legt Tage beiseite, die nichts über dein Übliches sagen
help-event-aside-first = Der erste Tag
help-event-aside-last = Der letzte Tag; sonst der erste
help-event-aside-why = holiday (Urlaub), travel (Reise), illness (Krankheit), deadline (Abgabe) oder other (Sonstiges)
help-event-change = Sagt, dass dein Alltag seit einem Tag anders ist, damit dein Übliches neu gelernt wird
help-event-change-from = Der erste Tag davon
help-event-end = Sagt, dass eine schwere Zeit vorbei ist
help-event-end-id = Ihre Kennung, wie `taper event` sie zeigt
help-event-end-day = Ihr letzter Tag; sonst heute
help-event-remove = Entfernt ein Ereignis
help-event-remove-id = Seine Kennung, wie `taper event` sie zeigt
help-warnings = Zeigt die Hinweise, die du bekommen hast; sag, was sie wert waren, oder probier eine andere Empfindlichkeit aus
help-warnings-list = Zeigt jeden Hinweis, wie er kam, und was du davon gehalten hast
help-warnings-answer = Sagt, was ein Hinweis wert war
help-warnings-answer-day = Der Tag des Hinweises
help-warnings-answer-verdict = right (stimmte), wrong (stimmte nicht), too-late (kam zu spät) oder not-sure (schwer zu sagen); `clear` nimmt die Antwort zurück
help-warnings-what-if = Zeigt, was jede Empfindlichkeit zu deiner eigenen Vergangenheit gesagt hätte

## Signals of one's own

help-signal = Eigene Signale: hinzufügen, umbenennen, ruhen lassen, entfernen, ordnen
help-signal-list = Zeigt die Signale, nach welchen gefragt wird und welche deine eigenen sind
help-signal-add = Fügt ein eigenes hinzu und fragt ab jetzt danach
help-signal-add-title = Wie du es nennst
help-signal-add-kind = count (Anzahl), minutes (Minuten), scale (Skala), yes_no (ja oder nein) oder number (Zahl)
help-signal-add-worse = Wohin Belastung es bewegt: higher (nach oben), lower (nach unten) oder neither, wenn du es nicht weißt
help-signal-add-low = Der kleinste Wert, bei einer Skala oder einer Zahl
help-signal-add-high = Der größte Wert, bei einer Skala oder Zahl
help-signal-add-no-weekdays = Die Wochentage sind alle gleich
help-signal-add-empty-is-zero = Ein Tag ohne Eintrag heißt: keins
help-signal-rename = Gibt einem eigenen einen anderen Namen
help-signal-rename-id = Seine Kennung, wie `taper signal` sie zeigt
help-signal-rename-title = Der neue Name
help-signal-archive = Lässt ein eigenes ruhen; was dazu eingetragen ist, bleibt
help-signal-archive-id = { help-signal-rename-id }
help-signal-restore = Nimmt eines wieder auf
help-signal-restore-id = { help-signal-rename-id }
help-signal-remove = Entfernt ein eigenes
help-signal-remove-id = { help-signal-rename-id }
help-signal-order = Ordnet Signale; was nicht genannt ist, kommt danach
help-signal-order-ids = Ihre Kennungen, mit Kommas dazwischen

## The research log

help-log = Das Log der Forschung: schreiben, wiederfinden, anhängen, teilen
help-log-add = Schreibt einen Eintrag; `-` liest ihn von der Standardeingabe
help-log-add-text = Der Text (Markdown), oder `-`
help-log-add-kind = note (Notiz), experiment (Experiment), idea (Idee) oder model (wie du denkst, dass es funktioniert)
help-log-add-title = Der Titel; ohne ihn steht die erste Zeile dafür
help-log-add-day = Der Tag, zu dem er gehört
help-log-add-tags = Ein Schlagwort; geht mehrmals
help-log-add-parameters = Ein Parameter; geht mehrmals
help-log-add-step = Der Schritt, dem er dient
help-log-add-follows = Ein Eintrag, aus dem er folgt; geht mehrmals
help-log-add-attach = Eine Datei, die angehängt wird; geht mehrmals
help-log-edit = Ändert einen Eintrag: Was nicht angegeben ist, bleibt
help-log-edit-id = Der Eintrag, mit dem Anfang oder Ende seiner Kennung
help-log-edit-text = Sein neuer Text; `-` liest ihn von der Standardeingabe
help-log-edit-kind = { help-log-add-kind }
help-log-edit-title = { help-log-add-title }
help-log-edit-day = { help-log-add-day }
help-log-edit-tags = { help-log-add-tags }
help-log-edit-parameters = { help-log-add-parameters }
help-log-edit-step = { help-log-add-step }
help-log-edit-follows = { help-log-add-follows }
help-log-edit-attach = { help-log-add-attach }
help-log-list = Zeigt die neuesten Einträge, oder die, die eine Suche findet
help-log-list-query = Worte und Filter, wie bei `search`
help-log-list-limit = Wie viele höchstens
help-log-show = Zeigt einen Eintrag
help-log-show-id = { help-log-edit-id }
help-log-search = Findet Einträge: Worte, "genaue Worte", tag: project: from: to: has:plot outcome: kind:
help-log-search-query = Wonach gesucht wird
help-log-search-without = Lässt Einträge damit weg; geht mehrmals
help-log-search-limit = { help-log-list-limit }
help-log-searches = Zeigt die gemerkten Suchen, merkt eine oder vergisst eine
help-log-searches-save = Merkt diese Suche
help-log-searches-forget = Vergisst diese
help-log-filters = Zählt, was eine Suche findet: nach Art, Schlagwort, Projekt, Ausgang und Monat
help-log-filters-query = { help-log-list-query }
help-log-pictures = Liest mit tesseract die Wörter auf Bildern, wenn read_pictures an ist
help-log-attach = Hängt eine Datei an; dieselbe wird nur einmal aufbewahrt
help-log-attach-id = { help-log-edit-id }
help-log-attach-file = Die Datei
help-log-attach-caption = Was dazu zu sagen ist
help-log-file = Schreibt eine Datei eines Eintrags heraus
help-log-file-id = { help-log-edit-id }
help-log-file-name = Ihr Name
help-log-file-to = Wohin: eine Datei oder ein Ordner; `-` ist die Standardausgabe
help-log-file-force = Überschreibt eine Datei, die schon da ist
help-log-history = Zeigt, was ein Eintrag vorher war
help-log-history-id = { help-log-edit-id }
help-log-back = Stellt einen Eintrag wieder her, wie eine seiner Fassungen ihn hat
help-log-back-id = { help-log-edit-id }
help-log-back-version = Die Fassung, mit dem Anfang oder Ende ihrer Kennung
help-log-remove = Legt einen Eintrag in den Papierkorb
help-log-remove-id = { help-log-edit-id }
help-log-restore = Holt einen Eintrag aus dem Papierkorb
help-log-restore-id = { help-log-edit-id }
help-log-trash = Zeigt den Papierkorb, oder löscht endgültig, was darin liegt
help-log-trash-empty = Löscht es
help-log-revisit = Trifft einen Eintrag von vor Monaten wieder
help-log-revisit-recalled = Wie viel wiederkam: all (alles), some (einiges) oder little (wenig)
help-log-revisit-missing = Was fehlte: why (warum), parameters (Parameter), plot (Bild), result (Ergebnis), conclusion (Schluss), code (Code)
help-log-revisit-words = Mehr dazu
help-log-share = Schreibt Einträge, oder das Log eines Projekts, als eine HTML-Seite oder einen Ordner
help-log-share-ids = Die Einträge
help-log-share-project = Alles von diesem Projekt oder dieser Frage und darunter
help-log-share-to = Wohin: Ein Name, der auf .html endet, ist eine Seite, sonst ein Ordner
help-log-share-force = Überschreibt, was schon da ist

## The pathway, ideas and experiments

help-why = Warum die Arbeit von heute wichtig ist: von einer Frage bis hinauf zu einem Anliegen
help-why-add = Fügt ein Anliegen, ein Vorhaben, ein Projekt oder eine Frage hinzu
help-why-add-level = ambition (Anliegen), agenda (Vorhaben), project (Projekt) oder question (Frage)
help-why-add-title = Was es ist
help-why-add-parent = Wem es dient
help-why-add-assumption = Worauf dieses „weil“ beruht
help-why-change = Ändert einen Schritt: Was nicht angegeben ist, bleibt
help-why-change-step = Der Schritt: ein Teil seiner Kennung oder seines Titels
help-why-change-title = { help-why-add-title }
help-why-change-level = { help-why-add-level }
help-why-change-parent = Wem er dient; eine leere Angabe löst ihn davon
help-why-change-assumption = { help-why-add-assumption }
help-why-close = Schließt einen Schritt mit dem ab, was gefunden wurde
help-why-close-step = { help-why-change-step }
help-why-close-found = Was gefunden wurde
help-why-reopen = Öffnet einen abgeschlossenen Schritt wieder
help-why-reopen-step = { help-why-change-step }
help-why-remove = Entfernt einen Schritt
help-why-remove-step = { help-why-change-step }
help-why-today = Sagt, dass die Arbeit eines Tages einem Schritt dient
help-why-today-step = { help-why-change-step }
help-why-today-day = Der Tag; sonst heute
help-why-today-not = Nimmt es zurück
help-why-picture = Schreibt den Weg als Bild
help-why-picture-svg = Die SVG-Datei
help-why-picture-force = Überschreibt eine Datei, die schon da ist
help-idea = Ideen, mit wenig Aufwand ausgesiebt
help-idea-add = Notiert eine Idee und den günstigsten Weg, um zu merken, dass sie sich nicht lohnt
help-idea-add-text = Die Idee (Markdown), oder `-`
help-idea-add-test = Der günstigste Test, der sie ausschließen könnte
help-idea-add-kill = Was dich davon abbringen würde
help-idea-add-review = Der Tag, an dem du sie wieder ansehen möchtest
help-idea-add-hours = Wie viele Stunden es bräuchte
help-idea-drop = Verwirft sie, mit einem Grund
help-idea-drop-id = Die Idee, mit dem Anfang oder Ende ihrer Kennung
help-idea-drop-reason = Der Grund
help-idea-park = Legt sie bis zu einem Tag beiseite
help-idea-park-id = { help-idea-drop-id }
help-idea-park-until = Der Tag
help-idea-park-reason = { help-idea-drop-reason }
help-idea-take = Greift sie auf
help-idea-take-id = { help-idea-drop-id }
help-idea-take-reason = { help-idea-drop-reason }
help-idea-reopen = Öffnet sie wieder
help-idea-reopen-id = { help-idea-drop-id }
help-experiment = Schließt ein Experiment mit dem ab, was du jetzt weißt, lässt es wieder laufen oder stellt Experimente nebeneinander
help-experiment-close = Schließt es mit seinem Ausgang ab und dem, was du jetzt weißt
help-experiment-close-id = Das Experiment, mit dem Anfang oder Ende seiner Kennung
help-experiment-close-outcome = worked (hat funktioniert), did-not-work (hat nicht funktioniert), inconclusive (sagt nichts aus) oder stopped (abgebrochen)
help-experiment-close-learned = Was du jetzt weißt
help-experiment-reopen = Lässt es wieder laufen
help-experiment-reopen-id = Das Experiment, mit dem Anfang oder Ende seiner Kennung
help-experiment-table = Stellt Experimente nebeneinander: Tag, Parameter, Ausgang, was jetzt bekannt ist
help-experiment-table-step = Nur die dieses Schritts und derer darunter
help-experiment-table-sort = Die Spalte, nach der geordnet wird, mit ihrem Titel
help-experiment-table-reverse = Das Größte zuerst
help-experiment-table-csv = Als CSV statt in Markdown

## Being stuck, and the week

help-stuck = Wo du feststeckst: ein normaler Zustand
help-stuck-on = Notiert, wo du feststeckst
help-stuck-on-about = Wo du feststeckst
help-stuck-on-since = Der erste Tag
help-stuck-on-step = Die Frage oder das Projekt
help-stuck-on-tried = Was du versucht hast
help-stuck-on-taught = Was es dich bisher gelehrt hat
help-stuck-on-who = Wer helfen könnte
help-stuck-on-question = Die Frage, wie du sie schicken könntest
help-stuck-tell = Erzählt mehr davon
help-stuck-tell-id = Die Kennung, wie `taper stuck` sie zeigt
help-stuck-tell-since = { help-stuck-on-since }
help-stuck-tell-step = { help-stuck-on-step }
help-stuck-tell-tried = { help-stuck-on-tried }
help-stuck-tell-taught = { help-stuck-on-taught }
help-stuck-tell-who = { help-stuck-on-who }
help-stuck-tell-question = { help-stuck-on-question }
help-stuck-over = Sagt, dass es wieder weitergeht
help-stuck-over-id = { help-stuck-tell-id }
help-stuck-over-taught = Was es dich gelehrt hat
help-stuck-over-day = Der letzte Tag; sonst heute
help-stuck-question = Gibt eine Frage aus, die sich so schicken lässt, aus dem, was du erzählt hast
help-stuck-question-id = { help-stuck-tell-id }
help-stuck-remove = Entfernt, was zu einem Feststecken notiert ist
help-stuck-remove-id = { help-stuck-tell-id }
help-week = Blickt auf eine Woche zurück, zeigt, was du gelernt hast, und schreibt eine Seite für jemanden, der mitdenkt
help-week-of = Ein Tag der Woche; sonst diese Woche
help-week-tell = Erzählt von der Woche: Was nicht angegeben ist, bleibt
help-week-tell-worn = Wie abgekämpft von der Arbeit: 0 gar nicht bis 4 die meiste Zeit
help-week-tell-cared = Wie viel dir an der Arbeit lag: 0 kaum etwas bis 4 sehr viel
help-week-tell-did = Ich habe …
help-week-tell-tells = … weil es mir sagt …
help-week-tell-matters = … was wichtig ist für …
help-week-tell-trace = all_the_way (den ganzen Weg), part (ein Stück) oder lost (den Faden verloren)
help-week-tell-dropped = Verworfene oder beiseitegelegte Ideen: 0, 1, oder 2 für mehr
help-week-tell-test = Der günstigste Test, der über eine entschieden hat
help-week-tell-stuck-days = Tage, an denen du feststeckst, 0 bis 7
help-week-tell-stuck-taught = Was das Feststecken gelehrt hat
help-week-tell-habits = wrote (geschrieben), told (erzählt), findable (später wiederzufinden), asked (gefragt)
help-week-tell-reach = Wie weit draußen die Arbeit war: -2 bis 2
help-week-tell-off-hours = switched_off (abgeschaltet), relaxed (entspannt), got_better (in etwas besser geworden), decided (selbst bestimmt)
help-week-tell-lighter = Eine Sache, die nächste Woche leichter werden darf
help-week-progress = Zeigt Woche für Woche, was du gelernt hast
help-week-note = Gibt die Seite der Woche für jemanden aus, der mitdenkt, oder schreibt sie in eine Datei
help-week-note-to = Wohin: .md oder .html
help-week-note-without = Lässt einen Teil weg: done (getan), learned (gelernt), stuck (wo du feststeckst), why (warum es wichtig ist), questions (Fragen)
help-week-note-with-wellbeing = Auch, wie die Woche war, aus deinen Check-ins
help-week-note-force = Überschreibt eine Datei, die schon da ist

## Bringing in, taking out, and the rest

help-import = Übernimmt die Datei einer anderen App
help-import-list = Zählt die Formate auf
help-import-format = Das Format der Datei
help-import-file = Die Datei oder der Ordner
help-import-map = Was eine Spalte ist: SPALTE=SIGNAL, SPALTE=new für ein eigenes Signal, SPALTE=none, um sie auszulassen, oder SPALTE=date. Dahinter :h oder :min bei Längen, :point oder :comma für das Dezimalzeichen, :dmy oder :mdy bei Daten. Spalten, die zu nichts passen, werden eigene Signale
help-import-undo = Nimmt eine Übernahme als Ganzes zurück, mit dem, was sie dazu angegeben hat
help-import-signals = Welche Richtung bei den anderen Spalten ungünstiger ist und welche Art und Rolle sie haben, als JSON
help-import-dry-run = Sagt, was übernommen würde, und ändert nichts
help-export = Schreibt alles, was du eingetragen hast, als einfache Tabellen
help-export-place = Ein Ordner, oder eine Datei, die auf .zip endet; oder das Wort `plan`, und dann eine Datei, die auf .ics endet
help-export-calendar = Die Kalenderdatei für den laufenden Plan
help-export-csv = Als CSV-Tabellen, die einzige Form, die es gibt
help-export-force = Überschreibt eine Kalenderdatei, die nicht von Taper ist
help-erase = Löscht endgültig, was zu einem Tag geantwortet wurde
help-erase-day = Der Tag
help-erase-copies = Macht eine neue Kopie und entfernt alle älteren, in denen es noch steht
help-erase-yes = Fragt nicht nach
help-lock = Sperrt Daten, die eine Passphrase haben: Das Fenster fragt wieder danach
help-backup = Macht eine Kopie von allem, die bewiesen ist, oder zeigt die, die es gibt
help-backup-file = Ihre Datei; ohne sie kommt sie in den Ordner der Kopien
help-backup-list = Zeigt die Kopien, die es gibt
help-restore = Setzt eine Kopie anstelle der Daten ein; was jetzt da ist, wird aufbewahrt
help-restore-file = Die Kopie
help-restore-at = Die neueste Kopie von diesem Tag oder davor
help-restore-yes = Fragt nicht nach
help-check = Sieht nach, ob alle Daten heil sind
help-check-repair = Macht neu, was sich neu machen lässt: das Verzeichnis der Wörter des Logs
help-demo = Legt ein gekennzeichnetes Demojahr an, das sich wieder entfernen lässt, in einem eigenen Datenordner
help-demo-remove = Entfernt das Demojahr wieder
help-doctor = Sieht nach, was hier funktioniert; nur Orte und Zahlen
help-doctor-notify = Zeigt auch eine Testnachricht
help-doctor-prove = Zeigt, dass alles ohne Netz läuft: Der Kernel verweigert es, und das Wichtigste wird an einem ausgedachten Jahr versucht
help-config = Liest oder ändert Einstellungen
help-config-get = Zeigt eine Einstellung
help-config-get-key = Ihr Name
help-config-set = Ändert eine Einstellung
help-config-set-key = Ihr Name
help-config-set-value = Ihr neuer Wert
help-config-list = Zeigt alle Einstellungen
help-passphrase = Setzt, ändert oder entfernt die Passphrase, und sorgt für den Tag vor, an dem sie vergessen ist
help-passphrase-verb = Was zu tun ist: setzen, ändern, entfernen; einen Wiederherstellungsschlüssel machen oder mit ihm eine neue setzen; den Schlüsselbund sie merken oder vergessen lassen. Mit --passphrase-fd liest `change` die jetzige Passphrase und dann die neue, je eine Zeile, und `recover` den Schlüssel und dann die neue
help-open = Öffnet das Fenster, auf einer bestimmten Ansicht, wenn eine genannt ist
help-open-screen = Die Ansicht, die sich öffnet
