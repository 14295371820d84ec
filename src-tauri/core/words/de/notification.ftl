# Notes: for the desktop, for the screens, and about the past.

## What the desktop shows, where others may see it

notification-check-in = Ein Check-in wartet, wann immer du magst.
notification-check-in-last = Ich bin jetzt still, bis du Taper wieder öffnest, wann immer das ist.
notification-review = Ein paar Minuten für einen Blick zurück auf die Woche, wenn du magst.
notification-small-thing = Eine Kleinigkeit für dich, wenn du magst.
notification-wind-down = Ein ruhiger Ausklang des Tages, wenn du magst.
notification-word = Eine Nachricht für dich, wenn du einen Moment hast.

## What it shows when details are wished for

notification-room-and-thing = { $room } Und etwas für dich: { $thing }.
notification-thing = Wenn du magst: { $thing }.

notification-button = { $action ->
    [check-in] Zum Check-in
    [look] Ansehen
    [later] Später
    [tomorrow] Morgen
   *[never] Diese nicht mehr
}
# A kind of note in a list.
notification-kind = { $kind ->
    [warning] ein Wort zur Belastung
    [sign] ein erstes Zeichen
    [rebound] ein Wort zu den ersten Tagen nach der Pause
    [check_in] Check-in
    [plan] Spielraum im Plan
    [review] ein Blick zurück auf die Woche
    [nudge] etwas, das gut tut
   *[wind_down] der Ausklang des Tages
}

## The program about itself

notification-locked = Taper ist gesperrt. Die Erinnerungen beginnen, sobald es offen ist.
notification-no-copy = Die heutige Kopie deiner Daten ließ sich nicht machen: { $error }
notification-stays = Taper bleibt für seine Erinnerungen da. Starte es noch einmal, um es zu öffnen; zum Beenden wähle „Beenden“, dort oder im Infobereich.

## The card behind "I'm in a really bad place"

# It names no phone number: those in apps are too often wrong or out of date. Its paragraphs are shown one by one.
notification-bad-place =
    Gut, dass du es sagst, auch wenn es nur hier ist. Diese App kann nicht einschätzen, wie ernst es ist, und niemand wird benachrichtigt.

    Wenn du in Gefahr sein könntest oder dir etwas antun könntest, ruf bitte jetzt den Notruf an oder geh in die nächste Notaufnahme.

    Sonst: Sprich heute mit einem Menschen, dem du vertraust; auch eine Arztpraxis oder ein Krisentelefon in deinem Land kann helfen. Die Arbeit kann warten. Taper bleibt die nächsten zwei Tage still.

## Stretches of time; shorter ones are told in days

notification-months = { $count } Monate
notification-years = { $count } Jahre
