# The research log, the pathway, ideas, being stuck, the week, and what goes out.

## Kinds and states

research-kind-note = Notiz
research-kind-experiment = Experiment
research-kind-idea = Idee
research-kind-model = Wie ich denke, dass es funktioniert
research-outcome-running = läuft noch
research-outcome-worked = hat funktioniert
research-outcome-did-not-work = hat nicht funktioniert
research-outcome-inconclusive = sagt nichts aus
research-outcome-stopped = abgebrochen
research-idea-open = offen
research-idea-parked = beiseitegelegt
research-idea-dropped = verworfen
research-idea-taken = aufgegriffen
research-idea-due = Zeit, wieder hinzusehen
research-untitled = Noch ohne Worte
research-quoted = „{ $text }“

## The way up

research-trace-alone = { $what } dient noch nichts darüber.
research-trace-short = { $what }, auf dem Weg zu { $ambition }.
research-trace = { $what }, für { $between }, auf dem Weg zu { $ambition }.
research-trace-open = { $what }, für { $top }; wofür das ist, steht noch nicht da.
research-trace-open-long = { $what }, für { $between }, für { $top }; wofür das ist, steht noch nicht da.
research-untraced = Die Arbeit der letzten zwei Wochen führt zu nichts, was hier aufgeschrieben ist. Vielleicht zehn Minuten mit jemandem wert?
research-no-longer-serves = Von heute weggenommen.
research-level-ambition = Anliegen
research-level-agenda = Vorhaben
research-level-project = Projekt
research-level-question = Frage
research-work = { $count ->
    [one] 1 Arbeitstag, am { $last }
   *[other] { $count } Arbeitstage, zuletzt am { $last }
}
research-no-work = noch keine Arbeit
research-quiet = { $count ->
    [one] Hier war eine Woche lang nichts.
   *[other] Hier war { $count } Wochen lang nichts.
}
research-no-evidence = Wochen an Arbeit, und noch kein Experiment abgeschlossen. Vielleicht ein kleines, das etwas ausschließen kann?
research-step-closed = Abgeschlossen am { $day }: { $closing }

## Writing the log

research-in-the-trash = Im Papierkorb.
research-back-from-the-trash = Wieder da.
research-version-is-back = Die früheren Worte sind wieder da; die späteren bleiben als Fassung erhalten.
research-version-at = { $day }, { $time }
research-attached = { $name } ist angehängt.
research-detached = Abgenommen; bis der Papierkorb geleert wird, bleibt die Datei erhalten.
research-file-name = Datei
research-bytes = { $count } Byte
research-kib = { $count } KiB
research-mib = { $count } MiB
research-taken-back = Zurückgenommen.
research-kept = Aufbewahrt.
research-removed = Entfernt.

## Finding again

research-bad-filter = „{ $filter }“ ist kein brauchbarer Filter
research-bad-filter-next = schreib zum Beispiel tag:sonden, project:sonden, from:2026-03-01, to:2026-03, has:plot, outcome:did-not-work, kind:idea
research-months-ago = { $count ->
    [one] vor einem Monat
   *[other] vor { $count } Monaten
}
research-revisit-kept = Aufbewahrt. Nächste Woche kommt ein anderer.
research-revisit-learned = { $count ->
    [one] Einmal wiedergetroffen
   *[other] { $count }-mal wiedergetroffen
}, { $recalled ->
    [one] einmal
   *[other] { $recalled }-mal
} kam alles zurück. Am häufigsten fehlte ({ $times }): { $what }.
research-revisit-learned-nothing-missing = { $count }-mal wiedergetroffen, { $recalled ->
    [one] einmal
   *[other] { $recalled }-mal
} kam alles zurück, und nichts wurde als fehlend genannt.
research-missing-why = warum es gemacht wurde
research-missing-parameters = die Parameter
research-missing-plot = die Abbildung
research-missing-result = das Ergebnis
research-missing-conclusion = was es bedeutet
research-missing-code = welcher Code es war

## Ideas and experiments

research-ideas-due = { $count ->
    [one] Für eine Idee ist der Tag gekommen: { $first }.
   *[other] Für { $count } Ideen ist der Tag gekommen, zuerst { $first }.
}
research-stuck-waiting = { $about }: vielleicht Zeit, die Frage aufzuschreiben, fertig zum Abschicken.
research-time-saved = Früh verworfene Ideen haben etwa { $time } gespart.
research-dropped-saved = Verworfen. Das sind etwa { $time } für anderes, und der Grund ist wiederzufinden.
research-dropped = Verworfen; der Grund ist wiederzufinden.
research-dropped-on = verworfen am { $day }
research-parked = Beiseitegelegt; sie kommt am { $day } wieder.
research-parked-until = kommt am { $day } wieder
research-taken = Aufgegriffen.
research-taken-on = aufgegriffen am { $day }
research-reopened = Wieder offen.
research-closed = Abgeschlossen. Was du jetzt weißt, steht bei dem, was du gelernt hast.

## Stuck

research-stuck-noted = Notiert. Fragen stecken einen guten Teil ihrer Zeit fest.
research-stuck-over = Es geht weiter, nach { $days }.
research-stuck-for = Seit { $since }, bisher { $days }.
research-stuck-was = { $days }, bis { $until }.
research-stuck-short = steckt fest: { $days }
research-stuck-usual = Deine letzten { $count } Male dauerten in der Mitte { $median } Tage, zwischen { $shortest } und { $longest }.
research-stuck-nudge = Die Frage so aufzuschreiben, dass jemand anders sie lesen kann, bringt sie oft schon voran, noch bevor sie abgeschickt ist.
research-question-begin = Hallo{ $who }, ich stecke hier fest: { $about }
research-question-for = Es gehört zu: { $project }
research-question-tried = Bisher habe ich versucht: { $tried }
research-question-taught = Das hat mich gelehrt: { $taught }
research-question-end = Wo würdest du als Nächstes hinsehen?

## The week

research-week-of = { $first } bis { $last }
research-week-kept = Aufbewahrt.
research-week-worn = Wie abgekämpft von der Arbeit warst du diese Woche?
research-week-worn-choice = { $number ->
    [0] 0 gar nicht
    [1] 1
    [2] 2
    [3] 3
   *[4] 4 die meiste Zeit
}
research-week-cared = Wie sehr lag dir an der Arbeit?
research-week-cared-choice = { $number ->
    [0] 0 kaum
    [1] 1
    [2] 2
    [3] 3
   *[4] 4 sehr
}
research-week-did = Verfolge eine Sache nach oben: Ich habe …
research-week-tells = … weil es mir sagt, …
research-week-matters = … was wichtig ist für …
research-week-trace = Wie weit nach oben führte das?
research-week-trace-all = den ganzen Weg
research-week-trace-part = ein Stück
research-week-trace-lost = den Faden verloren
research-week-dropped = Hast du eine Idee verworfen oder beiseitegelegt?
research-week-dropped-choice = { $number ->
    [0] keine
    [1] eine
   *[2] mehrere
}
research-week-dropped-hint = Im Log steht: { $ideas }.
research-week-test = Der billigste Test, der es entschieden hat
research-week-stuck = Tage, an denen du feststeckst (ein normaler Zustand)
research-week-stuck-taught = Was das Feststecken gelehrt hat
research-week-habits = Was davon kam vor?
research-habit-wrote = Ich habe geschrieben, um zu denken
research-habit-told = Ich habe anderen früh davon erzählt
research-habit-findable = Mein Log ist später wiederzufinden
research-habit-asked = Ich habe etwas gefragt, das mir peinlich war
research-week-reach = Wie weit draußen war die Arbeit?
research-week-reach-choice = { $number ->
    [-2] gut innerhalb dessen, was ich kann
    [-1] innerhalb
    [0] knapp außerhalb meiner Reichweite
    [1] weiter draußen
   *[2] weit draußen
}
research-week-off = Freie Stunden: was davon passt?
research-off-switched = Ich habe abgeschaltet
research-off-relaxed = Ich habe mich entspannt
research-off-better = Ich bin in etwas besser geworden, das nicht Arbeit ist
research-off-decided = Ich habe selbst über meine Zeit bestimmt
research-week-lighter = Eine Sache, die nächste Woche leichter werden darf
research-thread-lost = Zwei Wochen ohne den Faden. Vielleicht zehn Minuten mit jemandem wert?
research-drift-inside = Die letzten Wochen lagen gut innerhalb dessen, was du kannst. Vielleicht ist das gerade richtig; wenn nicht, ist ein Block darüber hinaus ein Anfang.
research-drift-beyond = Die letzten Wochen lagen weit außerhalb deiner Reichweite. Eine kleinere Fassung der Frage lehrt vielleicht genauso viel.
research-learned-stuck = Feststecken

## What goes out

research-note-title = Meine Woche
research-log-title = Forschungslog
research-note-done = Getan
research-note-learned = Gelernt
research-note-stuck = Wo ich feststecke
research-note-why = Warum es wichtig ist
research-note-questions = Fragen
research-note-wellbeing = Wie die Woche war
research-note-experiment = { $about } ({ $how }): { $learned }
research-note-dropped = Verworfen: { $about }. { $reason }
research-note-unstuck = { $about } geht weiter: { $taught }
research-note-stuck-on = { $about } ({ $days }).
research-note-because = Ich habe { $did }, weil es mir sagt: { $tells }; das ist wichtig für { $matters }.
research-note-mean = { $signal }: im Mittel { $value } ({ $count ->
    [one] 1 Tag
   *[other] { $count } Tage
})
research-share-outcome = Ausgang: { $how }
research-share-learned = Was jetzt bekannt ist: { $text }
research-share-test = Billigster Test: { $text }
research-share-kill = Verworfen, wenn: { $text }
research-share-reason = Grund: { $text }
research-share-would-change = Was es ändern würde: { $text }

## What cannot be done

research-no-entry = es gibt keinen Eintrag „{ $id }“
research-no-entry-next = `taper log list` zeigt die neuesten, jeden mit dem Ende seiner Kennung
research-many-entries = mehrere Einträge passen zu „{ $id }“
research-many-entries-next = gib mehr von der Kennung an
research-no-version = der Eintrag hat keine solche Fassung
research-no-version-next = `taper log history` zeigt sie
research-no-step = diesen Schritt gibt es nicht
research-no-step-next = `taper why` zeigt alle, jeden mit dem Ende seiner Kennung
research-no-spell = das gibt es hier nicht
research-no-spell-next = `taper stuck` zeigt alle
research-no-idea = das ist keine Idee
research-no-idea-next = `taper idea` zeigt sie
research-no-experiment = das ist kein Experiment
research-no-experiment-next = `taper log list kind:experiment` zeigt sie
research-no-such-file = diese Datei gibt es nicht
research-no-such-file-next = `taper log show` nennt die Dateien eines Eintrags
research-none-chosen = kein Eintrag ist ausgewählt
research-none-chosen-next = nenne wenigstens einen, oder ein Projekt
research-cycle = der Eintrag würde aus sich selbst folgen
research-cycle-next = lass diese Verbindung weg; nichts wurde geändert
research-step-cycle = der Schritt würde sich selbst dienen
research-step-cycle-next = häng ihn anderswo ein; nichts wurde geändert
research-step-not-higher = ein Schritt dient einem, der höher steht: Frage, Projekt, Vorhaben, Anliegen
research-step-not-higher-next = wähle einen anderen oder keinen
research-step-what = der Schritt hat keine Worte
research-step-what-next = sag, was er ist
research-bad-level = „{ $text }“ ist keine Ebene
research-bad-level-next = gib ambition, agenda, project oder question an
research-bad-kind = „{ $text }“ ist keine Art von Eintrag
research-bad-kind-next = gib note, experiment, idea oder model an
research-bad-outcome = „{ $text }“ ist kein Ausgang
research-bad-outcome-next = gib worked, did-not-work, inconclusive oder stopped an
research-bad-standing = eine Idee kann nicht „{ $text }“ sein
research-bad-standing-next = gib open, parked, dropped oder taken an
research-bad-recall = „{ $text }“ steht nicht zur Wahl
research-bad-recall-next = gib all, some oder little an, und was fehlte: why, parameters, plot, result, conclusion, code
research-bad-tag = „{ $text }“ ist kein Schlagwort
research-bad-tag-next = möglich sind Buchstaben, Ziffern und - _ / . +
research-bad-parameter = der Parameter „{ $text }“ steht zweimal da oder hat keinen Namen
research-bad-parameter-next = schreib jeden einmal, als Name = Wert
research-bad-hours = „{ $text }“ ist keine Stundenzahl
research-bad-hours-next = schreib zum Beispiel 12 oder 1,5
research-bad-percent = „{ $text }“ ist keine Prozentzahl
research-bad-percent-next = gib eine ganze Zahl von 0 bis 100 an
research-too-long = „{ $text }…“ ist zu lang
research-too-long-next = höchstens { $most } Zeichen, oder häng es als Datei an
research-day-ahead = dieser Tag liegt noch vor uns
research-day-ahead-next = heute ist { $today }
research-ends-before = es würde enden, bevor es anfing
research-ends-before-next = gib einen späteren Tag an
research-stuck-on-what = noch steht nicht da, wo du feststeckst
research-stuck-on-what-next = ein paar Worte, oder eine Frage
research-drop-why = eine Idee wird mit einem Grund verworfen, damit er wiederzufinden ist
research-drop-why-next = ein paar Worte
research-park-until = eine beiseitegelegte Idee kommt an einem Tag wieder
research-park-until-next = gib einen Tag an, der noch kommt
research-learned-what = ein Experiment schließt mit dem, was du jetzt weißt, wie auch immer es ausging
research-learned-what-next = ein Satz genügt
research-week-range = „{ $text }“ steht nicht zur Wahl
research-week-range-next = siehe die Zahlen und Worte der Frage
research-file-unreadable = die Datei ist nicht zu lesen ({ $why })
research-file-unreadable-next = sieh nach, ob sie da ist; der Eintrag ist wie zuvor
research-no-file = das ist keine Datei
research-no-file-next = nenne eine Datei, keinen Ordner
research-file-too-large = die Datei hat { $size }; das Log nimmt Dateien bis { $most } auf, weil jede Kopie deiner Daten sie mitträgt
research-file-too-large-next = lass sie, wo sie ist, und schreib den Ort in den Eintrag
