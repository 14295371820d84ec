//! The weekly look back, prefilled from the week's log, and what was learned week by week.

use rusqlite::Connection;

use super::{draft, habits, heading, outcome_title};
use crate::{
    app::App,
    day::{Day, Now},
    error::{Error, Result},
    io::store::{contribution, entry, pathway_step, stuck_spell, week_review},
    record::{
        log::{Kind, Standing, StoredEntry},
        pathway::{self, Level, PathwayStep},
        stuck::Spell,
        week::{self, HABITS, OFF_HOURS, Trace, WeekTold, week_of},
    },
    say,
    signal::catalog,
    view::{
        check_in::SavedView,
        week::{ChoiceView, LearnedLine, LearnedWeek, WeekDraft, WeekItem, WeekView},
    },
    words,
};

/// Begins the handle that takes a week's telling back.
pub(super) const HANDLE: &str = "week";
/// Weeks of what was learned that are shown.
const PROGRESS_WEEKS: i64 = 26;
/// A drift is spoken of from here: on average a whole step inside, or beyond.
const DRIFT: f64 = 1.0;

/// Everything one week's screen is made of.
struct Known {
    entries: Vec<StoredEntry>,
    decided: Vec<StoredEntry>,
    spells: Vec<Spell>,
    steps: Vec<PathwayStep>,
    served: Vec<(Day, String)>,
    reviews: Vec<week::WeekReview>,
}

impl App {
    /// A week as a screen: this one, or that of a Day.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for a week that is still ahead.
    pub fn week(&self, of: Option<Day>, now: &Now) -> Result<WeekView> {
        let today = self.today_of(now)?;
        let monday = week_of(of.unwrap_or(today));
        not_ahead(monday, today)?;
        let known = self.store.read(move |connection| known(connection, monday))?;
        let told = known.reviews.iter().find(|review| review.week == monday).map(|review| review.told.clone());
        let next = monday.plus(7);
        Ok(WeekView {
            week: monday.to_string(),
            title: say!("research-week-of", first = words::date(monday), last = words::date_and_year(monday.plus(6))),
            previous: monday.plus(-7).to_string(),
            next: (next <= today).then(|| next.to_string()),
            told: told.is_some(),
            draft: write(&told.unwrap_or_else(|| suggested(&known, monday, today))),
            items: items(&known, monday),
            remarks: remarks(&known, today),
            progress: progress(&known, today),
        })
    }

    /// Keeps what is told about a week, in place of what was told before.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for an answer out of its range or a week that is still ahead.
    pub fn tell_week(&self, of: Option<Day>, typed: &WeekDraft, now: &Now) -> Result<SavedView> {
        let today = self.today_of(now)?;
        let monday = week_of(of.unwrap_or(today));
        not_ahead(monday, today)?;
        let told = read(typed)?;
        // A habit of the week is told on its last Day that has come.
        let day = monday.plus(6).min(today);
        let lived = lived(&told);
        let handle = self.store.write(now, move |transaction, stamp| {
            let (id, before) = week_review::tell(transaction, monday, &told, stamp)?;
            for habit in lived {
                habits::did(transaction, habit, day, today, stamp)?;
            }
            Ok(format!("{HANDLE}:{id}/{}", before.unwrap_or_default()))
        })?;
        Ok(SavedView { sentence: say!("research-week-kept"), undo: Some(handle) })
    }

    pub(super) fn undo_week(&self, rest: &str, now: &Now) -> Result<bool> {
        let (id, before) = rest.split_once('/').unwrap_or((rest, ""));
        let (id, before) = (id.to_owned(), Some(before.to_owned()).filter(|before| !before.is_empty()));
        self.store
            .write(now, move |transaction, stamp| week_review::take_back(transaction, &id, before.as_deref(), stamp))
    }

    /// Drift into what one can do, or far beyond it, to be shown beside load and level.
    pub(in crate::app) fn drift(&self, now: &Now) -> Result<Option<String>> {
        let today = self.today_of(now)?;
        Ok(drift_sentence(&self.store.read(week_review::all)?, today))
    }

    /// What was learned, the newest week first.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn progress(&self, now: &Now) -> Result<Vec<LearnedWeek>> {
        let today = self.today_of(now)?;
        let known = self.store.read(move |connection| known(connection, week_of(today)))?;
        Ok(progress(&known, today))
    }
}

fn known(connection: &Connection, monday: Day) -> rusqlite::Result<Known> {
    let mut decided = entry::of_kind(connection, Kind::Experiment)?;
    decided.extend(entry::of_kind(connection, Kind::Idea)?);
    decided.retain(|stored| stored.entry.details.decided_on.is_some());
    Ok(Known {
        entries: entry::between(connection, monday, monday.plus(6))?,
        decided,
        spells: stuck_spell::all(connection)?,
        steps: pathway_step::all(connection)?,
        served: contribution::since(connection, monday)?,
        reviews: week_review::all(connection)?,
    })
}

fn not_ahead(monday: Day, today: Day) -> Result<()> {
    if monday <= today {
        return Ok(());
    }
    let next = say!("research-day-ahead-next", today = today.to_string());
    Err(Error::bad_value(say!("research-day-ahead"), "", next))
}

fn in_week(day: Option<&str>, monday: Day) -> bool {
    day.and_then(Day::parse).is_some_and(|day| week_of(day) == monday)
}

/// What the log suggests to begin with: only what was done there, never how one felt.
fn suggested(known: &Known, monday: Day, today: Day) -> WeekTold {
    let mut told = WeekTold::default();
    let pruned: Vec<&StoredEntry> = pruned(known, monday).collect();
    if !pruned.is_empty() {
        told.dropped = Some(pruned.len().min(2) as u8);
        told.test = pruned
            .iter()
            .map(|stored| stored.entry.details.test.clone())
            .find(|test| !test.is_empty())
            .unwrap_or_default();
    }
    let stuck = stuck_days(known, monday, today);
    if stuck > 0 {
        told.stuck_days = Some(stuck);
        let over = known.spells.iter().filter(|spell| spell.until.is_some_and(|until| week_of(until) == monday));
        told.stuck_taught =
            over.map(|spell| spell.taught.clone()).find(|taught| !taught.is_empty()).unwrap_or_default();
    }
    if let Some(step) = served_most(known, monday) {
        let way = pathway::trace(&known.steps, &step);
        told.did = way.first().map(|step| step.title.clone()).unwrap_or_default();
        told.matters = way.last().filter(|_| way.len() > 1).map(|step| step.title.clone()).unwrap_or_default();
        if pathway::arrives(&way) {
            told.trace = Some(Trace::AllTheWay);
        }
    }
    if !known.entries.is_empty() {
        told.habits.push("wrote".to_owned());
    }
    told
}

fn pruned(known: &Known, monday: Day) -> impl Iterator<Item = &StoredEntry> {
    known.decided.iter().filter(move |stored| {
        let details = &stored.entry.details;
        stored.entry.kind == Kind::Idea
            && matches!(details.standing, Standing::Dropped | Standing::Parked)
            && in_week(details.decided_on.as_deref(), monday)
    })
}

fn stuck_days(known: &Known, monday: Day, today: Day) -> u8 {
    let is_stuck = |day: &Day| {
        known.spells.iter().any(|spell| spell.since <= *day && spell.until.is_none_or(|until| until >= *day))
    };
    monday.to(monday.plus(6).min(today)).filter(is_stuck).count() as u8
}

/// The step most of the week's work served.
fn served_most(known: &Known, monday: Day) -> Option<String> {
    let by_entry = known.entries.iter().filter_map(|stored| stored.entry.step.clone());
    let by_day = known.served.iter().filter(|(day, _)| week_of(*day) == monday).map(|(_, step)| step.clone());
    let all: Vec<String> = by_day.chain(by_entry).collect();
    let lowest = |id: &String| pathway::step(&known.steps, id).map_or(Level::Ambition, |step| step.level);
    all.iter().max_by_key(|id| (all.iter().filter(|other| other == id).count(), lowest(id))).cloned()
}

fn items(known: &Known, monday: Day) -> Vec<WeekItem> {
    let one = |field: &str, text: String, choices: Vec<ChoiceView>| WeekItem {
        field: field.to_owned(),
        form: "one".to_owned(),
        text,
        choices,
        hint: None,
    };
    let many = |field: &str, text: String, choices: Vec<ChoiceView>| WeekItem {
        form: "many".to_owned(),
        ..one(field, text, choices)
    };
    let text = |field: &str, words: String, hint: Option<String>| WeekItem {
        form: "text".to_owned(),
        hint,
        ..one(field, words, Vec::new())
    };
    let choice = |name: &str, title: String| ChoiceView { name: name.to_owned(), title };
    let dropped = pruned(known, monday).map(heading).collect::<Vec<_>>();
    let dropped = (!dropped.is_empty()).then(|| say!("research-week-dropped-hint", ideas = words::list(&dropped)));
    let habit_titles = [
        say!("research-habit-wrote"),
        say!("research-habit-told"),
        say!("research-habit-findable"),
        say!("research-habit-asked"),
    ];
    let off_titles = [
        say!("research-off-switched"),
        say!("research-off-relaxed"),
        say!("research-off-better"),
        say!("research-off-decided"),
    ];
    let titled = |names: [&str; 4], titles: [String; 4]| {
        names.into_iter().zip(titles).map(|(name, title)| choice(name, title)).collect()
    };
    let number = |numbers: std::ops::RangeInclusive<i8>, words: &dyn Fn(i8) -> String| {
        numbers.map(|number| choice(&number.to_string(), words(number))).collect::<Vec<_>>()
    };
    vec![
        one("worn", say!("research-week-worn"), number(0..=4, &|n| say!("research-week-worn-choice", number = n))),
        one("cared", say!("research-week-cared"), number(0..=4, &|n| say!("research-week-cared-choice", number = n))),
        text("did", say!("research-week-did"), None),
        text("tells", say!("research-week-tells"), None),
        text("matters", say!("research-week-matters"), None),
        one(
            "trace",
            say!("research-week-trace"),
            vec![
                choice("all_the_way", say!("research-week-trace-all")),
                choice("part", say!("research-week-trace-part")),
                choice("lost", say!("research-week-trace-lost")),
            ],
        ),
        WeekItem {
            hint: dropped,
            ..one(
                "dropped",
                say!("research-week-dropped"),
                number(0..=2, &|n| say!("research-week-dropped-choice", number = n)),
            )
        },
        text("test", say!("research-week-test"), None),
        one("stuck_days", say!("research-week-stuck"), number(0..=7, &|n| n.to_string())),
        text("stuck_taught", say!("research-week-stuck-taught"), None),
        many("habits", say!("research-week-habits"), titled(HABITS, habit_titles)),
        one("reach", say!("research-week-reach"), number(-2..=2, &|n| say!("research-week-reach-choice", number = n))),
        many("off_hours", say!("research-week-off"), titled(OFF_HOURS, off_titles)),
        text("lighter", say!("research-week-lighter"), None),
    ]
}

fn remarks(known: &Known, today: Day) -> Vec<String> {
    let lost = week::thread_is_lost(&known.reviews, today).then(|| say!("research-thread-lost"));
    let drift = drift_sentence(&known.reviews, today);
    lost.into_iter().chain(drift).collect()
}

fn drift_sentence(reviews: &[week::WeekReview], today: Day) -> Option<String> {
    let reach = week::drift(reviews, today)?;
    if reach <= -DRIFT {
        Some(say!("research-drift-inside"))
    } else if reach >= DRIFT {
        Some(say!("research-drift-beyond"))
    } else {
        None
    }
}

fn progress(known: &Known, today: Day) -> Vec<LearnedWeek> {
    let mut weeks = Vec::new();
    for back in 0..PROGRESS_WEEKS {
        let monday = week_of(today).plus(-7 * back);
        let mut lines: Vec<LearnedLine> = Vec::new();
        for stored in known.decided.iter().filter(|stored| in_week(stored.entry.details.decided_on.as_deref(), monday))
        {
            let details = &stored.entry.details;
            let (how, text) = match (details.outcome, details.standing) {
                (Some(outcome), _) => (outcome_title(outcome), details.learned.clone()),
                (None, Standing::Dropped) => (say!("research-idea-dropped"), details.reason.clone()),
                _ => continue,
            };
            if !text.is_empty() {
                lines.push(LearnedLine { how, text, about: heading(stored), entry: Some(stored.id.clone()) });
            }
        }
        let over =
            |spell: &&Spell| spell.until.is_some_and(|until| week_of(until) == monday) && !spell.taught.is_empty();
        for spell in known.spells.iter().filter(over) {
            lines.push(LearnedLine {
                how: say!("research-learned-stuck"),
                text: spell.taught.clone(),
                about: spell.about.clone(),
                entry: None,
            });
        }
        if !lines.is_empty() {
            let title =
                say!("research-week-of", first = words::date(monday), last = words::date_and_year(monday.plus(6)));
            weeks.push(LearnedWeek { week: monday.to_string(), title, lines });
        }
    }
    weeks
}

/// The habits a week's telling names, as signals.
fn lived(told: &WeekTold) -> Vec<&'static str> {
    let ticked = |name: &str| told.habits.iter().any(|habit| habit == name);
    let all = [
        (ticked("wrote"), catalog::WROTE),
        (ticked("told"), catalog::TOLD),
        (ticked("asked"), catalog::ASKED),
        (told.dropped.is_some_and(|count| count > 0), catalog::PRUNED),
        (told.reach.is_some_and(|reach| reach >= 0), catalog::STRETCHED),
        (!told.stuck_taught.is_empty(), catalog::LEARNED),
    ];
    all.into_iter().filter(|(lived, _)| *lived).map(|(_, habit)| habit).collect()
}

fn write(told: &WeekTold) -> WeekDraft {
    let told = told.clone();
    WeekDraft {
        worn: told.worn,
        cared: told.cared,
        did: told.did,
        tells: told.tells,
        matters: told.matters,
        trace: told.trace.map(|trace| trace.name().to_owned()),
        dropped: told.dropped,
        test: told.test,
        stuck_days: told.stuck_days,
        stuck_taught: told.stuck_taught,
        habits: told.habits,
        reach: told.reach,
        off_hours: told.off_hours,
        lighter: told.lighter,
    }
}

fn read(typed: &WeekDraft) -> Result<WeekTold> {
    let upto = |value: Option<u8>, most: u8| match value {
        Some(value) if value > most => Err(out_of_range(&value.to_string())),
        value => Ok(value),
    };
    let of = |given: &[String], known: &[&str]| match given.iter().find(|name| !known.contains(&name.as_str())) {
        Some(unknown) => Err(out_of_range(unknown)),
        None => Ok(given.to_vec()),
    };
    Ok(WeekTold {
        worn: upto(typed.worn, 4)?,
        cared: upto(typed.cared, 4)?,
        did: draft::paragraph(&typed.did)?,
        tells: draft::paragraph(&typed.tells)?,
        matters: draft::paragraph(&typed.matters)?,
        trace: match typed.trace.as_deref() {
            None | Some("") => None,
            Some(name) => Some(Trace::named(name).ok_or_else(|| out_of_range(name))?),
        },
        dropped: upto(typed.dropped, 2)?,
        test: draft::paragraph(&typed.test)?,
        stuck_days: upto(typed.stuck_days, 7)?,
        stuck_taught: draft::paragraph(&typed.stuck_taught)?,
        habits: of(&typed.habits, &HABITS)?,
        reach: match typed.reach {
            Some(reach) if !(-2..=2).contains(&reach) => return Err(out_of_range(&reach.to_string())),
            reach => reach,
        },
        off_hours: of(&typed.off_hours, &OFF_HOURS)?,
        lighter: draft::paragraph(&typed.lighter)?,
    })
}

fn out_of_range(text: &str) -> Error {
    Error::bad_value(say!("research-week-range", text = text), "", say!("research-week-range-next"))
}
