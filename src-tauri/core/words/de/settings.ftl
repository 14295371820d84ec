# Settings, and silence.

## Reminders

silence-ended = Erinnerungen kommen wieder.
silence-until = Erinnerungen pausieren bis zum { $day }, { $time }.
silence-until-resumed = Erinnerungen pausieren, bis du sie fortsetzt.
silence-none = „{ $text }“ ist keine Art zu pausieren
silence-none-next = gib eine Zahl von Stunden an, etwa 1h, oder tomorrow, oder resumed

## Settings

settings-encrypted = Mit deiner Passphrase verschlüsselt: Ohne sie kann niemand eine Kopie deiner Dateien lesen. Solange Taper offen ist, könnten Programme unter deinem Konto trotzdem seinen Speicher lesen. Wenn du die Passphrase vergisst, bringt nur ein Wiederherstellungsschlüssel deine Daten zurück.
settings-not-encrypted = Nicht verschlüsselt. Andere Konten auf diesem Computer können deine Daten nicht lesen, aber jeder, der dein Konto benutzen oder die Festplatte ausbauen kann. Eine Passphrase schließt diese Lücke.
settings-unknown = „{ $key }“ ist keine Einstellung
settings-unknown-next = `taper config list` zeigt alle
settings-no-value = „{ $value }“ ist hier kein gültiger Wert
settings-give-time = gib eine Uhrzeit an, etwa { $example }
settings-give-time-or-nothing = gib eine Uhrzeit an, etwa { $example }, oder nichts
settings-give-hour = gib eine Stunde von 0 bis 23 an
settings-give-number = gib eine Zahl von { $low } bis { $high } an
settings-give-yes-or-no = gib yes oder no an
settings-give-weekdays = gib Tage an, etwa sat,sun, oder nichts
settings-give-letters = gib höchstens { $letters } Zeichen an
settings-give-folder = gib einen vollständigen Pfad an, etwa /home/ich/kopien, oder nichts für den Ordner neben deinen Daten
settings-give-link = gib eine Adresse an, die mit https:// beginnt
settings-give-minutes = gib eine Zahl von Minuten von 0 (nie) bis 240 an
settings-give-one-of = wähle eines davon: { $values }
