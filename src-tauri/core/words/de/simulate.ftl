# Files given to the simulators of plans, replays and reminders.

## The log of a plan that is simulated

plan-log-no-start = keine Zeile beginnt einen Plan
plan-log-no-start-next = beginne mit einer Zeile, in der "do":"start" steht
plan-log-long = das Protokoll geht von { $from } bis { $to }
plan-log-long-next = gib höchstens zehn Jahre an
plan-log-no-line = keine Zeile eines Planprotokolls ({ $error })
plan-log-nothing = weder "do" noch "row"
plan-log-before = der Plan beginnt erst danach
plan-log-starts-later = der Plan beginnt später
plan-log-too-much = { $name } { $value } ist mehr als { $most }
plan-log-needs-kind = zum Beginn gehört die Art: rebuild oder ease_off
plan-log-needs-baseline = zum Beginn gehört baseline_minutes
plan-log-baseline = eine übliche Woche von { $minutes } Minuten: sie liegt zwischen 1 und 90 Stunden
plan-log-workdays = { $workdays ->
    [one] ein Arbeitstag pro Woche: möglich sind 1 bis 7
   *[other] { $workdays } Arbeitstage pro Woche: möglich sind 1 bis 7
}
plan-log-goal = ein Ziel von { $percent } %: es liegt zwischen { $least } und { $most } % der üblichen Woche
plan-log-needs-minutes = zum Senken (lower) gehören die Minuten
plan-log-needs-span = zu freien Tagen gehören der erste und der letzte
plan-log-needs-days = zu einer Abgabezeit gehören der erste Tag und die Zahl der Tage
plan-log-needs-percent = zu einem Ziel gehört seine Prozentzahl
plan-log-needs-answer = zu einem Rückblick gehört die Antwort

## The stretch of time that reminders are simulated over

reminder-file-unreadable-next = wähle eine andere Datei
reminder-file-next = siehe `taper remind simulate --help`
reminder-file-long = { $from } bis { $to } sind mehr als zehn Jahre
reminder-file-tick = { $seconds ->
    [one] ein Takt von einer Sekunde
   *[other] ein Takt von { $seconds } Sekunden
}
# The event is a word of the file, such as travel.
reminder-file-needs = zu { $event } um { $at } gehört { $what ->
    [to] "to"
    [zone] eine Zeitzone
   *[level] ein "level": steady, watch, warning oder overuse
}
reminder-file-no-kind = „{ $name }“ ist keine Art von Nachricht
reminder-file-no-snooze = „{ $length }“: aufschieben geht um 1h, later oder tomorrow
reminder-file-no-event = „{ $event }“ um { $at } ist nichts, was geschehen kann
reminder-file-rollover = ein Tag kann nicht um { $hour } Uhr beginnen
reminder-file-no-minute = „{ $text }“ ist keine Uhrzeit wie 09:00
reminder-file-no-weekday = „{ $text }“ ist kein Wochentag wie fri
reminder-file-no-time = „{ $text }“ ist kein Zeitpunkt wie 2026-03-28T21:00

## Replaying a table

replay-signal = { $file }, Signal { $name }
replay-no-direction = „{ $value }“ ist keine Richtung
replay-no-direction-next = gib up oder down an
replay-no-role = „{ $value }“ ist keine Rolle
replay-no-role-next = gib lead, outcome oder exposure an
replay-order = { $day } kommt nicht nach der Zeile davor
replay-row-next = gib eine Zeile pro Tag an, den ältesten zuerst
replay-date-unclear-next = schreib Daten als 2026-03-01
replay-number-unclear-next = schreib Zahlen mit Dezimalpunkt und ohne anderes Zeichen
replay-cell-next = lass die Zelle leer, wenn der Wert fehlt
replay-date-next = berichtige dieses Datum
replay-episode = eine Episode geht von { $onset } über { $drop } bis { $end }
replay-episode-next = gib onset, drop und end in dieser Reihenfolge an
replay-no-json = nicht das JSON, das hier erwartet wird ({ $error })
replay-no-json-next = berichtige diese Stelle
