//! What the name of a column says by itself: whether it holds the Days, and in which unit its numbers are.

use crate::{
    signal::{Signal, Unit},
    words::folded,
};

/// What a column of Days is called, the surest first: in English and German, then in languages tables often come in. A
/// column of weekdays may be called `Day`, too, which is why it comes last.
const DATES: [&str; 12] =
    ["date", "datum", "日期", "日付", "날짜", "fecha", "dato", "дата", "jour", "dia", "day", "tag"];

/// The unit of a column, as its name has it.
#[derive(Debug, Clone, PartialEq)]
pub enum NamedUnit {
    /// Hours.
    Hours,
    /// Minutes.
    Minutes,
    /// Hours and minutes, as in `7:30`.
    HoursAndMinutes,
    /// A number of things.
    Count,
    /// A scale with these ends.
    Scale(f64, f64),
    /// Anything else; as it is written.
    Other(String),
}

impl NamedUnit {
    /// Whether a signal can be in this unit.
    pub fn fits(&self, signal: &Signal) -> bool {
        match self {
            NamedUnit::Hours | NamedUnit::Minutes => signal.unit == Unit::Minutes,
            NamedUnit::HoursAndMinutes => matches!(signal.unit, Unit::Minutes | Unit::Clock),
            NamedUnit::Count => signal.unit == Unit::Count,
            NamedUnit::Scale(low, high) => signal.unit == Unit::Points && signal.range == (*low, *high),
            NamedUnit::Other(_) => false,
        }
    }

    /// Whether it is a unit of lengths.
    pub fn is_length(&self) -> bool {
        matches!(self, NamedUnit::Hours | NamedUnit::Minutes | NamedUnit::HoursAndMinutes)
    }
}

/// How surely a name is that of a column of Days, 0 being the surest; `None` where it is not.
pub fn is_date(name: &str) -> Option<usize> {
    let name = folded(name);
    DATES.iter().position(|word| *word == name)
}

/// The name without its unit, and the unit: `Sleep (h)`, `sleep_hours`, `Energy %`. `None` where it has none.
pub fn split(name: &str) -> Option<(&str, NamedUnit)> {
    let name = name.trim().trim_end_matches('.');
    if let Some((base, inside)) = bracketed(name) {
        return Some((base, unit(inside).unwrap_or_else(|| NamedUnit::Other(inside.to_owned()))));
    }
    if let Some(base) = name.strip_suffix('%') {
        return named(base, NamedUnit::Other("%".to_owned()));
    }
    if let Some((base, high)) = name.rsplit_once('/')
        && let Ok(high) = high.trim().parse::<u8>()
    {
        return named(base, NamedUnit::Scale(0.0, f64::from(high)));
    }
    let is_between = |c: char| c.is_whitespace() || matches!(c, '_' | '-' | '.' | ',' | '/' | ':');
    let (base, last) = name.rsplit_once(is_between)?;
    let base = base.trim_end_matches(is_between);
    let base = base.strip_suffix(" in").unwrap_or(base);
    named(base, unit(last)?)
}

fn named(base: &str, unit: NamedUnit) -> Option<(&str, NamedUnit)> {
    let base = base.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '_' | '-' | ','));
    (!base.is_empty()).then_some((base, unit))
}

fn bracketed(name: &str) -> Option<(&str, &str)> {
    let (open, close) = [('(', ')'), ('[', ']'), ('（', '）')].into_iter().find(|(_, close)| name.ends_with(*close))?;
    let (base, inside) = name.strip_suffix(close)?.rsplit_once(open)?;
    let base = base.trim_end_matches(|c: char| c.is_whitespace() || c == '_');
    (!base.is_empty() && !inside.trim().is_empty()).then_some((base, inside.trim()))
}

/// The unit of a word that is known to be one.
fn unit(word: &str) -> Option<NamedUnit> {
    let word = folded(word.trim_end_matches('.'));
    Some(match word.as_str() {
        "h" | "hr" | "hrs" | "hour" | "hours" | "std" | "stunde" | "stunden" | "小时" | "時間" => NamedUnit::Hours,
        "min" | "mins" | "minute" | "minutes" | "minuten" | "分钟" | "分" => NamedUnit::Minutes,
        "h:mm" | "hh:mm" | "h:mm:ss" | "hh:mm:ss" => NamedUnit::HoursAndMinutes,
        "count" | "number" | "anzahl" | "#" => NamedUnit::Count,
        "%" | "percent" | "pct" | "prozent" | "s" | "sec" | "secs" | "second" | "seconds" | "sek" | "sekunde"
        | "sekunden" | "ms" => NamedUnit::Other(word),
        _ => return scale(&word),
    })
}

/// `0-10`, `1–5` or `0 to 10`; between the ends folding may have left a blank.
fn scale(word: &str) -> Option<NamedUnit> {
    let ends: Vec<&str> =
        word.split([' ', '–', '/']).filter(|part| !part.is_empty() && !matches!(*part, "to" | "bis")).collect();
    let [low, high] = ends[..] else { return None };
    let (low, high): (u8, u8) = (low.parse().ok()?, high.parse().ok()?);
    (low < high).then_some(NamedUnit::Scale(f64::from(low), f64::from(high)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::signal::catalog;

    #[test]
    fn a_unit_is_found_in_brackets_and_at_the_end() {
        let other = |unit: &str| NamedUnit::Other(unit.to_owned());
        for (name, base, unit) in [
            ("Sleep (h)", "Sleep", NamedUnit::Hours),
            ("Sleep [min]", "Sleep", NamedUnit::Minutes),
            ("sleep_hours", "sleep", NamedUnit::Hours),
            ("Schlaf in Stunden", "Schlaf", NamedUnit::Hours),
            ("Schlaf, Std.", "Schlaf", NamedUnit::Hours),
            ("focus min", "focus", NamedUnit::Minutes),
            ("Sleep (hh:mm)", "Sleep", NamedUnit::HoursAndMinutes),
            ("Energy %", "Energy", other("%")),
            ("Energy%", "Energy", other("%")),
            ("Energy [percent]", "Energy", other("percent")),
            ("Energy (0-10)", "Energy", NamedUnit::Scale(0.0, 10.0)),
            ("Energy 1–5", "Energy", NamedUnit::Scale(1.0, 5.0)),
            ("Energy (0 to 10)", "Energy", NamedUnit::Scale(0.0, 10.0)),
            ("Energy /10", "Energy", NamedUnit::Scale(0.0, 10.0)),
            ("snacks_count", "snacks", NamedUnit::Count),
            ("Weight (kg)", "Weight", other("kg")),
            ("睡眠（小时）", "睡眠", NamedUnit::Hours),
        ] {
            assert_eq!(split(name), Some((base, unit)), "{name}");
        }
        for name in ["Sleep", "Sleep quality", "bedtime_delay", "h", "(h)", "_h", "%", "/10", "", "A-B", "Sleep ()"] {
            assert_eq!(split(name), None, "{name}");
        }
    }

    #[test]
    fn a_unit_fits_the_signals_that_can_be_in_it() {
        let signal = |id: &str| catalog::all().into_iter().find(|signal| signal.id.as_str() == id).unwrap();
        for (unit, id, fits) in [
            (NamedUnit::Hours, "sleep", true),
            (NamedUnit::Minutes, "energy", false),
            (NamedUnit::Other("%".to_owned()), "energy", false),
            (NamedUnit::Scale(0.0, 10.0), "energy", true),
            (NamedUnit::Scale(1.0, 5.0), "energy", false),
            (NamedUnit::Count, "snacks", true),
            (NamedUnit::HoursAndMinutes, "sleep", true),
        ] {
            assert_eq!(unit.fits(&signal(id)), fits, "{unit:?} for {id}");
        }
    }

    #[test]
    fn a_date_is_called_so_in_several_languages() {
        for name in ["date", "Date", "DATUM", "日期", " Tag ", "Day"] {
            assert!(is_date(name).is_some(), "{name}");
        }
        assert!(is_date("Date") < is_date("Day"), "a weekday may be called so");
        for name in ["", "Update", "Days", "mood"] {
            assert_eq!(is_date(name), None, "{name}");
        }
    }
}
