# What `taper doctor` finds.

## The doctor

doctor-name = { $name ->
    [version] version
    [data-directory] data directory
    [data] data
    [file] file
    [protection] protection
    [notifications] notifications
    [reminders] reminders
    [moments] moments
    [tray] tray
    [waking] waking
    [pictures] pictures
    [autostart] autostart
    [time] time
    [clock] clock
    [writing] writing
    [memory] memory
    [network] network
    [records] records
    [charts] charts
    [plan] plan
    [log] log
    [export] export
    [copies] copies
    [passphrase] passphrase
   *[window] window
}
doctor-whole = intact; { $readings ->
    [one] 1 answer, corrections included
   *[other] { $readings } answers, corrections included
}
doctor-not-whole = damaged: { $found }, { $strays ->
    [one] 1 stray row
   *[other] { $strays } stray rows
}
doctor-private = { $file }, mode { $mode }: only your account can read it
doctor-not-private = { $file }, mode { $mode }: other accounts can read it; run `chmod 600` on it
doctor-written = the folder is writable
doctor-only-read = the folder is read-only: the data can be read but not changed
doctor-no-dumps = if Taper crashes, nothing of its memory is written to disk
doctor-dumps = if Taper crashes, the system may write its memory to disk
doctor-running = running
doctor-not-running = not running; start taper-desktop
doctor-moments = the desktop reports when you are at the computer and when something fills the screen
doctor-moments-without-screen = the desktop reports when you are at the computer, but not when something fills the screen: reminders may appear in the middle of it
doctor-no-moments = the desktop reports neither when you are at the computer nor when something fills the screen: reminders come on schedule
doctor-tray = there is a tray
doctor-no-tray = there is no tray; start Taper again to open its window
doctor-waking = the system reports when the computer wakes up
doctor-no-waking = the system does not report when the computer wakes up; Taper notices within half a minute
doctor-autostart = on: reminders start when you log in
doctor-no-autostart = off
doctor-time = { $time }, zone { $zone }
doctor-clock-fine = nothing was saved later than the time it shows
doctor-clock-ahead = { $rows ->
    [one] one row was saved
   *[other] { $rows } rows were saved
} more than a day later than the clock shows now: it is slow, or it was fast for a while
doctor-display = a display is available. If the window stays blank, start it with WEBKIT_DISABLE_DMABUF_RENDERER=1
doctor-no-display = there is no display here; the command line does everything except the window
doctor-pictures = tesseract reads: { $languages }
doctor-no-pictures = tesseract is not installed; words on pictures are not read

## The proof

network-not-refused = the kernel does not cut this process off from the network ({ $error })
network-within-reach = the kernel accepted the filter, but the network can still be reached
network-not-refused-next = without that, nothing is proven
network-refused = the kernel now refuses this process every network address; an attempt was refused
network-never-there = there is no network here, and the kernel would refuse this process any that appears
prove-records = recorded a made-up year and a check-in; { $readings } answers
prove-charts = drew a chart, { $bytes } bytes
prove-plan = began a plan
prove-log = wrote an entry and found it
prove-not-found = the entry that was written was not found
prove-export = exported { $tables } tables and imported them into other data
prove-copies = made a copy, checked it and restored it; { $rows } rows
prove-passphrase = set a passphrase and opened the data with it
