# The database, its backups and its passphrase.

## The store

store-no-thread = Taper could not start working on the data: { $error }
store-no-thread-next = close other programs and try again
store-gone = the data is no longer open
store-gone-next = start Taper again; nothing you saved is lost
store-not-ours = this is not a Taper data file, or it is encrypted
store-not-ours-next = give its passphrase, or another folder with --data-dir
store-unreadable-row = row { $row } of table { $table } cannot be read: it holds "{ $value }"
store-unreadable-row-next = restore an earlier copy, or ask for help and quote this message; nothing was changed
store-damaged = the data file is damaged
store-damaged-next = `taper check` tells more, `taper backup --list` shows the copies, and `taper restore` restores one
store-read-only-log = the folder is read-only, and the latest changes cannot be read without writing to it
store-read-only-old = the folder is read-only, and the data was made by an earlier version of Taper
store-read-only-copy = copy the whole folder to a place you can write to, and open it there
store-read-only = the data cannot be written
store-unwritable = the data cannot be written ({ $error })
store-unwritable-next = make the folder writable, or choose another with --data-dir
store-full = the disk is full
store-full-next = free some space and try again; nothing was changed
store-busy = another program is using the data
store-busy-next = try again in a moment; nothing was changed
store-unusable = the data could not be used: { $error }
store-unusable-next = run `taper doctor`
store-locked = the data is encrypted, or it is not a Taper file
store-locked-next = give its passphrase with --passphrase-fd
store-not-encrypted = the data is not encrypted
store-not-encrypted-next = leave out the passphrase, or set one with `taper passphrase set`
store-old-sqlite = SQLite { $version } is too old to be safe
store-old-sqlite-next = build Taper with its bundled SQLite
store-wrong-passphrase = that passphrase didn't work
store-wrong-passphrase-next = check for typos, Caps Lock and the keyboard layout
store-foreign = this database belongs to another program
store-foreign-next = choose another folder with --data-dir
store-rewritten = Taper is encrypting or decrypting the data elsewhere
store-rewritten-next = try again when it has finished
store-newer = this data was written by a newer version of Taper (format { $schema }, this version knows { $known })
store-newer-next = install the newer version; nothing was changed
store-bad-copy = the copy failed its check: { $found }
store-bad-copy-next = the data itself was not changed

store-strays = { $count ->
    [one] one row refers to another that is missing
   *[other] { $count } rows refer to others that are missing
}
store-replaced = the data file was replaced while Taper had it open
store-replaced-next = start Taper again; what you saved before is in the earlier file
store-missing = the data file that was here is missing or empty
store-missing-next = restore a copy with `taper restore`, or delete the file taper.lock as well to start afresh

## Copies

backup-there = there is already something with this name
backup-there-next = choose another name
backup-under-way = Taper is making or restoring a copy elsewhere
backup-under-way-next = try again in a moment
backup-differs = other programs kept writing, so no copy matches the data
backup-differs-next = try again in a moment; nothing was changed
restore-table = { $table ->
    [readings] answers
    [own-signals] signals of your own
    [check-ins] comments on days
    [plan-decisions] decisions about plans
    [events] events
    [warnings] warnings
    [entries] log entries
    [entry-versions] earlier versions of entries
    [entry-files] files of entries
    [pathway-steps] steps of the pathway
    [contributions] days marked for a step
    [stuck-spells] times you were stuck
    [week-reviews] weekly reviews
    [revisits] entries you came back to
    [saved-searches] saved searches
    [focus-sessions] focus sessions
    [restoring] things that restore you
    [restoring-done] days with something restoring
    [retrospectives] look-backs
   *[settings] settings
}
restore-same = The copy and the data are the same.
restore-unreadable = The data can no longer be read, so Taper can't tell what the copy would change.
restore-line = { $table }: { $gone } would be lost, { $back } would come back
copies-encrypted = Copies have the same passphrase as your data.
copies-plain = Copies are as readable as your data. Set a passphrase before you keep them in a folder that other people or programs can read.
copies-made = Copied and checked: { $size }, { $rows } rows.
copies-were-put-back = Restored. What was there before is saved as a copy.
erase-nothing = there are no answers for { $day }
erase-copies-left = this day is erased from the data, but older copies still hold it, because no new copy could be made
erase-copies-left-next = then run the same command again
erase-done = { $count ->
    [0] The data held nothing about this day. The copies that did are gone.
    [one] Erased for good: one answer, earlier versions included.
   *[other] Erased for good: { $count } answers, earlier versions included.
}
restore-in-use = this data is open in Taper elsewhere
restore-in-use-next = close its window and any terminals it runs in; nothing was changed
restore-no-file = there is no such file
restore-no-file-next = `taper backup --list` shows the copies
restore-no-copies = there are no copies yet; `taper backup` makes one
restore-no-copy-then = there is no copy from { $day } or earlier
restore-oldest = the oldest is from { $day }

## The passphrase

passphrase-empty = the passphrase is empty
passphrase-empty-next = give at least one character, or remove the passphrase instead
passphrase-damaged = among the copies is a damaged version of your data, and it cannot be encrypted
passphrase-damaged-next = move it somewhere safe or delete it first; nothing was changed
passphrase-in-use = this data is open in Taper elsewhere
passphrase-in-use-next = close its window first; nothing was changed
passphrase-there = the data already has a passphrase
passphrase-there-next = use `taper passphrase change` or `remove`
passphrase-none = the data has no passphrase
passphrase-none-next = use `taper passphrase set`

## How hard it is to guess

passphrase-weak = Easy to guess. Four or more unrelated words are easy to remember and hard to guess.
passphrase-fair = Someone determined could guess it. One more unrelated word helps a lot.
passphrase-strong = Hard to guess.

## The recovery key

recovery-no-chance = the system has no random numbers available ({ $error })
recovery-no-chance-next = try again later; nothing was changed
recovery-not-a-key = this is not a recovery key: { $count } of { $all } characters, or one that no key contains
recovery-not-a-key-next = type all seven groups of four as they are on the paper
recovery-mistyped = one of the characters is wrong
recovery-mistyped-next = compare the groups with the paper, one by one
recovery-none = no recovery key was made for this data
recovery-none-next = only the passphrase opens it
recovery-other = this is not the recovery key of this data
recovery-other-next = look for one with a later date; only the newest works
recovery-stale = the recovery file contains no passphrase
recovery-stale-next = restore a copy of that file, or open the data with the passphrase
recovery-made = Recovery key of { $date }. Write it down or print it, and keep it away from this computer. It opens your data if you forget the passphrase. It is not shown again, and any earlier key no longer works.

## The keyring

keyring-none = no keyring answered ({ $error })
keyring-none-next = start GNOME Keyring, KWallet or KeePassXC, or type the passphrase each time
keyring-empty = the keyring only stores things until you log out
keyring-empty-next = set up a default keyring in its own program first
keyring-refused = the keyring refused ({ $error })
keyring-refused-next = unlock it, and try again
# $keyring is the name of a program, such as gnome-keyring-daemon
keyring-does-remember = { $keyring } remembers the passphrase. Once you have logged in, Taper opens without asking. If you lock it yourself, it asks.
keyring-not-there = No keyring is running that could store it, such as GNOME Keyring, KWallet or KeePassXC.
keyring-would-remember = { $keyring } would store it. Anyone logged in as you can read it there.
