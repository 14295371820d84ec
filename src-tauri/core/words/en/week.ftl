# The week: what was set, how it went, and the summary for a mentor.

## The week

week-of = { $first } to { $last }
week-kept = Saved.
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
week-did = Pick one thing you did and ask why: I did …
week-tells = … because it tells me …
week-matters = … which matters for …
week-trace = How far did you get?
week-trace-all = all the way
week-trace-part = part of the way
week-trace-lost = I lost the thread
week-dropped = Did you drop or park an idea?
week-dropped-choice = { $number ->
    [0] none
    [1] one
   *[2] more
}
week-dropped-hint = In the log: { $ideas }.
week-test = The cheapest test that settled it
week-stuck = Days you were stuck (a normal state)
week-stuck-taught = What being stuck taught you
week-habits = Which of these happened?
week-habit-wrote = I wrote to think
week-habit-told = I told others early on
week-habit-findable = I'll be able to find my log entries later
week-habit-asked = I asked something that felt embarrassing
week-reach = How hard was the work for you?
week-reach-choice = { $number ->
    [-2] much easier than what I can do
    [-1] easier
    [0] just beyond what I can do
    [1] harder
   *[2] far beyond what I can do
}
week-off = Time off work: which of these fit?
week-off-switched = I switched off
week-off-relaxed = I relaxed
week-off-better = I got better at something that is not work
week-off-decided = I decided what to do with my time
week-lighter = One thing to ease next week
week-thread-lost = For two weeks you lost the thread from your work to why it matters. Maybe ten minutes with someone would help?
week-drift-inside = The last weeks were much easier than what you can do. That may be just right for now; if not, one harder block is a start.
week-drift-beyond = The last weeks were far beyond what you can do yet. A smaller version of the question may teach you as much.
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
mentor-summary-unstuck = Unstuck: { $about }. { $taught }
mentor-summary-stuck-on = { $about } ({ $days }).
mentor-summary-because = I did { $did } because it tells me { $tells }, which matters for { $matters }.
mentor-summary-mean = { $signal }: { $value } on average ({ $count ->
    [one] 1 day
   *[other] { $count } days
})
week-range = `--{ $field }` goes from { $low } to { $high }
week-range-next = give a number in that range
week-no-choice = “{ $text }” is not a value for `--{ $field }`
