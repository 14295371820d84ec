# The pathway from today's work to its why.

pathway-quoted = „{ $text }“

## The way up

chain-alone = { $what } dient noch nichts darüber.
chain-short = { $what }, auf dem Weg zu { $ambition }.
chain = { $what }, für { $between }, auf dem Weg zu { $ambition }.
chain-open = { $what }, für { $top }; wofür das ist, steht noch nicht da.
chain-open-long = { $what }, für { $between }, für { $top }; wofür das ist, steht noch nicht da.
pathway-untraced = Die Arbeit der letzten zwei Wochen führt zu nichts, was hier aufgeschrieben ist. Vielleicht zehn Minuten mit jemandem wert?
pathway-no-longer-serves = Von heute weggenommen.
pathway-level-ambition = Anliegen
pathway-level-agenda = Vorhaben
pathway-level-project = Projekt
pathway-level-question = Frage
pathway-work = { $count ->
    [one] 1 Arbeitstag, am { $last }
   *[other] { $count } Arbeitstage, zuletzt am { $last }
}
pathway-no-work = noch keine Arbeit
pathway-quiet = { $count ->
    [one] Hier war eine Woche lang nichts.
   *[other] Hier war { $count } Wochen lang nichts.
}
pathway-no-evidence = Wochen an Arbeit, und noch kein Experiment abgeschlossen. Vielleicht ein kleines, das etwas ausschließen kann?
step-closed = Abgeschlossen am { $day }: { $closing }
pathway-no-step = diesen Schritt gibt es nicht
pathway-no-step-next = `taper why` zeigt alle, jeden mit dem Ende seiner Kennung
step-cycle = der Schritt würde sich selbst dienen
step-cycle-next = häng ihn anderswo ein; nichts wurde geändert
step-not-higher = ein Schritt dient einem, der höher steht: Frage, Projekt, Vorhaben, Anliegen
step-not-higher-next = wähle einen anderen oder keinen
step-what = der Schritt hat keine Worte
step-what-next = sag, was er ist
pathway-bad-level = „{ $text }“ ist keine Ebene
pathway-bad-level-next = gib ambition, agenda, project oder question an
