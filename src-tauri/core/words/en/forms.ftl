# Dates, amounts and lists. Months count from 1; weekdays count from 0, which is Monday.

month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
month-short = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
weekday = { $weekday ->
    [0] Monday
    [1] Tuesday
    [2] Wednesday
    [3] Thursday
    [4] Friday
    [5] Saturday
   *[6] Sunday
}
date = { $day } { $month }
date-short = { $day } { $month }
date-year = { $day } { $month } { $year }
date-month-year = { $month } { $year }
date-weekday = { $weekday }, { $day } { $month }
date-long = { $weekday }, { $day } { $month } { $year }

unit-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}

list-and = { $first } and { $last }
