# Ideas and experiments, from their kinds of state to how they end.

idea-open = offen
idea-parked = geparkt
idea-dropped = verworfen
idea-taken = begonnen
idea-due = Zeit, sie wieder anzusehen

## Ideas and experiments

idea-some-due = { $count ->
    [one] Zeit, eine Idee wieder anzusehen: { $first }.
   *[other] Zeit, { $count } Ideen wieder anzusehen, zuerst { $first }.
}
idea-time-saved = Früh verworfene Ideen haben dir etwa { $time } gespart.
idea-was-dropped-saved = Verworfen. Das macht etwa { $time } frei. Der Grund ist gespeichert.
idea-was-dropped = Verworfen. Der Grund ist gespeichert.
idea-dropped-on = verworfen am { $day }
idea-was-parked = Geparkt bis zum { $day }.
idea-parked-until = geparkt bis zum { $day }
idea-was-taken = Begonnen.
idea-taken-on = begonnen am { $day }
idea-reopened = Wieder offen.
experiment-closed = Abgeschlossen. Was du jetzt weißt, steht bei dem, was du gelernt hast.
experiment-reopened = Läuft wieder. Was du bisher gelernt hast, ist noch da.
experiment-still-runs = dieses Experiment läuft noch
experiment-still-runs-next = schließ es ab, wenn du mehr weißt
idea-no-idea = das ist keine Idee
idea-no-idea-next = `taper idea` zeigt deine Ideen
experiment-no-experiment = das ist kein Experiment
experiment-no-experiment-next = `taper log list kind:experiment` zeigt deine Experimente
idea-bad-standing = eine Idee kann nicht „{ $text }“ sein
idea-bad-standing-next = möglich sind open, parked, dropped und taken
idea-bad-hours = „{ $text }“ ist keine Stundenzahl
idea-bad-hours-next = schreib zum Beispiel 12 oder 1,5
idea-drop-why = zum Verwerfen gehört ein Grund, damit du ihn später wiederfindest
idea-drop-why-next = ein paar Worte genügen
idea-park-until = zum Parken gehört ein Tag, an dem du die Idee wieder ansiehst
idea-park-until-next = gib einen Tag in der Zukunft an
experiment-learned-what = zum Abschließen eines Experiments gehört, was du jetzt weißt, wie auch immer es ausging
experiment-learned-what-next = ein Satz genügt
