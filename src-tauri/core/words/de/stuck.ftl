# Being stuck: spells, and the four questions.

stuck-waiting = Steckst du noch fest bei „{ $about }“? Schreib es als Frage auf, die du abschicken könntest.

## Stuck

stuck-noted = Gespeichert. Die meisten Fragen stecken die meiste Zeit fest.
stuck-over = Nach { $days } geht es weiter.
stuck-for = Steckt fest seit { $since }, bisher { $days }.
stuck-since-today = Steckt seit heute fest.
stuck-was = Steckte { $days } fest, bis zum { $until }.
stuck-short = steckt fest: { $days }
stuck-usual = Die letzten { $count } Male hast du in der Regel { $median } Tage festgesteckt, mindestens { $shortest } und höchstens { $longest }.
stuck-nudge = Die Frage so aufzuschreiben, dass jemand anders sie lesen kann, hilft oft schon, bevor du sie abschickst.
stuck-question-begin = Hallo{ $who }, ich stecke hier fest: { $about }
stuck-question-for = Es gehört zu: { $project }
stuck-question-tried = Bisher habe ich versucht: { $tried }
stuck-question-taught = Daraus habe ich gelernt: { $taught }
stuck-question-end = Wo würdest du als Nächstes hinsehen?
stuck-several = „{ $id }“ passt auf mehr als ein Feststecken
stuck-no-spell = diese Kennung gibt es hier nicht
stuck-no-spell-next = `taper stuck` zeigt alle
stuck-ends-before = es würde enden, bevor es begann
stuck-ends-before-next = gib einen späteren Tag an
stuck-on-what = es steht noch nicht da, wo du feststeckst
stuck-on-what-next = schreib ein paar Worte, oder wähle eine Frage
