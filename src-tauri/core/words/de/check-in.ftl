# The check-in.

## Check-in

check-in-no-pair = „{ $pair }“ hat nicht die Form SIGNAL=WERT
check-in-no-pair-next = schreib zum Beispiel sleep=7:30
check-in-saved = Gespeichert { $parts }.
# A Day and what was kept about it; several are joined with semicolons.
check-in-saved-part = für { $day }: { $answers }
check-in-saved-today = heute
check-in-saved-value = { $signal } { $value }
check-in-saved-word = { $signal }: { $word }
check-in-saved-cleared = { $signal } gelöscht
check-in-saved-comment = Kommentar
check-in-nothing-changed = Für { $day } hat sich nichts geändert.
check-in-taken-back = { $count ->
    [one] Rückgängig gemacht: Eine Antwort ist wieder wie vorher.
   *[other] Rückgängig gemacht: { $count } Antworten sind wieder wie vorher.
}

## The check-in

check-in-greeting = Eine halbe Minute: letzte Nacht und gestern. Überspring, was du magst.
check-in-greeting-saved = Schon gespeichert. Du kannst alles noch ändern.
check-in-greeting-earlier = Ein früherer Tag. Trag ein, woran du dich erinnerst, und lass den Rest leer.

# Said once after a bedtime was saved, and beside the question for as long as it holds.
check-in-no-aim = Taper kann nicht erkennen, ob du später ins Bett gehst als geplant, weil keine angestrebte Bettzeit eingestellt ist. Du kannst sie in den Einstellungen festlegen, oder mit `taper config set intended_bedtime 23:00`.
check-in-no-aim-hint = zwei Uhrzeiten, etwa { $time }. Mit einer angestrebten Bettzeit aus den Einstellungen verfolgt Taper, wie viel später es wird

# What a question is about; shown in brackets after it.
check-in-about-now = jetzt gerade
check-in-about-that-morning = an dem Morgen
check-in-about-last-night = letzte Nacht
check-in-about-night-before = die Nacht davor
check-in-about-yesterday = gestern, { $day }

# Questions about signals of one's own: the signal's name, and what an answer looks like.
check-in-own-question = { $title }?
check-in-own-count = wie viele
check-in-own-length = wie lange, etwa 45m oder 1:30
check-in-own-points = von { $low } bis { $high }
check-in-own-scale = 0 gar nichts, 10 so viel wie möglich
