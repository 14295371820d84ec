# The database, its backups and its passphrase.

## The store

store-no-thread = no thread for the data: { $error }
store-no-thread-next = close other programs
store-gone = the data is no longer open
store-gone-next = start Taper again; nothing saved is lost
store-not-ours = not a Taper data file, or encrypted
store-not-ours-next = give its passphrase, or another data directory
store-unreadable-row = row { $row } of table { $table } cannot be read, it holds "{ $value }"
store-unreadable-row-next = nothing was changed; put back a copy from before, or ask for help with this message
store-damaged = the data file is damaged
store-damaged-next = `taper check` looks closer; `taper backup --list` shows the copies, and `taper restore` puts one back
store-read-only-log = the folder cannot be written, and the last changes cannot be read without
store-read-only-old = the folder cannot be written, and the data was made by an earlier Taper
store-read-only-copy = copy the whole folder to a place that can be written, and open it there
store-read-only = the data cannot be written
store-unwritable = the data cannot be written ({ $error })
store-unwritable-next = make the folder writable, or choose another with --data-dir
store-full = the disk is full
store-full-next = free some space; nothing was changed
store-busy = another program holds the data
store-busy-next = try again in a moment; nothing was changed
store-unusable = the data could not be used: { $error }
store-unusable-next = run `taper doctor`
store-locked = the data is encrypted, or not a Taper file
store-locked-next = give its passphrase with --passphrase-fd
store-not-encrypted = the data is not encrypted
store-not-encrypted-next = leave the passphrase out, or set one with `taper passphrase set`
store-old-sqlite = SQLite { $version } is too old to be safe
store-old-sqlite-next = build Taper with its bundled SQLite
store-wrong-passphrase = this passphrase does not open the data
store-wrong-passphrase-next = check for a typing slip, or a keyboard set to another language
store-foreign = this is another program's database, not Taper's
store-foreign-next = choose another folder with --data-dir
store-rewritten = the data is being encrypted or decrypted by another Taper
store-rewritten-next = try again when it has finished
store-newer = this data was written by a newer Taper (schema { $schema }, this one knows { $known })
store-newer-next = install the newer Taper; nothing was changed
store-bad-copy = the copy did not check out: { $found }
store-bad-copy-next = the data itself was not changed

store-strays = { $count ->
    [one] one row names another that is not there
   *[other] { $count } rows name others that are not there
}
store-replaced = the data file was replaced while Taper had it open
store-replaced-next = start Taper again; what was written before is in the file that was there
store-missing = the data file that was here is gone, or empty
store-missing-next = put back a copy with `taper restore`; to begin anew, remove the file taper.lock as well

## Copies

backup-there = something of this name is there already
backup-there-next = give another name
backup-under-way = another Taper is making or putting back a copy
backup-under-way-next = try again in a moment
backup-differs = other programs kept writing, so that no copy is the same as the data
backup-differs-next = try again in a moment; nothing was changed
restore-table = { $table ->
    [readings] answers
    [own-signals] signals of your own
    [check-ins] comments of days
    [plan-decisions] decisions about plans
    [events] events
    [warnings] warnings
    [entries] entries of the log
    [entry-versions] earlier versions of entries
    [entry-files] files of entries
    [pathway-steps] steps of the pathway
    [contributions] days that served a step
    [stuck-spells] times of being stuck
    [week-reviews] weekly reviews
    [revisits] entries read again
    [saved-searches] saved searches
    [focus-sessions] focus sessions
    [restoring] restoring things
    [restoring-done] days with something restoring
    [retrospectives] looks back
   *[settings] settings
}
restore-same = The copy and the data hold the same.
restore-unreadable = The data cannot be read any more, so it is not known what the copy changes.
restore-line = { $table }: { $gone } would be gone, { $back } would be there again
copies-encrypted = Copies have the passphrase your data has.
copies-plain = Copies are as readable as your data: give it a passphrase before you keep them in a folder that others, or another program, can read.
copies-made = Copied and compared: { $size }, { $rows } rows.
copies-were-put-back = Put back. What was there before is kept as a copy.
erase-nothing = nothing was answered about { $day }
erase-copies-left = the data is rid of this day, but copies still hold it, since no new one could be made
erase-copies-left-next = then give the same command again
erase-done = { $count ->
    [0] The data held nothing of this day. The copies that did are gone.
    [one] Erased for good: one answer, earlier ones included.
   *[other] Erased for good: { $count } answers, earlier ones included.
}
restore-in-use = another Taper has this data open
restore-in-use-next = close its window and the terminals it runs in; nothing was changed
restore-no-file = there is no such file
restore-no-file-next = `taper backup --list` shows the copies there are
restore-no-copies = there are no copies
restore-no-copy-then = no copy was made on { $day } or before
restore-oldest = the oldest is of { $day }

## The passphrase

passphrase-empty = an empty passphrase
passphrase-empty-next = give at least one character, or remove it instead
passphrase-damaged = a damaged state of your data lies among the copies, and cannot be encrypted
passphrase-damaged-next = move it to a safe place or remove it first; nothing was changed
passphrase-in-use = another Taper has this data open
passphrase-in-use-next = close its window first; nothing was changed
passphrase-there = the data already has a passphrase
passphrase-there-next = use `taper passphrase change` or `remove`
passphrase-none = the data has no passphrase
passphrase-none-next = use `taper passphrase set`

## How hard it is to guess

passphrase-weak = Easy to guess. Four or more words that have nothing to do with each other are easy to remember and hard to guess.
passphrase-fair = Somebody who makes an effort could guess it. One more word that has nothing to do with the others helps a lot.
passphrase-strong = Hard to guess.

## The recovery key

recovery-no-chance = the system has no random numbers ({ $error })
recovery-no-chance-next = try again later; nothing was changed
recovery-not-a-key = this is no recovery key: { $count } of { $all } characters, or one that cannot be in it
recovery-not-a-key-next = type all seven groups of four as they stand on the paper
recovery-mistyped = one of the characters is not right
recovery-mistyped-next = compare the groups with the paper, one by one
recovery-none = no recovery key was made for this data
recovery-none-next = only the passphrase opens it
recovery-other = this is not the recovery key of this data
recovery-other-next = look for one with a later date; only the newest opens it
recovery-stale = the recovery file holds no passphrase
recovery-stale-next = put back a copy of it, or open the data with the passphrase
recovery-made = Recovery key of { $date }: write it down or print it, and keep it apart from this computer. It opens your data when the passphrase is forgotten, it is not shown again, and one that was made before opens nothing any more.

## The keyring

keyring-none = no keyring answers here ({ $error })
keyring-none-next = start GNOME Keyring, KWallet or KeePassXC, or type the passphrase each time
keyring-empty = the keyring has no place that lasts longer than this session
keyring-empty-next = set up a default keyring in its own program first
keyring-refused = the keyring did not do it ({ $error })
keyring-refused-next = unlock it, and try again
# $keyring is the name of a program, such as gnome-keyring-daemon
keyring-does-remember = { $keyring } remembers the passphrase. Once you have logged in, Taper opens without asking; locking it by hand still asks.
keyring-not-there = No keyring runs here that could keep it, such as GNOME Keyring, KWallet or KeePassXC.
keyring-would-remember = It would be kept by { $keyring }, which whoever is logged in as you can read.
