# Files given to the simulators of plans, replays and reminders.

## The log of a plan that is simulated

plan-log-no-start = keine Zeile beginnt einen Plan
plan-log-no-start-next = beginne mit einer Zeile, in der "do":"start" steht
plan-log-long = das Protokoll geht von { $from } bis { $to }
plan-log-long-next = gib höchstens zehn Jahre an
plan-log-no-line = das ist keine Zeile eines Planprotokolls ({ $error })
plan-log-nothing = darin steht weder "do" noch "row"
plan-log-before = das liegt vor dem Beginn des Plans
plan-log-starts-later = der Plan beginnt erst danach
plan-log-too-much = { $name } { $value } ist mehr als { $most }
plan-log-needs-kind = zum Beginn gehört die Art: rebuild oder ease_off
plan-log-needs-baseline = zum Beginn gehört baseline_minutes
plan-log-baseline = eine normale Woche von { $minutes } Minuten liegt nicht zwischen 1 und 90 Stunden
plan-log-workdays = { $workdays ->
    [one] ein Arbeitstag pro Woche: möglich sind 1 bis 7
   *[other] { $workdays } Arbeitstage pro Woche: möglich sind 1 bis 7
}
plan-log-goal = ein Ziel von { $percent } % liegt nicht zwischen { $least } und { $most } % der normalen Woche
plan-log-needs-minutes = zum Senken (lower) gehören die Minuten
plan-log-needs-span = zu freien Tagen gehören der erste und der letzte
plan-log-needs-days = zu einer Abgabe gehören der erste Tag und die Zahl der Tage
plan-log-needs-percent = zu einem Ziel gehört seine Prozentzahl
plan-log-needs-answer = zu einem Rückblick gehört die Antwort

## The stretch of time that reminders are simulated over

reminder-file-unreadable-next = wähle eine andere Datei
reminder-file-next = siehe `taper remind simulate --help`
reminder-file-long = { $from } bis { $to } sind mehr als zehn Jahre
reminder-file-tick = { $seconds ->
    [one] ein Takt von einer Sekunde geht nicht
   *[other] ein Takt von { $seconds } Sekunden geht nicht
}
# The event is a word of the file, such as travel.
reminder-file-needs = zu { $event } um { $at } gehört { $what ->
    [to] "to"
    [zone] eine Zeitzone
   *[level] ein "level": steady, watch, warning oder overuse
}
reminder-file-no-kind = „{ $name }“ ist keine Art von Erinnerung
reminder-file-no-snooze = „{ $length }“ ist kein Aufschub: möglich sind 1h, later und tomorrow
reminder-file-no-event = „{ $event }“ um { $at } ist kein Ereignis
reminder-file-rollover = ein Tag kann nicht um { $hour } Uhr beginnen
reminder-file-no-minute = „{ $text }“ ist keine Uhrzeit wie 09:00
reminder-file-no-weekday = „{ $text }“ ist kein Wochentag wie fri
reminder-file-no-time = „{ $text }“ ist kein Zeitpunkt wie 2026-03-28T21:00

## Replaying a table

replay-signal = { $file }, Signal { $name }
replay-no-direction = „{ $value }“ ist keine Richtung
replay-no-direction-next = möglich sind up und down
replay-no-role = „{ $value }“ ist keine Rolle
replay-no-role-next = möglich sind lead, outcome und exposure
replay-order = { $day } kommt nicht nach dem Tag in der Zeile davor
replay-row-next = gib eine Zeile pro Tag an, den ältesten zuerst
replay-date-unclear-next = schreib Daten als 2026-03-01
replay-number-unclear-next = schreib Zahlen mit Dezimalpunkt und ohne anderes Zeichen
replay-cell-next = lass die Zelle leer, wenn der Wert fehlt
replay-date-next = korrigiere dieses Datum
replay-episode = eine Episode kann nicht von { $onset } über { $drop } bis { $end } gehen
replay-episode-next = gib onset, drop und end in dieser Reihenfolge an
replay-no-json = das ist nicht das JSON, das hier erwartet wird ({ $error })
replay-no-json-next = korrigiere diese Stelle
