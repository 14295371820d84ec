# The resident program with its tray, and the window's shell.

## The tray

background-check-in = Check in
background-focus-start = Start focus
background-focus-stop = Stop focus
background-pause = Pause notes
background-pause-hour = For an hour
background-pause-until-tomorrow = Until tomorrow
background-pause-until-resumed = Until I resume
background-resume = Resume notes
background-open = Open
background-quit = Quit

## What can get in the way of the programs

background-no-control-socket = the control socket cannot be opened ({ $error })
background-no-listening = the control socket cannot be listened on ({ $error })
background-no-answer = Taper runs already and does not answer
background-no-answer-next = end taper-background, then start Taper again
background-no-window = the window could not be started ({ $error })
background-no-window-next = install taper-desktop beside taper-background
background-no-resident = the resident part could not be started ({ $error })
background-no-resident-next = install taper-background beside taper-desktop
background-no-display = there is no display for a window
background-no-display-next = use the command line `taper`, or start it in a desktop session
background-no-parent = the window is opened by Taper itself
background-no-parent-next = start taper-desktop without --window

## What the window asks of its shell

background-locked = the data is encrypted
background-locked-next = give its passphrase
background-no-verb = "{ $verb }" is nothing to do
background-no-verb-next = choose one of the buttons
background-no-reason = that is no reason
background-no-event = "{ $kind }" is no kind of event
background-choose-of-list = choose one of the list
background-no-verdict-next = choose one of the four

shell-clipboard-silent = the clipboard does not answer
shell-clipboard-silent-next = try again in a moment
