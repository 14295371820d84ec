# The resident program with its tray, the clipboard, and starting at login.

## The tray

tray-check-in = Check in
tray-focus-start = Start focus
tray-focus-stop = Stop focus
tray-pause = Pause reminders
tray-pause-hour = For an hour
tray-pause-until-tomorrow = Until tomorrow
tray-pause-until-resumed = Until I resume them
tray-resume = Resume reminders
tray-open = Open
tray-lock = Lock
tray-quit = Quit

## What can get in the way of the programs

resident-no-control-socket = Taper's programs can't talk to each other: the control socket can't be opened ({ $error })
resident-no-listening = Taper's programs can't talk to each other: nothing can be received on the control socket ({ $error })
resident-no-answer = Taper is already running but doesn't answer
resident-no-answer-next = end taper-background, then start Taper again
resident-no-window = the window can't be started ({ $error })
resident-no-window-next = install taper-desktop next to taper-background
resident-no-resident = the background program can't be started ({ $error })
resident-no-resident-next = install taper-background next to taper-desktop
resident-no-display = there is no screen to open a window on
resident-no-display-next = use the command line, `taper`, or start Taper in a desktop session
resident-no-parent = Taper opens the window itself
resident-no-parent-next = start taper-desktop without --window

## What the window asks of its shell

resident-locked = your data is encrypted
resident-locked-next = enter your passphrase

clipboard-silent = the clipboard doesn't answer
clipboard-silent-next = try again in a moment

## Starting with the session

# What the session's settings say about Taper.
autostart-comment = Reminders from your notebook
autostart-unchanged = the autostart entry can't be changed ({ $error })
autostart-no-home-next = set HOME or XDG_CONFIG_HOME

## The desktop

# The button of a note that has none of its own.
desktop-open = Open
desktop-silent = the desktop's notification service doesn't answer
desktop-no-note = the notification can't be shown ({ $error })
desktop-no-note-next = reminders appear in the window instead; `taper doctor` tells more
desktop-no-browser = the browser can't be opened ({ $error })
desktop-no-browser-next = open the address yourself

## Taper's programs among each other

resident-no-home-next = give --data-dir, or set TAPER_DATA_DIR
resident-foreign-folder = the folder of the control socket belongs to someone else, or others can enter it
resident-foreign-folder-next = remove it, or set XDG_RUNTIME_DIR
resident-no-folder = there is no folder for the control socket ({ $error })
resident-no-folder-next = set XDG_RUNTIME_DIR
