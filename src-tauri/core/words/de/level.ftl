# Levels and the evidence for them: what was seen, against your usual, and what it may mean.

level-title = { $level ->
    [learning] Taper lernt deinen Normalbereich kennen
    [steady] Stabil
    [watch] Etwas hat sich leicht verschoben
    [warning] Mehrere Zeichen sind auffällig
   *[overuse] Mehrere Zeichen sind auffällig, und du schaffst weniger
}

# When nothing has been said for some days: how it stood on the last Day that is known.
level-title-as-of = { $title }, Stand { $day }
# Days still to go; 0 where that is not known.
level-learning = Taper lernt, was für dich normal ist. { $days ->
    [0] Das dauert zwei Wochen
    [one] Noch ein Tag
   *[other] Noch { $days } Tage
}, mit einem Check-in mindestens jeden zweiten Tag. Bis dahin kommen keine Warnungen.
level-steady = Nichts war länger außerhalb deines Normalbereichs.
# The names are those of the signals that moved, as many as the count says. The days of the next two are those since the
# first of them moved, today among them.
level-watch = Seit dem { $since } { $count ->
    [0] sind ein paar Zeichen etwas anders als sonst.
    [one] ist ein Zeichen anders als sonst: { $names }.
   *[other] sind einige Zeichen anders als sonst: { $names }.
} Vielleicht ist es nichts: Viele solche Phasen gehen von selbst vorbei.
level-warning = { $days ->
    [1] Seit heute
   *[other] Seit { $days } Tagen
} { $count ->
    [0] sind ein paar Zeichen etwas anders als sonst.
    [one] ist ein Zeichen anders als sonst: { $names }.
   *[other] sind mehrere Zeichen anders als sonst: { $names }.
} Vielleicht sammelt sich Belastung an; ein Urteil darüber, wie gut du forschst, ist das nicht. Mehr als die Hälfte dieser Warnungen bedeutet am Ende wenig: ein Grund, hinzusehen, kein Urteil.
level-overuse = { $days ->
    [1] Seit heute
   *[other] Seit { $days } Tagen
} { $count ->
    [0] sind ein paar Zeichen etwas anders als sonst.
    [one] ist ein Zeichen anders als sonst: { $names }.
   *[other] sind mehrere Zeichen anders als sonst: { $names }.
} Außerdem schaffst du weniger. Vielleicht sammelt sich Belastung an; ein Urteil darüber, wie gut du forschst, ist das nicht. Auch die Besten in der Forschung gehen damit um wie im Leistungssport mit einer Verletzung: eine Weile weniger, dann wieder mehr, in kleinen Schritten.
# What is better than usual at the same time.
level-against = { $count ->
    [one] Ein Zeichen ist besser als sonst und spricht dagegen: { $names }.
   *[other] Einige Zeichen sind besser als sonst und sprechen dagegen: { $names }.
}

## Evidence

# What the figure is for: a night, a day, a share of the days, or no more than a mean.
level-evidence = { $title }: { $now }{ $per ->
    [night] {" "}pro Nacht
    [day] {" "}am Tag
    [share] {""}
   *[mean] {" "}im Mittel
} seit dem { $since } (normalerweise { $usual }).
# A mean of yes and no.
level-share = ja an { $days } von 10 Tagen
level-evidence-without-numbers = { $title }: { $way }, seit dem { $since }.
level-as-usual = etwa wie sonst
