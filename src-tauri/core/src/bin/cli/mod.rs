//! The command line: arguments in, the app's verbs, text or JSON out.

mod backup;
mod check_in;
mod config;
mod data;
mod day;
mod demo;
mod doctor;
mod event;
mod examples;
mod file;
mod focus;
mod help;
mod idea;
mod log;
mod open;
mod out;
mod passphrase;
mod plan;
mod remind;
mod replay;
mod signal;
mod status;
mod stuck;
mod today;
mod together;
mod trend;
mod usage;
mod warnings;
mod week;
mod why;

use std::{io::IsTerminal, path::PathBuf, process::ExitCode};

use clap::{Args, Parser, Subcommand};
use etcetera::BaseStrategy;
use taper::{
    app::App,
    day::{Day, Now},
    error::{Error, Result},
    io::{clock, link, locale, memory, store::Passphrase},
    say, words,
};

use out::Out;

/// A private notebook that notices overuse early and plans a gradual way back.
///
/// Everything stays on this computer. `taper open` opens the window.
#[derive(Parser)]
#[command(name = "taper", version, arg_required_else_help = true)]
struct Cli {
    #[command(flatten)]
    global: Global,
    #[command(subcommand)]
    command: Command,
}

/// Options every command takes.
#[derive(Args)]
struct Global {
    /// Where the data is
    #[arg(long, global = true, env = "TAPER_DATA_DIR", value_name = "DIR")]
    data_dir: Option<PathBuf>,
    /// Print JSON
    #[arg(long, global = true)]
    json: bool,
    /// Print only what was asked for, without remarks
    #[arg(long, global = true)]
    quiet: bool,
    /// Print without colour or emphasis
    #[arg(long, global = true)]
    no_color: bool,
    /// Read the passphrase from the first line of this open file descriptor
    #[arg(long, global = true, value_name = "N")]
    passphrase_fd: Option<u32>,
}

#[derive(Subcommand)]
enum Command {
    /// Save or correct a day's answers; without pairs, answer one question at a time
    CheckIn(check_in::CheckInArgs),
    /// Show a day: your answers, the level and why, the hours left in the plan
    Today(today::TodayArgs),
    /// Show all of one day: answers and what they were before, focus, entries, what it served
    Day(day::DayArgs),
    /// Show the level and what it rests on, the plan, and recent warnings
    Status,
    /// Show what Taper would have said on each day of a CSV file; touches no data
    Replay(replay::ReplayArgs),
    /// Draw signals over time, next to your usual
    Trend(trend::TrendArgs),
    /// Show which signals move together, and how sure that is
    Together,
    /// Show the plan, start one, or decide about its next step
    Plan(plan::PlanArgs),
    /// Time focused work: start, stop, status
    Focus(focus::FocusArgs),
    /// Pause reminders, preview them, or try their rules on made-up days
    Remind(remind::RemindArgs),
    /// Mark your history: a hard time, days to set aside, a changed life
    Event(event::EventArgs),
    /// Show your past warnings, rate them, or try another sensitivity
    Warnings(warnings::WarningsArgs),
    /// Signals of your own: add, rename, pause, remove, reorder
    Signal(signal::SignalArgs),
    /// The research log: write, find, attach, share
    Log(log::LogArgs),
    /// Why today's work matters: from a question up to an ambition
    Why(why::WhyArgs),
    /// Ideas, and cheap tests to drop them early
    Idea(idea::IdeaArgs),
    /// Close an experiment with what you know now, or compare experiments
    Experiment(idea::ExperimentArgs),
    /// What you are stuck on (a normal state)
    Stuck(stuck::StuckArgs),
    /// Review a week, see what you learned, write a summary for a mentor
    Week(week::WeekArgs),
    /// Import another app's file
    Import(data::ImportArgs),
    /// Export everything you entered as plain tables
    Export(data::ExportArgs),
    /// Make a checked copy of everything, or list the copies
    Backup(backup::BackupArgs),
    /// Replace the data with a copy; what is there now is saved as a copy
    Restore(backup::RestoreArgs),
    /// Check that all data is intact
    Check(backup::CheckArgs),
    /// Erase for good what you answered for a day
    Erase(backup::EraseArgs),
    /// Make a demo year, marked and removable, in a data directory of its own
    Demo(demo::DemoArgs),
    /// Check what works here; prints paths and counts only
    Doctor(doctor::DoctorArgs),
    /// Read or change settings
    Config(config::ConfigArgs),
    /// Set, change or remove the passphrase, and prepare for the day you forget it
    Passphrase(passphrase::PassphraseArgs),
    /// Lock data that has a passphrase, so that the window asks for it again
    Lock,
    /// Open the window, on a screen if one is named
    Open(open::OpenArgs),
}

/// What every command works with: the global options, where text goes, the present.
pub(super) struct Session {
    global: Global,
    /// Where text goes.
    pub out: Out,
    /// The present, read once.
    pub now: Now,
}

/// Runs the command that was asked for.
pub fn run() -> ExitCode {
    memory::without_core_dumps();
    memory::unreadable_for_others();
    words::begin(locale::read());
    let cli = match help::parse() {
        Ok(cli) => cli,
        Err(code) => return code,
    };
    let out = Out::new(cli.global.json, cli.global.quiet, cli.global.no_color);
    let done = clock::read().and_then(|now| {
        let session = Session { global: cli.global, out, now };
        let code = dispatch(cli.command, &session)?;
        out::end().map(|()| code)
    });
    match done {
        Ok(code) => code,
        Err(error) => {
            out::complain(&error);
            ExitCode::from(error.code.exit_status())
        }
    }
}

fn dispatch(command: Command, session: &Session) -> Result<ExitCode> {
    let done = match command {
        Command::CheckIn(args) => return check_in::run(&args, session),
        Command::Today(args) => today::run(&args, session),
        Command::Day(args) => day::run(&args, session),
        Command::Status => status::run(session),
        Command::Replay(args) => replay::run(&args, session),
        Command::Together => together::run(session),
        Command::Trend(args) => trend::run(&args, session),
        Command::Plan(args) => plan::run(args, session),
        Command::Focus(args) => focus::run(&args, session),
        Command::Remind(args) => remind::run(&args, session),
        Command::Event(args) => event::run(args, session),
        Command::Warnings(args) => warnings::run(args, session),
        Command::Signal(args) => signal::run(args, session),
        Command::Log(args) => log::run(args, session),
        Command::Why(args) => why::run(args, session),
        Command::Idea(args) => idea::idea(args, session),
        Command::Experiment(args) => idea::experiment(args, session),
        Command::Stuck(args) => stuck::run(args, session),
        Command::Week(args) => week::run(args, session),
        Command::Import(args) => data::import(&args, session),
        Command::Export(args) => data::export(&args, session),
        Command::Backup(args) => backup::backup(&args, session),
        Command::Restore(args) => backup::restore(&args, session),
        Command::Erase(args) => backup::erase(&args, session),
        Command::Check(args) => backup::check(&args, session),
        Command::Demo(args) => demo::run(&args, session),
        Command::Doctor(args) => return doctor::run(&args, session),
        Command::Config(args) => config::run(args, session),
        Command::Lock => passphrase::lock(session),
        Command::Passphrase(args) => passphrase::run(&args, session),
        Command::Open(args) => open::run(&args, session),
    };
    done.map(|()| ExitCode::SUCCESS)
}

impl Session {
    /// The data directory: as given, else the desktop's usual place for data.
    fn data_dir(&self) -> Result<PathBuf> {
        match &self.global.data_dir {
            Some(dir) => Ok(dir.clone()),
            None => link::default_dir(),
        }
    }

    /// Opens the profile.
    fn app(&self) -> Result<App> {
        let dir = self.data_dir()?;
        let passphrase = self.passphrase(taper::app::is_locked(&dir))?;
        App::open(&dir, passphrase.as_ref(), &self.now)
    }

    /// The passphrase: from the descriptor that was named, or asked for when one is needed and standard input is a terminal.
    fn passphrase(&self, needed: bool) -> Result<Option<Passphrase>> {
        match self.global.passphrase_fd {
            Some(number) => passphrase::lines_of(number, 1).map(|mut lines| lines.pop()),
            None if needed && std::io::stdin().is_terminal() => passphrase::ask(&say!("cli-passphrase-ask")).map(Some),
            None => Ok(None),
        }
    }

    /// Asks a question that is answered with yes or no; anything else is no.
    fn confirm(&self, question: &str) -> Result<bool> {
        let prompt = format!("{question} [{}] ", say!("cli-yes-or-no"));
        let answer = check_in::read_answer(&prompt, &mut std::io::stdin().lock())?.unwrap_or_default();
        let yes = say!("cli-yes");
        Ok(!answer.is_empty() && yes.to_lowercase().starts_with(&answer.to_lowercase()))
    }

    /// Whether questions can be asked: standard input is a terminal, and no JSON is expected.
    fn may_ask(&self) -> bool {
        std::io::stdin().is_terminal() && !self.out.json
    }
}

/// An id short enough to type: its end, since ids made in one hour begin alike.
fn short(id: &str) -> &str {
    const LETTERS: usize = 6;
    id.char_indices().rev().nth(LETTERS - 1).map_or(id, |(at, _)| &id[at..])
}

/// A data directory of this name in the desktop's usual place.
fn default_dir(name: &str) -> Result<PathBuf> {
    let places = etcetera::choose_base_strategy()
        .map_err(|_| Error::unreadable(say!("general-no-home"), "", say!("resident-no-home-next")))?;
    Ok(places.data_dir().join(name))
}

/// Reads a Day for the arguments, as [`Day::typed`] does.
fn parse_day(text: &str) -> Result<Day> {
    Day::typed(text)
}
