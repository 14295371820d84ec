# Levels and the evidence for them: what was seen, against your usual, and what it may mean.

level-title = { $level ->
    [learning] Learning your usual
    [steady] Steady
    [watch] Something has shifted a little
    [warning] Several signs have shifted together
   *[overuse] Several signs have shifted, and output is down
}

# When nothing has been said for some days: how it stood on the last Day that is known.
level-title-as-of = { $title }, as of { $day }
# Days still to go; 0 where that is not known.
level-learning = Taper is learning your usual. { $days ->
    [0] This takes two weeks
    [one] One more day
   *[other] { $days } more days
}, with a check-in at least every other day. No warnings before then.
level-steady = Nothing has been off your usual for long.
# The names are those of the signals that moved, as many as the count says. The days of the next two are those since the
# first of them moved, today among them.
level-watch = { $count ->
    [0] A few signs have been a little off your usual since { $since }.
    [one] One sign has been off your usual since { $since }: { $names }.
   *[other] Some signs have been off your usual since { $since }: { $names }.
} It may be nothing: many such spells pass by themselves.
level-warning = { $count ->
    [0] A few signs have been a little off your usual
    [one] One sign has been off your usual
   *[other] Several signs have been off your usual
} { $days ->
    [1] since today
   *[other] for { $days } days
}{ $count ->
    [0] {""}
   *[other] : { $names }
}. This may be strain building up; it is not a judgment of your research ability. More than half of these warnings turn out to mean little: a reason to look, not a verdict.
level-overuse = { $count ->
    [0] A few signs have been a little off your usual
    [one] One sign has been off your usual
   *[other] Several signs have been off your usual
} { $days ->
    [1] since today
   *[other] for { $days } days
}{ $count ->
    [0] {""}
   *[other] : { $names }
}. Your output is down, too. This may be strain building up; it is not a judgment of your research ability. Strong researchers manage this the way athletes manage injuries: less for a while, then more, in small steps.
# What is better than usual at the same time.
level-against = { $count ->
    [one] One sign is better than usual
   *[other] Some signs are better than usual
}, which speaks against it: { $names }.

## Evidence

# What the figure is for: a night, a day, a share of the days, or no more than a mean.
level-evidence = { $title }: { $now }{ $per ->
    [night] {" "}a night
    [day] {" "}a day
    [share] {""}
   *[mean] {" "}on average
} since { $since } (usually { $usual }).
# A mean of yes and no.
level-share = yes on { $days } of 10 days
level-evidence-without-numbers = { $title }: { $way } since { $since }.
level-as-usual = about as usual
