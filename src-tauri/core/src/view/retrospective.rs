//! The retrospective: what the person remembers, then the recorded signals beside it, then what is kept for the next
//! time.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::warnings::{SignView, sign_view};
use crate::{
    error::{Code, Error, Result, quotable},
    facts::{
        Facts,
        retrospective::{Subject, leading, subject},
    },
    level::Trace,
    notification::{retrospective as retrospective_words, signals, words},
    record::retrospective::{Chosen, GOING_ON, MOST_SIGNS, MOST_WEEKS, Recollection},
    say,
};

/// A signal that can be entered as a sign.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ChoiceOfSign {
    /// The id of the signal.
    pub signal: String,
    /// Its title.
    pub title: String,
}

/// What was answered from memory.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RecollectionView {
    /// Ids of signals in the order they moved.
    pub signs: Vec<String>,
    /// Weeks between the first sign and the drop.
    pub weeks: Option<u32>,
    /// What was going on, of the offered choices.
    pub going_on: Vec<String>,
    /// What helped first, as the person wrote it.
    pub helped: String,
    /// What did not help, as the person wrote it.
    pub did_not_help: String,
    /// What the person wants to be reminded of next time.
    pub next_time: String,
}

/// What is kept for the next time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct KeptView {
    /// The chosen first signs, by the ids of their signals.
    pub signs: Vec<String>,
    /// The same in words, with the if-then.
    pub sentence: String,
    /// The id of the signal of the if-then.
    pub if_sign: Option<String>,
    /// Days of seven of the if-then, 1 to 7.
    pub if_days: Option<u32>,
    /// What the person wants to do then.
    pub then: Option<String>,
}

/// The retrospective as a screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RetrospectiveView {
    /// The Day of the drop it is about, `YYYY-MM-DD`.
    pub about: String,
    /// What it is about, in words.
    pub about_title: String,
    /// The signals that can be entered as signs.
    pub signs: Vec<ChoiceOfSign>,
    /// What may have been going on.
    pub going_on: Vec<String>,
    /// What was answered from memory; none until then.
    #[serde(rename = "told")]
    pub recollection: Option<RecollectionView>,
    /// The order in the record; empty until something was answered.
    pub log: Vec<SignView>,
    /// A remark when the record shows no first signs.
    pub log_remark: Option<String>,
    /// What is kept of it; none until something was chosen.
    pub kept: Option<KeptView>,
}

/// Most characters of a paragraph.
const MOST_LETTERS: usize = 2000;

/// The retrospective as a screen.
///
/// # Errors
/// [`Code::Refused`] when there is nothing to look back at.
pub fn build(facts: &Facts, trace: &Trace) -> Result<RetrospectiveView> {
    let about = what_about(facts)?;
    let held = facts.retrospectives.iter().find(|one| one.about == about.drop);
    let log = held.map(|_| about.first_signs(trace)).unwrap_or_default();
    Ok(RetrospectiveView {
        about: about.drop.to_string(),
        about_title: title(&about),
        signs: choices(facts),
        going_on: GOING_ON.map(going_on_title).into(),
        recollection: held.map(|one| recollection_view(&one.recollection)),
        log: log.iter().map(|sign| sign_view(sign, about.drop_is_known())).collect(),
        log_remark: held.filter(|_| log.is_empty()).map(|_| retrospective_words::nothing_in_the_log()),
        kept: held.and_then(|one| one.chosen.as_ref()).map(|chosen| kept_view(facts, chosen)),
    })
}

/// What the retrospective is about.
///
/// # Errors
/// [`Code::Refused`] when there was neither a plan nor a hard time.
pub fn what_about(facts: &Facts) -> Result<Subject> {
    subject(facts)
        .ok_or_else(|| Error::new(Code::Refused, say!("retrospective-nothing"), "", say!("retrospective-nothing-next")))
}

fn title(about: &Subject) -> String {
    let day = words::long_date(about.drop);
    match about.episode {
        Some(_) => say!("retrospective-at-episode", day = day),
        None => say!("retrospective-at-plan", day = day),
    }
}

fn kept_view(facts: &Facts, chosen: &Chosen) -> KeptView {
    let title = |id: &str| facts.signals.iter().find(|signal| signal.id.as_str() == id).map(signals::title);
    let then = chosen.then.as_ref();
    KeptView {
        signs: chosen.signs.clone(),
        sentence: retrospective_words::kept(
            &chosen.signs.iter().filter_map(|id| title(id)).collect::<Vec<_>>(),
            then.and_then(|then| Some((title(&then.sign)?, then.days, then.action.clone()))),
        ),
        if_sign: then.map(|then| then.sign.clone()),
        if_days: then.map(|then| then.days),
        then: then.map(|then| then.action.clone()),
    }
}

fn choices(facts: &Facts) -> Vec<ChoiceOfSign> {
    let followed = leading(facts).filter(|signal| facts.settings.asks(signal) || facts.has_answers(signal));
    followed.map(|signal| ChoiceOfSign { signal: signal.id.to_string(), title: signals::title(signal) }).collect()
}

/// What was answered, checked and in the words it is stored under.
///
/// # Errors
/// [`Code::BadValue`] for signs, weeks, reasons or words that do not fit.
pub fn checked_recollection(facts: &Facts, given: Recollection) -> Result<Recollection> {
    check_signs(facts, &given.signs)?;
    if let Some(weeks) = given.weeks.filter(|weeks| *weeks > MOST_WEEKS) {
        return Err(Error::bad_value(
            say!("retrospective-weeks", weeks = weeks),
            "",
            say!("retrospective-weeks-next", most = MOST_WEEKS),
        ));
    }
    Ok(Recollection {
        going_on: given.going_on.iter().map(|one| going_on_named(one)).collect::<Result<Vec<_>>>()?,
        helped: text_of(&given.helped, "helped")?,
        did_not_help: text_of(&given.did_not_help, "did-not-help")?,
        next_time: text_of(&given.next_time, "next-time")?,
        ..given
    })
}

/// What was chosen, checked.
///
/// # Errors
/// [`Code::BadValue`] for signs or days that do not fit, or an if without a then.
pub fn check_chosen(facts: &Facts, chosen: &Chosen) -> Result<()> {
    check_signs(facts, &chosen.signs)?;
    let Some(then) = &chosen.then else { return Ok(()) };
    check_signs(facts, std::slice::from_ref(&then.sign))?;
    if !(1..=7).contains(&then.days) {
        return Err(Error::bad_value(say!("retrospective-days", days = then.days), "", say!("general-give-1-to-7")));
    }
    if text_of(&then.action, "then")?.is_empty() {
        return Err(Error::bad_value(say!("retrospective-no-then"), "", say!("retrospective-no-then-next")));
    }
    Ok(())
}

/// What one of the things that were going on is called.
fn going_on_title(name: &str) -> String {
    say!("retrospective-going-on", name = name.replace(' ', "-"))
}

/// What was going on, of this name, or of what it is called: a form gives back what it shows.
fn going_on_named(text: &str) -> Result<String> {
    let found = GOING_ON.into_iter().find(|name| *name == text || going_on_title(name) == text);
    found.map(str::to_owned).ok_or_else(|| {
        let next = say!("general-choose-of", names = GOING_ON.map(going_on_title).join(", "));
        Error::bad_value(say!("retrospective-no-going-on", text = quotable(text)), "", next)
    })
}

fn check_signs(facts: &Facts, signs: &[String]) -> Result<()> {
    let known: Vec<&str> = leading(facts).map(|signal| signal.id.as_str()).collect();
    if let Some(other) = signs.iter().find(|sign| !known.contains(&sign.as_str())) {
        return Err(Error::bad_value(
            say!("retrospective-no-sign", sign = quotable(other)),
            "",
            say!("general-use-one-of", names = known.join(", ")),
        ));
    }
    let twice = signs.iter().enumerate().any(|(at, sign)| signs[..at].contains(sign));
    if twice || signs.len() > MOST_SIGNS {
        return Err(Error::bad_value(
            say!("retrospective-signs"),
            "",
            say!("retrospective-signs-next", most = MOST_SIGNS),
        ));
    }
    Ok(())
}

fn text_of(text: &str, what: &str) -> Result<String> {
    let text = text.trim();
    if text.chars().count() > MOST_LETTERS {
        return Err(Error::bad_value(
            say!("retrospective-too-long", what = what),
            "",
            say!("general-write-up-to", letters = MOST_LETTERS),
        ));
    }
    Ok(text.to_owned())
}

fn recollection_view(given: &Recollection) -> RecollectionView {
    RecollectionView {
        signs: given.signs.clone(),
        weeks: given.weeks,
        going_on: given.going_on.iter().map(|one| going_on_title(one)).collect(),
        helped: given.helped.clone(),
        did_not_help: given.did_not_help.clone(),
        next_time: given.next_time.clone(),
    }
}
