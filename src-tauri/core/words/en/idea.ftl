# Ideas and experiments, from their kinds of state to how they end.

idea-open = open
idea-parked = laid aside
idea-dropped = dropped
idea-taken = taken up
idea-due = time to look at it again

## Ideas and experiments

idea-some-due = { $count ->
    [one] An idea has come to its day: { $first }.
   *[other] { $count } ideas have come to their day, { $first } first.
}

idea-time-saved = Dropping ideas early has saved about { $time }.
idea-was-dropped-saved = Dropped. That is about { $time } for something else, and the reason can be found again.
idea-was-dropped = Dropped; the reason can be found again.
idea-dropped-on = dropped on { $day }
idea-was-parked = Laid aside; it comes back on { $day }.
idea-parked-until = comes back on { $day }
idea-was-taken = Taken up.
idea-taken-on = taken up on { $day }
idea-reopened = Open again.
experiment-closed = Closed. What you know now is in your progress.
experiment-reopened = Runs again. What you learned so far stays.
experiment-still-runs = this experiment still runs
experiment-still-runs-next = close it when you know more
idea-no-idea = that is no idea
idea-no-idea-next = `taper idea` shows them
experiment-no-experiment = that is no experiment
experiment-no-experiment-next = `taper log list kind:experiment` shows them
idea-bad-standing = an idea cannot be “{ $text }”
idea-bad-standing-next = give open, parked, dropped or taken
idea-bad-hours = “{ $text }” is no number of hours
idea-bad-hours-next = write for example 12 or 1.5
idea-drop-why = an idea is dropped with a reason, so that it can be found again
idea-drop-why-next = a few words
idea-park-until = an idea that is laid aside comes back on a day
idea-park-until-next = give a day that is still to come
experiment-learned-what = an experiment closes with what you know now, whatever its outcome
experiment-learned-what-next = a sentence is enough
