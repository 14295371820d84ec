//! Warnings kept as they were shown, and the person's verdicts on them.

use super::{App, undo::What};
use crate::{
    day::{Day, Now},
    error::{Error, Result},
    facts::{Assessment, Facts},
    io::store::warning,
    notification::{warnings as warning_words, words},
    record::{event::Verdict, warning::ShownWarning},
    say,
    view::{
        check_in::SavedView,
        warnings::{self, WarningsView},
    },
};

/// A warning whose first Day moved by less, because something was recorded later, is the one that is kept already.
const SAME_WARNING_DAYS: i64 = 14;

impl App {
    /// Keeps the present warning as it is shown now, if it is not kept already; what was kept.
    pub(super) fn keep_warning(
        &self,
        facts: &Facts,
        assessment: &Assessment,
        now: &Now,
    ) -> Result<Option<ShownWarning>> {
        let Assessment { level, evidence, .. } = assessment;
        let (Some(since), true) = (level.since(), level.is_warning()) else { return Ok(None) };
        let kept = |one: &ShownWarning| one.level == level.name() && one.day.since(since).abs() <= SAME_WARNING_DAYS;
        // Days that are imported or filled in much later are not warned about: only what stands today was shown.
        if facts.warnings.iter().any(kept) {
            return Ok(None);
        }
        let sentences: Vec<String> = evidence.iter().map(words::evidence_sentence).collect();
        let as_json =
            |error: serde_json::Error| Error::unreadable(say!("warnings-not-kept", error = error.to_string()), "", "");
        let shown = ShownWarning {
            day: since,
            level: level.name().to_owned(),
            sensitivity: facts.settings.sensitivity.name().to_owned(),
            sentences,
            evidence: warnings::kept(evidence).map_err(as_json)?,
            answer: None,
        };
        let kept = shown.clone();
        self.store.write(now, move |transaction, stamp| warning::keep(transaction, &shown, stamp))?;
        Ok(Some(kept))
    }

    /// Records the person's verdict on the warning of a Day; `None` takes it back.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) when no warning was shown for that Day.
    pub fn answer_warning(&self, day: Day, verdict: Option<Verdict>, now: &Now) -> Result<SavedView> {
        let today = self.today_of(now)?;
        let day = day.not_ahead(today)?;
        let (known, undo) = self.do_undoably(What::Event, now, move |transaction, stamp| {
            warning::answer(transaction, day, verdict.map(|verdict| (verdict, today)), stamp)
        })?;
        if !known {
            let what = say!("warnings-no-warning", day = words::date_and_year(day));
            return Err(Error::bad_value(what, "", say!("warnings-no-warning-next")));
        }
        let sentence = verdict.map_or_else(|| say!("undo-done"), warning_words::verdict_thanks);
        Ok(SavedView { sentence, undo: Some(undo) })
    }

    /// The Record screen: warnings and verdicts, events, and how often another sensitivity would have warned.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn warnings(&self, now: &Now) -> Result<WarningsView> {
        let facts = self.facts(now)?;
        Ok(warnings::build(&facts, &facts.assess()))
    }
}
