//! Sentences about the past: what was told, which signs came first, what warnings were worth, and what another sensitivity
//! would have said.

use super::words::{date, date_and_year, list, span};
use crate::{
    day::Day,
    level::{Sensitivity, first_signs::FirstSign, signature::drop_of},
    record::event::{Episode, Event, Verdict, Why},
};

/// What was told, in a few words.
pub fn event(event: &Event) -> String {
    match event {
        Event::Episode(Episode { onset, drop, end }) => {
            let felt = drop.map_or_else(String::new, |drop| format!(", felt in the work from {}", date(drop)));
            let over =
                end.map_or_else(|| ", not over yet".to_owned(), |end| format!(", over on {}", date_and_year(end)));
            format!("a hard time that began on {}{felt}{over}", date_and_year(*onset))
        }
        Event::SetAside { first, last, why } if first == last => {
            format!("{} on {}", why_words(*why), date_and_year(*first))
        }
        Event::SetAside { first, last, why } => {
            format!("{} from {} to {}", why_words(*why), date(*first), date_and_year(*last))
        }
        Event::Change { from } => format!("life is different since {}", date_and_year(*from)),
    }
}

/// Why Days are set aside.
pub fn why_words(why: Why) -> &'static str {
    match why {
        Why::Holiday => "a holiday",
        Why::Travel => "travel",
        Why::Illness => "an illness",
        Why::Deadline => "a deadline",
        Why::Other => "days out of the ordinary",
    }
}

/// A sign of an episode: `Snacks: up from 3 February, 14 days before less came of the days.` Without a Day on which less
/// came of the days, only since when.
pub fn first_sign(sign: &FirstSign, drop_known: bool) -> String {
    let title = &sign.signal.title;
    let when = match (drop_known, sign.days_before) {
        (false, _) => String::new(),
        (true, 1) => ", the day before the work felt it".to_owned(),
        (true, 0) => ", the day the work felt it".to_owned(),
        (true, days) if days > 0 => format!(", {days} days before the work felt it"),
        (true, -1) => ", the day after the work felt it".to_owned(),
        (true, days) => format!(", {} days after the work felt it", -days),
    };
    format!("{title}: away from your usual since {}{when}.", date(sign.since))
}

/// What there is to say below an episode's signs.
pub fn signs_remark(event: &Event, signs: usize) -> String {
    let over = matches!(event, Event::Episode(Episode { end: Some(_), .. }));
    match (signs, over) {
        (0, _) => {
            "None of the signals stayed away from its usual for long then, or too little was said about those days."
        }
        (_, true) => "From its end on, the signals that moved most count for more. None is ever switched off.",
        (_, false) => "Once it is over, say so here: what moved most then counts for more.",
    }
    .to_owned()
}

/// The question about a past warning.
pub const ASK_VERDICT: &str =
    "Looking back, what was it worth? Your answer tunes how readily Taper speaks; or leave it.";

/// The question about a warning that lasts.
pub fn new_normal(from: Day) -> String {
    format!(
        "Several signals have been away from your usual since about {}, while your work has held. That may still be load \
         piling up; it may also be how life is now: a new job, a child, another season. If it is, Taper learns your usual \
         again from that day.",
        date(from)
    )
}

/// A verdict as a button says it.
pub fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Right => "It was right",
        Verdict::Wrong => "It was wrong",
        Verdict::TooLate => "Right, but too late",
        Verdict::NotSure => "Hard to tell",
    }
}

/// A verdict in the middle of a sentence.
pub fn verdict_short(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Right => "right",
        Verdict::Wrong => "wrong",
        Verdict::TooLate => "too late",
        Verdict::NotSure => "hard to tell",
    }
}

/// What follows from a verdict.
pub fn verdict_thanks(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Right => "Noted. Such a pattern is worth telling again.",
        Verdict::Wrong => {
            "Noted. From tomorrow it takes a little more before Taper speaks, and those signals count a little less."
        }
        Verdict::TooLate => "Noted. If you mark that time as a hard one below, Taper learns what moved first.",
        Verdict::NotSure => "Noted. That is an answer, too.",
    }
}

/// A sensitivity's name for people.
pub fn sensitivity(sensitivity: Sensitivity) -> &'static str {
    match sensitivity {
        Sensitivity::Cautious => "Seldom",
        Sensitivity::Normal => "Now and then",
        Sensitivity::Early => "Early",
    }
}

/// What a sensitivity costs and gives. The figures were measured on simulated people with the program's own replay; see
/// the methods in ARCHITECTURE.md.
pub fn sensitivity_cost(sensitivity: Sensitivity) -> &'static str {
    match sensitivity {
        Sensitivity::Cautious => {
            "About one false alarm in two calm years. On made-up people it noticed half of the quick declines before the \
             work felt them, and slow ones 19 days before."
        }
        Sensitivity::Normal => {
            "About one false alarm in a calm year. On made-up people it noticed six of ten quick declines before the work \
             felt them, and slow ones 22 days before."
        }
        Sensitivity::Early => {
            "About two false alarms in a calm year. On made-up people it noticed seven of ten quick declines before the \
             work felt them, and slow ones 24 days before."
        }
    }
}

/// How long before an episode was felt a warning came, of those that would have been given.
pub fn lead(episode: &Episode, warned: &[Day]) -> String {
    let drop = drop_of(episode);
    let first = warned.iter().find(|day| (episode.onset..=drop).contains(*day));
    let which = date_and_year(episode.onset);
    match first.map(|day| drop.since(*day)) {
        None => format!("Before the hard time of {which} was felt, it would have said nothing."),
        Some(0) => format!("It would have spoken on the day the hard time of {which} was felt."),
        Some(1) => format!("It would have spoken a day before the hard time of {which} was felt."),
        Some(days) => format!("It would have spoken {days} days before the hard time of {which} was felt."),
    }
}

/// What a sensitivity would have said on the person's own past.
pub fn sensitivity_past(warned: &[Day], judged_days: i64, leads: &[String]) -> String {
    /// More dates than this are a list nobody reads.
    const NAMED: usize = 6;
    if judged_days == 0 {
        return "There are not enough days yet to try it on your own past.".to_owned();
    }
    let past = format!("In your own past {}", span(judged_days));
    let mut text = match warned.len() {
        0 => format!("{past} it would have said nothing."),
        count => {
            let times = if count == 1 { "once".to_owned() } else { format!("{count} times") };
            let dates: Vec<String> = warned.iter().rev().take(NAMED).rev().map(|day| date_and_year(*day)).collect();
            let lately = if count > NAMED { ", last " } else { ": " };
            format!("{past} it would have spoken {times}{lately}{}.", list(&dates))
        }
    };
    for lead in leads {
        text.push(' ');
        text.push_str(lead);
    }
    text
}

/// What there is to say when the log shows no first signs.
pub const NOTHING_IN_THE_LOG: &str = "In your log none of the signals stayed away from its usual for long then, or too little was said about those days.";

/// What is kept of a look back.
pub fn kept(titles: &[String], then: Option<(String, u32, String)>) -> String {
    let signs = match titles {
        [] => "No first signs are kept.".to_owned(),
        _ => format!("For you, {} moved first. It counts for more from tomorrow on.", list(titles).to_lowercase()),
    };
    let then = then.map(|(title, days, action)| {
        format!(" If {} is away from your usual on {days} of 7 days, then: {action}", title.to_lowercase())
    });
    format!("{signs}{}", then.unwrap_or_default())
}

/// An if-then of the person's own that holds today.
pub fn if_then(title: &str, days: u32, action: &str) -> String {
    format!(
        "You asked to be told: {} has been away from your usual on {days} of 7 days. Then: {action}",
        title.to_lowercase()
    )
}

/// What the person wanted to be told, in their own words.
pub fn you_wrote(text: &str) -> String {
    format!("You wrote, for a time like this: “{text}”")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::signal::catalog;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn episode() -> Episode {
        Episode { onset: day("2025-10-01"), drop: Some(day("2025-10-20")), end: Some(day("2025-11-15")) }
    }

    #[test]
    fn what_was_told_reads_as_a_sentence_part() {
        assert_eq!(
            event(&Event::Episode(episode())),
            "a hard time that began on 1 October 2025, felt in the work from 20 October, over on 15 November 2025"
        );
        let away = Event::SetAside { first: day("2025-08-03"), last: day("2025-08-03"), why: Why::Illness };
        assert_eq!(event(&away), "an illness on 3 August 2025");
    }

    #[test]
    fn a_first_sign_says_how_long_before_only_when_that_is_known() {
        let signal = catalog::all().into_iter().find(|signal| signal.id.as_str() == "games").unwrap();
        let sign = FirstSign { signal, since: day("2025-10-09"), days_before: 11 };
        let known = first_sign(&sign, true);
        assert!(known.ends_with("away from your usual since 9 October, 11 days before the work felt it."), "{known}");
        assert!(first_sign(&sign, false).ends_with("since 9 October."));
    }

    #[test]
    fn a_past_is_counted_dated_and_held_against_hard_times() {
        let warned = [day("2025-10-12")];
        let text = sensitivity_past(&warned, 400, &[lead(&episode(), &warned)]);
        assert_eq!(
            text,
            "In your own past 13 months it would have spoken once: 12 October 2025. It would have spoken 8 days before \
             the hard time of 1 October 2025 was felt."
        );
        assert!(lead(&episode(), &[]).contains("nothing"));
        assert!(sensitivity_past(&[], 0, &[]).contains("not enough days yet"));
    }
}
