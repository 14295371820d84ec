//! Trends: each signal over time against the person's own usual.

use serde::Serialize;
use ts_rs::TS;

use super::{
    chart::{self, Axis, Band, Chart, Dot, Drawing, Mark, MarkKind, Size, Theme},
    status::rounded,
};
use crate::{
    day::Day,
    error::{Code, Error, Result},
    evidence::{Line, usual},
    facts::{Facts, decisions::spans},
    level::Trace,
    notification::{answers, signals, words},
    record::event::Event,
    say,
    signal::{Role, Signal, Unit, clock, series::series},
};

/// The span of the charts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, serde::Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "lowercase")]
pub enum Range {
    /// The last 28 Days.
    Weeks4,
    /// The last 91 Days.
    Months3,
    /// The last 365 Days.
    Year,
    /// Every Day with readings.
    All,
}

impl Range {
    /// How many Days it holds; `None` for all there are.
    pub fn days(self) -> Option<i64> {
        match self {
            Range::Weeks4 => Some(28),
            Range::Months3 => Some(91),
            Range::Year => Some(365),
            Range::All => None,
        }
    }
}

/// One Day of a chart, for the read-out and the table.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct PointView {
    /// The Day, `YYYY-MM-DD`.
    pub day: String,
    /// The same in words.
    pub day_title: String,
    /// The value in words, or that there is none.
    pub value: String,
    /// The usual range on that Day, in words; empty where it is unknown or numbers are hidden.
    pub usual: String,
    /// What was usual on that Day, in the signal's unit; none where it is unknown or numbers are hidden.
    pub usual_value: Option<f64>,
    /// A remark, such as that it was entered late.
    #[serde(rename = "note")]
    pub remark: String,
    /// How far it is from the left, in the drawing's units.
    pub x: f64,
    /// How far it is from the top; none where there is no value.
    pub y: Option<f64>,
}

/// The chart of one signal.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct ChartView {
    /// The id of the signal.
    pub signal: String,
    /// Its title.
    pub title: String,
    /// Its unit in words, for the axis.
    pub unit: String,
    /// The drawing: our own SVG, with classes for the window's colours.
    pub svg: String,
    /// Width in the drawing's units.
    pub width: u32,
    /// Height in the drawing's units.
    pub height: u32,
    /// The plot's left edge, in the drawing's units.
    pub plot_left: f64,
    /// The plot's right edge, in the drawing's units.
    pub plot_right: f64,
    /// The plot's top edge, in the drawing's units.
    pub plot_top: f64,
    /// The plot's bottom edge, in the drawing's units.
    pub plot_bottom: f64,
    /// The chart in words, for those who do not see it.
    pub summary: String,
    /// Every Day of the span, oldest first.
    pub points: Vec<PointView>,
}

/// All charts of a span.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct TrendsView {
    /// The span they cover.
    pub range: Range,
    /// The first Day of the span, `YYYY-MM-DD`.
    pub from: String,
    /// The last Day of the span, `YYYY-MM-DD`.
    pub to: String,
    /// One chart a signal.
    pub charts: Vec<ChartView>,
    /// What will be here and when, while there is nothing.
    pub empty: Option<String>,
}

/// A chart of the window, in its own units.
const WINDOW: Size = Size { width: 720, height: 200 };
/// A chart saved as a file.
const FILE: Size = Size { width: 900, height: 300 };
/// Pixels per unit in a PNG, so that it stays sharp on a dense screen.
const PNG_SCALE: f32 = 2.0;
/// The usual band reaches one usual day-to-day deviation to both sides: about two Days of three lie inside.
const BAND_SPREADS: f64 = 1.0;
/// The span drawn when none is named.
const DEFAULT_DAYS: i64 = 28;

/// One signal's trend, ready to be drawn anywhere.
pub struct Trend {
    /// The chart with its points.
    pub view: ChartView,
    chart: Chart,
    drawing: Drawing,
}

impl Trend {
    /// The picture as a file of its own.
    pub fn svg(&self, dark: bool) -> String {
        chart::standalone(&self.drawing, theme(dark))
    }

    /// The picture as PNG.
    ///
    /// # Errors
    /// When it cannot be drawn.
    pub fn png(&self, dark: bool) -> Result<Vec<u8>> {
        chart::png(&self.drawing, theme(dark), PNG_SCALE).map_err(|error| undrawable(&self.view.signal, &error))
    }

    /// The picture in characters, for a terminal of this width.
    pub fn terminal(&self, columns: usize) -> String {
        chart::terminal(&self.chart, columns)
    }
}

/// The trend of one signal between two Days, the last four weeks by default, drawn to be saved.
///
/// # Errors
/// [`Code::BadValue`] for an unknown signal or a span that ends before it begins, [`Code::Refused`] when nothing was
/// recorded about the signal in it.
pub fn trend(facts: &Facts, signal: &str, from: Option<Day>, to: Option<Day>) -> Result<Trend> {
    let signal = facts.signal(signal)?;
    let to = to.unwrap_or(facts.today);
    let from = from.unwrap_or(to.plus(1 - DEFAULT_DAYS));
    if from > to {
        let what = say!("trends-no-span", from = words::date_and_year(from), to = words::date_and_year(to));
        let place = say!("general-for", what = signal.id.as_str());
        return Err(Error::bad_value(what, place, say!("trends-no-span-next")));
    }
    draw(facts, &facts.trace(), &signal, (from, to), (FILE, false))
}

/// The first and last Day of a span that ends today.
pub fn days_of(facts: &Facts, range: Range) -> (Day, Day) {
    let to = facts.today;
    (range.days().map_or(facts.first_day().unwrap_or(to), |days| to.plus(1 - days)), to)
}

/// The charts of the window.
pub fn build(facts: &Facts, range: Range) -> TrendsView {
    let trace = facts.trace();
    let (from, to) = days_of(facts, range);
    let shown = trace.lines.iter().map(|line| &line.series.signal).filter(|signal| signal.unit != Unit::Clock);
    let size = (WINDOW, facts.settings.hides_numbers);
    let charts: Vec<ChartView> =
        shown.filter_map(|signal| draw(facts, &trace, signal, (from, to), size).ok()).map(|trend| trend.view).collect();
    let empty = charts.is_empty().then(|| say!("trends-empty"));
    TrendsView { range, from: from.to_string(), to: to.to_string(), charts, empty }
}

fn draw(
    facts: &Facts,
    trace: &Trace,
    signal: &Signal,
    (from, to): (Day, Day),
    (size, hides_numbers): (Size, bool),
) -> Result<Trend> {
    let line = facts.line(trace, signal);
    let within = series(signal, &facts.histories, from, to);
    if within.values.iter().all(Option::is_none) {
        let what = say!("trends-nothing-said", signal = words::inside(&signals::title(signal)));
        let place = say!("trends-from-to", from = words::date_and_year(from), to = words::date_and_year(to));
        return Err(Error::refused(what, place, say!("trends-nothing-said-next")));
    }
    // The 7-day line looks a week back beyond the span.
    let before = series(signal, &facts.histories, from.plus(-6), to);
    let smooth = chart::smooth(&before.values, |week| signal.mean(week.iter().copied())).split_off(6);
    let laid_out = laid_out(signal, &within.values);
    let dots = within.values.iter().zip(&within.late);
    let chart = Chart {
        title: signals::title(signal),
        axis: if hides_numbers { Axis::Hidden } else { axis(signal) },
        from,
        to,
        usual: from
            .to(to)
            .map(|day| line.as_ref().and_then(|line| band(line, day)).map(|band| band_near(band, &laid_out)))
            .collect(),
        values: dots.map(|(value, late)| value.map(|value| Dot { value: laid_out(value), late: *late })).collect(),
        smooth: smooth.into_iter().map(|mean| mean.map(&laid_out)).collect(),
        marks: marks(facts, trace, signal, (from, to)),
        range: natural_range(signal),
    };
    let drawing = chart::draw(&chart, size).map_err(|error| undrawable(signal.id.as_str(), &error))?;
    let view = chart_view(signal, &chart, &drawing, size);
    Ok(Trend { view, chart, drawing })
}

fn theme(dark: bool) -> Theme {
    if dark { Theme::Dark } else { Theme::Light }
}

fn undrawable(signal: &str, error: &chart::ChartError) -> Error {
    Error::new(
        Code::Refused,
        say!("trends-undrawable", error = error.to_string()),
        say!("general-for", what = signal),
        say!("trends-undrawable-next"),
    )
}

fn axis(signal: &Signal) -> Axis {
    match signal.unit {
        Unit::Minutes => Axis::Minutes,
        Unit::Clock => Axis::Clock,
        Unit::Count | Unit::Points | Unit::YesNo | Unit::Number => Axis::Plain,
    }
}

/// Scales are drawn whole; open-ended quantities as far as the data goes.
fn natural_range(signal: &Signal) -> Option<(f64, f64)> {
    matches!(signal.unit, Unit::Points | Unit::YesNo).then_some(signal.range)
}

/// Where a value is drawn: itself, and for a time of day its place on a line around the times of the span, so that a
/// night over midnight hangs together.
fn laid_out(signal: &Signal, values: &[Option<f64>]) -> impl Fn(f64) -> f64 + use<> {
    let times = || values.iter().copied().flatten();
    // Times all round the clock have no middle, and the line is cut at noon.
    let middle = (signal.unit == Unit::Clock).then(|| clock::mean(times()).unwrap_or(0.0));
    move |value| middle.map_or(value, |middle| clock::near(value, middle))
}

/// What was usual on a Day, in the signal's unit: the figure everything else names, and one usual day-to-day deviation to
/// both sides of it.
fn band(line: &Line, day: Day) -> Option<Band> {
    let (usual, spread) = (usual(line, day)?, line.on(day)?.usual?.spread);
    let signal = &line.series.signal;
    let (middle, (lowest, highest)) = (signal.working(usual), signal.range);
    let at = |spreads: f64| {
        let value = signal.from_working(middle + spreads * spread);
        if signal.unit == Unit::Clock { value } else { value.clamp(lowest, highest) }
    };
    let (one, other) = (at(-BAND_SPREADS), at(BAND_SPREADS));
    Some(Band { low: one.min(other), centre: usual, high: one.max(other) })
}

/// A band as a whole at the place where its centre is drawn.
fn band_near(band: Band, laid_out: impl Fn(f64) -> f64) -> Band {
    let by = laid_out(band.centre) - band.centre;
    Band { low: band.low + by, centre: band.centre + by, high: band.high + by }
}

fn marks(facts: &Facts, trace: &Trace, signal: &Signal, (from, to): (Day, Day)) -> Vec<Mark> {
    let mut marks = Vec::new();
    for (start, end) in spans(&facts.decisions, facts.today) {
        marks.push(Mark { from: start, to: end, kind: MarkKind::Plan, label: say!("trends-mark-plan") });
    }
    marks.extend(facts.events.iter().map(|stored| event_mark(&stored.event, facts.today)));
    if signal.role != Role::Load {
        marks.extend(warning_spans(trace));
    }
    marks.retain(|mark| mark.to >= from && mark.from <= to);
    // Where names would run into each other, the earlier one is written.
    marks.sort_by_key(|mark| mark.from);
    for mark in &mut marks {
        (mark.from, mark.to) = (mark.from.max(from), mark.to.min(to));
    }
    marks
}

/// An event the person recorded, as a marked span.
fn event_mark(event: &Event, today: Day) -> Mark {
    let (from, to, kind, label) = match event {
        Event::Episode(episode) => {
            (episode.onset, episode.end.unwrap_or(today), MarkKind::Episode, say!("trends-mark-hard-time"))
        }
        Event::SetAside { first, last, why } => {
            (*first, *last, MarkKind::TimeOff, say!("trends-mark-set-aside", why = why.name()))
        }
        Event::Change { from } => (*from, *from, MarkKind::Event, say!("trends-mark-change")),
    };
    Mark { from, to, kind, label }
}

/// The spans in which the level was Warning or Overuse.
fn warning_spans(trace: &Trace) -> Vec<Mark> {
    let mut spans: Vec<Mark> = Vec::new();
    for day in trace.days.iter().filter(|day| day.level.is_warning()) {
        match spans.last_mut() {
            Some(span) if span.to.plus(1) == day.day => span.to = day.day,
            _ => spans.push(Mark {
                from: day.day,
                to: day.day,
                kind: MarkKind::Warning,
                label: say!("trends-mark-warning"),
            }),
        }
    }
    spans
}

fn chart_view(signal: &Signal, chart: &Chart, drawing: &Drawing, size: Size) -> ChartView {
    let days = chart.from.to(chart.to);
    let points = days.enumerate().filter_map(|(at, day)| {
        let point = drawing.points.get(at)?;
        let dot = chart.values.get(at).copied().flatten();
        let usual = chart.usual.get(at).copied().flatten();
        let shown = usual.filter(|_| chart.axis != Axis::Hidden);
        Some(PointView {
            day: day.to_string(),
            day_title: words::long_date(day),
            value: dot.map_or_else(|| say!("trends-no-entry"), |dot| value_text(signal, chart, dot.value, usual)),
            usual: shown.map_or_else(String::new, |band| usual_text(signal, band)),
            usual_value: shown.map(|band| usual_value(signal, band)),
            remark: dot.filter(|dot| dot.late).map_or_else(String::new, |_| say!("trends-late")),
            x: point.x,
            y: point.y,
        })
    });
    ChartView {
        signal: signal.id.to_string(),
        title: signals::title(signal),
        unit: if chart.axis == Axis::Hidden { String::new() } else { unit_words(signal) },
        svg: drawing.svg.clone(),
        width: size.width,
        height: size.height,
        plot_left: drawing.plot.left,
        plot_right: drawing.plot.right,
        plot_top: drawing.plot.top,
        plot_bottom: drawing.plot.bottom,
        summary: summary(signal, chart),
        points: points.collect(),
    }
}

/// A value as it is read out; in words where numbers are hidden.
fn value_text(signal: &Signal, chart: &Chart, value: f64, usual: Option<Band>) -> String {
    match (chart.axis, usual) {
        (Axis::Hidden, Some(band)) => words::against_usual(signal, value, band.low, band.high),
        (Axis::Hidden, None) => say!("trends-an-entry"),
        _ => answers::with_unit(signal, value),
    }
}

/// The usual for other programs, rounded as in the evidence; a time of day as minutes since midnight.
fn usual_value(signal: &Signal, band: Band) -> f64 {
    let value = if signal.unit == Unit::Clock { band.centre.rem_euclid(clock::TURN) } else { band.centre };
    rounded(value)
}

fn usual_text(signal: &Signal, band: Band) -> String {
    let shown = |value| words::mean(signal, value);
    // A band of shares of days says nothing: it reaches from nearly never to nearly always.
    if signal.unit == Unit::YesNo {
        return say!("trends-usual-alone", centre = shown(band.centre));
    }
    say!("trends-usual", centre = shown(band.centre), low = shown(band.low), high = shown(band.high))
}

fn unit_words(signal: &Signal) -> String {
    match signal.unit {
        Unit::Minutes => say!("trends-unit-minutes"),
        Unit::Clock => say!("trends-unit-clock"),
        Unit::Count => say!("trends-unit-count"),
        Unit::Points => say!("trends-unit-points", low = signal.range.0, high = signal.range.1),
        Unit::YesNo => say!("trends-unit-yes-no"),
        Unit::Number => String::new(),
    }
}

/// The chart in two sentences, for those who hear it.
fn summary(signal: &Signal, chart: &Chart) -> String {
    let (known, days) = (chart.values.iter().flatten().count(), chart.values.len());
    let entries = say!(
        "trends-entries",
        title = signals::title(signal),
        from = words::date(chart.from),
        to = words::date(chart.to),
        said = known,
        days = days,
    );
    let last = chart.smooth.iter().rev().flatten().next();
    let usual = chart.usual.iter().rev().flatten().next();
    let mean = match (chart.axis, last, usual) {
        (Axis::Hidden, Some(last), Some(band)) => {
            let way = words::against_usual(signal, *last, band.low, band.high);
            words::capital(&say!("trends-last-days", way = way))
        }
        (Axis::Hidden, ..) | (_, None, _) => return entries,
        (_, Some(last), Some(band)) => {
            say!("trends-mean", mean = words::mean(signal, *last), usual = usual_text(signal, *band))
        }
        (_, Some(last), None) => say!("trends-mean-alone", mean = words::mean(signal, *last)),
    };
    format!("{entries} {mean}")
}
