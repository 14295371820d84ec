//! What people type about a plan, read into what it means; refused with the ways to write it where it can mean nothing.

use crate::{
    error::{Error, Result, quotable},
    notification::{answers::unclear, plan as words},
    plan::{
        REVIEW_CHANGES,
        ladder::{FULL_PERCENT, LOWEST_PERCENT, USUAL_WEEK_MINUTES},
    },
    record::plan_review::Review,
    say,
    signal::figures,
    view::plan::change_title,
};

/// Most characters of a paragraph.
const MOST_LETTERS: usize = 2000;

/// The longest week in hours: a bare number up to this may be hours as well as minutes. Our own choice.
const MOST_HOURS_A_WEEK: f64 = 60.0;

/// A cap as a person types it: `900m`, hours as `12h`, `12.5h` or `12:30`, or minutes without a unit where so many hours
/// would make no week.
///
/// # Errors
/// [`Code::BadValue`](crate::error::Code::BadValue) for what is no length of time.
pub fn week_minutes(text: &str) -> Result<u32> {
    let text = text.trim();
    let number = |text: &str| figures::number(text).one().filter(|number| (0.0..1e5).contains(number));
    let minutes = match (text.split_once(':'), text.strip_suffix('h')) {
        (Some((hours, minutes)), _) => number(hours)
            .zip(number(minutes).filter(|minutes| *minutes < 60.0))
            .map(|(hours, rest)| hours * 60.0 + rest),
        (None, Some(hours)) => number(hours).map(|hours| hours * 60.0),
        (None, None) => {
            let bare = number(text);
            if bare.is_some_and(|bare| bare > 0.0 && bare <= MOST_HOURS_A_WEEK) {
                return Err(unclear(text, String::new(), &["h", "m"].map(|unit| format!("{text}{unit}"))));
            }
            bare.or_else(|| number(text.strip_suffix("min").or(text.strip_suffix('m'))?))
        }
    };
    minutes
        .map(|minutes| minutes.round() as u32)
        .ok_or_else(|| Error::bad_value(say!("plan-no-length", text = quotable(text)), "", say!("plan-no-length-next")))
}

/// A week's focused time as a person types it, in hours; minutes.
///
/// # Errors
/// [`Code::BadValue`](crate::error::Code::BadValue) for what cannot be a usual week.
pub fn typed_week(text: &str) -> Result<u32> {
    let minutes = figures::number(text.trim().trim_end_matches('h')).one().map(|hours| (hours * 60.0).round());
    let fits = minutes.filter(|minutes| *minutes >= 0.0 && *minutes < 1e6).map(|minutes| minutes as u32);
    fits.filter(|minutes| USUAL_WEEK_MINUTES.contains(minutes)).ok_or_else(|| {
        let what = say!("plan-no-week", text = quotable(text));
        Error::bad_value(what, "", say!("plan-no-week-next"))
    })
}

/// A goal in per cent of the usual week, rounded down: it is a limit.
///
/// # Errors
/// [`Code::BadValue`](crate::error::Code::BadValue) for one above the usual week or too far below it.
pub fn goal_percent(text: &str, baseline_minutes: u32) -> Result<u32> {
    let goal = typed_week(text)?;
    let percent = (goal * 100 / baseline_minutes).min(FULL_PERCENT);
    if goal > baseline_minutes {
        let what = say!("plan-high-goal", goal = words::hours(goal), usual = words::hours(baseline_minutes));
        return Err(Error::bad_value(what, "", say!("plan-high-goal-next")));
    }
    if percent < LOWEST_PERCENT {
        let lowest = words::hours(baseline_minutes * LOWEST_PERCENT / 100);
        return Err(Error::bad_value(say!("plan-low-goal"), "", say!("plan-low-goal-next", lowest = lowest)));
    }
    Ok(percent)
}

/// A review, checked, in the words it is stored under.
///
/// # Errors
/// [`Code::BadValue`](crate::error::Code::BadValue) for a change that is none of the list, or too long a text.
pub fn checked_review(given: Review) -> Result<Review> {
    let change = given.change.iter().map(|one| change_named(one)).collect::<Result<Vec<_>>>()?;
    let trimmed = |text: String| text.trim().to_owned();
    let review =
        Review { change, lighter: trimmed(given.lighter), how: trimmed(given.how), who: trimmed(given.who), ..given };
    let long = [&review.lighter, &review.how, &review.who].into_iter().any(|text| text.chars().count() > MOST_LETTERS);
    if long {
        return Err(Error::bad_value(
            say!("plan-review-too-long"),
            "",
            say!("general-write-up-to", letters = MOST_LETTERS),
        ));
    }
    Ok(review)
}

/// The change of this name, or of what it is called: a form gives back what it shows.
fn change_named(text: &str) -> Result<String> {
    let found = REVIEW_CHANGES.into_iter().find(|name| *name == text || change_title(name) == text);
    found.map(str::to_owned).ok_or_else(|| {
        let next = say!("general-choose-of", names = REVIEW_CHANGES.map(change_title).join(", "));
        Error::bad_value(say!("plan-review-no-change", text = quotable(text)), "", next)
    })
}
