//! The filters of a search to choose from, with what each would leave.

use serde::Serialize;
use ts_rs::TS;

use super::entry_words::{kind_title, outcome_title};
use crate::{
    day::Day,
    record::{
        log::{Kind, Outcome},
        pathway::{self, PathwayStep},
        search::{Query, with_filter},
    },
    say, words,
};

/// How many entries of each kind, tag, project, outcome and month a search finds, each by the name it is typed under.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counts {
    /// Entries of each kind.
    pub kinds: Vec<(Kind, usize)>,
    /// Experiments with each outcome.
    pub outcomes: Vec<(Outcome, usize)>,
    /// Entries with each tag.
    pub tags: Vec<(String, usize)>,
    /// Entries of each step and those below it, by its id.
    pub steps: Vec<(String, usize)>,
    /// Entries of each month, by its first Day.
    pub months: Vec<(Day, usize)>,
    /// Entries with a picture.
    pub plots: usize,
}

/// One value of a filter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct FilterOption {
    /// What it is called.
    pub title: String,
    /// How many entries it would leave.
    pub count: usize,
    /// The whole search with this value.
    pub typed: String,
    /// Whether the search has this value.
    pub chosen: bool,
}

/// A filter of a search.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct FilterView {
    /// `kind`, `outcome`, `tag`, `project`, `month` or `plot`.
    pub name: String,
    /// What it is called.
    pub title: String,
    /// The whole search without this filter.
    pub without: String,
    /// Its values, as many as are worth a list.
    pub options: Vec<FilterOption>,
}

/// Tags that are listed, those that most entries have.
const MOST_TAGS: usize = 40;

/// The filters to choose from for a search as it was typed; those that have nothing to choose from are left out.
pub fn build(typed: &str, query: &Query, counts: &Counts, steps: &[PathwayStep]) -> Vec<FilterView> {
    let filter = |name: &str, title: String, names: &[&str], values: Vec<(String, String, usize, bool)>| {
        let option = |(value, title, count, chosen): (String, String, usize, bool)| FilterOption {
            title,
            count,
            typed: with_filter(typed, names, &value),
            chosen,
        };
        FilterView {
            name: name.to_owned(),
            title,
            without: with_filter(typed, names, ""),
            options: values.into_iter().map(option).collect(),
        }
    };
    let kinds = counts
        .kinds
        .iter()
        .map(|(kind, count)| (format!("kind:{}", kind.name()), kind_title(*kind), *count, query.kind == Some(*kind)));
    let outcomes = counts.outcomes.iter().map(|(outcome, count)| {
        let value = format!("outcome:{}", outcome.name().replace('_', "-"));
        (value, outcome_title(*outcome), *count, query.outcome == Some(*outcome))
    });
    let mut tags: Vec<&(String, usize)> = counts.tags.iter().collect();
    tags.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let tags = tags
        .into_iter()
        .take(MOST_TAGS)
        .map(|(tag, count)| (format!("tag:{tag}"), format!("#{tag}"), *count, query.tags.contains(tag)));
    let project = query.project.as_ref().map(|words| words.to_lowercase());
    let projects = pathway::tree(steps).into_iter().filter_map(|(depth, step)| {
        let (_, count) = counts.steps.iter().find(|(id, _)| *id == step.id)?;
        let indent = "\u{2003}".repeat(depth);
        let is_it = project.as_ref().is_some_and(|words| *words == step.title.to_lowercase() || *words == step.id);
        Some((format!("project:{}", project_value(step, steps)), format!("{indent}{}", step.title), *count, is_it))
    });
    let months = counts.months.iter().rev().map(|(first, count)| {
        let month = &first.to_string()[..7];
        let is_it = query.from == Some(*first) && query.to.is_some_and(|to| to.to_string().starts_with(month));
        (format!("from:{month} to:{month}"), words::month_year(*first), *count, is_it)
    });
    let plots = (counts.plots > 0 || query.has_plot)
        .then(|| ("has:plot".to_owned(), say!("filter-with-plot"), counts.plots, query.has_plot));
    let all = [
        filter("kind", say!("filter-kind"), &["kind"], kinds.collect()),
        filter("tag", say!("filter-tag"), &["tag"], tags.collect()),
        filter("project", say!("filter-project"), &["project"], projects.collect()),
        filter("outcome", say!("filter-outcome"), &["outcome"], outcomes.collect()),
        filter("month", say!("filter-month"), &["from", "to"], months.collect()),
        filter("plot", say!("filter-plot"), &["has"], plots.into_iter().collect()),
    ];
    all.into_iter().filter(|filter| !filter.options.is_empty()).collect()
}

/// A step as the project filter takes it: its title with `_` for blanks, or its id where that would mean others, too.
fn project_value(step: &PathwayStep, steps: &[PathwayStep]) -> String {
    let title = step.title.to_lowercase();
    let is_one = steps.iter().filter(|other| other.title.to_lowercase().contains(&title)).count() == 1;
    let words: Vec<&str> = step.title.split_whitespace().collect();
    let is_typed = !words.is_empty() && !step.title.contains(['"', '_']) && words.join(" ") == step.title;
    if is_one && is_typed { words.join("_") } else { step.id.clone() }
}
