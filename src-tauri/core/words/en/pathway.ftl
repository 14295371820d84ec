# The pathway from today's work to its why.

pathway-quoted = “{ $text }”

## The way up

chain-alone = { $what } serves nothing above it yet.
chain-short = { $what }, towards { $ambition }.
chain = { $what }, for { $between }, towards { $ambition }.
chain-open = { $what }, for { $top }; what that is for is not written down yet.
chain-open-long = { $what }, for { $between }, for { $top }; what that is for is not written down yet.
pathway-untraced = The work of the last two weeks leads up to nothing written down here. Maybe worth ten minutes with someone?
pathway-no-longer-serves = Taken off today.
pathway-level-ambition = Ambition
pathway-level-agenda = Agenda
pathway-level-project = Project
pathway-level-question = Question
pathway-work = { $count ->
    [one] 1 day of work, on { $last }
   *[other] { $count } days of work, last on { $last }
}
pathway-no-work = no work yet
pathway-quiet = { $count ->
    [one] Nothing here for a week.
   *[other] Nothing here for { $count } weeks.
}
pathway-no-evidence = Weeks of work, and no experiment closed yet. A small one that could rule something out?
step-closed = Closed on { $day }: { $closing }
pathway-no-step = there is no such step
pathway-no-step-next = `taper why` shows them, each with the end of its id
step-cycle = the step would serve itself
step-cycle-next = hang it elsewhere; nothing was changed
step-not-higher = a step serves one that stands higher: question, project, agenda, ambition
step-not-higher-next = choose another, or none
step-what = the step has no words
step-what-next = say what it is
pathway-bad-level = “{ $text }” is no level
pathway-bad-level-next = give ambition, agenda, project or question
