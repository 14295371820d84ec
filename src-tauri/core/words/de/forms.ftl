# Dates, amounts and lists. Months count from 1; weekdays count from 0, which is Monday.

month = { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}
month-short = { $month ->
    [1] Jan.
    [2] Feb.
    [3] März
    [4] Apr.
    [5] Mai
    [6] Juni
    [7] Juli
    [8] Aug.
    [9] Sept.
    [10] Okt.
    [11] Nov.
   *[12] Dez.
}
weekday = { $weekday ->
    [0] Montag
    [1] Dienstag
    [2] Mittwoch
    [3] Donnerstag
    [4] Freitag
    [5] Samstag
   *[6] Sonntag
}
weekday-short = { $weekday ->
    [0] Mo
    [1] Di
    [2] Mi
    [3] Do
    [4] Fr
    [5] Sa
   *[6] So
}
date = { $day }. { $month }
date-short = { $day }. { $month }
date-year = { $day }. { $month } { $year }
date-month-year = { $month } { $year }
date-weekday = { $weekday }, { $day }. { $month }
date-long = { $weekday }, { $day }. { $month } { $year }

unit-days = { $count ->
    [one] 1 Tag
   *[other] { $count } Tage
}

list-and = { $first } und { $last }
