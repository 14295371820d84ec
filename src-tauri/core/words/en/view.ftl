## The check-in

check-in-greeting = Yesterday and last night in half a minute? Skip whatever you like.
check-in-greeting-saved = Already saved. Change whatever you like.
check-in-greeting-earlier = An earlier Day. Fill in what you still know; the rest can stay empty.

# What a question is about; shown in brackets after it.
check-in-about-now = right now
check-in-about-that-morning = that morning
check-in-about-last-night = last night
check-in-about-night-before = the night before
check-in-about-yesterday = yesterday, { $day }

# Questions about signals of one's own: the signal's name, and what an answer looks like.
check-in-own-question = { $title }?
check-in-own-count = how many
check-in-own-length = about how long, such as 45m or 1:30
check-in-own-points = how much
check-in-own-scale = 0 none to 10 as much as can be

## Importing

import-taken = { $way ->
    [would] Would take
   *[did] Took
} { $taken } values; { $there } were there already, { $kept } kept as you said them, { $skipped } skipped.
