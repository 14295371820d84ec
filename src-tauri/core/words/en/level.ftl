# Levels and the evidence for them: what was seen, against your usual, and what it may mean.

level-title = { $level ->
    [learning] Getting to know your usual
    [steady] Steady
    [watch] Something has moved a little
    [warning] Several things have moved together
   *[overuse] A lot has moved, and less comes of the days
}

# When nothing has been said for some days: how it stood on the last Day that is known.
level-title-as-of = { $title }, as of { $day }
# Days still to go; 0 where that is not known.
level-learning = Taper is learning what is usual for you. That takes two weeks with about one check-in every second day{ $days ->
    [0] {""}
    [one] , one more day from now
   *[other] , { $days } more days from now
}; until then it only listens.
level-steady = Nothing has stayed away from your usual for long.
# The names are those of the signals that moved, as many as the count says. In the next two they begin a sentence, and the
# days are those since the first of them moved, today among them.
level-watch = Since { $since }, { $count ->
    [0] a few signals have moved a little
    [one] { $names } has moved
   *[other] { $names } have moved
} away from your usual. It may be nothing, and many such spells pass by themselves.
level-warning = { $count ->
    [0] A few signals have moved a little
    [one] { $names } has moved
   *[other] { $names } have moved
} away from your usual{ $days ->
    [1] {""}
    [2] , for two days now
   *[other] , for { $days } days now
}. That may be load piling up; it is not a judgment of your research ability. More than half of such notes turn out to be nothing much, so take it as worth a look.
level-overuse = { $count ->
    [0] A few signals have moved a little
    [one] { $names } has moved
   *[other] { $names } have moved
} away from your usual, and what comes of your days has dropped{ $days ->
    [1] {""}
    [2] , for two days now
   *[other] , for { $days } days now
}. Strong researchers manage this the way athletes manage injuries: less for a while, then more, in small steps. It is not a judgment of your ability.
# What is better than usual at the same time.
level-against = What speaks against it: { $names } { $count ->
    [one] is
   *[other] are
} better than usual.

## Evidence

level-evidence = { $title }: { $now } on average over { $days ->
    [one] 1 day
   *[other] { $days } days
}, since { $since }; usually { $usual }.
# A mean of yes and no.
level-share = yes on { $days } of 10 days
level-evidence-without-numbers = { $title }: { $way } since { $since }.
level-as-usual = about as usual
