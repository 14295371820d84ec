# Ideas and experiments, from their kinds of state to how they end.

idea-open = open
idea-parked = parked
idea-dropped = dropped
idea-taken = started
idea-due = time to look at it again

## Ideas and experiments

idea-some-due = { $count ->
    [one] Time to look at an idea again: { $first }.
   *[other] Time to look at { $count } ideas again, starting with { $first }.
}

idea-time-saved = Dropping ideas early has saved you about { $time }.
idea-was-dropped-saved = Dropped. That frees about { $time }. The reason is saved.
idea-was-dropped = Dropped. The reason is saved.
idea-dropped-on = dropped on { $day }
idea-was-parked = Parked until { $day }.
idea-parked-until = parked until { $day }
idea-was-taken = Started.
idea-taken-on = started on { $day }
idea-reopened = Reopened.
experiment-closed = Closed. What you know now is listed under what you learned.
experiment-reopened = Running again. What you learned so far is still there.
experiment-still-runs = this experiment is still running
experiment-still-runs-next = close it when you know more
idea-no-idea = that is not an idea
idea-no-idea-next = `taper idea` shows your ideas
experiment-no-experiment = that is not an experiment
experiment-no-experiment-next = `taper log list kind:experiment` shows your experiments
idea-bad-standing = an idea cannot be “{ $text }”
idea-bad-standing-next = use open, parked, dropped or taken
idea-bad-hours = “{ $text }” is not a number of hours
idea-bad-hours-next = write, for example, 12 or 1.5
idea-drop-why = dropping an idea needs a reason, so that you can find it later
idea-drop-why-next = a few words are enough
idea-park-until = parking an idea needs a day to look at it again
idea-park-until-next = give a day in the future
experiment-learned-what = closing an experiment needs what you know now, whatever its outcome
experiment-learned-what-next = a sentence is enough
