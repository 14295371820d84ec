//! How many entries of each kind, tag, project, outcome and month a search finds: what its filters would leave.

use std::collections::{BTreeMap, HashSet};

use chrono::Datelike;
use rusqlite::{Connection, params_from_iter};

use super::{super::fields::Fields, conditions::Conditions, words::AllSought};
use crate::{
    day::Day,
    record::{
        log::{Kind, Outcome},
        pathway::{self, PathwayStep},
        search::Query,
    },
    view::filters::Counts,
};

/// What is known about an entry that the words of the search find.
struct Row {
    kind: Kind,
    outcome: Option<Outcome>,
    day: Day,
    step: Option<String>,
    tags: Vec<String>,
    has_plot: bool,
    has_file: bool,
}

/// The filters of a search, one of which may be passed over.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Filter {
    Kind,
    Outcome,
    Tag,
    Project,
    Month,
    Plot,
}

/// Counts what a query finds. Each count takes the other filters of the search into account and not its own, so that it says
/// what choosing another value would find. `below` are the ids its project filter stands for.
pub fn counts(
    connection: &Connection,
    query: &Query,
    below: Option<&[String]>,
    steps: &[PathwayStep],
) -> rusqlite::Result<Counts> {
    let below: Option<HashSet<&str>> = below.map(|ids| ids.iter().map(String::as_str).collect());
    let (rows, below) = (rows(connection, query)?, below.as_ref());
    let fitting = |but: Filter| rows.iter().filter(move |row| fits(row, query, below, but));
    let chain = |row: &Row| {
        let chain = row.step.as_deref().map(|step| pathway::chain(steps, step)).unwrap_or_default();
        chain.into_iter().map(|step| step.id.clone()).collect::<Vec<_>>()
    };
    Ok(Counts {
        kinds: counted(fitting(Filter::Kind).map(|row| row.kind)),
        outcomes: counted(fitting(Filter::Outcome).filter_map(|row| row.outcome)),
        tags: counted(fitting(Filter::Tag).flat_map(|row| row.tags.clone())),
        steps: counted(fitting(Filter::Project).flat_map(chain)),
        months: counted(fitting(Filter::Month).filter_map(|row| row.day.date().with_day(1)).map(Day::of)),
        plots: fitting(Filter::Plot).filter(|row| row.has_plot).count(),
    })
}

/// Each value with how often it comes, in their order.
fn counted<T: Ord>(values: impl Iterator<Item = T>) -> Vec<(T, usize)> {
    let mut counts = BTreeMap::new();
    for value in values {
        *counts.entry(value).or_default() += 1;
    }
    counts.into_iter().collect()
}

fn fits(row: &Row, query: &Query, below: Option<&HashSet<&str>>, but: Filter) -> bool {
    let is_of = |filter: Filter, fits: bool| filter == but || fits;
    is_of(Filter::Kind, query.kind.is_none_or(|kind| row.kind == kind))
        && is_of(Filter::Outcome, query.outcome.is_none_or(|outcome| row.outcome == Some(outcome)))
        && is_of(Filter::Tag, query.tags.iter().all(|tag| row.tags.contains(tag)))
        && is_of(Filter::Project, below.is_none_or(|ids| row.step.as_deref().is_some_and(|step| ids.contains(step))))
        && is_of(
            Filter::Month,
            query.from.is_none_or(|from| row.day >= from) && query.to.is_none_or(|to| row.day <= to),
        )
        && is_of(Filter::Plot, !query.has_plot || row.has_plot)
        && (!query.has_file || row.has_file)
}

/// The entries that the words of a search find, whatever its filters; what is left out stays out.
fn rows(connection: &Connection, query: &Query) -> rusqlite::Result<Vec<Row>> {
    let words = Query {
        parts: query.parts.clone(),
        unfinished: query.unfinished,
        without: query.without.clone(),
        without_tags: query.without_tags.clone(),
        ..Query::default()
    };
    let sought = AllSought::of(connection, &words)?;
    let mut wanted = Conditions::of_filters(&words, None);
    wanted.any_of(words.parts.iter().zip(sought.matching()));
    let sql = format!(
        "SELECT entry.id, entry.kind, json_extract(entry.details, '$.outcome'), entry.day, entry.step_id, entry_search.tags,
                EXISTS (SELECT 1 FROM entry_file JOIN attachment USING (hash)
                        WHERE entry_id = entry.id AND entry_file.deleted_at IS NULL AND media LIKE 'image/%'),
                EXISTS (SELECT 1 FROM entry_file WHERE entry_id = entry.id AND deleted_at IS NULL)
         FROM entry JOIN entry_search ON entry_search.rowid = entry.number WHERE {}",
        wanted.all()
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let row = |row: &rusqlite::Row<'_>| {
        let fields = Fields::of("entry", row);
        let outcome = fields.maybe_text(2)?.and_then(|name| Outcome::named(&name));
        let tags = fields.text(5)?.split_whitespace().map(str::to_owned).collect();
        Ok(Row {
            kind: fields.named(1, Kind::named)?,
            outcome,
            day: fields.day(3)?,
            step: fields.maybe_text(4)?,
            tags,
            has_plot: fields.get(6)?,
            has_file: fields.get(7)?,
        })
    };
    statement.query_map(params_from_iter(&wanted.values), row)?.collect()
}
