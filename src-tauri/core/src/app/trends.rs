//! Trends: charts of signals against the person's own usual.

use super::{App, Facts, planning::RunningPlan};
use crate::{
    day::{Day, Now},
    error::{Code, Error, Result},
    evidence::Line,
    io::export,
    level::{Level, Trace},
    notification::{signals, words},
    record::event::Event,
    say,
    signal::{Role, Signal, Unit, answer},
    view::{
        chart::{self, Axis, Band, Chart, Dot, Drawing, Mark, MarkKind, Size, Theme},
        trends::{ChartView, PointView, Range, TrendsView},
    },
};

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
    /// The chart as data.
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

    /// The picture in characters.
    pub fn terminal(&self, columns: usize) -> String {
        chart::terminal(&self.chart, columns)
    }
}

impl App {
    /// The trend of one signal between two Days; the last four weeks by default.
    ///
    /// # Errors
    /// [`Code::BadValue`] for an unknown signal or a span that ends before it begins, [`Code::Refused`] when nothing was
    /// said about the signal in it.
    pub fn trend(&self, signal: &str, from: Option<Day>, to: Option<Day>, now: &Now) -> Result<Trend> {
        let facts = self.facts(now)?;
        let signal = facts.signal(signal)?;
        let to = to.unwrap_or(facts.today);
        let from = from.unwrap_or(to.plus(1 - DEFAULT_DAYS));
        if from > to {
            let what = say!("app-trends-no-span", from = from.to_string(), to = to.to_string());
            let place = say!("app-for", what = signal.id.as_str());
            return Err(Error::bad_value(what, place, say!("app-trends-no-span-next")));
        }
        let trace = facts.trace();
        draw(&facts, &trace, &signal, (from, to), (FILE, false))
    }

    /// Saves a signal's chart of a span where downloads go, without overwriting anything; the file's place.
    ///
    /// # Errors
    /// As [`App::trend`], and when the file cannot be written.
    pub fn save_chart(&self, signal: &str, range: Range, png: bool, now: &Now) -> Result<String> {
        let (trend, to) = self.trend_of_range(signal, range, now)?;
        let (end, bytes) = if png { ("png", trend.png(false)?) } else { ("svg", trend.svg(false).into_bytes()) };
        export::put_new(&export::downloads()?, &format!("taper-{signal}-{to}"), end, &bytes)
    }

    /// The same as a picture (PNG), for another program.
    ///
    /// # Errors
    /// As [`App::trend`].
    pub fn chart_png(&self, signal: &str, range: Range, now: &Now) -> Result<Vec<u8>> {
        self.trend_of_range(signal, range, now)?.0.png(false)
    }

    /// A signal's trend over a span that ends today, and today.
    fn trend_of_range(&self, signal: &str, range: Range, now: &Now) -> Result<(Trend, Day)> {
        let facts = self.facts(now)?;
        let to = facts.today;
        let from = range.days().map_or(facts.first_day().unwrap_or(to), |days| to.plus(1 - days));
        Ok((self.trend(signal, Some(from), Some(to), now)?, to))
    }

    /// The charts of the window.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn trends(&self, range: Range, now: &Now) -> Result<TrendsView> {
        let facts = self.facts(now)?;
        let trace = facts.trace();
        let (to, hides_numbers) = (facts.today, facts.settings.hides_numbers);
        let first = facts.first_day().unwrap_or(to);
        let from = range.days().map_or(first, |days| to.plus(1 - days));
        let shown = trace.lines.iter().map(|line| &line.series.signal).filter(|signal| signal.unit != Unit::Clock);
        let charts: Vec<ChartView> = shown
            .filter_map(|signal| draw(&facts, &trace, signal, (from, to), (WINDOW, hides_numbers)).ok())
            .map(|trend| trend.view)
            .collect();
        let empty = charts.is_empty().then(|| say!("app-trends-empty"));
        Ok(TrendsView { range, from: from.to_string(), to: to.to_string(), charts, empty })
    }
}

fn draw(
    facts: &Facts,
    trace: &Trace,
    signal: &Signal,
    (from, to): (Day, Day),
    (size, hides_numbers): (Size, bool),
) -> Result<Trend> {
    let line = trace.line(signal.id.as_str());
    let series = crate::signal::series::series(signal, &facts.histories, from, to);
    let values: Vec<Option<f64>> = series.values.clone();
    if values.iter().all(Option::is_none) {
        let what = say!("app-trends-nothing-said", signal = signal.id.as_str());
        let place = say!("app-trends-span", from = from.to_string(), to = to.to_string());
        return Err(Error::refused(what, place, say!("app-trends-nothing-said-next")));
    }
    // The 7-day line looks a week back beyond the span.
    let before = crate::signal::series::series(signal, &facts.histories, from.plus(-6), to);
    let smooth = chart::smooth(&before.values).split_off(6);
    let dots = series.values.iter().zip(&series.late);
    let chart = Chart {
        title: signals::title(signal),
        axis: if hides_numbers { Axis::Hidden } else { axis(signal) },
        from,
        to,
        usual: from.to(to).map(|day| line.and_then(|line| band(line, day))).collect(),
        values: dots.map(|(value, late)| value.map(|value| Dot { value, late: *late })).collect(),
        smooth,
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
        say!("app-trends-undrawable", error = error.to_string()),
        say!("app-for", what = signal),
        say!("app-trends-undrawable-next"),
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

/// What was usual on a Day, in the signal's unit.
fn band(line: &Line, day: Day) -> Option<Band> {
    let usual = line.on(day)?.usual?;
    let signal = &line.series.signal;
    let at =
        |spreads: f64| signal.from_working(usual.centre + spreads * usual.spread).clamp(signal.range.0, signal.range.1);
    let (one, other) = (at(-BAND_SPREADS), at(BAND_SPREADS));
    Some(Band { low: one.min(other), centre: at(0.0), high: one.max(other) })
}

fn marks(facts: &Facts, trace: &Trace, signal: &Signal, (from, to): (Day, Day)) -> Vec<Mark> {
    let mut marks = Vec::new();
    for (start, end) in RunningPlan::spans(&facts.decisions, facts.today) {
        marks.push(Mark { from: start, to: end, kind: MarkKind::Plan, label: say!("app-trends-mark-plan") });
    }
    marks.extend(facts.events.iter().map(|stored| told(&stored.event, facts.today)));
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

/// What the person told, as a marked span.
fn told(event: &Event, today: Day) -> Mark {
    let (from, to, kind, label) = match event {
        Event::Episode(episode) => {
            (episode.onset, episode.end.unwrap_or(today), MarkKind::Episode, say!("app-trends-mark-hard-time"))
        }
        Event::SetAside { first, last, why } => {
            (*first, *last, MarkKind::TimeOff, say!("app-trends-mark-set-aside", why = why.name()))
        }
        Event::Change { from } => (*from, *from, MarkKind::Event, say!("app-trends-mark-change")),
    };
    Mark { from, to, kind, label }
}

/// The spans in which the level was Warning or Overuse.
fn warning_spans(trace: &Trace) -> Vec<Mark> {
    let is_high = |level: Level| level.rank() >= 2;
    let mut spans: Vec<Mark> = Vec::new();
    for day in trace.days.iter().filter(|day| is_high(day.level)) {
        match spans.last_mut() {
            Some(span) if span.to.plus(1) == day.day => span.to = day.day,
            _ => spans.push(Mark {
                from: day.day,
                to: day.day,
                kind: MarkKind::Warning,
                label: say!("app-trends-mark-warning"),
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
        Some(PointView {
            day: day.to_string(),
            day_title: words::long_date(day),
            value: dot.map_or_else(|| say!("app-trends-no-entry"), |dot| value_text(signal, chart, dot.value, usual)),
            usual: usual
                .filter(|_| chart.axis != Axis::Hidden)
                .map_or_else(String::new, |band| usual_text(signal, band)),
            note: dot.filter(|dot| dot.late).map_or_else(String::new, |_| say!("app-trends-late")),
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
        (Axis::Hidden, None) => say!("app-trends-an-entry"),
        _ => answer::shown(signal, value),
    }
}

fn usual_text(signal: &Signal, band: Band) -> String {
    let shown = |value| answer::shown(signal, value);
    say!("app-trends-usual", centre = shown(band.centre), low = shown(band.low), high = shown(band.high))
}

fn unit_words(signal: &Signal) -> String {
    match signal.unit {
        Unit::Minutes => say!("app-trends-unit-minutes"),
        Unit::Clock => say!("app-trends-unit-clock"),
        Unit::Count => say!("app-trends-unit-count"),
        Unit::Points => say!("app-trends-unit-points", high = if signal.range.1 == 4.0 { 4 } else { 10 }),
        Unit::YesNo => say!("app-trends-unit-yes-no"),
        Unit::Number => String::new(),
    }
}

/// The chart in two sentences, for those who hear it.
fn summary(signal: &Signal, chart: &Chart) -> String {
    let (said, days) = (chart.values.iter().flatten().count(), chart.values.len());
    let entries = say!(
        "app-trends-entries",
        title = signals::title(signal),
        from = words::date(chart.from),
        to = words::date(chart.to),
        said = said,
        days = days,
    );
    let last = chart.smooth.iter().rev().flatten().next();
    let usual = chart.usual.iter().rev().flatten().next();
    let mean = match (chart.axis, last, usual) {
        (Axis::Hidden, Some(last), Some(band)) => {
            say!("app-trends-last-days", way = words::against_usual(signal, *last, band.low, band.high))
        }
        (Axis::Hidden, ..) | (_, None, _) => return entries,
        (_, Some(last), Some(band)) => {
            say!("app-trends-mean", mean = answer::shown(signal, *last), usual = usual_text(signal, *band))
        }
        (_, Some(last), None) => say!("app-trends-mean-alone", mean = answer::shown(signal, *last)),
    };
    format!("{entries} {mean}")
}
