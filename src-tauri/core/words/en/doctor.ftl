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
doctor-whole = whole; { $readings } readings with their corrections
doctor-not-whole = not whole: { $found }, { $strays } stray rows
doctor-private = { $file }, mode { $mode }: only your account may read it
doctor-not-private = { $file }, mode { $mode }: other accounts may read it; run `chmod 600` on it
doctor-written = the folder can be written
doctor-only-read = the folder cannot be written: the data is only read
doctor-no-dumps = no core dump is written when a program of Taper fails
doctor-dumps = the system may write what is in memory to disk when a program of Taper fails
doctor-running = running
doctor-not-running = not running; start taper-desktop
doctor-moments = the desktop tells when somebody is there, and what fills the screen
doctor-moments-without-screen = the desktop tells when somebody is there, not what fills the screen: notes may come into that
doctor-no-moments = the desktop tells neither who is there nor what fills the screen: notes come on schedule
doctor-tray = there is a tray
doctor-no-tray = there is no tray; start Taper again to open it
doctor-waking = the system tells when the computer wakes up
doctor-no-waking = the system does not tell when the computer wakes up; it is noticed within half a minute
doctor-autostart = on: reminders start with the session
doctor-no-autostart = off
doctor-time = { $time }, zone { $zone }
doctor-clock-fine = nothing was written later than it says now
doctor-clock-ahead = { $rows ->
    [one] one row was written
   *[other] { $rows } rows were written
} more than a day later than the clock says now: it is behind, or it was ahead for a while
doctor-display = there is a display. If the window stays blank, start it with WEBKIT_DISABLE_DMABUF_RENDERER=1
doctor-no-display = there is no display here; the command line does everything but the window
doctor-pictures = tesseract reads: { $languages }
doctor-no-pictures = tesseract is not installed; words on pictures are not read

## The proof

network-not-refused = the kernel does not refuse this process the network ({ $error })
network-within-reach = the kernel took the filter, and the network is still within reach
network-not-refused-next = without that, nothing is proven here
network-refused = the kernel refuses this process every network address from here on; an attempt was refused
network-never-there = there is no network here, and the kernel refuses this process any that may come
prove-records = a made-up year and a check-in recorded; { $readings } readings
prove-charts = a chart drawn, { $bytes } bytes
prove-plan = a plan begun
prove-log = an entry written and found
prove-not-found = the entry that was written is not found
prove-export = { $tables } tables exported, and imported into other data
prove-copies = a copy made, proven and put back; { $rows } rows
prove-passphrase = a passphrase set, and the data opened with it
