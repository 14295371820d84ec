# Focus blocks.

## Focus sessions

focus-none = Focus timer is off.
focus-none-counted = Focus timer is off; { $counted } counted today.
focus-long = The focus timer has been running for { $length }. How long was it really?
focus-break = { $length } of focus. Time for a short break, if you like.
focus-so-far = { $length } of focus so far.
focus-counted = { $length } counted.
focus-counted-beside-yours = { $length } counted. Your own answer for that day stays as it is.
focus-runs = the focus timer is already running
focus-runs-next = stop it first: `taper focus stop`
focus-runs-not = the focus timer is off
focus-runs-not-next = start one: `taper focus start`
focus-forgotten = the focus timer has been running for { $length }
focus-forgotten-next = give how long it was: `taper focus stop --minutes 90`, or `--all`
focus-too-long = { $length } is longer than the timer ran
focus-too-long-next = { $minutes ->
    [one] give at most 1 minute
   *[other] give at most { $minutes } minutes
}
