//! A small picture of two signals: their rank correlation at each lag in days, with its confidence interval.

use std::panic::{AssertUnwindSafe, catch_unwind};

use plotters::{
    prelude::*,
    style::text_anchor::{HPos, Pos, VPos},
};

use super::{
    ChartError, Size,
    svg::{FINE, Role, Svg, escape},
};
use crate::say;

/// The correlation at one lag.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Lag {
    /// The lag in days.
    pub days: i64,
    /// The rank correlation, −1 to 1.
    pub value: f64,
    /// Its 95 % confidence interval.
    pub interval: (f64, f64),
}

const LEFT: i32 = 34;
const BOTTOM: i32 = 22;
const ROOM: i32 = 8;
const TEXT: i32 = 11;
const RADIUS: i32 = 3;

/// Draws the lags from `-most` to `most` days; its title is the summary.
///
/// # Errors
/// [`ChartError::Empty`] without any, [`ChartError::Drawing`] when the library gives up.
pub fn draw_lags(title: &str, lags: &[Lag], most: i64, size: Size) -> Result<String, ChartError> {
    let sound = |lag: &Lag| [lag.value, lag.interval.0, lag.interval.1].iter().all(|value| value.is_finite());
    let lags: Vec<Lag> = lags.iter().copied().filter(sound).collect();
    if lags.is_empty() {
        return Err(ChartError::Empty);
    }
    catch_unwind(AssertUnwindSafe(|| paint(title, &lags, most, size)))
        .map_err(|_| ChartError::Drawing(say!("chart-error-gave-up")))?
}

fn paint(title: &str, lags: &[Lag], most: i64, size: Size) -> Result<String, ChartError> {
    let failed = |error: &dyn std::fmt::Display| ChartError::Drawing(error.to_string());
    let mut body = String::new();
    {
        let root = Svg { body: &mut body, size: (size.width, size.height) }.into_drawing_area();
        let reach = most as f64 + 0.5;
        let mut area = ChartBuilder::on(&root)
            .margin_left(LEFT * FINE)
            .margin_right(ROOM * FINE)
            .margin_top(ROOM * FINE)
            .margin_bottom(BOTTOM * FINE)
            .build_cartesian_2d(-reach..reach, -1.0..1.0)
            .map_err(|error| failed(&error))?;
        let ink = Role::Ink.color();
        let label = |text: String, (x, y): (i32, i32), across, down| {
            let style = TextStyle::from(("sans-serif", TEXT * FINE)).color(&ink).pos(Pos::new(across, down));
            Text::new(text, (x, y), style)
        };
        for (value, words) in [(1.0, "1"), (0.0, "0"), (-1.0, "−1")] {
            area.draw_series([PathElement::new([(-reach, value), (reach, value)], Role::Grid.color())])
                .map_err(|error| failed(&error))?;
            let (x, y) = area.backend_coord(&(-reach, value));
            root.draw(&label(words.to_owned(), (x - 6 * FINE, y), HPos::Right, VPos::Center))
                .map_err(|error| failed(&error))?;
        }
        for lag in lags {
            let at = lag.days as f64;
            let interval = [(at, lag.interval.0), (at, lag.interval.1)];
            area.draw_series([PathElement::new(interval, Role::Usual.color())]).map_err(|error| failed(&error))?;
            area.draw_series([Circle::new((at, lag.value), RADIUS * FINE, Role::Dot.color().filled())])
                .map_err(|error| failed(&error))?;
            let (x, y) = area.backend_coord(&(at, -1.0));
            root.draw(&label(lag.days.to_string().replace('-', "−"), (x, y + 6 * FINE), HPos::Center, VPos::Top))
                .map_err(|error| failed(&error))?;
        }
        root.present().map_err(|error| failed(&error))?;
    }
    Ok(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" viewBox=\"0 0 {} {}\"><title>{}</title>{body}</svg>",
        size.width,
        size.height,
        escape(title)
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_distance_has_a_mark_and_what_is_no_number_has_none() {
        let lag = |days, value: f64| Lag { days, value, interval: (value - 0.1, value + 0.1) };
        let size = Size { width: 220, height: 120 };
        let svg = draw_lags("a <b>", &[lag(-1, 0.2), lag(0, -0.5), lag(1, f64::NAN)], 3, size).unwrap();
        assert_eq!(svg.matches("<circle").count(), 2);
        assert!(svg.contains("a &lt;b&gt;"));
        assert!(matches!(draw_lags("", &[], 3, size), Err(ChartError::Empty)));
    }
}
