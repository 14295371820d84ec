//! `taper replay`

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use taper::{error::Result, io::replay::replay, level::Sensitivity};

use super::Session;

#[derive(Args)]
pub struct ReplayArgs {
    /// A CSV file with one row a day: a column `date`, one column per signal, and empty cells where values are missing
    file: PathBuf,
    /// For each column which way is worse, its kind and its role, as JSON
    #[arg(long, value_name = "FILE.json")]
    signals: Option<PathBuf>,
    /// When the first learning ends, and past episodes, as JSON
    #[arg(long, value_name = "FILE.json")]
    labels: Option<PathBuf>,
    /// How early to warn: one false alarm in two calm years, one a year, or two a year
    #[arg(long, value_enum, default_value_t = HowEarly::Normal)]
    sensitivity: HowEarly,
}

#[derive(Clone, Copy, ValueEnum)]
enum HowEarly {
    Cautious,
    Normal,
    Early,
}

pub fn run(args: &ReplayArgs, session: &Session) -> Result<()> {
    let sensitivity = match args.sensitivity {
        HowEarly::Cautious => Sensitivity::Cautious,
        HowEarly::Normal => Sensitivity::Normal,
        HowEarly::Early => Sensitivity::Early,
    };
    let days = replay(&args.file, args.signals.as_deref(), args.labels.as_deref(), sensitivity)?;
    days.iter().try_for_each(|day| session.out.print(day))
}
