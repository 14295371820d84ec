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

    Alles bleibt auf diesem Computer. `taper open` öffnet das Fenster.
help-data-dir = Wo die Daten liegen
help-json = Gibt JSON aus
help-quiet = Gibt nur aus, wonach gefragt wurde, ohne Bemerkungen
help-no-color = Gibt ohne Farbe und Hervorhebung aus
help-passphrase-fd = Liest die Passphrase aus der ersten Zeile dieses offenen Dateideskriptors

## Checking in and looking

help-check-in = Speichert oder korrigiert Antworten zu einem Tag; ohne Paare kommt eine Frage nach der anderen
help-check-in-day = Der Tag, für den gespeichert wird; sonst heute
help-check-in-pairs = Antworten wie sleep=7:30 snacks=2 bedtime=23:40 focus=off energy=skip
help-check-in-note = Ein Kommentar zum Tag; ein leerer entfernt ihn
help-today = Zeigt einen Tag: deine Antworten, wie es steht und warum, die restlichen Stunden im Plan
help-today-day = Der Tag, der gezeigt wird; sonst heute
help-day = Zeigt alles über einen Tag: Antworten und was sie vorher waren, Fokus, Einträge, wofür er gut war
help-day-day = Der Tag, sonst heute
help-status = Zeigt, wie es steht und worauf das beruht, den Plan und die letzten Warnungen
help-replay = Zeigt, was Taper an jedem Tag einer CSV-Datei gesagt hätte; rührt keine Daten an
help-replay-file = Eine CSV-Datei mit einer Zeile pro Tag: eine Spalte `date`, eine Spalte pro Signal und leere Zellen, wo Werte fehlen
help-replay-signals = Für jede Spalte, welche Richtung ungünstiger ist, ihre Art und ihre Rolle, als JSON
help-replay-labels = Wann das erste Lernen endet, und vergangene Episoden, als JSON
help-replay-sensitivity = Wie früh gewarnt wird: ein Fehlalarm in zwei ruhigen Jahren, einer im Jahr oder zwei im Jahr
help-trend = Zeichnet den Verlauf von Signalen neben deinem Normalbereich
help-trend-signals = Die Signale, die gezeichnet werden
help-trend-from = Der erste Tag; sonst vor vier Wochen
help-trend-to = Der letzte Tag; sonst heute
help-trend-svg = Schreibt ein SVG-Bild
help-trend-png = Schreibt ein PNG-Bild
help-trend-dark = Zeichnet das Bild für einen dunklen Hintergrund
help-trend-force = Überschreibt eine vorhandene Datei
help-together = Zeigt, welche Signale sich zusammen verändern und wie sicher das ist

## The plan

help-plan = Zeigt den Plan, beginnt einen oder entscheidet über den nächsten Schritt
help-plan-show = Zeigt den Plan: wo er steht, die Stunden von heute, was als Nächstes kommen könnte
help-plan-start = Beginnt einen: ease-off (zwei leichtere Wochen) oder rebuild (schrittweise zurück)
help-plan-start-kind = ease-off oder rebuild
help-plan-start-longer = Beginnt bei etwa einem Drittel deiner normalen Woche statt bei der Hälfte
help-plan-start-baseline = Wie viele Stunden pro Woche du normalerweise konzentriert arbeitest, wenn Taper es noch nicht weiß
help-plan-start-workdays = Deine Arbeitstage pro Woche
help-plan-start-goal = Stunden konzentrierter Arbeit pro Woche, die du über Monate durchhalten könntest, wenn das weniger ist als deine normale Woche
help-plan-take = Geht den angebotenen Schritt
help-plan-stay = Bleibt auf diesem Schritt
help-plan-keep = Behält die Stunden nach dem Schritt zurück von heute Morgen
help-plan-too-much = Sagt „Das war zu viel“ und geht einen Schritt zurück
help-plan-too-much-hold = Bleibt trotzdem dabei und zählt die Tage ab heute neu
help-plan-offer = Erklärt, warum heute ein Schritt angeboten wird oder nicht
help-plan-lower = Senkt die Obergrenze auf so viel konzentrierte Arbeit in sieben Tagen
help-plan-lower-minutes = Minuten, oder Stunden wie 12h oder 12:30
help-plan-target = Setzt ein Ziel unter deiner normalen Woche, in Prozent davon
help-plan-target-percent = 30 bis 99
help-plan-time-off = Nimmt freie Tage; der Plan wartet und kommt sanft zurück
help-plan-time-off-from = Der erste Tag
help-plan-time-off-to = Der letzte Tag
help-plan-deadline = Kündigt eine Abgabe von höchstens sieben Tagen an: dann mehr Stunden, danach einen Schritt weniger
help-plan-deadline-from = Der erste Tag
help-plan-deadline-days = Wie viele Tage
help-plan-pause = Pausiert den Plan, bis du ihn fortsetzt
help-plan-resume = Setzt den Plan nach einer Pause fort
help-plan-review = Beantwortet den Rückblick alle drei Wochen: Geht es dir nach kleinen Anstrengungen einen Tag oder länger schlechter?
help-plan-review-worse = yes oder no
help-plan-review-lighter = Was leichter geworden ist
help-plan-review-change = Was sich an der Arbeit ändern könnte: scope (Umfang), deadlines (Abgaben), people (Menschen), hours (Stunden)
help-plan-review-how = Wie
help-plan-review-who = Wer helfen könnte
help-plan-symptoms = Meldet neue körperliche Beschwerden; der Plan bietet keinen Schritt an, bis du eine Karte gelesen hast
help-plan-restoring = Zeigt Dinge, die dir guttun, wählt sie, hakt sie ab oder ändert sie
help-plan-restoring-pick = Wählt etwas oder zeigt es wieder an
help-plan-restoring-pick-n = Die Nummer in der Liste
help-plan-restoring-add = Fügt etwas Eigenes hinzu
help-plan-restoring-add-words = Was es ist, in deinen Worten
help-plan-restoring-edit = Bearbeitet etwas
help-plan-restoring-edit-n = { help-plan-restoring-pick-n }
help-plan-restoring-edit-words = Die neuen Worte
help-plan-restoring-skip = Blendet etwas aus
help-plan-restoring-skip-n = { help-plan-restoring-pick-n }
help-plan-restoring-done = Hakt etwas für heute ab
help-plan-restoring-done-n = { help-plan-restoring-pick-n }
help-plan-restoring-done-undo = Entfernt den Haken
help-plan-look-back = Blickt zurück auf das, was hierher geführt hat: erst aus der Erinnerung, dann neben deinen Einträgen
help-plan-look-back-tell = Antwortet aus der Erinnerung; deine Einträge zeigen sich erst danach
help-plan-look-back-tell-signs = Bis zu fünf Zeichen, das erste zuerst: bedtime_delay,games
help-plan-look-back-tell-weeks = Etwa wie viele Wochen, bevor es sich auf die Arbeit auswirkte
help-plan-look-back-tell-going-on = Was gerade los war: deadline, conflict, stuck, travel, illness, life, "nothing special"
help-plan-look-back-tell-helped = Was zuerst geholfen hat
help-plan-look-back-tell-did-not-help = Was nicht geholfen hat
help-plan-look-back-tell-next-time = Was du beim nächsten Mal hören möchtest
help-plan-look-back-keep = Speichert erste Zeichen für das nächste Mal, und ein Wenn-dann
help-plan-look-back-keep-signs = Die Zeichen, das erste zuerst
help-plan-look-back-keep-if-sign = Wenn dieses Zeichen …
help-plan-look-back-keep-days = … an so vielen von sieben Tagen auffällig ist …
help-plan-look-back-keep-then = … dann mach das
help-plan-simulate = Zeigt, wie ein Plan aus einer Datei an jedem Tag stünde; rührt keine Daten an
help-plan-simulate-file = Zeilen mit JSON: ein Beginn, Entscheidungen und Tage
help-plan-end = Beendet den Plan

## Focus and reminders

help-focus = Misst konzentrierte Arbeit: starten, anhalten, nachsehen
help-focus-start = Startet den Timer
help-focus-stop = Hält ihn an und rechnet die Zeit ihrem Tag zu
help-focus-stop-minutes = Zählt nur so viele Minuten
help-focus-stop-all = Zählt alles, wie lange er auch lief
help-focus-status = Zeigt den Timer
help-remind = Pausiert Erinnerungen, zeigt sie im Voraus oder probiert ihre Regeln an erfundenen Tagen aus
help-remind-simulate = Lässt die Regeln der Erinnerungen über erfundene Tage laufen; rührt keine Daten an
help-remind-simulate-file = Die Tage als JSON
help-remind-preview = Zeigt die Erinnerungen der nächsten Tage mit den jetzigen Einstellungen
help-remind-preview-days = Wie viele Tage, höchstens 60
help-remind-pause = Pausiert alle Erinnerungen: für Stunden wie 1h, bis morgen (tomorrow) oder bis auf Weiteres (resumed)
help-remind-pause-length = 1h, tomorrow oder resumed
help-remind-resume = Schaltet Erinnerungen wieder ein
help-remind-status = Zeigt, ob Erinnerungen pausiert sind und wann die nächste kommt

## Events and warnings

help-event = Markiert, was hinter dir liegt: eine schwere Zeit, ungewöhnliche Tage, einen neuen Alltag
help-event-list = Zeigt, was du markiert hast und welche Zeichen in einer schweren Zeit zuerst kamen
help-event-episode = Markiert eine schwere Zeit, auch eine vergangene; Taper lernt daraus, welche Zeichen bei dir zuerst kommen
help-event-episode-onset = Der Tag, an dem sie ungefähr begann
help-event-episode-drop = Der Tag, ab dem es sich auf deine Arbeit auswirkte (ungefähr)
help-event-episode-end = Der Tag, an dem sie vorbei war; lass ihn weg, solange sie dauert
help-event-aside = Klammert ungewöhnliche Tage aus; sie lösen keine Warnungen aus und zählen nicht zu deinem Normalbereich
help-event-aside-first = Der erste Tag
help-event-aside-last = Der letzte Tag; sonst der erste
help-event-aside-why = holiday (Urlaub), travel (Reise), illness (Krankheit), deadline (Abgabe) oder other (Sonstiges)
help-event-change = Markiert den Tag, ab dem dein Alltag anders ist, damit Taper deinen Normalbereich neu lernt
help-event-change-from = Der erste Tag davon
help-event-end = Markiert das Ende einer schweren Zeit
help-event-end-id = Ihre Kennung, wie `taper event` sie zeigt
help-event-end-day = Ihr letzter Tag; sonst heute
help-event-remove = Entfernt ein Ereignis
help-event-remove-id = Seine Kennung, wie `taper event` sie zeigt
help-warnings = Zeigt deine Warnungen, bewertet sie oder probiert eine andere Empfindlichkeit aus
help-warnings-list = Zeigt jede Warnung, wie sie kam, und was du davon gehalten hast
help-warnings-answer = Bewertet eine Warnung
help-warnings-answer-day = Der Tag der Warnung
help-warnings-answer-verdict = right (stimmte), wrong (stimmte nicht), too-late (kam zu spät) oder not-sure (schwer zu sagen); `clear` entfernt die Antwort
help-warnings-what-if = Zeigt, was jede Empfindlichkeit zu deiner eigenen Vergangenheit gesagt hätte

## Signals of one's own

help-signal = Eigene Signale: hinzufügen, umbenennen, pausieren, entfernen, ordnen
help-signal-list = Zeigt alle Signale, nach welchen gefragt wird und welche deine eigenen sind
help-signal-add = Fügt ein eigenes hinzu; ab jetzt wird danach gefragt
help-signal-add-title = Sein Name
help-signal-add-kind = count (Anzahl), minutes (Minuten), scale (Skala), yes_no (ja oder nein) oder number (Zahl)
help-signal-add-worse = Wohin es geht, wenn es schwer wird: higher (nach oben), lower (nach unten) oder neither, wenn du es nicht weißt
help-signal-add-low = Der kleinste Wert, bei einer Skala oder einer Zahl
help-signal-add-high = Der größte Wert, bei einer Skala oder einer Zahl
help-signal-add-no-weekdays = Es ist am Wochenende nicht anders
help-signal-add-empty-is-zero = Zählt einen Tag ohne Antwort als null
help-signal-rename = Benennt ein eigenes um
help-signal-rename-id = Seine Kennung, wie `taper signal` sie zeigt
help-signal-rename-title = Der neue Name
help-signal-archive = Pausiert ein eigenes; seine Antworten bleiben
help-signal-archive-id = { help-signal-rename-id }
help-signal-restore = Setzt eines fort
help-signal-restore-id = { help-signal-rename-id }
help-signal-remove = Entfernt ein eigenes
help-signal-remove-id = { help-signal-rename-id }
help-signal-order = Ordnet Signale; nicht genannte kommen danach
help-signal-order-ids = Ihre Kennungen in der gewünschten Reihenfolge, mit Kommas dazwischen

## The research log

help-log = Das Forschungslog: schreiben, finden, anhängen, teilen
help-log-add = Schreibt einen Eintrag; `-` liest ihn von der Standardeingabe
help-log-add-text = Der Text (Markdown), oder `-`
help-log-add-kind = note (Notiz), experiment (Experiment), idea (Idee) oder model (wie es deiner Meinung nach funktioniert)
help-log-add-title = Der Titel; sonst die erste Zeile
help-log-add-day = Der Tag, zu dem er gehört
help-log-add-tags = Ein Schlagwort; geht mehrmals
help-log-add-parameters = Ein Parameter; geht mehrmals
help-log-add-step = Der Schritt, dem er dient
help-log-add-follows = Ein Eintrag, aus dem er folgt; geht mehrmals
help-log-add-attach = Eine Datei, die angehängt wird; geht mehrmals
help-log-edit = Bearbeitet einen Eintrag; was du nicht angibst, bleibt
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
help-log-list-query = Wörter und Filter, wie bei `search`
help-log-list-limit = Wie viele höchstens
help-log-show = Zeigt einen Eintrag
help-log-show-id = { help-log-edit-id }
help-log-search = Findet Einträge: Wörter, "genaue Wörter", tag: project: from: to: has:plot outcome: kind:
help-log-search-query = Wonach gesucht wird
help-log-search-without = Lässt Einträge mit diesem Wort weg; geht mehrmals
help-log-search-limit = { help-log-list-limit }
help-log-searches = Zeigt deine gespeicherten Suchen, speichert eine oder entfernt eine
help-log-searches-save = Speichert diese Suche
help-log-searches-forget = Entfernt diese gespeicherte Suche
help-log-filters = Zählt, was eine Suche findet: nach Art, Schlagwort, Projekt, Ergebnis und Monat
help-log-filters-query = { help-log-list-query }
help-log-pictures = Liest mit tesseract die Wörter in Bildern, wenn read_pictures an ist
help-log-attach = Hängt eine Datei an; dieselbe Datei wird nur einmal gespeichert
help-log-attach-id = { help-log-edit-id }
help-log-attach-file = Die Datei
help-log-attach-caption = Ihre Bildunterschrift
help-log-file = Speichert eine Datei eines Eintrags
help-log-file-id = { help-log-edit-id }
help-log-file-name = Ihr Name
help-log-file-to = Wohin: eine Datei oder ein Ordner; `-` ist die Standardausgabe
help-log-file-force = Überschreibt eine vorhandene Datei
help-log-history = Zeigt frühere Fassungen eines Eintrags
help-log-history-id = { help-log-edit-id }
help-log-back = Kehrt zu einer Fassung eines Eintrags zurück
help-log-back-id = { help-log-edit-id }
help-log-back-version = Die Fassung, mit dem Anfang oder Ende ihrer Kennung
help-log-remove = Legt einen Eintrag in den Papierkorb
help-log-remove-id = { help-log-edit-id }
help-log-restore = Holt einen Eintrag aus dem Papierkorb
help-log-restore-id = { help-log-edit-id }
help-log-trash = Zeigt den Papierkorb, oder leert ihn endgültig
help-log-trash-empty = Löscht alles darin endgültig
help-log-revisit = Kommt auf einen Eintrag von vor Monaten zurück
help-log-revisit-recalled = An wie viel du dich erinnert hast: all (alles), some (einiges) oder little (wenig)
help-log-revisit-missing = Was fehlte: why (warum), parameters (Parameter), plot (Diagramm), result (Ergebnis), conclusion (Schluss), code (Code)
help-log-revisit-words = Ein Kommentar dazu
help-log-share = Teilt Einträge oder das Log eines Projekts, als eine HTML-Seite oder als Ordner
help-log-share-ids = Die Einträge
help-log-share-project = Alles von diesem Projekt oder dieser Frage und von den Schritten darunter
help-log-share-to = Wohin: eine Seite, wenn der Name auf .html endet, sonst ein Ordner
help-log-share-force = Überschreibt, was dort liegt

## The pathway, ideas and experiments

help-why = Warum die Arbeit von heute wichtig ist: von einer Frage bis hinauf zu einem Anliegen
help-why-add = Fügt ein Anliegen, ein Vorhaben, ein Projekt oder eine Frage hinzu
help-why-add-level = ambition (Anliegen), agenda (Vorhaben), project (Projekt) oder question (Frage)
help-why-add-title = Was es ist
help-why-add-parent = Wofür es gut ist
help-why-add-assumption = Die Annahme dahinter
help-why-change = Bearbeitet einen Schritt; was du nicht angibst, bleibt
help-why-change-step = Der Schritt, mit seiner Kennung oder Wörtern seines Titels
help-why-change-title = { help-why-add-title }
help-why-change-level = { help-why-add-level }
help-why-change-parent = Wofür er gut ist; eine leere Angabe löst die Verbindung
help-why-change-assumption = { help-why-add-assumption }
help-why-close = Schließt einen Schritt mit dem ab, was du gefunden hast
help-why-close-step = { help-why-change-step }
help-why-close-found = Was du gefunden hast
help-why-reopen = Öffnet einen abgeschlossenen Schritt wieder
help-why-reopen-step = { help-why-change-step }
help-why-remove = Entfernt einen Schritt
help-why-remove-step = { help-why-change-step }
help-why-today = Markiert, dass die Arbeit eines Tages einem Schritt dient
help-why-today-step = { help-why-change-step }
help-why-today-day = Der Tag; sonst heute
help-why-today-not = Entfernt die Markierung
help-why-picture = Speichert den Weg als Bild
help-why-picture-svg = Die SVG-Datei
help-why-picture-force = Überschreibt eine vorhandene Datei
help-idea = Ideen, und billige Tests, um sie früh zu verwerfen
help-idea-add = Fügt eine Idee hinzu, mit dem billigsten Weg, um zu merken, dass sie sich nicht lohnt
help-idea-add-text = Die Idee (Markdown), oder `-`
help-idea-add-test = Der billigste Test, der sie ausschließen könnte
help-idea-add-kill = Weshalb du sie verwerfen würdest
help-idea-add-review = Der Tag, an dem du sie wieder ansehen möchtest
help-idea-add-hours = Wie viele Stunden es bräuchte
help-idea-drop = Verwirft sie, mit einem Grund
help-idea-drop-id = Die Idee, mit dem Anfang oder Ende ihrer Kennung
help-idea-drop-reason = Der Grund
help-idea-park = Parkt sie bis zu einem Tag
help-idea-park-id = { help-idea-drop-id }
help-idea-park-until = Der Tag
help-idea-park-reason = { help-idea-drop-reason }
help-idea-take = Beginnt sie
help-idea-take-id = { help-idea-drop-id }
help-idea-take-reason = { help-idea-drop-reason }
help-idea-reopen = Öffnet sie wieder
help-idea-reopen-id = { help-idea-drop-id }
help-experiment = Schließt ein Experiment mit dem ab, was du jetzt weißt, oder vergleicht Experimente
help-experiment-close = Schließt es mit seinem Ergebnis und dem, was du jetzt weißt, ab
help-experiment-close-id = Das Experiment, mit dem Anfang oder Ende seiner Kennung
help-experiment-close-outcome = worked (hat funktioniert), did-not-work (hat nicht funktioniert), inconclusive (nicht eindeutig) oder stopped (abgebrochen)
help-experiment-close-learned = Was du jetzt weißt
help-experiment-reopen = Lässt es wieder laufen
help-experiment-reopen-id = Das Experiment, mit dem Anfang oder Ende seiner Kennung
help-experiment-table = Vergleicht Experimente: Tag, Parameter, Ergebnis, was du jetzt weißt
help-experiment-table-step = Nur die dieses Schritts und der Schritte darunter
help-experiment-table-sort = Die Spalte, nach der geordnet wird, mit ihrem Titel
help-experiment-table-reverse = Das Größte zuerst
help-experiment-table-csv = Als CSV statt in Markdown

## Being stuck, and the week

help-stuck = Wo du feststeckst (ganz normal)
help-stuck-on = Trägt ein, wo du feststeckst
help-stuck-on-about = Wo du feststeckst
help-stuck-on-since = Der erste Tag
help-stuck-on-step = Die Frage oder das Projekt
help-stuck-on-tried = Was du versucht hast
help-stuck-on-taught = Was es dich bisher gelehrt hat
help-stuck-on-who = Wer helfen könnte
help-stuck-on-question = Die Frage, wie du sie abschicken könntest
help-stuck-tell = Ergänzt Einzelheiten
help-stuck-tell-id = Die Kennung, wie `taper stuck` sie zeigt
help-stuck-tell-since = { help-stuck-on-since }
help-stuck-tell-step = { help-stuck-on-step }
help-stuck-tell-tried = { help-stuck-on-tried }
help-stuck-tell-taught = { help-stuck-on-taught }
help-stuck-tell-who = { help-stuck-on-who }
help-stuck-tell-question = { help-stuck-on-question }
help-stuck-over = Trägt ein, dass es weitergeht
help-stuck-over-id = { help-stuck-tell-id }
help-stuck-over-taught = Was es dich gelehrt hat
help-stuck-over-day = Der letzte Tag; sonst heute
help-stuck-question = Gibt eine Frage aus, die du abschicken könntest, aus dem, was du geschrieben hast
help-stuck-question-id = { help-stuck-tell-id }
help-stuck-remove = Entfernt es
help-stuck-remove-id = { help-stuck-tell-id }
help-week = Blickt auf eine Woche zurück, zeigt, was du gelernt hast, und schreibt eine Zusammenfassung für jemanden, der dich begleitet
help-week-of = Ein beliebiger Tag der Woche; sonst diese Woche
help-week-tell = Beantwortet den Wochenrückblick; was du nicht angibst, bleibt
help-week-tell-worn = Wie erschöpft von der Arbeit: 0 gar nicht bis 4 die meiste Zeit
help-week-tell-cared = Wie sehr dir an der Arbeit lag: 0 kaum bis 4 sehr
help-week-tell-did = Ich habe …
help-week-tell-tells = … weil es mir sagt, …
help-week-tell-matters = … was wichtig ist für …
help-week-tell-trace = all_the_way (bis ganz nach oben), part (ein Stück weit) oder lost (den Faden verloren)
help-week-tell-dropped = Verworfene oder geparkte Ideen: 0, 1, oder 2 für mehr
help-week-tell-test = Der billigste Test, der es bei einer entschieden hat
help-week-tell-stuck-days = Tage, an denen du feststecktest, 0 bis 7
help-week-tell-stuck-taught = Was du beim Feststecken gelernt hast
help-week-tell-habits = wrote (geschrieben), told (erzählt), findable (später zu finden), asked (gefragt)
help-week-tell-reach = Wie schwer die Arbeit für dich war: -2 viel leichter bis 2 weit über dem, was du kannst
help-week-tell-off-hours = switched_off (abgeschaltet), relaxed (entspannt), got_better (in etwas besser geworden), decided (selbst bestimmt)
help-week-tell-lighter = Eine Sache, die nächste Woche leichter werden darf
help-week-progress = Zeigt Woche für Woche, was du gelernt hast
help-week-note = Gibt die Zusammenfassung der Woche aus, oder speichert sie in einer Datei
help-week-note-to = Wohin: .md oder .html
help-week-note-without = Lässt einen Teil weg: done (getan), learned (gelernt), stuck (wo du feststeckst), why (warum es wichtig ist), questions (Fragen)
help-week-note-with-wellbeing = Nimmt auf, wie die Woche war, aus deinen Check-ins
help-week-note-force = Überschreibt eine vorhandene Datei

## Bringing in, taking out, and the rest

help-import = Importiert die Datei einer anderen App
help-import-list = Zählt die Formate auf
help-import-format = Das Format der Datei
help-import-file = Die Datei oder der Ordner
help-import-map = Was eine Spalte ist: SPALTE=SIGNAL, SPALTE=new für ein eigenes Signal, SPALTE=none, um sie auszulassen, oder SPALTE=date. Dahinter :h oder :min bei Dauern, :point oder :comma für das Dezimalzeichen, :dmy oder :mdy bei Daten. Spalten, die zu nichts passen, werden eigene Signale
help-import-undo = Macht einen Import als Ganzes rückgängig, mit der Kennung, die er ausgegeben hat
help-import-signals = Für die anderen Spalten, welche Richtung ungünstiger ist, ihre Art und ihre Rolle, als JSON
help-import-dry-run = Zeigt, was importiert würde, und ändert nichts
help-export = Exportiert alles, was du eingetragen hast, als einfache Tabellen
help-export-place = Ein Ordner, oder eine Datei, die auf .zip endet; oder das Wort `plan` und dann eine Datei, die auf .ics endet
help-export-calendar = Die Kalenderdatei für den laufenden Plan
help-export-csv = Als CSV-Tabellen (eine andere Form gibt es nicht)
help-export-force = Überschreibt eine Kalenderdatei, die nicht von Taper ist
help-erase = Löscht endgültig, was du für einen Tag geantwortet hast
help-erase-day = Der Tag
help-erase-copies = Macht eine neue Kopie und löscht alle älteren, in denen es noch steht
help-erase-yes = Fragt nicht vorher nach
help-lock = Sperrt Daten, die eine Passphrase haben, sodass das Fenster wieder danach fragt
help-backup = Macht eine geprüfte Kopie von allem, oder zeigt die Kopien
help-backup-file = Wohin sie gespeichert wird; sonst in den Ordner der Kopien
help-backup-list = Zeigt die Kopien
help-restore = Ersetzt die Daten durch eine Kopie; der jetzige Stand wird als Kopie gespeichert
help-restore-file = Die Kopie
help-restore-at = Die neueste Kopie von diesem Tag oder früher
help-restore-yes = Fragt nicht vorher nach
help-check = Prüft, ob alle Daten unversehrt sind
help-check-repair = Baut neu auf, was sich neu aufbauen lässt: den Suchindex des Logs
help-demo = Legt ein gekennzeichnetes Demojahr an, das sich wieder entfernen lässt, in einem eigenen Datenordner
help-demo-remove = Entfernt das Demojahr
help-doctor = Prüft, was hier funktioniert; gibt nur Orte und Zahlen aus
help-doctor-notify = Zeigt auch eine Testbenachrichtigung
help-doctor-prove = Zeigt, dass alles ohne Netz läuft: Der Kernel verweigert es, und die wichtigsten Funktionen werden an einem erfundenen Jahr ausprobiert
help-config = Liest oder ändert Einstellungen
help-config-get = Zeigt eine Einstellung
help-config-get-key = Ihr Name
help-config-set = Ändert eine Einstellung
help-config-set-key = Ihr Name
help-config-set-value = Ihr neuer Wert
help-config-list = Zeigt alle Einstellungen
help-passphrase = Setzt, ändert oder entfernt die Passphrase, und sorgt für den Fall vor, dass du sie vergisst
help-passphrase-verb = Was zu tun ist: setzen, ändern, entfernen; einen Wiederherstellungsschlüssel machen oder mit ihm eine neue Passphrase setzen; sie im Schlüsselbund speichern oder daraus entfernen. Mit --passphrase-fd liest `change` die aktuelle Passphrase und dann die neue, je eine Zeile, und `recover` den Schlüssel und dann die neue
help-open = Öffnet das Fenster, auf einer bestimmten Ansicht, wenn eine genannt ist
help-open-screen = Die Ansicht, die sich öffnet
