# The pathway from today's work to its why.

pathway-quoted = “{ $text }”

## The way up

chain-alone = { $what } doesn't serve anything above it yet.
chain-short = { $what }, towards { $ambition }.
chain = { $what }, for { $between }, towards { $ambition }.
chain-open = { $what }, for { $top }. What that is for is not written down yet.
chain-open-long = { $what }, for { $between }, for { $top }. What that is for is not written down yet.
pathway-untraced = The work of the last two weeks doesn't lead to anything you wrote down here. Maybe ten minutes with someone would help?
pathway-no-longer-serves = Unmarked for today.
pathway-level-ambition = Ambition
pathway-level-agenda = Agenda
pathway-level-project = Project
pathway-level-question = Question
pathway-work = { $count ->
    [one] 1 day of work, on { $last }
   *[other] { $count } days of work, last on { $last }
}
pathway-no-work = no work marked yet
pathway-quiet = { $count ->
    [one] No work marked for a week.
   *[other] No work marked for { $count } weeks.
}
pathway-no-evidence = Weeks of work, and no experiment closed yet. Is there a small one that could rule something out?
step-closed = Closed on { $day }: { $closing }
pathway-no-step = there is no such step
pathway-no-step-next = `taper why` shows the steps, each with the end of its id
step-cycle = the step would serve itself
step-cycle-next = choose another step for it to serve; nothing was changed
step-not-higher = a step can only serve one on a higher level, in this order: question, project, agenda, ambition
step-not-higher-next = choose another step, or none
step-what = the step has no name
step-what-next = write what it is
pathway-bad-level = “{ $text }” is not a level
pathway-bad-level-next = use ambition, agenda, project or question
