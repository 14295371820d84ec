# Settings, and silence.

## Reminders

silence-ended = Reminders are on again.
silence-until = Reminders are paused until { $day } at { $time }.
silence-until-resumed = Reminders are paused until you resume them.
silence-none = "{ $text }" is not a way to pause
silence-none-next = give a number of hours such as 1h, or tomorrow, or resumed

## Settings

settings-encrypted = Encrypted with your passphrase: without it, nobody can read a copy of your files. While Taper is open, programs running under your account could still read its memory. If you forget the passphrase, only a recovery key brings your data back.
settings-not-encrypted = Not encrypted. Other accounts on this computer can't read your data, but anyone who can use your account or remove the disk can. A passphrase closes that gap.
settings-unknown = "{ $key }" is not a setting
settings-unknown-next = `taper config list` shows all of them
settings-no-value = "{ $value }" is not a valid value
settings-give-time = give a time such as { $example }
settings-give-time-or-nothing = give a time such as { $example }, or nothing
settings-give-hour = give an hour from 0 to 23
settings-give-number = give a number from { $low } to { $high }
settings-give-yes-or-no = give yes or no
settings-give-weekdays = give days such as sat,sun, or nothing
settings-give-letters = give at most { $letters } characters
settings-give-folder = give a full path such as /home/me/copies, or nothing for the folder next to your data
settings-give-link = give an address that begins with https://
settings-give-minutes = give a number of minutes from 0 (never) to 240
settings-give-one-of = give one of { $values }
