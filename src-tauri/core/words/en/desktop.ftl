# The resident program with its tray, the clipboard, and starting at login.

## The tray

tray-check-in = Check in
tray-focus-start = Start focus
tray-focus-stop = Stop focus
tray-pause = Pause notes
tray-pause-hour = For an hour
tray-pause-until-tomorrow = Until tomorrow
tray-pause-until-resumed = Until I resume
tray-resume = Resume notes
tray-open = Open
tray-lock = Lock
tray-quit = Quit

## What can get in the way of the programs

resident-no-control-socket = the control socket cannot be opened ({ $error })
resident-no-listening = the control socket cannot be listened on ({ $error })
resident-no-answer = Taper runs already and does not answer
resident-no-answer-next = end taper-background, then start Taper again
resident-no-window = the window could not be started ({ $error })
resident-no-window-next = install taper-desktop beside taper-background
resident-no-resident = the resident part could not be started ({ $error })
resident-no-resident-next = install taper-background beside taper-desktop
resident-no-display = there is no display for a window
resident-no-display-next = use the command line `taper`, or start it in a desktop session
resident-no-parent = the window is opened by Taper itself
resident-no-parent-next = start taper-desktop without --window

## What the window asks of its shell

resident-locked = the data is encrypted
resident-locked-next = give its passphrase

clipboard-silent = the clipboard does not answer
clipboard-silent-next = try again in a moment

## Starting with the session

# What the session's settings say about Taper.
autostart-comment = Reminders of your notebook
autostart-unchanged = the autostart entry cannot be changed ({ $error })
autostart-no-home-next = set HOME or XDG_CONFIG_HOME

## The desktop

# The button of a note that has none of its own.
desktop-open = Open
desktop-silent = the notification service does not answer
desktop-no-note = no notification could be shown ({ $error })
desktop-no-note-next = notes appear in the window instead; see `taper doctor`
desktop-no-browser = the browser could not be opened ({ $error })
desktop-no-browser-next = open this address yourself

## Taper's programs among each other

resident-no-home-next = give --data-dir, or set TAPER_DATA_DIR
resident-foreign-folder = the folder of the control socket belongs to somebody else, or others can enter it
resident-foreign-folder-next = remove it, or set XDG_RUNTIME_DIR
resident-no-folder = no folder for the control socket ({ $error })
resident-no-folder-next = set XDG_RUNTIME_DIR
