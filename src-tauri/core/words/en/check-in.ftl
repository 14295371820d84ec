# The check-in.

## Check-in

check-in-no-pair = "{ $pair }" is not SIGNAL=VALUE
check-in-no-pair-next = write, for example, sleep=7:30
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
    [one] Undone: one answer is back to what it was.
   *[other] Undone: { $count } answers are back to what they were.
}

## The check-in

check-in-greeting = Half a minute: last night and yesterday. Skip anything.
check-in-greeting-saved = Already saved. You can still change anything.
check-in-greeting-earlier = An earlier day. Fill in what you remember and leave the rest empty.

# Said once after a bedtime was saved, and beside the question for as long as it holds.
check-in-no-aim = Taper can't tell whether you are late to bed, because no bedtime is set. You can set the one you aim for in the settings, or with `taper config set intended_bedtime 23:00`.
check-in-no-aim-hint = two times, like { $time }. Set the bedtime you aim for in the settings, and Taper follows how late you are

# What a question is about; shown in brackets after it.
check-in-about-now = right now
check-in-about-that-morning = that morning
check-in-about-last-night = last night
check-in-about-night-before = the night before
check-in-about-yesterday = yesterday, { $day }

# Questions about signals of one's own: the signal's name, and what an answer looks like.
check-in-own-question = { $title }?
check-in-own-count = how many
check-in-own-length = how long, such as 45m or 1:30
check-in-own-points = from { $low } to { $high }
check-in-own-scale = 0 nothing, 10 as much as possible
