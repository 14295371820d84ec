//! Numbers, lengths and times of day as people write them.
//!
//! A text that can be read in two ways has both as its readings; whoever asked for it then asks the person. Nothing here is
//! in a language: decimal commas, thousands and both clocks are understood everywhere.

/// Minutes of a day, and the most that any length may have.
pub const DAY_MINUTES: u32 = 1440;

/// Which bare numbers make sense as a length of a signal, in which unit. The limits are our own choice: no source says how
/// people leave units out, and a number outside of them is asked about, never lost.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bare {
    /// The largest number that makes sense as hours of one Day.
    pub most_hours: f64,
    /// The smallest number that makes sense as minutes.
    pub least_minutes: f64,
}

impl Bare {
    /// Of a night's sleep: up to sixteen hours, and never minutes short.
    pub const NIGHT: Bare = Bare { most_hours: 16.0, least_minutes: 60.0 };
    /// Of what one does: more than half of a Day is rare enough to be written with its unit, and a quarter of an hour is not.
    pub const DOING: Bare = Bare { most_hours: 12.0, least_minutes: 1.0 };
}

/// How hours are counted on the clock a person uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HourCycle {
    /// 0 to 23.
    TwentyFour,
    /// 1 to 12, twice a day.
    Twelve,
}

/// What a text can mean.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Reading<T> {
    /// One thing.
    One(T),
    /// Two things, the likelier one first.
    Two(T, T),
    /// Nothing.
    None,
}

impl<T: Copy> Reading<T> {
    /// What it means, where that is one thing.
    pub fn one(self) -> Option<T> {
        match self {
            Reading::One(value) => Some(value),
            Reading::Two(..) | Reading::None => None,
        }
    }

    fn of(value: Option<T>) -> Reading<T> {
        value.map_or(Reading::None, Reading::One)
    }
}

/// A number. `7,5` and `7.5` are one; `1,000` is a thousand or one, since a comma does either; `1.000` is one, as programs
/// write it. Several groups of three, or both marks, leave no doubt.
pub fn number(text: &str) -> Reading<f64> {
    let text = text.trim();
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    let negative = text.starts_with('-');
    let signed = |value: f64| if negative { -value } else { value };
    let grouped = |mark: char, digits: &str| groups(mark, digits).map(signed);
    let plain = |digits: &str| plain(digits).map(signed);
    let marks: Vec<char> = unsigned.chars().filter(|c| !c.is_ascii_alphanumeric() && !matches!(c, '+' | '-')).collect();
    match marks.as_slice() {
        [] | ['.'] => Reading::of(plain(unsigned)),
        [','] => match (plain(&unsigned.replace(',', ".")), grouped(',', unsigned)) {
            (Some(decimal), Some(thousands)) => Reading::Two(thousands, decimal),
            (decimal, thousands) => Reading::of(decimal.or(thousands)),
        },
        // The last mark is the decimal one where it differs from those before it.
        [mark, .., last] if mark != last && matches!(last, '.' | ',') => {
            let Some((whole, fraction)) = unsigned.rsplit_once(*last) else { return Reading::None };
            let joined = groups(*mark, whole).and_then(|whole| self::plain(&format!("{whole}.{fraction}")));
            Reading::of(joined.map(signed))
        }
        [mark, rest @ ..] if rest.iter().all(|other| other == mark) => Reading::of(grouped(*mark, unsigned)),
        _ => Reading::None,
    }
}

/// A number without thousands: digits, one point, an exponent; never infinite.
fn plain(digits: &str) -> Option<f64> {
    let fits = digits.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | '-' | '+' | 'e' | 'E'));
    let begins = digits.starts_with(|c: char| c.is_ascii_digit() || c == '.');
    (fits && begins).then(|| digits.parse().ok()).flatten().filter(|value: &f64| value.is_finite())
}

/// A whole number written in groups of three, like `11,532` or `1 234 567`.
fn groups(mark: char, digits: &str) -> Option<f64> {
    if !matches!(mark, ',' | '.' | ' ' | '\u{a0}' | '\u{202f}' | '\'' | '\u{2019}') {
        return None;
    }
    let mut parts = digits.split(mark);
    let first = parts.next()?;
    let is_digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    let fits = (1..=3).contains(&first.len())
        && !first.starts_with('0')
        && is_digits(first)
        && parts.all(|part| part.len() == 3 && is_digits(part));
    fits.then(|| digits.replace(mark, "").parse().ok()).flatten()
}

/// A length in minutes, at most a day: `7:30`, `7:30:00`, `7h30`, `7.5h`, `450m`. A bare number is minutes where hours make
/// no sense, or hours where minutes make none; where both do, the readings are hours and minutes. None is none.
pub fn length(text: &str, sense: Bare) -> Reading<u32> {
    let Some(compact) = without_blanks(text) else { return Reading::None };
    if let Some(minutes) = length_with_unit(&compact) {
        return Reading::of(Some(minutes).filter(|minutes| *minutes <= DAY_MINUTES));
    }
    let Some(bare) = number(&compact).one().filter(|_| !compact.contains('e')) else { return Reading::None };
    let (hours, minutes) = ((bare * 60.0).round(), bare);
    let fits_hours = bare > 0.0 && bare <= sense.most_hours;
    let fits_minutes = bare.fract() == 0.0 && bare >= sense.least_minutes && bare <= f64::from(DAY_MINUTES);
    match (fits_hours, fits_minutes) {
        _ if bare == 0.0 => Reading::One(0),
        (true, true) => Reading::Two(hours as u32, minutes as u32),
        (true, false) => Reading::One(hours as u32),
        (false, true) => Reading::One(minutes as u32),
        (false, false) => Reading::None,
    }
}

/// Minutes of a text that names its unit, in which minutes may be more than a day.
fn length_with_unit(compact: &str) -> Option<u32> {
    if let Some((hours, rest)) = compact.split_once(':') {
        let (minutes, seconds) = rest.split_once(':').unwrap_or((rest, "0"));
        let rounded = digits(seconds).filter(|seconds| *seconds < 60)? / 30;
        return Some(hours_and_minutes(hours, minutes)? + rounded);
    }
    let hours = |text: &str| match number(text) {
        // `7,125h` cannot be thousands of hours.
        Reading::One(hours) | Reading::Two(_, hours) => {
            let minutes = (hours * 60.0).round();
            (0.0..=f64::from(DAY_MINUTES)).contains(&minutes).then_some(minutes as u32)
        }
        Reading::None => None,
    };
    if let Some(text) = compact.strip_suffix("hours").or(compact.strip_suffix("std")).or(compact.strip_suffix('h')) {
        return hours(text);
    }
    if let Some((hours, minutes)) = compact.split_once('h') {
        return hours_and_minutes(hours, minutes.strip_suffix("min").or(minutes.strip_suffix('m')).unwrap_or(minutes));
    }
    digits(compact.strip_suffix("min").or(compact.strip_suffix('m'))?)
}

/// A time of day in minutes since midnight: `23:40`, `23:40:10`, `2340`, `11:40 pm`, `11pm`; `24:00` is midnight. On a clock
/// of twelve hours `11:40` is one of two, the evening's first.
pub fn clock(text: &str, cycle: HourCycle) -> Reading<u32> {
    let text = text.trim().to_lowercase().replace("a.m.", "am").replace("p.m.", "pm");
    let half = [("am", 0), ("pm", 12)].into_iter().find_map(|(word, hours)| Some((text.strip_suffix(word)?, hours)));
    let Some((hour, minute)) = hour_and_minute(half.map_or(text.as_str(), |(rest, _)| rest.trim_end())) else {
        return Reading::None;
    };
    let is_twelve = (1..=12).contains(&hour);
    let at = |half: u32| (hour % 12 + half) * 60 + minute;
    match half {
        Some((_, half)) if is_twelve => Reading::One(at(half)),
        Some(_) => Reading::None,
        // A bare hour is a time only with its half of the day.
        None if digits(&text).is_some_and(|_| text.len() < 4) => Reading::None,
        None if cycle == HourCycle::Twelve && is_twelve => Reading::Two(at(12), at(0)),
        None => Reading::of(match (hour, minute) {
            (24, 0) => Some(0),
            (0..=23, _) => Some(hour * 60 + minute),
            _ => None,
        }),
    }
}

fn hour_and_minute(text: &str) -> Option<(u32, u32)> {
    let (hour, rest) = match text.split_once([':', '.']) {
        Some(parts) => parts,
        None if text.len() == 4 && digits(text).is_some() => text.split_at(2),
        None => (text, "00"),
    };
    let (minute, second) = rest.split_once([':', '.']).unwrap_or((rest, "00"));
    let sixty = |text: &str| digits(text).filter(|number| text.len() == 2 && *number < 60);
    sixty(second)?;
    Some((digits(hour).filter(|hour| *hour <= 24)?, sixty(minute)?))
}

/// `HH:MM` of minutes since midnight.
pub fn clock_text(minutes: f64) -> String {
    let minutes = minutes.round().rem_euclid(f64::from(DAY_MINUTES)) as u32;
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

/// A time of day so that it can be typed again on this clock: `23:40` or `11:40 pm`.
pub fn clock_typed(minutes: f64, cycle: HourCycle) -> String {
    if cycle == HourCycle::TwentyFour {
        return clock_text(minutes);
    }
    let minutes = minutes.round().rem_euclid(f64::from(DAY_MINUTES)) as u32;
    let (hour, minute) = (minutes / 60, minutes % 60);
    format!("{}:{minute:02} {}", (hour + 11) % 12 + 1, if hour < 12 { "am" } else { "pm" })
}

/// The text in small letters without its blanks; nothing where one stands between two digits, which could be anything.
fn without_blanks(text: &str) -> Option<String> {
    let text = text.trim().to_lowercase();
    let parts: Vec<&str> = text.split_whitespace().collect();
    let ends = |part: &str| part.ends_with(|c: char| c.is_ascii_digit());
    let begins = |part: &str| part.starts_with(|c: char| c.is_ascii_digit());
    let doubtful = parts.windows(2).any(|pair| ends(pair[0]) && begins(pair[1]));
    (!doubtful).then(|| parts.concat())
}

fn hours_and_minutes(hours: &str, minutes: &str) -> Option<u32> {
    let (hours, minutes) = (digits(hours)?, digits(minutes)?);
    (hours <= 24 && minutes < 60).then_some(hours * 60 + minutes)
}

fn digits(text: &str) -> Option<u32> {
    (!text.is_empty() && text.len() <= 5 && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_in_every_usual_way_and_a_doubtful_one_in_both() {
        for (text, value) in [
            ("7.5", 7.5),
            ("7,5", 7.5),
            ("-0,25", -0.25),
            ("0,532", 0.532),
            ("61.532", 61.532),
            ("1e3", 1000.0),
            ("1,234,567", 1_234_567.0),
            ("1.234.567", 1_234_567.0),
            ("1,234.5", 1234.5),
            ("1.234,5", 1234.5),
            ("11 532", 11_532.0),
            ("11\u{202f}532,25", 11_532.25),
            ("11'532", 11_532.0),
            ("1234,567", 1234.567),
        ] {
            assert_eq!(number(text), Reading::One(value), "{text}");
        }
        assert_eq!(number("11,532"), Reading::Two(11_532.0, 11.532));
        assert_eq!(number("-1,000"), Reading::Two(-1000.0, -1.0));
        for text in
            ["", "-", "e5", "NaN", "inf", "1,2,3", "1,23.4", "12 34", "1.2.3", "7h", "--1", "1e400", "1;2", "+-1"]
        {
            assert_eq!(number(text), Reading::None, "{text:?}");
        }
    }

    #[test]
    fn a_length_is_read_where_only_one_unit_makes_sense() {
        for (text, sense, minutes) in [
            ("7:30", Bare::DOING, 450),
            ("7:30:00", Bare::DOING, 450),
            ("7:29:40", Bare::DOING, 450),
            ("7h30", Bare::DOING, 450),
            ("7 h 30 min", Bare::DOING, 450),
            ("7,5 h", Bare::DOING, 450),
            ("7.4917h", Bare::DOING, 450),
            ("7,125h", Bare::DOING, 428),
            ("450 min", Bare::DOING, 450),
            ("5m", Bare::DOING, 5),
            ("24:00", Bare::DOING, 1440),
            ("0", Bare::DOING, 0),
            ("0", Bare::NIGHT, 0),
            ("7", Bare::NIGHT, 420),
            ("6,25", Bare::NIGHT, 375),
            ("450", Bare::NIGHT, 450),
            ("30", Bare::DOING, 30),
            ("15", Bare::DOING, 15),
            ("14", Bare::NIGHT, 840),
            ("1.5", Bare::DOING, 90),
        ] {
            assert_eq!(length(text, sense), Reading::One(minutes), "{text}, {sense:?}");
        }
        assert_eq!(length("5", Bare::DOING), Reading::Two(300, 5));
        assert_eq!(length("12", Bare::DOING), Reading::Two(720, 12));
        for (text, sense) in [
            ("30", Bare::NIGHT),
            ("7 30", Bare::DOING),
            ("25:00", Bare::DOING),
            ("7:60", Bare::DOING),
            ("7:3:0:0", Bare::DOING),
            ("1441", Bare::DOING),
            ("17.5", Bare::DOING),
            ("-5", Bare::DOING),
            ("h", Bare::DOING),
            (":30", Bare::DOING),
            ("99999999999", Bare::DOING),
            ("1,000", Bare::DOING),
            ("1e9h", Bare::DOING),
        ] {
            assert_eq!(length(text, sense), Reading::None, "{text}");
        }
    }

    #[test]
    fn a_time_is_one_of_two_where_the_clock_has_twelve_hours() {
        use HourCycle::{Twelve, TwentyFour};
        for (text, cycle, minutes) in [
            ("23:40", TwentyFour, 1420),
            ("23.40", TwentyFour, 1420),
            ("2340", TwentyFour, 1420),
            ("23:40:10", TwentyFour, 1420),
            ("11:40", TwentyFour, 700),
            ("24:00", TwentyFour, 0),
            ("11:40 pm", TwentyFour, 1420),
            ("11:40 p.m.", Twelve, 1420),
            ("11PM", Twelve, 1380),
            ("12:05am", Twelve, 5),
            ("23:40", Twelve, 1420),
            ("0:20", Twelve, 20),
        ] {
            assert_eq!(clock(text, cycle), Reading::One(minutes), "{text} on {cycle:?}");
        }
        assert_eq!(clock("11:40", Twelve), Reading::Two(1420, 700));
        assert_eq!(clock("12:30", Twelve), Reading::Two(750, 30));
        for text in ["13:05 pm", "0:20 am", "11", "24:01", "23:4", "23:60", "late", "", "1:2:3", "99999"] {
            assert_eq!(clock(text, TwentyFour), Reading::None, "{text:?}");
        }
    }

    #[test]
    fn a_time_is_written_so_that_it_can_be_typed_again() {
        for minutes in 0..DAY_MINUTES {
            for cycle in [HourCycle::TwentyFour, HourCycle::Twelve] {
                let typed = clock_typed(f64::from(minutes), cycle);
                assert_eq!(clock(&typed, cycle), Reading::One(minutes), "{typed}");
            }
        }
    }
}
