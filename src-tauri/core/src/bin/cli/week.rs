//! `taper week`: the weekly review, what was learned, and the mentor summary.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use serde_json::json;
use taper::{
    app::Sharing,
    day::Day,
    error::{Error, Result, quotable},
    record::week::{ChainReach, WeekAnswers},
    say,
    view::week::{ChoiceView, no_choice},
};

use super::{Session, file, parse_day};

/// The parts of a mentor summary that can be left out.
const PARTS: [&str; 5] = ["done", "learned", "stuck", "why", "questions"];

#[derive(Args)]
pub struct WeekArgs {
    /// Any day of the week; this week by default
    #[arg(long, value_parser = parse_day, global = true)]
    of: Option<Day>,
    #[command(subcommand)]
    verb: Option<Verb>,
}

#[derive(Subcommand)]
enum Verb {
    /// Answer the weekly review; what you do not give stays as it is
    Tell(Review),
    /// Show what you learned, week by week
    Progress,
    /// Print the week's summary for a mentor, or save it to a file
    Note {
        /// Where to save it: .md or .html
        #[arg(long, value_name = "FILE")]
        to: Option<PathBuf>,
        /// Leave a part out: done, learned, stuck, why, questions
        #[arg(long, value_delimiter = ',')]
        without: Vec<String>,
        /// Include how the week was, from your check-ins
        #[arg(long)]
        with_wellbeing: bool,
        /// Overwrite an existing file
        #[arg(long)]
        force: bool,
    },
}

#[derive(Args)]
struct Review {
    /// How worn down by work: 0 not at all to 4 most of the time
    #[arg(long)]
    worn: Option<u8>,
    /// How much you cared about the work: 0 hardly to 4 a lot
    #[arg(long)]
    cared: Option<u8>,
    /// I did …
    #[arg(long)]
    did: Option<String>,
    /// … because it tells me …
    #[arg(long)]
    tells: Option<String>,
    /// … which matters for …
    #[arg(long)]
    matters: Option<String>,
    /// all_the_way, part or lost
    #[arg(long)]
    trace: Option<String>,
    /// Ideas dropped or parked: 0, 1, or 2 for more
    #[arg(long)]
    dropped: Option<u8>,
    /// The cheapest test that settled one
    #[arg(long)]
    test: Option<String>,
    /// Days stuck, 0 to 7
    #[arg(long)]
    stuck_days: Option<u8>,
    /// What being stuck taught you
    #[arg(long)]
    stuck_taught: Option<String>,
    /// wrote, told, findable, asked
    #[arg(long, value_delimiter = ',')]
    habits: Option<Vec<String>>,
    /// How hard the work was for you: -2 much easier to 2 far beyond what you can do
    #[arg(long, allow_hyphen_values = true)]
    reach: Option<i8>,
    /// switched_off, relaxed, got_better, decided
    #[arg(long, value_delimiter = ',')]
    off_hours: Option<Vec<String>>,
    /// One thing to ease next week
    #[arg(long)]
    lighter: Option<String>,
}

pub fn run(args: WeekArgs, session: &Session) -> Result<()> {
    let (app, now, out) = (session.app()?, &session.now, session.out);
    match args.verb {
        None => {
            let view = app.week(args.of, now)?;
            if out.json {
                return out.print(&view);
            }
            out.heading(&view.title);
            view.remarks.iter().for_each(|remark| out.line(remark));
            let draft = serde_json::to_value(&view.draft).unwrap_or_default();
            for item in &view.items {
                let answer = answer(&draft[&item.field], &item.choices);
                if !answer.is_empty() {
                    let colon = if item.text.ends_with(['?', '…']) { "" } else { ":" };
                    out.line(format!("{}{colon} {answer}", item.text));
                }
            }
            if !view.answered {
                out.remark(say!("cli-week-untold"));
            }
            Ok(())
        }
        Some(Verb::Tell(review)) => {
            let mut draft = app.week(args.of, now)?.draft;
            review.put(&mut draft)?;
            out.told(&app.review_week(args.of, &draft, now)?.sentence, json!({}))
        }
        Some(Verb::Progress) => {
            let weeks = app.progress(now)?;
            if out.json {
                return out.print(&weeks);
            }
            for week in weeks {
                out.heading(week.title);
                week.lines.iter().for_each(|line| out.line(format!("  {} ({}): {}", line.about, line.how, line.text)));
            }
            Ok(())
        }
        Some(Verb::Note { to, without, with_wellbeing, force }) => {
            if let Some(unknown) = without.iter().find(|part| !PARTS.contains(&part.as_str())) {
                let what = say!("cli-week-no-part", part = quotable(unknown));
                return Err(Error::bad_value(what, "", say!("general-use-one-of", names = PARTS.join(", "))));
            }
            let keeps = |part: &str| !without.iter().any(|left_out| left_out == part);
            let sharing = Sharing {
                week: args.of,
                done: keeps("done"),
                learned: keeps("learned"),
                stuck: keeps("stuck"),
                why: keeps("why"),
                questions: keeps("questions"),
                wellbeing: with_wellbeing,
            };
            let summary = match to {
                None => app.mentor_summary(&sharing, now)?,
                Some(place) => {
                    let page = file::ending(&place, &["md", "html"])? == "html";
                    file::free(&place, force)?;
                    app.save_mentor_summary(&sharing, page, Some(&place), now)?
                }
            };
            if out.json {
                return out.print(&json!({ "markdown": summary.markdown, "saved": summary.saved }));
            }
            out.drawn(summary.saved.unwrap_or(summary.markdown));
            Ok(())
        }
    }
}

impl Review {
    fn put(self, draft: &mut WeekAnswers) -> Result<()> {
        if let Some(name) = self.trace {
            draft.chain = Some(
                ChainReach::named(&name)
                    .ok_or_else(|| no_choice("trace", &name, &ChainReach::ALL.map(ChainReach::name)))?,
            );
        }
        let words = [
            (self.did, &mut draft.did),
            (self.tells, &mut draft.tells),
            (self.matters, &mut draft.matters),
            (self.test, &mut draft.test),
            (self.stuck_taught, &mut draft.stuck_taught),
            (self.lighter, &mut draft.lighter),
        ];
        for (value, field) in words {
            if let Some(value) = value {
                *field = value;
            }
        }
        draft.worn = self.worn.or(draft.worn);
        draft.cared = self.cared.or(draft.cared);
        draft.dropped = self.dropped.or(draft.dropped);
        draft.stuck_days = self.stuck_days.or(draft.stuck_days);
        draft.reach = self.reach.or(draft.reach);
        draft.habits = self.habits.unwrap_or(std::mem::take(&mut draft.habits));
        draft.off_hours = self.off_hours.unwrap_or(std::mem::take(&mut draft.off_hours));
        Ok(())
    }
}

/// An answer in words: a choice by its title.
fn answer(value: &serde_json::Value, choices: &[ChoiceView]) -> String {
    let titled = |name: &str| {
        let choice = choices.iter().find(|choice| choice.name == name);
        choice.map_or_else(|| name.to_owned(), |choice| choice.title.clone())
    };
    match value {
        serde_json::Value::String(text) => titled(text),
        serde_json::Value::Number(number) => titled(&number.to_string()),
        serde_json::Value::Array(all) => {
            all.iter().filter_map(|one| one.as_str()).map(titled).collect::<Vec<_>>().join("; ")
        }
        _ => String::new(),
    }
}
