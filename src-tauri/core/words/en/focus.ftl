# Focus blocks.

## Focus sessions

focus-none = No focus session is running.
focus-none-counted = No focus session is running; { $counted } counted today.
focus-long = A focus session has been running for { $length }. How long was it?
focus-break = { $length } of focus. A small break is there, if you like.
focus-so-far = { $length } of focus so far.
focus-counted = { $length } counted.
focus-counted-beside-yours = { $length } counted. What you said about that day yourself stays.
focus-runs = a focus session is running already
focus-runs-next = stop it first: `taper focus stop`
focus-runs-not = no focus session is running
focus-runs-not-next = start one: `taper focus start`
focus-forgotten = the session has been running for { $length }
focus-forgotten-next = say how long it was: `taper focus stop --minutes 90`, or `--all`
focus-too-long = { $length } is more than it ran
focus-too-long-next = give up to { $minutes } minutes
