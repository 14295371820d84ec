//! Sentences about what moves together: never a cause, always how sure.

use crate::{
    evidence::association::{Association, Found, LEAST_DAYS},
    signal::{Signal, Unit},
};

/// What was looked at, and how to read it.
pub fn summary(found: &Found) -> String {
    if found.looks == 0 {
        return format!(
            "Not enough days yet: this needs at least {LEAST_DAYS} days on which two signals were both told, after your \
             usual is known."
        );
    }
    let waiting = match found.too_short {
        0 => String::new(),
        1 => " One pair has not enough days yet.".to_owned(),
        pairs => format!(" {pairs} pairs have not enough days yet."),
    };
    let looks = found.looks;
    if found.associations.is_empty() {
        return format!("Nothing held up among {looks} looks at the last year, and that is an answer, too.{waiting}");
    }
    format!(
        "Of {looks} looks at the last year, these held up; about one in twenty of such may still be chance. They say what \
         goes along with what in your days, not what leads to what.{waiting}"
    )
}

/// A pair: `More games than usual tended to be followed, a day later, by less sleep.`
pub fn sentence(first: &Signal, second: &Signal, found: &Association) -> String {
    let strongest = found.strongest;
    // Told in the order of the days.
    let (one, other) = if strongest.lag < 0 { (second, first) } else { (first, second) };
    let direction = match (strongest.rho > 0.0, other.unit) {
        (true, _) => "more",
        (false, Unit::Count) => "fewer",
        (false, _) => "less",
    };
    let (one, other) = (one.title.to_lowercase(), other.title.to_lowercase());
    let strength = match strongest.rho.abs() {
        rho if rho < 0.2 => "slightly",
        rho if rho < 0.4 => "somewhat",
        _ => "clearly",
    };
    let how = match strongest.lag.abs() {
        0 => format!("Days with more {one} than usual tended to have {direction} {other}, too"),
        1 => format!("More {one} than usual tended to be followed, a day later, by {direction} {other}"),
        days => format!("More {one} than usual tended to be followed, {days} days later, by {direction} {other}"),
    };
    let figure = |value: f64| format!("{}{:.2}", if value < 0.0 { "−" } else { "" }, value.abs());
    format!(
        "{how}: {strength}, over {} days (rank correlation {}, between {} and {}).",
        strongest.days,
        figure(strongest.rho),
        figure(strongest.interval.0),
        figure(strongest.interval.1)
    )
}
