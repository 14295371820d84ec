# Settings, and silence.

## Reminders

silence-ended = Notes come again.
silence-until = No notes until { $day } at { $time }.
silence-until-resumed = No notes until you resume them.
silence-none = "{ $text }" is no pause
silence-none-next = give hours such as 1h, or tomorrow, or resumed

## Settings

settings-encrypted = Encrypted with your passphrase: a copy of the files tells nothing to whoever does not know it. While Taper is open, programs running as you could still read its memory. If the passphrase is forgotten, only a recovery key brings the data back.
settings-not-encrypted = Not encrypted: other accounts on this computer cannot read it, but anyone who can use your account, or who takes the disk out, can. A passphrase closes that gap.
settings-unknown = "{ $key }" is not a setting
settings-unknown-next = see `taper config list` for all of them
settings-no-value = "{ $value }" is not a value
settings-give-time = give a time such as { $example }
settings-give-time-or-nothing = give a time such as { $example }, or nothing
settings-give-hour = give an hour from 0 to 23
settings-give-number = give a number from { $low } to { $high }
settings-give-yes-or-no = give yes or no
settings-give-weekdays = give days such as sat,sun, or nothing
settings-give-letters = give up to { $letters } letters
settings-give-folder = give a folder from the root on, or nothing for the one beside the data
settings-give-link = give an address that begins with https://
settings-give-minutes = give minutes from 0 (never) to 240
settings-give-one-of = give one of { $values }
