//! Experiments side by side: what was set, what came of it, what is known now. What failed and what worked stand next to
//! each other.

use std::{cmp::Ordering, collections::BTreeMap};

use serde::Serialize;
use ts_rs::TS;

use super::{
    entry_words::{heading, outcome_title},
    log::{StepChoice, choices},
};
use crate::{
    record::{log::StoredEntry, pathway::PathwayStep},
    say, words,
};

/// One experiment in the table.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ExperimentRow {
    /// The id of its entry.
    pub id: String,
    /// Its Day in words.
    pub day_title: String,
    /// The cells, as many as there are columns; the first is the Day, `YYYY-MM-DD`.
    pub cells: Vec<String>,
}

/// The experiments of a project as a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ExperimentsView {
    /// The steps to choose from.
    pub steps: Vec<StepChoice>,
    /// The titles of the columns: Day, title, each parameter, outcome, what is known now.
    pub columns: Vec<String>,
    /// The rows, in the order asked for.
    pub rows: Vec<ExperimentRow>,
    /// The table in Markdown.
    pub markdown: String,
    /// The table as CSV.
    pub csv: String,
}

/// In which order the rows stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Order {
    /// The column they are sorted by.
    pub column: usize,
    /// Whether the largest comes first.
    pub descending: bool,
}

/// The table, without its CSV: what a spreadsheet may run is the export's business.
pub fn build(experiments: &[StoredEntry], steps: &[PathwayStep], order: Order) -> ExperimentsView {
    let names = parameter_names(experiments);
    let mut columns = vec![say!("experiments-day"), say!("experiments-title")];
    columns.extend(names.iter().cloned());
    columns.extend([say!("experiments-outcome"), say!("experiments-learned")]);
    let mut rows: Vec<ExperimentRow> = experiments.iter().map(|stored| row(stored, &names)).collect();
    // The sort is stable, so that what is equal stays in the order of its Days.
    rows.sort_by(|one, other| {
        let order_of = |row: &ExperimentRow| row.cells.get(order.column).cloned().unwrap_or_default();
        compared(&order_of(one), &order_of(other), order.descending)
    });
    ExperimentsView { steps: choices(steps), markdown: markdown(&columns, &rows), csv: String::new(), columns, rows }
}

/// The names of parameters, those that most experiments have first.
fn parameter_names(experiments: &[StoredEntry]) -> Vec<String> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for (name, _) in experiments.iter().flat_map(|stored| stored.entry.all_parameters()) {
        *counts.entry(name).or_default() += 1;
    }
    let mut names: Vec<(String, usize)> = counts.into_iter().collect();
    names.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    names.into_iter().map(|(name, _)| name).collect()
}

fn row(stored: &StoredEntry, names: &[String]) -> ExperimentRow {
    let entry = &stored.entry;
    let parameters = entry.all_parameters();
    let value = |name: &String| parameters.iter().find(|(other, _)| other == name).map(|(_, value)| value.clone());
    let mut cells = vec![entry.day.to_string(), heading(stored)];
    cells.extend(names.iter().map(|name| value(name).unwrap_or_default()));
    cells.push(entry.details.outcome.map_or_else(|| say!("log-outcome-running"), outcome_title));
    cells.push(entry.details.learned.split_whitespace().collect::<Vec<_>>().join(" "));
    ExperimentRow { id: stored.id.clone(), day_title: words::date_and_year(entry.day), cells }
}

/// Numbers as numbers, before words; what is empty comes last either way.
fn compared(one: &str, other: &str, descending: bool) -> Ordering {
    let turned = |order: Ordering| if descending { order.reverse() } else { order };
    match (one.is_empty(), other.is_empty()) {
        (true, true) => return Ordering::Equal,
        (true, false) => return Ordering::Greater,
        (false, true) => return Ordering::Less,
        (false, false) => {}
    }
    turned(match (one.parse::<f64>(), other.parse::<f64>()) {
        (Ok(one), Ok(other)) => one.total_cmp(&other),
        (Ok(_), Err(_)) => Ordering::Less,
        (Err(_), Ok(_)) => Ordering::Greater,
        (Err(_), Err(_)) => words::folded(one).cmp(&words::folded(other)),
    })
}

/// A table in Markdown, in which no cell ends a column or begins markup of its own.
fn markdown(columns: &[String], rows: &[ExperimentRow]) -> String {
    let line = |cells: &[String]| {
        let cells = cells.iter().map(|cell| cell.replace('\\', "\\\\").replace('|', "\\|"));
        format!("| {} |\n", cells.collect::<Vec<_>>().join(" | "))
    };
    let ruler = format!("|{}\n", " --- |".repeat(columns.len()));
    let rows: String = rows.iter().map(|row| line(&row.cells)).collect();
    format!("{}{ruler}{rows}", line(columns))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_sorted_as_figures_and_what_is_empty_comes_last() {
        let sorted = |descending: bool| {
            let mut cells = ["10", "", "9", "3e-4", "adam", "Über"];
            cells.sort_by(|one, other| compared(one, other, descending));
            cells.join(" ")
        };
        assert_eq!(sorted(false), "3e-4 9 10 adam Über ");
        assert_eq!(sorted(true), "Über adam 10 9 3e-4 ");
    }

    #[test]
    fn no_cell_ends_its_column() {
        let row = ExperimentRow { cells: vec!["a|b".to_owned(), "c\\".to_owned()], ..ExperimentRow::default() };
        assert_eq!(
            markdown(&["x".to_owned(), "y".to_owned()], &[row]),
            "| x | y |\n| --- | --- |\n| a\\|b | c\\\\ |\n"
        );
    }
}
