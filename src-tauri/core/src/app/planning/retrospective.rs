//! The look back: asked from memory first, laid beside the log after, and what is kept of it.

use crate::{
    app::{App, Facts, quotable},
    day::{Day, Now},
    error::{Code, Error, Result},
    evidence::OUT_OF_BAND,
    io::store::retrospective as store,
    level::{
        Trace,
        first_signs::{FirstSign, first_signs},
        signature::drop_of,
    },
    notification::{looking_back, signals, words},
    record::{
        event::{Episode, Event},
        retrospective::{Chosen, GOING_ON, IfThen, MOST_SIGNS, MOST_WEEKS, Retrospective, Told},
    },
    say,
    signal::{Role, Signal},
    view::{
        record::SignView,
        retrospective::{ChoiceOfSign, KeptView, RetrospectiveView, ToldView},
    },
};

/// The log is looked at from eight weeks before the work felt it: six, and the two that first signs are sought before an
/// onset.
const LOG_DAYS: i64 = 42;
/// Room for a paragraph.
const MOST_LETTERS: usize = 2000;
/// An if-then looks at a week.
const WEEK: i64 = 7;

impl App {
    /// The look back at what led to the last plan, or to the last hard time, whichever is later.
    ///
    /// # Errors
    /// [`Code::Refused`] when there was neither; when the data cannot be read.
    pub fn retrospective(&self, now: &Now) -> Result<RetrospectiveView> {
        let facts = self.facts(now)?;
        let trace = facts.trace();
        let about = subject(&facts)?;
        let held = facts.retrospectives.iter().find(|one| one.about == about.drop);
        let log = held.map(|_| about.first_signs(&trace)).unwrap_or_default();
        let title = |id: &str| facts.signals.iter().find(|signal| signal.id.as_str() == id).map(signals::title);
        Ok(RetrospectiveView {
            about: about.drop.to_string(),
            about_title: about.title(),
            signs: choices(&facts),
            going_on: GOING_ON.map(going_on_title).into(),
            told: held.map(|one| told_view(&one.told)),
            log: log.iter().map(|sign| sign_view(sign, about.is_known())).collect(),
            log_remark: held.filter(|_| log.is_empty()).map(|_| looking_back::nothing_in_the_log()),
            kept: held.and_then(|one| one.chosen.as_ref()).map(|chosen| KeptView {
                signs: chosen.signs.clone(),
                sentence: looking_back::kept(
                    &chosen.signs.iter().filter_map(|id| title(id)).collect::<Vec<_>>(),
                    chosen.then.as_ref().and_then(|then| Some((title(&then.sign)?, then.days, then.action.clone()))),
                ),
                if_sign: chosen.then.as_ref().map(|then| then.sign.clone()),
                if_days: chosen.then.as_ref().map(|then| then.days),
                then: chosen.then.as_ref().map(|then| then.action.clone()),
            }),
        })
    }

    /// Keeps what was told from memory; from then on the log is laid beside it.
    ///
    /// # Errors
    /// [`Code::BadValue`] for signs, weeks, reasons or words that do not fit; nothing is kept then.
    pub fn tell_retrospective(&self, told: Told, now: &Now) -> Result<RetrospectiveView> {
        let facts = self.facts(now)?;
        let about = subject(&facts)?;
        let told = checked(&facts, told)?;
        let today = facts.today;
        self.store.write(now, move |transaction, stamp| store::tell(transaction, about.drop, today, &told, stamp))?;
        self.retrospective(now)
    }

    /// Keeps the personal first signs, and an if-then, for the next time.
    ///
    /// # Errors
    /// [`Code::Refused`] before anything was told from memory, [`Code::BadValue`] for signs or days that do not fit.
    pub fn keep_first_signs(&self, chosen: Chosen, now: &Now) -> Result<RetrospectiveView> {
        let facts = self.facts(now)?;
        let about = subject(&facts)?;
        check_signs(&facts, &chosen.signs)?;
        if let Some(then) = &chosen.then {
            check_signs(&facts, std::slice::from_ref(&then.sign))?;
            if !(1..=7).contains(&then.days) {
                return Err(Error::bad_value(
                    say!("app-look-back-days", days = then.days),
                    "",
                    say!("app-give-1-to-7"),
                ));
            }
            if fitting(&then.action, "then")?.is_empty() {
                return Err(Error::bad_value(say!("app-look-back-no-then"), "", say!("app-look-back-no-then-next")));
            }
        }
        let known =
            self.store.write(now, move |transaction, stamp| store::choose(transaction, about.drop, &chosen, stamp))?;
        if !known {
            return Err(Error::refused(say!("app-look-back-not-told"), "", say!("app-look-back-not-told-next")));
        }
        self.retrospective(now)
    }
}

/// The personal first signs: chosen in the last look back, else the first ones of the last marked episode.
pub(super) fn personal_first_signs(facts: &Facts, trace: &Trace, most: usize) -> Vec<String> {
    let chosen = facts.retrospectives.iter().rev().find_map(|one| one.chosen.as_ref());
    if let Some(chosen) = chosen.filter(|chosen| !chosen.signs.is_empty()) {
        return chosen.signs.clone();
    }
    let last = last_episode(facts).map(|episode| first_signs(trace, &episode)).unwrap_or_default();
    last.iter().take(most).map(|sign| sign.signal.id.to_string()).collect()
}

/// What the person asked to be told: an if-then that holds today, and their own words while signals have moved together.
pub(in crate::app) fn own_words(facts: &Facts, trace: &Trace) -> Option<String> {
    let last = facts.retrospectives.last()?;
    let then = last.chosen.as_ref().and_then(|chosen| chosen.then.as_ref()).filter(|then| holds(then, facts, trace));
    if let Some(then) = then {
        let title = signals::title(facts.signals.iter().find(|signal| signal.id.as_str() == then.sign)?);
        return Some(looking_back::if_then(&title, then.days, &then.action));
    }
    let next_time = Some(&last.told.next_time).filter(|text| !text.is_empty() && trace.level().rank() >= 2)?;
    Some(looking_back::you_wrote(next_time))
}

fn holds(then: &IfThen, facts: &Facts, trace: &Trace) -> bool {
    days_out(trace, &then.sign, facts.today) >= then.days as usize
}

/// Days of the last seven on which a signal was out of its band.
pub(super) fn days_out(trace: &Trace, signal: &str, today: Day) -> usize {
    let Some(line) = trace.line(signal) else { return 0 };
    let out = |day: &Day| line.on(*day).is_some_and(|judged| judged.is_judged() && judged.strength > OUT_OF_BAND);
    today.plus(1 - WEEK).to(today).filter(out).count()
}

/// What the look back is about.
struct Subject {
    /// The Day the work felt it.
    drop: Day,
    episode: Option<Episode>,
}

impl Subject {
    fn first_signs(&self, trace: &Trace) -> Vec<FirstSign> {
        let before = Episode { onset: self.drop.plus(-LOG_DAYS), drop: Some(self.drop), end: Some(self.drop) };
        first_signs(trace, &self.episode.unwrap_or(before))
    }

    fn is_known(&self) -> bool {
        self.episode.is_none_or(|episode| episode.drop.is_some())
    }

    fn title(&self) -> String {
        let day = words::long_date(self.drop);
        match self.episode {
            Some(_) => say!("app-look-back-at-episode", day = day),
            None => say!("app-look-back-at-plan", day = day),
        }
    }
}

fn subject(facts: &Facts) -> Result<Subject> {
    let episode = last_episode(facts);
    let plan = super::first_day(&facts.decisions);
    match (plan, episode) {
        (Some(plan), Some(episode)) if drop_of(&episode) > plan => {
            Ok(Subject { drop: drop_of(&episode), episode: Some(episode) })
        }
        // A hard time that was under way when the plan began is what led to it.
        (Some(plan), Some(episode)) if plan.since(episode.onset) <= LOG_DAYS * 2 => {
            Ok(Subject { drop: plan, episode: Some(Episode { drop: Some(drop_of(&episode).min(plan)), ..episode }) })
        }
        (Some(plan), _) => Ok(Subject { drop: plan, episode: None }),
        (None, Some(episode)) => Ok(Subject { drop: drop_of(&episode), episode: Some(episode) }),
        (None, None) => {
            Err(Error::new(Code::Refused, say!("app-look-back-nothing"), "", say!("app-look-back-nothing-next")))
        }
    }
}

fn last_episode(facts: &Facts) -> Option<Episode> {
    facts.events.iter().rev().find_map(|stored| match stored.event {
        Event::Episode(episode) => Some(episode),
        Event::SetAside { .. } | Event::Change { .. } => None,
    })
}

/// Whether there is something to look back at that was not looked at yet.
pub(super) fn waits(facts: &Facts) -> bool {
    subject(facts).is_ok_and(|about| facts.retrospectives.iter().all(|one| one.about != about.drop))
}

fn leading(facts: &Facts) -> impl Iterator<Item = &Signal> {
    facts.signals.iter().filter(|signal| signal.role == Role::Leading)
}

fn choices(facts: &Facts) -> Vec<ChoiceOfSign> {
    let followed = leading(facts).filter(|signal| facts.settings.asks(signal) || facts.is_spoken_of(signal));
    followed.map(|signal| ChoiceOfSign { signal: signal.id.to_string(), title: signals::title(signal) }).collect()
}

fn checked(facts: &Facts, told: Told) -> Result<Told> {
    check_signs(facts, &told.signs)?;
    if let Some(weeks) = told.weeks.filter(|weeks| *weeks > MOST_WEEKS) {
        return Err(Error::bad_value(
            say!("app-look-back-weeks", weeks = weeks),
            "",
            say!("app-look-back-weeks-next", most = MOST_WEEKS),
        ));
    }
    Ok(Told {
        going_on: told.going_on.iter().map(|one| going_on_named(one)).collect::<Result<Vec<_>>>()?,
        helped: fitting(&told.helped, "helped")?,
        did_not_help: fitting(&told.did_not_help, "did-not-help")?,
        next_time: fitting(&told.next_time, "next-time")?,
        ..told
    })
}

/// What one of the things that were going on is called.
fn going_on_title(name: &str) -> String {
    say!("app-look-back-going-on", name = name.replace(' ', "-"))
}

/// What was going on, of this name, or of what it is called: a form gives back what it shows.
fn going_on_named(text: &str) -> Result<String> {
    let found = GOING_ON.into_iter().find(|name| *name == text || going_on_title(name) == text);
    found.map(str::to_owned).ok_or_else(|| {
        let next = say!("app-choose-of", names = GOING_ON.map(going_on_title).join(", "));
        Error::bad_value(say!("app-look-back-no-going-on", text = quotable(text)), "", next)
    })
}

fn check_signs(facts: &Facts, signs: &[String]) -> Result<()> {
    let known: Vec<&str> = leading(facts).map(|signal| signal.id.as_str()).collect();
    if let Some(other) = signs.iter().find(|sign| !known.contains(&sign.as_str())) {
        return Err(Error::bad_value(
            say!("app-look-back-no-sign", sign = quotable(other)),
            "",
            say!("app-use-one-of", names = known.join(", ")),
        ));
    }
    let twice = signs.iter().enumerate().any(|(at, sign)| signs[..at].contains(sign));
    if twice || signs.len() > MOST_SIGNS {
        return Err(Error::bad_value(
            say!("app-look-back-signs"),
            "",
            say!("app-look-back-signs-next", most = MOST_SIGNS),
        ));
    }
    Ok(())
}

fn fitting(text: &str, what: &str) -> Result<String> {
    let text = text.trim();
    if text.chars().count() > MOST_LETTERS {
        return Err(Error::bad_value(
            say!("app-look-back-too-long", what = what),
            "",
            say!("app-write-up-to", letters = MOST_LETTERS),
        ));
    }
    Ok(text.to_owned())
}

fn sign_view(sign: &FirstSign, drop_is_known: bool) -> SignView {
    SignView {
        signal: sign.signal.id.to_string(),
        since: sign.since.to_string(),
        days_before: sign.days_before,
        sentence: looking_back::first_sign(sign, drop_is_known),
    }
}

fn told_view(told: &Told) -> ToldView {
    ToldView {
        signs: told.signs.clone(),
        weeks: told.weeks,
        going_on: told.going_on.iter().map(|one| going_on_title(one)).collect(),
        helped: told.helped.clone(),
        did_not_help: told.did_not_help.clone(),
        next_time: told.next_time.clone(),
    }
}

/// What the walk over the Days takes in: the first signs, from the Day after they were chosen.
pub(in crate::app) fn as_told(retrospectives: &[Retrospective]) -> Vec<(Day, Vec<String>)> {
    let chosen = |one: &Retrospective| Some((one.day, one.chosen.as_ref()?.signs.clone()));
    retrospectives.iter().filter_map(chosen).filter(|(_, signs)| !signs.is_empty()).collect()
}
