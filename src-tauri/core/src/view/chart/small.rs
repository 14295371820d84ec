//! A chart as small as a line of text: the usual band, the 7-day mean, and the newest value. No axis; words beside it say the
//! figures.

use std::panic::{AssertUnwindSafe, catch_unwind};

use plotters::prelude::*;

use super::{
    Chart, ChartError, Size,
    draw::{Frame, frame_of},
    svg::{FINE, Role, Svg, escape},
};
use crate::say;

/// Room to every side, for the dot at the end.
const ROOM: i32 = 4;
const NEWEST: i32 = 3;

/// Draws it; its title is read aloud.
///
/// # Errors
/// As [`draw`](super::draw()).
pub fn small(chart: &Chart, size: Size) -> Result<String, ChartError> {
    let frame = frame_of(chart)?;
    catch_unwind(AssertUnwindSafe(|| paint(&frame, size)))
        .map_err(|_| ChartError::Drawing(say!("chart-error-gave-up")))?
}

fn paint(frame: &Frame<'_>, size: Size) -> Result<String, ChartError> {
    let failed = |error: &dyn std::fmt::Display| ChartError::Drawing(error.to_string());
    let mut body = String::new();
    {
        let root = Svg { body: &mut body, size: (size.width, size.height) }.into_drawing_area();
        let mut area = ChartBuilder::on(&root)
            .margin(ROOM * FINE)
            .build_cartesian_2d(frame.across(), frame.upright())
            .map_err(|error| failed(&error))?;
        frame.band(&mut area).map_err(|error| failed(&error))?;
        frame.mean(&mut area).map_err(|error| failed(&error))?;
        for (at, value) in frame.lone() {
            let dot = Circle::new((at, value), FINE, Role::Dot.color().filled());
            area.draw_series([dot]).map_err(|error| failed(&error))?;
        }
        if let Some(newest) = frame.newest() {
            let dot = Circle::new(newest, NEWEST * FINE, Role::Newest.color().filled());
            area.draw_series([dot]).map_err(|error| failed(&error))?;
        }
        root.present().map_err(|error| failed(&error))?;
    }
    let (width, height, title) = (size.width, size.height, escape(&frame.chart.title));
    Ok(format!("<svg class=\"chart small\" viewBox=\"0 0 {width} {height}\"><title>{title}</title>{body}</svg>"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        day::Day,
        view::chart::{Axis, Band, Dot, smooth_line},
    };

    const SIZE: Size = Size { width: 160, height: 44 };

    fn chart(values: &[Option<f64>]) -> Chart {
        let from = Day::parse("2026-03-02").unwrap();
        Chart {
            title: "<Sleep>".to_owned(),
            axis: Axis::Minutes,
            from,
            to: from.plus(values.len() as i64 - 1),
            usual: (0..values.len())
                .map(|at| Some(Band { low: 400.3 + at as f64, centre: 440.0, high: 480.7 }))
                .collect(),
            values: values.iter().map(|value| value.map(|value| Dot { value, late: false })).collect(),
            smooth: smooth_line(values),
            marks: Vec::new(),
            range: None,
        }
    }

    #[test]
    fn six_weeks_take_less_than_three_kilobytes() {
        let full: Vec<_> = (0..42).map(|day| Some(400.0 + f64::from(day * 37 % 91))).collect();
        let sparse: Vec<_> = full.iter().enumerate().map(|(at, value)| value.filter(|_| at % 2 == 0)).collect();
        let rare: Vec<_> = full.iter().enumerate().map(|(at, value)| value.filter(|_| at % 4 == 0)).collect();
        for values in [full, sparse, rare] {
            let svg = small(&chart(&values), SIZE).unwrap();
            assert!(svg.len() < 3 * 1024, "{} bytes", svg.len());
            assert!(svg.contains("class=\"band\"") && svg.contains("&lt;Sleep&gt;"), "{svg}");
            assert_eq!(svg.matches("class=\"newest\"").count(), 1);
            assert!(svg.contains("class=\"line\"") || svg.contains("class=\"dot\""));
        }
    }

    #[test]
    fn what_is_days_old_is_not_shown_as_the_newest() {
        let mut values = vec![Some(440.0); 42];
        values[38..].fill(None);
        assert!(!small(&chart(&values), SIZE).unwrap().contains("newest"));
        assert_eq!(small(&chart(&[None; 42]), SIZE), Err(ChartError::Empty));
    }
}
