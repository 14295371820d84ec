# Settings, and silence.

## Reminders

silence-ended = Nachrichten kommen wieder.
silence-until = Keine Nachrichten bis { $day }, { $time }.
silence-until-resumed = Keine Nachrichten, bis du sie wieder einschaltest.
silence-none = „{ $text }“ ist keine Pause
silence-none-next = gib Stunden an, etwa 1h, oder tomorrow, oder resumed

## Settings

settings-encrypted = Mit deiner Passphrase verschlüsselt: Ohne sie verrät eine Kopie der Dateien nichts. Solange Taper offen ist, könnten Programme, die unter deinem Konto laufen, trotzdem seinen Speicher lesen. Ist die Passphrase vergessen, bringt nur ein Wiederherstellungsschlüssel die Daten zurück.
settings-not-encrypted = Nicht verschlüsselt: Andere Konten auf diesem Computer können die Daten nicht lesen; wer dein Konto benutzen kann oder die Festplatte ausbaut, aber schon. Eine Passphrase schließt diese Lücke.
settings-unknown = „{ $key }“ ist keine Einstellung
settings-unknown-next = `taper config list` zeigt alle
settings-no-value = „{ $value }“ passt hier nicht
settings-give-time = gib eine Uhrzeit an, etwa { $example }
settings-give-time-or-nothing = gib eine Uhrzeit an, etwa { $example }, oder nichts
settings-give-hour = gib eine Stunde von 0 bis 23 an
settings-give-number = gib eine Zahl von { $low } bis { $high } an
settings-give-yes-or-no = gib yes oder no an
settings-give-weekdays = gib Tage an, etwa sat,sun, oder nichts
settings-give-letters = gib höchstens { $letters } Zeichen an
settings-give-folder = gib einen Ordner von der Wurzel an, oder nichts für den neben den Daten
settings-give-link = gib eine Adresse an, die mit https:// beginnt
settings-give-minutes = gib Minuten von 0 (nie) bis 240 an
settings-give-one-of = möglich sind { $values }
