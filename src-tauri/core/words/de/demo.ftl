# The demo year: what its made-up person writes.

## The demo year

demo-note-reviewer = Das zweite Gutachten will alles noch mal neu.
demo-note-mara = Ausgeschlafen. Mit Mara darüber geredet, das zweite Experiment wegzulassen.
demo-note-result = Das negative Ergebnis ist ein Ergebnis. Aufgeschrieben.
demo-note-submission = Einreichung in drei Wochen.
demo-ambition = Modelle, auf die man sich im Ernstfall verlassen kann
demo-project = Sonden über alle Schichten
demo-project-assumption = was ein Modell abbildet, zeigt, was es tun wird
demo-question = Halten Sonden auch bei längeren Texten?
demo-question-assumption = eine Sonde, die an der Länge scheitert, hilft niemandem
demo-first =
    # Sonde auf längeren Texten

    Mit kurzen Texten trainiert, mit langen geprüft. Der Verlust fällt, der auf zurückgelegten Daten nicht: ![Verlust](loss.svg)

    $$\mathcal{"{L}"} = -\frac{"{1}{n}"} \sum_{"{i=1}"}^n \log p(y_i \mid x_i)$$

    | Länge | Genauigkeit |
    |---|---|
    | 128 | 0,93 |
    | 1024 | 0,61 |

    #sonden #länge
demo-plot = Verlust, auf zurückgelegten Daten gestrichelt
demo-first-learned = Die Sonde hat die Länge gelernt, nicht den Begriff.
demo-second = Sonde mit ausgeglichener Länge im Training #sonden
demo-second-learned = Mit ausgeglichener Länge hält die Sonde bis 2.048 Token.
demo-model = Ich denke, der Begriff entsteht bis Schicht 8 und wird danach nur kopiert.
demo-model-change = Eine Sonde auf Schicht 6, die genauso gut ist.
demo-idea-dropped = Eine Sonde für jeden Aufmerksamkeitskopf
demo-idea-dropped-test = gemischte Labels: ist die Genauigkeit genauso hoch?
demo-idea-dropped-why = Gemischte Labels schneiden genauso gut ab: Es gibt mehr Köpfe als Beispiele.
demo-idea = Die gefundene Richtung herausnehmen
demo-idea-test = ändert eine zufällige Richtung genauso viel?
demo-note = Mit Mara gesprochen: die Positionskodierung könnte den Abfall erklären. Erst einmal ohne sie versuchen. #sonden
demo-stuck = Jenseits von 2.048 Token fällt die Genauigkeit wieder
demo-stuck-tried = andere Tokenizer, kürzere Fenster
demo-real-data = in diesem Ordner liegen echte Daten
demo-real-data-next = wähle mit --data-dir einen leeren Ordner
demo-none = hier gibt es kein Demojahr
demo-none-next = `taper demo` legt eines an
demo-not-one = das ist kein Demojahr
demo-not-one-next = es wurde nichts entfernt
demo-not-removed = { $name } ließ sich nicht entfernen ({ $error })
demo-not-removed-next = lösch den Ordner selbst
demo-kept = Etwas darin war von dir, deshalb ist eine Kopie von allem gespeichert: { $path }
