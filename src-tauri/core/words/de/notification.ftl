# Notes: for the desktop, for the screens, and about the past.

## What the desktop shows, where others may see it

notification-check-in = Dein Check-in ist bereit, wann immer du magst.
notification-check-in-last = Es kommen keine Erinnerungen mehr, bis du Taper wieder öffnest, wann immer das ist.
notification-review = Ein paar Minuten für einen Rückblick auf die Woche, wenn du magst.
notification-small-thing = Ein kleiner Vorschlag für dich, wenn du magst.
notification-wind-down = Zeit, den Tag ausklingen zu lassen, wenn du magst.
notification-word = In Taper gibt es etwas anzusehen, wenn du einen Moment hast.

## What it shows when details are wished for

notification-room-and-thing = { $room } Und etwas für dich: { $thing }.
notification-thing = Wenn du magst: { $thing }.

notification-button = { $action ->
    [check-in] Zum Check-in
    [look] Öffnen
    [later] Später
    [tomorrow] Morgen
   *[never] Nicht mehr zeigen
}
# A kind of note in a list.
notification-kind = { $kind ->
    [warning] Warnung
    [sign] ein erstes Zeichen
    [rebound] die ersten Tage nach der Pause
    [check_in] Check-in
    [plan] Stunden für heute
    [review] Wochenrückblick
    [nudge] Vorschlag zum Erholen
   *[wind_down] Ausklang des Tages
}

## The program about itself

notification-locked = Taper ist gesperrt. Erinnerungen kommen, sobald du es entsperrst.
notification-no-copy = Die heutige Sicherungskopie deiner Daten hat nicht geklappt. { $error }
notification-stays = Taper bleibt im Hintergrund, um dich zu erinnern. Starte es noch einmal, um das Fenster zu öffnen. Zum Beenden wähle „Beenden“ in den Einstellungen oder im Infobereich.

## The card behind "I'm in a really bad place"

# It names no phone number: those in apps are too often wrong or out of date. Its paragraphs are shown one by one.
notification-bad-place =
    Gut, dass du es sagst, auch wenn es nur hier ist. Diese App kann nicht einschätzen, wie ernst es ist, und niemand wird benachrichtigt.

    Wenn du in Gefahr sein könntest oder dir etwas antun könntest, ruf bitte jetzt den Notruf an oder geh in die nächste Notaufnahme.

    Sonst: Sprich heute mit einem Menschen, dem du vertraust; auch eine Arztpraxis oder ein Krisentelefon in deinem Land kann helfen. Die Arbeit kann warten. Taper bleibt die nächsten zwei Tage still.

## Stretches of time; shorter ones are told in days

notification-months = { $count } Monate
notification-years = { $count } Jahre
