//! Sentences about past warnings: the events a person recorded, which signs moved first, what a warning was worth, and
//! when another sensitivity would have warned.

use super::{signals, words::span};
use crate::{
    day::Day,
    level::{Sensitivity, first_signs::FirstSign, signature::drop_of},
    record::event::{Episode, Event, Verdict},
    say,
    words::{date, date_and_year, list},
};

/// A recorded event as part of a sentence: no capital, no full stop.
pub fn event(event: &Event) -> String {
    match event {
        Event::Episode(Episode { onset, drop, end }) => {
            let onset = date_and_year(*onset);
            match (drop.map(date), end.map(date_and_year)) {
                (None, None) => say!("looking-back-episode", onset = onset),
                (None, Some(end)) => say!("looking-back-episode-over", onset = onset, end = end),
                (Some(drop), None) => say!("looking-back-episode-felt", onset = onset, drop = drop),
                (Some(drop), Some(end)) => {
                    say!("looking-back-episode-felt-over", onset = onset, drop = drop, end = end)
                }
            }
        }
        Event::SetAside { first, last, why } if first == last => {
            say!("looking-back-set-aside", why = why.name(), day = date_and_year(*first))
        }
        Event::SetAside { first, last, why } => {
            let (first, last) = (date(*first), date_and_year(*last));
            say!("looking-back-set-aside-days", why = why.name(), first = first, last = last)
        }
        Event::Change { from } => say!("looking-back-change", from = date_and_year(*from)),
    }
}

/// A sign of an episode: since when it was away from usual and, where the first Day with lower output is known, how many
/// days before that.
pub fn first_sign(sign: &FirstSign, drop_known: bool) -> String {
    let (title, since) = (signals::title(&sign.signal), date(sign.since));
    match sign.days_before {
        _ if !drop_known => say!("looking-back-sign", title = title, since = since),
        days if days >= 0 => say!("looking-back-sign-before", title = title, since = since, days = days),
        days => say!("looking-back-sign-after", title = title, since = since, days = -days),
    }
}

/// The sentence below an episode's signs: whether their order is final, or why there are none.
pub fn signs_remark(event: &Event, signs: usize) -> String {
    let over = matches!(event, Event::Episode(Episode { end: Some(_), .. }));
    match (signs, over) {
        (0, _) => say!("looking-back-no-signs"),
        (_, true) => say!("looking-back-signs-over"),
        (_, false) => say!("looking-back-signs-open"),
    }
}

/// Asks whether a past warning was right.
pub fn ask_verdict() -> String {
    say!("looking-back-ask-verdict")
}

/// Asks, of a warning that has lasted for weeks, whether the usual has changed since `from`.
pub fn new_normal(from: Day) -> String {
    say!("looking-back-new-normal", from = date(from))
}

/// The label of a verdict's button.
pub fn verdict(verdict: Verdict) -> String {
    say!("looking-back-verdict", verdict = verdict.name())
}

/// A verdict within a sentence, after a count: `2 right`.
pub fn verdict_short(verdict: Verdict) -> String {
    say!("looking-back-verdict-short", verdict = verdict.name())
}

/// What the detector does with a verdict, shown once it was given.
pub fn verdict_thanks(verdict: Verdict) -> String {
    say!("looking-back-verdict-thanks", verdict = verdict.name())
}

/// The name of a sensitivity on its button.
pub fn sensitivity(sensitivity: Sensitivity) -> String {
    say!("looking-back-sensitivity", sensitivity = sensitivity.name())
}

/// How often a sensitivity is wrong, and how early it warns. The figures were measured on simulated people with the
/// program's own replay; see docs/methods.md.
pub fn sensitivity_cost(sensitivity: Sensitivity) -> String {
    say!("looking-back-sensitivity-cost", sensitivity = sensitivity.name())
}

/// How many days before an episode's drop the first of these warnings would have come.
pub fn lead(episode: &Episode, warned: &[Day]) -> String {
    let drop = drop_of(episode);
    let onset = date_and_year(episode.onset);
    match warned.iter().find(|day| (episode.onset..=drop).contains(*day)) {
        None => say!("looking-back-lead-none", onset = onset),
        Some(first) => say!("looking-back-lead", days = drop.since(*first), onset = onset),
    }
}

/// When a sensitivity would have warned on the Days recorded so far, and how long before each episode.
pub fn sensitivity_past(warned: &[Day], judged_days: i64, leads: &[String]) -> String {
    /// More dates than this are a list nobody reads.
    const NAMED: usize = 6;
    if judged_days == 0 {
        return say!("looking-back-past-unknown");
    }
    let (span, count) = (span(judged_days), warned.len());
    let dates: Vec<String> = warned.iter().skip(count.saturating_sub(NAMED)).map(|day| date_and_year(*day)).collect();
    let past = match count {
        0 => say!("looking-back-past-nothing", span = span),
        1..=NAMED => say!("looking-back-past", span = span, count = count, dates = list(&dates)),
        _ => say!("looking-back-past-often", span = span, count = count, dates = list(&dates)),
    };
    std::iter::once(&past).chain(leads).map(String::as_str).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{record::event::Why, signal::catalog};

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn episode() -> Episode {
        Episode { onset: day("2025-10-01"), drop: Some(day("2025-10-20")), end: Some(day("2025-11-15")) }
    }

    #[test]
    fn a_recorded_event_reads_as_a_sentence_part() {
        assert_eq!(
            event(&Event::Episode(episode())),
            "a hard time that began on 1 October 2025, affecting your work from 20 October, over on 15 November 2025"
        );
        let away = Event::SetAside { first: day("2025-08-03"), last: day("2025-08-03"), why: Why::Illness };
        assert_eq!(event(&away), "an illness on 3 August 2025");
    }

    #[test]
    fn a_first_sign_says_how_long_before_only_when_that_is_known() {
        let signal = catalog::all().into_iter().find(|signal| signal.id.as_str() == "games").unwrap();
        let sign = FirstSign { signal, since: day("2025-10-09"), days_before: 11 };
        let known = first_sign(&sign, true);
        assert!(known.ends_with("off your usual since 9 October, 11 days before it affected your work."), "{known}");
        assert!(first_sign(&sign, false).ends_with("since 9 October."));
    }

    #[test]
    fn a_past_is_counted_dated_and_compared_with_hard_times() {
        let warned = [day("2025-10-12")];
        let text = sensitivity_past(&warned, 400, &[lead(&episode(), &warned)]);
        assert_eq!(
            text,
            "On your own data, over 13 months, it would have warned you once: 12 October 2025. It would have warned you \
             8 days before the hard time of 1 October 2025 affected your work."
        );
        assert!(lead(&episode(), &[]).contains("would not have warned you"));
        assert!(sensitivity_past(&[], 0, &[]).contains("not enough days yet"));
    }
}
