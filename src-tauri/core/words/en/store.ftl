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
store-damaged-next = put back a copy from the folder backups beside it
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

## The passphrase

passphrase-empty = an empty passphrase
passphrase-empty-next = give at least one character, or remove it instead
passphrase-in-use = another Taper has this data open
passphrase-in-use-next = close its window first; nothing was changed
passphrase-there = the data already has a passphrase
passphrase-there-next = use `taper passphrase change` or `remove`
passphrase-none = the data has no passphrase
passphrase-none-next = use `taper passphrase set`
