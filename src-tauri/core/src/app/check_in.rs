//! Checking in: the answers are kept, all of them or none, and can be taken back.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::{App, undo::What};
use crate::{
    day::{Day, Now},
    error::{Error, Result, quotable},
    facts::{Facts, settings::LOOKED_AT},
    io::store::{check_in, own_signal, reading, setting},
    notification::{
        answers,
        saved::{self, KeptAnswer},
    },
    record::{Answer, NewReading, SignalId, Source},
    say,
    signal::{Signal, answer, catalog},
    view::{
        check_in::{CheckInView, SavedView, UnderstoodView, build, understood},
        draft,
    },
    words,
};

/// One answer as it was typed: `sleep=7:30`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypedAnswer {
    /// The signal's id, or a name it is known by.
    pub signal: String,
    /// The text after the `=`, in any form its kind of signal accepts.
    pub text: String,
}

impl TypedAnswer {
    /// The answer written as `SIGNAL=VALUE`.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) when there is no `=`.
    pub fn parse(pair: &str) -> Result<TypedAnswer> {
        let (signal, text) = pair.split_once('=').ok_or_else(|| {
            Error::bad_value(say!("check-in-no-pair", pair = quotable(pair)), "", say!("check-in-no-pair-next"))
        })?;
        Ok(TypedAnswer { signal: signal.trim().to_owned(), text: text.to_owned() })
    }
}

/// What was saved.
#[derive(Debug, Clone, PartialEq)]
pub struct Saved {
    /// The Day of the check-in; some of its answers are about the Day before.
    pub day: Day,
    /// Answers that were new or different.
    pub changed: usize,
    /// Every answer that was given, as it was understood.
    pub answers: Vec<KeptAnswer>,
    /// The same in a sentence.
    pub sentence: String,
    /// A handle to take it back.
    pub handle: String,
}

impl App {
    /// Records or corrects readings of one Day, and that its check-in was given.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for an unknown signal, a value out of range or a future Day;
    /// nothing is kept then.
    pub fn check_in(
        &self,
        day: Option<Day>,
        answers: &[TypedAnswer],
        comment: Option<&str>,
        now: &Now,
    ) -> Result<Saved> {
        let facts = self.facts_for_saving(now)?;
        let day = day.unwrap_or(facts.today).not_ahead(facts.today)?;
        let answers = answers
            .iter()
            .map(|typed| parsed(&facts, typed).map(|(signal, answer)| KeptAnswer { signal, day, answer }))
            .collect::<Result<Vec<_>>>()?;
        self.keep(&facts, day, answers, comment, now)
    }

    /// Saves the morning form of a Day: each answer goes to the Day its question is about.
    ///
    /// # Errors
    /// As [`App::check_in`].
    pub fn save_form(
        &self,
        day: Day,
        answers: &BTreeMap<String, String>,
        comment: Option<&str>,
        now: &Now,
    ) -> Result<SavedView> {
        let facts = self.facts_for_saving(now)?;
        let day = day.not_ahead(facts.today)?;
        let mut kept = Vec::new();
        for (signal, text) in answers {
            let typed = TypedAnswer { signal: signal.clone(), text: text.clone() };
            let (signal, answer) = parsed(&facts, &typed)?;
            kept.push(KeptAnswer { day: signal.asked().about(day), signal, answer });
        }
        // In the order of the questions; the two times are asked as one.
        let place = |id: &str| facts.signals.iter().position(|signal| signal.id.as_str() == id);
        kept.sort_by_key(|one| place(one.signal.id.as_str()).or_else(|| place(catalog::BEDTIME_DELAY)));
        let saved = self.keep(&facts, day, kept, comment, now)?;
        Ok(SavedView { sentence: saved.sentence, undo: Some(saved.handle) })
    }

    /// The check-in of a Day, today by default.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for a future Day.
    pub fn check_in_view(&self, day: Option<Day>, now: &Now) -> Result<CheckInView> {
        let facts = self.facts(now)?;
        let day = day.unwrap_or(facts.today).not_ahead(facts.today)?;
        let given = self.store.read(move |connection| check_in::of(connection, day))?;
        Ok(build(&facts, day, given))
    }

    /// What a text typed about a signal will be taken for; nothing is kept.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for an unknown signal.
    pub fn understand(&self, signal: &str, text: &str, now: &Now) -> Result<UnderstoodView> {
        let own = self.store.read(own_signal::all)?;
        let known = catalog::all().into_iter().chain(catalog::bedtime_parts()).chain(own);
        match known.into_iter().find(|known| known.id.as_str() == signal) {
            Some(known) => Ok(understood(&known, text)),
            // With the names there are.
            None => self.facts(now)?.signal(signal).map(|known| understood(&known, text)),
        }
    }

    fn keep(
        &self,
        facts: &Facts,
        day: Day,
        answers: Vec<KeptAnswer>,
        comment: Option<&str>,
        now: &Now,
    ) -> Result<Saved> {
        let mut readings: Vec<NewReading> = answers
            .iter()
            .map(|KeptAnswer { signal, day, answer }| NewReading {
                signal: signal.id.clone(),
                day: *day,
                answer: *answer,
            })
            .collect();
        if let Some(twice) = named_twice(&readings) {
            let what = say!("general-given-twice", signal = twice.as_str());
            let place = say!("general-for", what = day.to_string());
            return Err(Error::bad_value(what, place, say!("general-given-twice-next")));
        }
        add_intended_bedtime(facts, &mut readings);
        let kept = readings.clone();
        let (comment, today) = (comment.map(draft::paragraph).transpose()?, facts.today);
        let looked = now.instant.timestamp().to_string();
        let ((changed, commented), handle) = self.do_undoably(What::CheckIn, now, move |transaction, stamp| {
            let batch = Uuid::new_v4().to_string();
            let changed = reading::put(transaction, &readings, Source::CheckIn, today, &batch, stamp)?;
            let before = check_in::of(transaction, day)?.and_then(|given| given.comment).unwrap_or_default();
            let commented = comment.as_deref().is_some_and(|comment| comment.trim() != before);
            check_in::put(transaction, day, comment.as_deref(), &batch, stamp)?;
            // Answering counts as a look: reminders that became rarer come as often as before again.
            setting::put(transaction, LOOKED_AT, &looked, stamp)?;
            Ok((changed, commented))
        })?;
        let sentence = saved::sentence(&answers, commented, changed > 0 || commented, day, facts.today);
        let sentence = match self.mention_missing_aim(facts, &kept, now) {
            Some(remark) => format!("{sentence} {remark}"),
            None => sentence,
        };
        Ok(Saved { day, changed, answers, sentence, handle })
    }
}

fn parsed(facts: &Facts, typed: &TypedAnswer) -> Result<(Signal, Answer)> {
    let signal = facts.signal(&typed.signal)?;
    let answer = answer::parse(&signal, &typed.text, words::style().cycle).map_err(answers::refused)?;
    Ok((signal, answer))
}

fn named_twice(readings: &[NewReading]) -> Option<&SignalId> {
    let twice = |(at, new): &(usize, &NewReading)| {
        readings[..*at].iter().any(|before| before.signal == new.signal && before.day == new.day)
    };
    readings.iter().enumerate().find(twice).map(|(_, new)| &new.signal)
}

/// A bedtime means little without the intended one. Where the Day has none, the one that the form showed is kept with it
/// now, so that changing the setting later does not change the past.
fn add_intended_bedtime(facts: &Facts, readings: &mut Vec<NewReading>) {
    let signal = SignalId::of_catalog(catalog::INTENDED_BEDTIME);
    let Some(intended) = facts.intended_bedtime() else { return };
    let bedtime = readings.iter().find(|new| new.signal.as_str() == catalog::BEDTIME);
    let Some(day) = bedtime.filter(|new| matches!(new.answer, Answer::Value(_))).map(|new| new.day) else { return };
    let given = readings.iter().any(|new| new.signal == signal);
    if !given && facts.answer(&signal, day).is_none() {
        readings.push(NewReading { signal, day, answer: Answer::Value(intended) });
    }
}
