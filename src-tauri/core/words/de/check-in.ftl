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
check-in-saved-cleared = { $signal } zurückgenommen
check-in-saved-comment = Kommentar
check-in-nothing-changed = Für { $day } hat sich nichts geändert.
check-in-taken-back = { $count ->
    [one] Zurückgenommen: Eine Antwort ist wieder wie vorher.
   *[other] Zurückgenommen: { $count } Antworten sind wieder wie vorher.
}

## The check-in

check-in-greeting = Gestern und letzte Nacht in einer halben Minute? Lass aus, was du magst.
check-in-greeting-saved = Schon gespeichert. Ändere, was du magst.
check-in-greeting-earlier = Ein früherer Tag. Trag ein, was du noch weißt; der Rest kann leer bleiben.

# Said once after a bedtime was saved, and beside the question for as long as it holds.
check-in-no-aim = Es ist keine Bettzeit eingestellt, die du anstrebst; deshalb wird nicht verfolgt, ob es später wird. Stell eine in den Einstellungen ein, oder mit `taper config set intended_bedtime 23:00`.
check-in-no-aim-hint = zwei Uhrzeiten, etwa { $time }. Noch ist keine Bettzeit eingestellt, die du anstrebst; ohne sie wird nicht verfolgt, ob es später wird

# What a question is about; shown in brackets after it.
check-in-about-now = jetzt gerade
check-in-about-that-morning = an dem Morgen
check-in-about-last-night = letzte Nacht
check-in-about-night-before = die Nacht davor
check-in-about-yesterday = gestern, { $day }

# Questions about signals of one's own: the signal's name, and what an answer looks like.
check-in-own-question = { $title }?
check-in-own-count = wie viele
check-in-own-length = ungefähr wie lange, etwa 45m oder 1:30
check-in-own-points = wie viel, von { $low } bis { $high }
check-in-own-scale = von 0 gar nichts bis 10 so viel wie möglich
