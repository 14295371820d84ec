//! A column of a table, read as a whole: which signal it is, how its numbers are written and in which unit, and what each of
//! its cells answers.

use super::{
    Request,
    cells::{self, Form},
    header::NamedUnit,
    lengths::{self, Judged},
    mapping::typed,
    numbers::{self, Decimal},
    signals::{Meant, both_names, ways_out},
};
use crate::{
    error::{Error, Result, quotable},
    notification::answers,
    record::Answer,
    say,
    signal::{Signal, Spread, Unit, answer::Expected, own},
};

/// Cells that are shown where a column is refused.
const EXAMPLES: usize = 3;

/// A column, and what its cells mean.
pub struct Column {
    /// Its name in the file.
    pub name: String,
    /// The signal it is.
    pub signal: Signal,
    /// Whether that signal is new.
    pub is_new: bool,
    /// What each cell answers, or why it does not; `None` where nothing is known.
    pub answers: Vec<Option<std::result::Result<Answer, String>>>,
    /// What it was read as.
    pub remark: String,
}

/// What became of a column.
pub enum Read {
    /// It is a signal.
    Signal(Column),
    /// It holds something that is left out, and why.
    LeftOut(String),
    /// Nothing of it is wanted, or there: a remark.
    Nothing(String),
}

/// Reads a column of this name from its cells. `usual` is the decimal sign of its file, and `made` are the signals that
/// columns before it made.
///
/// # Errors
/// [`Code::BadValue`](crate::error::Code::BadValue) where it is not clear what it is, with the ways to say so.
pub fn read(name: &str, all: &[&str], usual: Option<Decimal>, request: &Request<'_>, made: &[Signal]) -> Result<Read> {
    let some: Vec<&str> = all.iter().copied().filter(|cell| !cells::is_missing(cell)).collect();
    let mapping = request.mapping(name);
    let hours_wanted = mapping.and_then(|mapping| mapping.hours);
    let (signal, unit, by_name, is_new) = match request.meant(name, made)? {
        Meant::Nothing => return Ok(Read::Nothing(say!("csv-not-wanted", name = quotable(name)))),
        Meant::Known { signal, unit, by_name } => (signal, unit, by_name, false),
        Meant::New { title, unit } => {
            let declared = request.declared.iter().find(|declared| declared.name == name);
            let is_length = declared.is_none() && unit.as_ref().is_some_and(NamedUnit::is_length);
            let own = if hours_wanted.is_some() || is_length {
                Unit::Minutes
            } else if declared.is_none() && is_yes_or_no(&some) {
                Unit::YesNo
            } else if some.iter().any(|cell| numbers::is_number(cell)) || mapping.is_some() || declared.is_some() {
                Unit::Number
            } else if some.is_empty() {
                return Ok(Read::Nothing(say!("csv-empty-column", name = quotable(name))));
            } else {
                let ways = [typed(name, "new:min"), typed(name, "none")];
                let example = quotable(some[0]);
                let what = say!(
                    "csv-no-numbers",
                    name = quotable(name),
                    example = example,
                    length = &ways[0],
                    none = &ways[1]
                );
                return Ok(Read::LeftOut(what));
            };
            if own::title(&title).is_err() && declared.is_none() {
                let what = say!("csv-long-name", name = quotable(name), letters = own::MOST_LETTERS);
                return Err(Error::bad_value(what, "", say!("csv-long-name-next", way = typed(name, "none"))));
            }
            (request.make(title, own, declared, made), unit, false, true)
        }
    };
    let target = if is_new { "new" } else { signal.id.as_str() };
    if hours_wanted.is_some() && signal.unit != Unit::Minutes {
        let what = say!("csv-no-length", signal = both_names(&signal));
        return Err(Error::bad_value(what, say!("csv-for-map", name = quotable(name)), say!("csv-no-length-next")));
    }
    let decimal = match mapping.and_then(|mapping| mapping.decimal) {
        Some(decimal) => decimal,
        None => decimal_of(name, &some, usual, &signal, target)?,
    };
    let wanted = hours_wanted.or(match &unit {
        Some(NamedUnit::Hours) => Some(true),
        Some(NamedUnit::Minutes) => Some(false),
        _ => None,
    });
    let judged = if wanted.is_none() { judge_lengths(name, &some, decimal, &signal, target)? } else { None };
    let hours = wanted.unwrap_or(judged == Some(Judged::Hours));
    let reading = Reading { signal: &signal, form: Form { hours, decimal }, judged };
    let answers: Vec<_> = all.iter().map(|cell| reading.answer(cell)).collect();
    if by_name {
        believe(name, all, &answers, &reading)?;
    }
    let remark = reading.remark(name, is_new, &some, target, hours_wanted.is_none());
    Ok(Read::Signal(Column { name: name.to_owned(), is_new, answers, remark, signal }))
}

/// Whether a column answers yes or no in words.
fn is_yes_or_no(some: &[&str]) -> bool {
    let words = some.iter().any(|cell| !numbers::is_number(cell));
    words && some.iter().all(|cell| cells::yes_or_no(cell).is_some())
}

fn decimal_of(name: &str, some: &[&str], usual: Option<Decimal>, signal: &Signal, target: &str) -> Result<Decimal> {
    if signal.unit == Unit::Clock {
        // Its points are no decimal ones.
        return Ok(usual.unwrap_or(Decimal::Point));
    }
    numbers::judge(some.iter().copied(), usual).map_err(|unclear| {
        let what = say!("csv-number-unclear", name = quotable(name), example = quotable(&unclear.example));
        let ways = ["point", "comma"].map(|sign| typed(name, &format!("{target}:{sign}")));
        Error::bad_value(what, "", say!("csv-number-unclear-next", point = &ways[0], comma = &ways[1]))
    })
}

/// How a column's bare numbers read as lengths; `None` where it has none, or is none.
fn judge_lengths(name: &str, some: &[&str], decimal: Decimal, signal: &Signal, target: &str) -> Result<Option<Judged>> {
    if signal.unit != Unit::Minutes {
        return Ok(None);
    }
    let bare = some.iter().filter_map(|cell| numbers::plain(cell, decimal)?.parse().ok());
    let judged = lengths::judge(&bare.collect::<Vec<f64>>(), is_night(signal));
    if judged == Some(Judged::Unclear) {
        let numbers = some.iter().copied().filter(|cell| numbers::is_number(cell));
        let what = say!("csv-lengths-unclear", name = quotable(name), values = examples(numbers));
        let ways = ["h", "min"].map(|unit| typed(name, &format!("{target}:{unit}")));
        return Err(Error::bad_value(what, "", say!("csv-lengths-unclear-next", hours = &ways[0], minutes = &ways[1])));
    }
    Ok(judged)
}

fn is_night(signal: &Signal) -> bool {
    signal.spread == Spread::Hours
}

/// How the cells of a column are read.
struct Reading<'a> {
    signal: &'a Signal,
    form: Form,
    /// How its bare lengths read, where that was worked out.
    judged: Option<Judged>,
}

impl Reading<'_> {
    fn answer(&self, cell: &str) -> Option<std::result::Result<Answer, String>> {
        if cells::is_missing(cell) {
            return None;
        }
        if let Some(judged) = self.judged.filter(|judged| !self.fits(cell, *judged)) {
            let unit = if judged == Judged::Hours { "hours" } else { "minutes" };
            return Some(Err(say!("csv-odd-length", text = quotable(cell), unit = unit)));
        }
        let answer = cells::answer(self.signal, cell, self.form);
        Some(answer.map_err(|refused| answers::refused(refused).to_string()))
    }

    /// Whether a cell is no bare number, or one that makes sense as the column was judged.
    fn fits(&self, cell: &str, judged: Judged) -> bool {
        let number = numbers::plain(cell, self.form.decimal).and_then(|plain| plain.parse().ok());
        number.is_none_or(|number| lengths::fits(judged, number, is_night(self.signal)))
    }

    /// What the column was read as, and how to say otherwise.
    fn remark(&self, name: &str, is_new: bool, some: &[&str], target: &str, is_open: bool) -> String {
        let has_bare = some.iter().any(|cell| numbers::is_number(cell));
        let (kind, other) = match self.signal.unit {
            Unit::Minutes if has_bare && self.form.hours => ("hours", "min"),
            Unit::Minutes if has_bare => ("minutes", "h"),
            Unit::Minutes => ("lengths", ""),
            Unit::Clock => ("times", ""),
            Unit::Count => ("count", ""),
            Unit::Points => ("scale", ""),
            Unit::YesNo => ("yes-no", ""),
            Unit::Number => ("numbers", ""),
        };
        let (low, high) = self.signal.range;
        let mut how = say!("csv-how", kind = kind, low = low, high = high);
        if self.form.decimal == Decimal::Comma && some.iter().any(|cell| cell.contains(',') && numbers::is_number(cell))
        {
            how = say!("csv-how-comma", how = how);
        }
        if !other.is_empty() && is_open {
            let way = typed(name, &format!("{target}:{other}"));
            how = say!("csv-how-else", how = how, way = way, unit = if other == "h" { "hours" } else { "minutes" });
        }
        let name = quotable(name);
        if is_new {
            say!("import-own-signal", name = name, id = self.signal.id.as_str(), how = how)
        } else {
            say!("csv-read-as", name = name, signal = both_names(self.signal), how = how)
        }
    }
}

/// Refuses a column that is called like a signal and whose numbers are not: half of them out of its range, or several and
/// more than a fifth. A single slip among many stays a slip.
fn believe(
    name: &str,
    all: &[&str],
    answers: &[Option<std::result::Result<Answer, String>>],
    reading: &Reading<'_>,
) -> Result<()> {
    let is_foreign = |cell: &str| {
        numbers::is_number(cell)
            && reading.judged.is_none_or(|judged| reading.fits(cell, judged))
            && cells::answer(reading.signal, cell, reading.form).is_err()
    };
    let foreign: Vec<&str> = all.iter().copied().filter(|cell| !cells::is_missing(cell) && is_foreign(cell)).collect();
    let read = answers.iter().flatten().filter(|answer| answer.is_ok()).count() + foreign.len();
    let many = foreign.len() * 2 >= read || (foreign.len() > 1 && foreign.len() * 5 > read);
    if foreign.is_empty() || !many {
        return Ok(());
    }
    let (signal, values) = (both_names(reading.signal), examples(foreign.into_iter()));
    let expected = answers::expected(Expected::about(reading.signal));
    let what = say!("csv-not-it", name = quotable(name), signal = signal, values = values, expected = expected);
    let target = match reading.signal.unit {
        Unit::Minutes if reading.form.hours => format!("{}:min", reading.signal.id),
        Unit::Minutes => format!("{}:h", reading.signal.id),
        _ => reading.signal.id.to_string(),
    };
    Err(Error::bad_value(what, "", ways_out(name, &target)))
}

/// The first few cells, each once.
fn examples<'a>(cells: impl Iterator<Item = &'a str>) -> String {
    let mut shown: Vec<String> = Vec::new();
    for cell in cells {
        let cell = quotable(cell);
        if !shown.contains(&cell) {
            if shown.len() == EXAMPLES {
                shown.push("…".to_owned());
                break;
            }
            shown.push(cell);
        }
    }
    shown.join(", ")
}
