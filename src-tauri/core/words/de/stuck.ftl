# Being stuck: spells, and the four questions.

stuck-waiting = { $about }: vielleicht Zeit, die Frage aufzuschreiben, fertig zum Abschicken.

## Stuck

stuck-noted = Notiert. Fragen stecken einen guten Teil ihrer Zeit fest.
stuck-over = Es geht weiter, nach { $days }.
stuck-for = Seit { $since }, bisher { $days }.
stuck-was = { $days }, bis { $until }.
stuck-short = steckt fest: { $days }
stuck-usual = Deine letzten { $count } Male dauerten in der Mitte { $median } Tage, zwischen { $shortest } und { $longest }.
stuck-nudge = Die Frage so aufzuschreiben, dass jemand anders sie lesen kann, bringt sie oft schon voran, noch bevor sie abgeschickt ist.
stuck-question-begin = Hallo{ $who }, ich stecke hier fest: { $about }
stuck-question-for = Es gehört zu: { $project }
stuck-question-tried = Bisher habe ich versucht: { $tried }
stuck-question-taught = Das hat mich gelehrt: { $taught }
stuck-question-end = Wo würdest du als Nächstes hinsehen?
stuck-several = zu „{ $id }“ passt mehr als eine Zeit
stuck-no-spell = das gibt es hier nicht
stuck-no-spell-next = `taper stuck` zeigt alle
stuck-ends-before = es würde enden, bevor es anfing
stuck-ends-before-next = gib einen späteren Tag an
stuck-on-what = noch steht nicht da, wo du feststeckst
stuck-on-what-next = ein paar Worte, oder eine Frage
