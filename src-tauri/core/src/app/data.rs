//! Bringing data in and taking it out.

use std::{collections::HashSet, path::Path};

use uuid::Uuid;

use super::App;
use crate::{
    day::Now,
    error::{Error, Result},
    io::{
        export::{self, Sheet},
        import::{RowError, csv},
        replay,
        store::{check_in, event, own_signal, plan_decision, reading, restoring, retrospective, setting, warning},
    },
    record::{Source, event::Event, retrospective::Retrospective},
};

/// What an import did, or would do.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Imported {
    /// Values taken.
    pub taken: usize,
    /// Values that were there already.
    pub there_already: usize,
    /// Values left out because the person had said something else for that Day.
    pub kept_yours: usize,
    /// Places that did not fit.
    pub errors: Vec<RowError>,
    /// Things decided on the person's behalf.
    pub remarks: Vec<String>,
}

impl App {
    /// Brings in a daily table. What the person said themselves is never overruled; a second time adds nothing.
    ///
    /// # Errors
    /// When the file cannot be read, is no such table, or holds nothing usable; nothing is changed then.
    pub fn import_csv(
        &self,
        file: &Path,
        mappings: &[csv::Mapping],
        signals: Option<&Path>,
        dry_run: bool,
        now: &Now,
    ) -> Result<Imported> {
        let facts = self.facts(now)?;
        let declared = signals.map(replay::declared).transpose()?.unwrap_or_default();
        let found = csv::read(file, mappings, &declared, &|name| facts.signal(name), facts.today)?;
        if found.readings.is_empty() {
            let first = found.errors.first().map_or_else(|| "no cell has a value".to_owned(), ToString::to_string);
            return Err(Error::refused(format!("nothing usable: {first}"), file.display(), "nothing was changed"));
        }
        let mine: HashSet<(String, String)> = self.store.read(reading::said_by_person)?.into_keys().collect();
        let (yours, free): (Vec<_>, Vec<_>) =
            found.readings.into_iter().partition(|new| mine.contains(&(new.signal.to_string(), new.day.to_string())));
        let total = free.len();
        let same = free.iter().filter(|new| facts.answer(&new.signal, new.day) == Some(new.answer)).count();
        let imported = Imported {
            taken: total - same,
            there_already: same,
            kept_yours: yours.len(),
            errors: found.errors,
            remarks: found.remarks,
        };
        if dry_run || total == same {
            return Ok(imported);
        }
        let (own, today) = (found.own_signals, facts.today);
        self.store.write(now, move |transaction, stamp| {
            own.iter().try_for_each(|signal| own_signal::add(transaction, signal, stamp))?;
            reading::put(transaction, &free, Source::Import, today, &Uuid::new_v4().to_string(), stamp)
        })?;
        Ok(imported)
    }

    /// Writes everything the person said into a folder, or a ZIP file, as plain tables; each table's name and rows.
    ///
    /// # Errors
    /// When the place cannot be written.
    pub fn export(&self, place: &Path) -> Result<Vec<(&'static str, usize)>> {
        let sheets = self.store.read(|connection| {
            let readings = reading::full_history(connection)?.into_iter().map(Vec::from).collect();
            let check_ins = check_in::all(connection)?;
            let decisions = plan_decision::all(connection)?;
            let events = event::all(connection)?;
            let warnings = warning::all(connection)?;
            let settings = setting::all(connection)?;
            let (things, done) = (restoring::all(connection)?, restoring::all_done(connection)?);
            let looked_back = retrospective::all(connection)?;
            Ok(vec![
                Sheet {
                    name: "readings.csv",
                    header: &[
                        "day",
                        "signal",
                        "answer",
                        "value",
                        "source",
                        "said_on",
                        "recorded_at",
                        "offset_minutes",
                        "zone",
                    ],
                    rows: readings,
                },
                Sheet {
                    name: "check_ins.csv",
                    header: &["day", "note"],
                    rows: check_ins.into_iter().map(|(day, note)| vec![day, note.unwrap_or_default()]).collect(),
                },
                Sheet {
                    name: "plan_decisions.csv",
                    header: &["day", "decision", "detail"],
                    rows: decisions.into_iter().map(|one| vec![one.day, one.decision, one.detail]).collect(),
                },
                Sheet {
                    name: "events.csv",
                    header: &["kind", "first", "dropped", "last", "why"],
                    rows: events.iter().map(|stored| event_row(&stored.event)).collect(),
                },
                Sheet {
                    name: "warnings.csv",
                    header: &["day", "level", "sensitivity", "sentences", "evidence", "verdict", "answered_on"],
                    rows: warnings.into_iter().map(warning_row).collect(),
                },
                Sheet {
                    name: "restoring.csv",
                    header: &["words", "suggestion", "state"],
                    rows: things.into_iter().map(restoring_row).collect(),
                },
                Sheet {
                    name: "restoring_done.csv",
                    header: &["day", "words"],
                    rows: done.into_iter().map(|(day, words)| vec![day, words]).collect(),
                },
                Sheet {
                    name: "retrospectives.csv",
                    header: &["about", "day", "told", "chosen"],
                    rows: looked_back.iter().map(retrospective_row).collect(),
                },
                Sheet {
                    name: "settings.csv",
                    header: &["key", "value"],
                    rows: settings.into_iter().map(|(key, value)| vec![key, value]).collect(),
                },
            ])
        })?;
        export::write(place, &sheets)
    }
}

fn event_row(event: &Event) -> Vec<String> {
    let text = |day: Option<crate::day::Day>| day.map(|day| day.to_string()).unwrap_or_default();
    let (kind, first, dropped, last, why) = match event {
        Event::Episode(episode) => ("episode", episode.onset, episode.drop, episode.end, ""),
        Event::SetAside { first, last, why } => ("set_aside", *first, None, Some(*last), why.name()),
        Event::Change { from } => ("change", *from, None, None, ""),
    };
    vec![kind.to_owned(), first.to_string(), text(dropped), text(last), why.to_owned()]
}

fn restoring_row(thing: restoring::Thing) -> Vec<String> {
    let state = if thing.picked { "picked" } else { "left_out" };
    vec![thing.words, thing.suggestion.unwrap_or_default(), state.to_owned()]
}

fn retrospective_row(one: &Retrospective) -> Vec<String> {
    let told = serde_json::to_string(&one.told).unwrap_or_default();
    let chosen = one.chosen.as_ref().and_then(|chosen| serde_json::to_string(chosen).ok()).unwrap_or_default();
    vec![one.about.to_string(), one.day.to_string(), told, chosen]
}

fn warning_row(shown: warning::ShownWarning) -> Vec<String> {
    let (verdict, on) = shown.answer.map(|(verdict, on)| (verdict.name().to_owned(), on.to_string())).unzip();
    let answer = [verdict.unwrap_or_default(), on.unwrap_or_default()];
    [shown.day.to_string(), shown.level, shown.sensitivity, shown.sentences, shown.evidence]
        .into_iter()
        .chain(answer)
        .collect()
}
