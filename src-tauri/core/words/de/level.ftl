# Levels and the evidence for them: what was seen, against your usual, and what it may mean.

level-title = { $level ->
    [learning] Taper lernt, was bei dir üblich ist
    [steady] Stabil
    [watch] Etwas hat sich ein wenig bewegt
    [warning] Mehreres hat sich zusammen bewegt
   *[overuse] Vieles hat sich bewegt, und es kommt weniger heraus
}

# When nothing has been said for some days: how it stood on the last Day that is known.
level-title-as-of = { $title }, Stand { $day }
# Days still to go; 0 where that is not known.
level-learning = Taper lernt gerade, was bei dir üblich ist. Das dauert zwei Wochen, mit einem Check-in etwa jeden zweiten Tag{ $days ->
    [0] {""}
    [one] , von jetzt an noch einen Tag
   *[other] , von jetzt an noch { $days } Tage
}; bis dahin hört Taper nur zu.
level-steady = Nichts war länger anders als üblich.
# The names are those of the signals that moved, as many as the count says. In the next two they begin a sentence, and the
# days are those since the first of them moved, today among them.
level-watch = Seit dem { $since } { $count ->
    [0] sind ein paar Signale ein wenig anders als üblich.
    [one] ist etwas anders als üblich: { $names }.
   *[other] ist einiges anders als üblich: { $names }.
} Vielleicht ist es nichts; viele solcher Phasen gehen von selbst vorbei.
level-warning = { $days ->
    [1] Gerade
    [2] Seit zwei Tagen
   *[other] Seit { $days } Tagen
} { $count ->
    [0] sind ein paar Signale ein wenig anders als üblich.
    [one] ist etwas anders als üblich: { $names }.
   *[other] ist mehreres anders als üblich: { $names }.
} Vielleicht sammelt sich Belastung an; ein Urteil darüber, wie gut du forschst, ist das nicht. Mehr als die Hälfte solcher Hinweise stellt sich als nichts Besonderes heraus, also nimm ihn als Anlass, kurz hinzuschauen.
level-overuse = { $days ->
    [1] Gerade
    [2] Seit zwei Tagen
   *[other] Seit { $days } Tagen
} kommt weniger heraus, und { $count ->
    [0] ein paar Signale sind ein wenig anders als üblich.
    [one] etwas ist anders als üblich: { $names }.
   *[other] mehreres ist anders als üblich: { $names }.
} Auch die Besten in der Forschung gehen damit um wie im Sport mit einer Verletzung: eine Weile weniger, dann wieder mehr, in kleinen Schritten. Ein Urteil über deine Fähigkeiten ist das nicht.
# What is better than usual at the same time.
level-against = { $count ->
    [one] Eines läuft besser als üblich und spricht dagegen: { $names }.
   *[other] Einiges läuft besser als üblich und spricht dagegen: { $names }.
}

## Evidence

level-evidence = { $title }: im Mittel { $now } über { $days ->
    [one] einen Tag
   *[other] { $days } Tage
}, seit dem { $since }; sonst { $usual }.
# A mean of yes and no.
level-share = ja an { $days } von 10 Tagen
level-evidence-without-numbers = { $title }: { $way }, seit dem { $since }.
level-as-usual = etwa wie üblich
