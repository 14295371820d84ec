//! A small chart in characters, for a terminal: the band shaded, Days as dots, gaps blank.

use std::ops::Range;

use super::{Chart, ticks};
use crate::say;

const ROWS: usize = 9;
const LABEL: usize = 9;
const COLUMNS_AT_LEAST: usize = 20;

/// The chart in characters, no wider than `columns`.
pub fn terminal(chart: &Chart, columns: usize) -> String {
    let width = columns.max(COLUMNS_AT_LEAST + LABEL) - LABEL;
    let days = chart.values.len();
    let band = chart.usual.iter().flatten().flat_map(|band| [band.low, band.high]);
    let values = chart.values.iter().flatten().map(|dot| dot.value);
    let all: Vec<f64> = values.chain(band).filter(|value| value.is_finite()).collect();
    if all.is_empty() || days == 0 {
        return say!("chart-nothing-yet");
    }
    let (low, high) =
        (all.iter().copied().fold(f64::INFINITY, f64::min), all.iter().copied().fold(f64::NEG_INFINITY, f64::max));
    let high = if high > low { high } else { low + 1.0 };
    let row_of =
        |value: f64| ((high - value) / (high - low) * (ROWS - 1) as f64).round().clamp(0.0, (ROWS - 1) as f64) as usize;
    let used = days.min(width);
    let columns: Vec<[char; ROWS]> = (0..used)
        .map(|column| {
            let (from, to) = (column * days / used, (column + 1) * days / used);
            draw_column(chart, from..to.max(from + 1), &row_of)
        })
        .collect();
    let labels = ticks::upright(chart.axis, low, high);
    let mut out = String::new();
    for row in 0..ROWS {
        let label = labels.iter().find(|tick| row_of(tick.at) == row).map_or("", |tick| tick.label.as_str());
        let line: String = columns.iter().map(|column| column[row]).collect();
        out.push_str(format!("{label:>7} │{}", line.trim_end()).trim_end());
        out.push('\n');
    }
    out.push_str(&format!("{:>8}└{}\n", "", "─".repeat(used)));
    let mut foot = vec![' '; LABEL + used + 8];
    let mut free_from = 0;
    for tick in ticks::dates(chart.from, chart.to) {
        let at = LABEL + (tick.at as usize * used / days).min(used);
        let letters = tick.label.chars().count();
        if at >= free_from && at + letters < foot.len() {
            tick.label.chars().enumerate().for_each(|(offset, letter)| foot[at + offset] = letter);
            free_from = at + letters + 2;
        }
    }
    out.push_str(foot.iter().collect::<String>().trim_end());
    out
}

/// One column of characters for the Days it stands for: the band, and the dots over it.
fn draw_column(chart: &Chart, days: Range<usize>, row_of: &dyn Fn(f64) -> usize) -> [char; ROWS] {
    let mut column = [' '; ROWS];
    for band in chart.usual[days.clone()].iter().flatten() {
        column[row_of(band.high)..=row_of(band.low)].fill('░');
    }
    for dot in chart.values[days].iter().flatten().filter(|dot| dot.value.is_finite()) {
        column[row_of(dot.value)] = if dot.late { '○' } else { '●' };
    }
    column
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        day::Day,
        view::chart::{Axis, Band, Dot},
    };

    #[test]
    fn a_week_in_characters() {
        let from = Day::parse("2026-03-02").unwrap();
        let values = [Some(2.0), Some(1.0), None, Some(3.0), Some(2.0), Some(4.0), Some(2.0)];
        let chart = Chart {
            title: "Snacks".to_owned(),
            axis: Axis::Plain,
            from,
            to: from.plus(6),
            usual: vec![Some(Band { low: 1.0, centre: 1.5, high: 2.0 }); 7],
            values: values.iter().map(|value| value.map(|value| Dot { value, late: false })).collect(),
            smooth: vec![None; 7],
            marks: Vec::new(),
            range: None,
        };
        let expected = [
            "      4 │     ●",
            "        │",
            "        │",
            "      3 │   ●",
            "        │",
            "      2 │●░░░●░●",
            "        │░░░░░░░",
            "        │░░░░░░░",
            "      1 │░●░░░░░",
            "        └───────",
            "         2 Mar",
        ];
        assert_eq!(terminal(&chart, 80), expected.join("\n"));
    }
}
