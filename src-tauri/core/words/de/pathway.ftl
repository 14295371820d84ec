# The pathway from today's work to its why.

pathway-quoted = „{ $text }“

## The way up

chain-alone = { $what } dient noch nichts Größerem.
chain-short = { $what }, auf dem Weg zu { $ambition }.
chain = { $what }, für { $between }, auf dem Weg zu { $ambition }.
chain-open = { $what }, für { $top }. Wofür das ist, steht noch nicht da.
chain-open-long = { $what }, für { $between }, für { $top }. Wofür das ist, steht noch nicht da.
pathway-untraced = Die Arbeit der letzten zwei Wochen führt zu nichts, was du hier aufgeschrieben hast. Vielleicht helfen zehn Minuten mit jemandem?
pathway-no-longer-serves = Markierung für heute entfernt.
pathway-level-ambition = Anliegen
pathway-level-agenda = Vorhaben
pathway-level-project = Projekt
pathway-level-question = Frage
pathway-work = { $count ->
    [one] 1 Arbeitstag, am { $last }
   *[other] { $count } Arbeitstage, zuletzt am { $last }
}
pathway-no-work = noch keine Arbeit markiert
pathway-quiet = { $count ->
    [one] Seit einer Woche ist hier keine Arbeit markiert.
   *[other] Seit { $count } Wochen ist hier keine Arbeit markiert.
}
pathway-no-evidence = Wochen an Arbeit, und noch kein abgeschlossenes Experiment. Gibt es ein kleines, das etwas ausschließen könnte?
step-closed = Abgeschlossen am { $day }: { $closing }
pathway-no-step = diesen Schritt gibt es nicht
pathway-no-step-next = `taper why` zeigt die Schritte, jeden mit dem Ende seiner Kennung
step-cycle = der Schritt würde sich selbst dienen
step-cycle-next = wähle etwas anderes, dem er dient; es wurde nichts geändert
step-not-higher = ein Schritt kann nur einem auf höherer Ebene dienen, in dieser Reihenfolge: Frage, Projekt, Vorhaben, Anliegen
step-not-higher-next = wähle einen anderen Schritt oder keinen
step-what = der Schritt hat keinen Namen
step-what-next = schreib, was er ist
pathway-bad-level = „{ $text }“ ist keine Ebene
pathway-bad-level-next = möglich sind ambition, agenda, project und question
