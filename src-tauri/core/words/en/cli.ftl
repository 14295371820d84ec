# What the command line says by itself.

cli-log-empty = there is nothing to write down
cli-log-empty-next = give a few words, or `-` to read them from standard input
cli-log-erased = { $count ->
    [one] 1 entry erased.
   *[other] { $count } entries erased.
}
cli-log-parameter = “{ $text }” is no parameter
cli-log-parameter-next = write it as name=value
cli-log-stdin = standard input cannot be read ({ $why })
cli-log-stdin-next = nothing was written
cli-log-no-revisit = Nothing to meet again this week.
cli-write-failed = the file cannot be written ({ $why })
cli-write-failed-next = choose another place
cli-why-several = several steps fit “{ $text }”
cli-why-several-next = give the end of the id, which `taper why` shows
cli-why-empty = Nothing here yet. Begin where it is clearest: `taper why add question "..."`, and what it is for later.
cli-idea-empty = No ideas yet. `taper idea add "..." --test "..."`
cli-stuck-empty = Nothing you are stuck on.
cli-week-untold = Not told about yet: `taper week tell --help`
