//! Drawing a chart with plotters: band, gaps, days, marks, few lines.

use std::{
    ops::Range,
    panic::{AssertUnwindSafe, catch_unwind},
};

use plotters::{
    coord::types::RangedCoordf64,
    prelude::*,
    style::text_anchor::{HPos, Pos, VPos},
};

use super::{
    Axis, Chart, ChartError, Drawing, Point, Rect, Size,
    svg::{FINE, LETTER_WIDTH, Role, Svg, escape},
    ticks,
};
use crate::say;

/// Room around the plot, in pixels: labels to the left and below, marks' names above.
const LEFT: i32 = 58;
const RIGHT: i32 = 14;
const TOP: i32 = 20;
const BOTTOM: i32 = 24;
const TEXT: i32 = 12;
const DOT_RADIUS: f64 = 2.2;
/// Above and below the data, as a share of its span.
const PADDING: f64 = 0.08;
/// Days at the end, one of which has the newest value: what is asked about today and about yesterday.
const NEWEST_DAYS: usize = 2;
/// Longer spans come from a mistyped year or a damaged file.
const DAYS_AT_MOST: usize = 40_000;

pub(super) type Area<'a, 'b> = ChartContext<'a, Svg<'b>, Cartesian2d<RangedCoordf64, RangedCoordf64>>;

/// Draws a chart.
///
/// # Errors
/// [`ChartError::Empty`] without any finite value, [`ChartError::Span`] for a span that does not fit its data.
pub fn draw(chart: &Chart, size: Size) -> Result<Drawing, ChartError> {
    if size.width as i32 <= LEFT + RIGHT || size.height as i32 <= TOP + BOTTOM {
        return Err(ChartError::Span);
    }
    let frame = frame_of(chart)?;
    // Plotters panics on some input instead of refusing it; a chart must not crash the window.
    catch_unwind(AssertUnwindSafe(|| paint(frame, size)))
        .map_err(|_| ChartError::Drawing(say!("chart-error-gave-up")))?
}

/// A chart with its measures, a Day a step.
///
/// # Errors
/// As [`draw`].
pub(super) fn frame_of(chart: &Chart) -> Result<Frame<'_>, ChartError> {
    let days = usize::try_from(chart.to.since(chart.from) + 1).map_err(|_| ChartError::Span)?;
    let fits = [chart.values.len(), chart.usual.len(), chart.smooth.len()].iter().all(|length| *length == days);
    if !fits || days == 0 || days > DAYS_AT_MOST {
        return Err(ChartError::Span);
    }
    let (low, high) = upright_range(chart).ok_or(ChartError::Empty)?;
    Ok(Frame { chart, days, low, high, stride: 1 })
}

/// The range of the vertical axis: the whole scale where there is one, else all data and the band, with a little room.
fn upright_range(chart: &Chart) -> Option<(f64, f64)> {
    let values = chart.values.iter().flatten().map(|dot| dot.value);
    let known: Vec<f64> = values.filter(|value| value.is_finite()).collect();
    if known.is_empty() {
        return None;
    }
    let band = chart.usual.iter().flatten().flat_map(|band| [band.low, band.high]);
    let scale = chart.range.iter().flat_map(|(low, high)| [*low, *high]);
    let mean = chart.smooth.iter().flatten().copied();
    let all: Vec<f64> =
        known.into_iter().chain(band).chain(mean).chain(scale).filter(|value| value.is_finite()).collect();
    let (low, high) =
        (all.iter().copied().fold(f64::INFINITY, f64::min), all.iter().copied().fold(f64::NEG_INFINITY, f64::max));
    let span = if high > low { high - low } else { high.abs().max(1.0) };
    let padding = span * PADDING;
    // Counts are never negative, so no room is left below zero.
    let is_floor = chart.axis != Axis::Clock && low >= 0.0 && low < padding;
    let floor = if is_floor { 0.0 - padding / 4.0 } else { low - padding };
    let finite = (high + padding - floor).is_finite();
    finite.then_some((floor, high + padding))
}

fn paint(frame: Frame<'_>, size: Size) -> Result<Drawing, ChartError> {
    let mut body = String::new();
    let (plot, points);
    {
        let root = Svg { body: &mut body, size: (size.width, size.height) }.into_drawing_area();
        let mut area = ChartBuilder::on(&root)
            .margin_left(LEFT * FINE)
            .margin_right(RIGHT * FINE)
            .margin_top(TOP * FINE)
            .margin_bottom(BOTTOM * FINE)
            .build_cartesian_2d(frame.across(), frame.upright())
            .map_err(failed)?;
        let (across, down) = area.plotting_area().get_pixel_range();
        plot = Rect { left: px(across.start), right: px(across.end), top: px(down.start), bottom: px(down.end) };
        let stride = frame.days.div_ceil((plot.right - plot.left).max(1.0) as usize).max(1);
        let frame = Frame { stride, ..frame };
        frame.paint(&mut area, &root).map_err(failed)?;
        points = frame.points(&area);
        root.present().map_err(failed)?;
    }
    let svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" viewBox=\"0 0 {} {}\"><title>{}</title>{body}</svg>",
        size.width,
        size.height,
        escape(&frame.chart.title)
    );
    Ok(Drawing { svg, width: size.width, height: size.height, plot, points })
}

fn failed(error: impl std::fmt::Display) -> ChartError {
    ChartError::Drawing(error.to_string())
}

fn px(fine: i32) -> f64 {
    f64::from(fine) / f64::from(FINE)
}

/// A chart with its measures; `stride` is how many Days share a pixel's width.
pub(super) struct Frame<'c> {
    pub(super) chart: &'c Chart,
    days: usize,
    low: f64,
    high: f64,
    stride: usize,
}

pub(super) type Painted = Result<(), DrawingAreaErrorKind<super::svg::Never>>;
type Root<'b> = DrawingArea<Svg<'b>, plotters::coord::Shift>;

impl Frame<'_> {
    fn paint<'b>(&self, area: &mut Area<'_, 'b>, root: &Root<'b>) -> Painted {
        self.marks(area)?;
        self.band(area)?;
        self.upright_ticks(area, root)?;
        self.date_ticks(area, root)?;
        for run in runs(&self.sampled(|at| self.chart.usual[at].map(|band| band.centre))) {
            area.draw_series([PathElement::new(run, Role::Usual.color())])?;
        }
        self.dots(area)?;
        self.mean(area)?;
        self.mark_names(area, root)
    }

    /// From the left edge to the right, in Days.
    pub(super) fn across(&self) -> Range<f64> {
        -0.5..self.days as f64 - 0.5
    }

    /// From the lower edge to the upper, in the signal's unit.
    pub(super) fn upright(&self) -> Range<f64> {
        self.low..self.high
    }

    /// The 7-day mean as a line.
    pub(super) fn mean(&self, area: &mut Area<'_, '_>) -> Painted {
        for run in runs(&self.sampled(|at| self.chart.smooth[at])) {
            area.draw_series([PathElement::new(run, Role::Line.color())])?;
        }
        Ok(())
    }

    /// The values of Days that have no mean, so that no line tells of them.
    pub(super) fn lone(&self) -> Vec<(f64, f64)> {
        let lone = (0..self.days).filter(|at| self.chart.smooth[*at].is_none());
        lone.filter_map(|at| self.value(at).map(|value| (at as f64, value))).collect()
    }

    /// The newest value, if it is of the last days.
    pub(super) fn newest(&self) -> Option<(f64, f64)> {
        let last = (self.days.saturating_sub(NEWEST_DAYS)..self.days).rev();
        last.into_iter().find_map(|at| self.value(at).map(|value| (at as f64, value)))
    }

    fn value(&self, at: usize) -> Option<f64> {
        self.chart.values[at].map(|dot| dot.value).filter(|value| value.is_finite())
    }

    /// One value for each stride of Days, at the stride's last Day that has one.
    fn sampled(&self, value: impl Fn(usize) -> Option<f64>) -> Vec<(f64, Option<f64>)> {
        let strides = (0..self.days).step_by(self.stride);
        let sample = |first: usize| {
            let last = (first + self.stride).min(self.days);
            let known =
                (first..last).rev().find_map(|at| value(at).filter(|value| value.is_finite()).map(|value| (at, value)));
            known.map_or((first as f64, None), |(at, value)| (at as f64, Some(value)))
        };
        strides.map(sample).collect()
    }

    pub(super) fn band(&self, area: &mut Area<'_, '_>) -> Painted {
        // Both edges or none: an edge that is no number must not pair the other with a later run.
        let whole = |at: usize| self.chart.usual[at].filter(|band| band.low.is_finite() && band.high.is_finite());
        let low = runs(&self.sampled(|at| whole(at).map(|band| band.low)));
        let high = runs(&self.sampled(|at| whole(at).map(|band| band.high)));
        for (low, high) in low.into_iter().zip(high) {
            let outline: Vec<(f64, f64)> = low.into_iter().chain(high.into_iter().rev()).collect();
            area.draw_series([Polygon::new(outline, Role::Band.color().filled())])?;
        }
        Ok(())
    }

    /// Each Day a dot; where several share a pixel, the lowest and the highest of them.
    fn dots(&self, area: &mut Area<'_, '_>) -> Painted {
        let radius = DOT_RADIUS.min(self.dot_room(area) / 2.0).max(1.1);
        let radius = (radius * f64::from(FINE)) as i32;
        for first in (0..self.days).step_by(self.stride) {
            let last = (first + self.stride).min(self.days);
            let known = (first..last).filter_map(|at| self.chart.values[at].map(|dot| (at, dot)));
            let known: Vec<_> = known.filter(|(_, dot)| dot.value.is_finite()).collect();
            let lowest = known.iter().min_by(|a, b| a.1.value.total_cmp(&b.1.value));
            let highest = known.iter().max_by(|a, b| a.1.value.total_cmp(&b.1.value));
            let both = lowest.into_iter().chain(highest.filter(|high| lowest.is_none_or(|low| low.0 != high.0)));
            for (at, dot) in both {
                let role = if dot.late { Role::DotLate } else { Role::Dot };
                area.draw_series([Circle::new((*at as f64, dot.value), radius, role.color().filled())])?;
            }
        }
        Ok(())
    }

    /// Pixels between two drawn Days.
    fn dot_room(&self, area: &Area<'_, '_>) -> f64 {
        let (across, _) = area.plotting_area().get_pixel_range();
        px(across.end - across.start) / (self.days / self.stride).max(1) as f64
    }

    fn marks(&self, area: &mut Area<'_, '_>) -> Painted {
        for mark in &self.chart.marks {
            let (from, to) = self.span(mark.from, mark.to);
            let corners = [(from, self.low), (to, self.high)];
            area.draw_series([Rectangle::new(corners, Role::Mark(mark.kind).color().filled())])?;
        }
        Ok(())
    }

    /// The names of marks above the plot, left out where they would run into the one before or out of the picture.
    fn mark_names<'b>(&self, area: &Area<'_, 'b>, root: &Root<'b>) -> Painted {
        let mut taken = 0;
        for mark in &self.chart.marks {
            let (from, _) = self.span(mark.from, mark.to);
            let (x, _) = area.backend_coord(&(from, self.high));
            let width = (mark.label.chars().count() as f64 * f64::from(TEXT * FINE) * LETTER_WIDTH) as i32;
            let (picture, _) = root.dim_in_pixel();
            // A name that would leave the picture ends at its edge instead.
            let x = x.min(i32::try_from(picture).unwrap_or(i32::MAX) - width - FINE);
            if x >= taken {
                root.draw(&Text::new(
                    mark.label.clone(),
                    (x, (TOP - 6) * FINE),
                    text(Role::MarkText, HPos::Left, VPos::Bottom),
                ))?;
                taken = x + width + 8 * FINE;
            }
        }
        Ok(())
    }

    fn span(&self, from: crate::day::Day, to: crate::day::Day) -> (f64, f64) {
        let place = |day: crate::day::Day| (day.since(self.chart.from) as f64).clamp(0.0, self.days as f64 - 1.0);
        (place(from) - 0.5, place(to) + 0.5)
    }

    fn upright_ticks<'b>(&self, area: &mut Area<'_, 'b>, root: &Root<'b>) -> Painted {
        for tick in ticks::upright(self.chart.axis, self.low, self.high) {
            let ends = [(-0.5, tick.at), (self.days as f64 - 0.5, tick.at)];
            area.draw_series([PathElement::new(ends, Role::Grid.color())])?;
            let (x, y) = area.backend_coord(&ends[0]);
            root.draw(&Text::new(tick.label, (x - 8 * FINE, y), text(Role::Ink, HPos::Right, VPos::Center)))?;
        }
        Ok(())
    }

    fn date_ticks<'b>(&self, area: &mut Area<'_, 'b>, root: &Root<'b>) -> Painted {
        let (across, _) = area.plotting_area().get_pixel_range();
        let mut free_from = i32::MIN;
        for tick in ticks::dates(self.chart.from, self.chart.to) {
            let (x, y) = area.backend_coord(&(tick.at, self.low));
            let half = (tick.label.chars().count() as f64 * f64::from(TEXT * FINE) * LETTER_WIDTH / 2.0) as i32;
            if x - half < free_from {
                continue;
            }
            free_from = x + half + 10 * FINE;
            let foot = (x, y + 4 * FINE);
            root.draw(&PathElement::new(vec![(x, y), foot], Role::Axis.color()))?;
            // The last label stays inside the picture.
            let x = x.min(across.end + RIGHT * FINE - half);
            root.draw(&Text::new(tick.label, (x, y + 7 * FINE), text(Role::Ink, HPos::Center, VPos::Top)))?;
        }
        let ends = [(-0.5, self.low), (self.days as f64 - 0.5, self.low)];
        area.draw_series([PathElement::new(ends, Role::Axis.color())])?;
        Ok(())
    }

    fn points(&self, area: &Area<'_, '_>) -> Vec<Point> {
        let point = |at: usize| {
            let value = self.chart.values[at].map(|dot| dot.value).filter(|value| value.is_finite());
            let (x, y) = area.backend_coord(&(at as f64, value.unwrap_or(self.low)));
            Point { x: px(x), y: value.map(|_| px(y)) }
        };
        (0..self.days).map(point).collect()
    }
}

/// The unbroken runs of a line. A lone value becomes a run of one, which draws no line; its dot is there.
fn runs(samples: &[(f64, Option<f64>)]) -> Vec<Vec<(f64, f64)>> {
    let mut runs = vec![Vec::new()];
    for (at, value) in samples {
        match (value, runs.last_mut()) {
            (Some(value), Some(run)) => run.push((*at, *value)),
            (None, Some(run)) if !run.is_empty() => runs.push(Vec::new()),
            _ => {}
        }
    }
    runs.retain(|run| run.len() > 1);
    runs
}

fn text(role: Role, across: HPos, down: VPos) -> TextStyle<'static> {
    TextStyle {
        font: ("sans-serif", TEXT * FINE).into_font(),
        color: role.color().to_backend_color(),
        pos: Pos::new(across, down),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{
        day::Day,
        view::chart::{Band, Dot, Mark, MarkKind, smooth_line},
    };

    const SIZE: Size = Size { width: 720, height: 200 };

    fn chart(values: &[Option<f64>]) -> Chart {
        let from = Day::parse("2026-03-02").unwrap();
        Chart {
            title: "Sleep".to_owned(),
            axis: Axis::Minutes,
            from,
            to: from.plus(values.len() as i64 - 1),
            usual: vec![Some(Band { low: 400.0, centre: 440.0, high: 480.0 }); values.len()],
            values: values.iter().map(|value| value.map(|value| Dot { value, late: false })).collect(),
            smooth: smooth_line(values),
            marks: Vec::new(),
            range: None,
        }
    }

    fn lines_of(svg: &str, class: &str) -> usize {
        svg.matches(&format!("<polyline class=\"{class}\"")).count()
    }

    #[test]
    fn a_gap_is_a_gap() {
        let whole = draw(&chart(&[Some(440.0); 30]), SIZE).unwrap();
        assert_eq!(lines_of(&whole.svg, "line"), 1);
        let mut broken = vec![Some(440.0); 30];
        broken[10..20].fill(None);
        let broken = draw(&chart(&broken), SIZE).unwrap();
        assert_eq!(lines_of(&broken.svg, "line"), 2, "the line goes across a gap");
        assert_eq!(broken.svg.matches("class=\"dot\"").count(), 20);
        assert_eq!(broken.points.iter().filter(|point| point.y.is_none()).count(), 10);
    }

    #[test]
    fn what_cannot_be_drawn_is_refused() {
        assert_eq!(draw(&chart(&[None; 9]), SIZE), Err(ChartError::Empty));
        assert_eq!(draw(&chart(&[Some(f64::NAN), Some(f64::INFINITY)]), SIZE), Err(ChartError::Empty));
        let mut reversed = chart(&[Some(1.0); 3]);
        reversed.to = reversed.from.plus(-2);
        assert_eq!(draw(&reversed, SIZE), Err(ChartError::Span));
        let mut short = chart(&[Some(1.0); 3]);
        short.smooth.pop();
        assert_eq!(draw(&short, SIZE), Err(ChartError::Span));
        assert_eq!(draw(&chart(&[Some(1.0); 3]), Size { width: 20, height: 20 }), Err(ChartError::Span));
    }

    #[test]
    fn one_day_and_a_constant_are_drawn() {
        assert!(draw(&chart(&[Some(440.0)]), SIZE).is_ok());
        assert!(draw(&chart(&[Some(0.0); 40]), SIZE).is_ok());
    }

    #[test]
    fn what_people_write_stays_text() {
        let mut named = chart(&[Some(440.0); 20]);
        named.title = "<script>&\"".to_owned();
        let (from, to) = (named.from.plus(3), named.from.plus(5));
        named.marks.push(Mark { from, to, kind: MarkKind::Event, label: "<b>'x'".to_owned() });
        let svg = draw(&named, SIZE).unwrap().svg;
        assert!(svg.contains("&lt;script&gt;&amp;&quot;") && svg.contains("&lt;b&gt;&#39;x&#39;"));
        assert!(!svg.contains("<script") && !svg.contains("style="));
    }

    #[test]
    fn ten_years_are_thinned_to_what_pixels_show() {
        let values: Vec<_> = (0..3653).map(|day| Some(440.0 + f64::from(day % 97) - f64::from(day % 31))).collect();
        let drawing = draw(&chart(&values), SIZE).unwrap();
        assert!(drawing.svg.len() < 200 * 1024, "{} bytes", drawing.svg.len());
        assert_eq!(drawing.points.len(), 3653, "every day can still be read out");
    }

    proptest! {
        #[test]
        fn any_days_give_a_clean_picture_or_a_reason(
            values in prop::collection::vec(prop::option::of(any::<f64>()), 1..200)
        ) {
            let chart = chart(&values);
            if let Ok(drawing) = draw(&chart, SIZE) {
                prop_assert!(!drawing.svg.contains("NaN") && !drawing.svg.contains("inf"));
                prop_assert_eq!(drawing.points.len(), values.len());
                prop_assert_eq!(&draw(&chart, SIZE).unwrap().svg, &drawing.svg);
            }
        }
    }
}
