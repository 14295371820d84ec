# The check-in.

## Check-in

check-in-no-pair = "{ $pair }" is not SIGNAL=VALUE
check-in-no-pair-next = write for example sleep=7:30
check-in-saved = Saved { $parts }.
# A Day and what was kept about it; several are joined with semicolons.
check-in-saved-part = for { $day }: { $answers }
check-in-saved-today = today
check-in-saved-value = { $signal } { $value }
check-in-saved-word = { $signal }: { $word }
check-in-saved-cleared = { $signal } cleared
check-in-saved-comment = comment
check-in-nothing-changed = Nothing changed for { $day }.
check-in-taken-back = { $count ->
    [one] Taken back: one answer is as it was before.
   *[other] Taken back: { $count } answers are as they were before.
}

## The check-in

check-in-greeting = Yesterday and last night in half a minute? Skip whatever you like.
check-in-greeting-saved = Already saved. Change whatever you like.
check-in-greeting-earlier = An earlier Day. Fill in what you still know; the rest can stay empty.

# Said once after a bedtime was saved, and beside the question for as long as it holds.
check-in-no-aim = No bedtime to aim for is set, so lateness is not followed. Set one in the settings, or with `taper config set intended_bedtime 23:00`.
check-in-no-aim-hint = two times, like { $time }. No bedtime to aim for is set yet; without one, lateness is not followed

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
check-in-own-points = how much, from { $low } to { $high }
check-in-own-scale = 0 none to 10 as much as can be
