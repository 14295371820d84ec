# The week: what was set, how it went, and the summary for a mentor.

## The week

week-of = { $first } to { $last }
week-kept = Kept.
week-worn = How worn down by work were you this week?
week-worn-choice = { $number ->
    [0] 0 not at all
    [1] 1
    [2] 2
    [3] 3
   *[4] 4 most of the time
}
week-cared = How much did you care about the work?
week-cared-choice = { $number ->
    [0] 0 hardly
    [1] 1
    [2] 2
    [3] 3
   *[4] 4 a lot
}
week-did = Follow one thing upwards: I did …
week-tells = … because it tells me …
week-matters = … which matters for …
week-trace = How far up did that lead?
week-trace-all = all the way
week-trace-part = part of the way
week-trace-lost = I lost the thread
week-dropped = Did you drop an idea, or lay one aside?
week-dropped-choice = { $number ->
    [0] none
    [1] one
   *[2] more
}
week-dropped-hint = The log has: { $ideas }.
week-test = The cheapest test that decided it
week-stuck = Days you were stuck (a normal state)
week-stuck-taught = What being stuck taught
week-habits = Which of these happened?
week-habit-wrote = I wrote to think
week-habit-told = I told others early
week-habit-findable = My log can be found again later
week-habit-asked = I asked something that felt embarrassing
week-reach = How far out was the work?
week-reach-choice = { $number ->
    [-2] well inside what I can do
    [-1] inside
    [0] just beyond my range
    [1] beyond
   *[2] far beyond
}
week-off = Off hours: which of these fit?
week-off-switched = I switched off
week-off-relaxed = I relaxed
week-off-better = I got better at something that is not work
week-off-decided = I decided what to do with my time
week-lighter = One thing to make lighter next week
week-thread-lost = Two weeks without the thread. Maybe worth ten minutes with someone?
week-drift-inside = The last weeks were well inside what you can do. That may be just right for now; if not, one block beyond it is a start.
week-drift-beyond = The last weeks were far beyond your range. A smaller version of the question may teach as much.
week-learned-stuck = being stuck

## What goes out

mentor-summary-title = My week
mentor-summary-done = Done
mentor-summary-learned = Learned
mentor-summary-stuck = Stuck on
mentor-summary-why = Why it matters
mentor-summary-questions = Questions
mentor-summary-wellbeing = How the week was
mentor-summary-experiment = { $about } ({ $how }): { $learned }
mentor-summary-dropped = Dropped: { $about }. { $reason }
mentor-summary-unstuck = { $about } moves again: { $taught }
mentor-summary-stuck-on = { $about } ({ $days }).
mentor-summary-because = I did { $did }, because it tells me { $tells }, which matters for { $matters }.
mentor-summary-mean = { $signal }: { $value } on average ({ $count ->
    [one] 1 day
   *[other] { $count } days
})
week-range = “{ $text }” is none of the choices
week-range-next = see the numbers and words of the question
