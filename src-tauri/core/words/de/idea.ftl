# Ideas and experiments, from their kinds of state to how they end.

idea-open = offen
idea-parked = beiseitegelegt
idea-dropped = verworfen
idea-taken = aufgegriffen
idea-due = Zeit, wieder hinzusehen

## Ideas and experiments

idea-some-due = { $count ->
    [one] Für eine Idee ist der Tag gekommen: { $first }.
   *[other] Für { $count } Ideen ist der Tag gekommen, zuerst { $first }.
}
idea-time-saved = Früh verworfene Ideen haben etwa { $time } gespart.
idea-was-dropped-saved = Verworfen. Das sind etwa { $time } für anderes, und der Grund ist wiederzufinden.
idea-was-dropped = Verworfen; der Grund ist wiederzufinden.
idea-dropped-on = verworfen am { $day }
idea-was-parked = Beiseitegelegt; sie kommt am { $day } wieder.
idea-parked-until = kommt am { $day } wieder
idea-was-taken = Aufgegriffen.
idea-taken-on = aufgegriffen am { $day }
idea-reopened = Wieder offen.
experiment-closed = Abgeschlossen. Was du jetzt weißt, steht bei dem, was du gelernt hast.
experiment-reopened = Läuft wieder. Was du bisher gelernt hast, bleibt stehen.
experiment-still-runs = dieses Experiment läuft noch
experiment-still-runs-next = schließe es ab, wenn du mehr weißt
idea-no-idea = das ist keine Idee
idea-no-idea-next = `taper idea` zeigt sie
experiment-no-experiment = das ist kein Experiment
experiment-no-experiment-next = `taper log list kind:experiment` zeigt sie
idea-bad-standing = eine Idee kann nicht „{ $text }“ sein
idea-bad-standing-next = gib open, parked, dropped oder taken an
idea-bad-hours = „{ $text }“ ist keine Stundenzahl
idea-bad-hours-next = schreib zum Beispiel 12 oder 1,5
idea-drop-why = eine Idee wird mit einem Grund verworfen, damit er wiederzufinden ist
idea-drop-why-next = ein paar Worte
idea-park-until = eine beiseitegelegte Idee kommt an einem Tag wieder
idea-park-until-next = gib einen Tag an, der noch kommt
experiment-learned-what = ein Experiment schließt mit dem, was du jetzt weißt, wie auch immer es ausging
experiment-learned-what-next = ein Satz genügt
