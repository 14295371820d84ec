//! The arguments, read before anything of the window system is touched.

use std::path::PathBuf;

use clap::{Parser, ValueEnum};

/// The window of Taper, and its reminders.
#[derive(Parser)]
#[command(name = "taper-desktop", version)]
pub struct Arguments {
    /// Where the data is
    #[arg(long, env = "TAPER_DATA_DIR", value_name = "DIR")]
    pub data_dir: Option<PathBuf>,
    /// Start without a window, for the reminders alone
    #[arg(long)]
    pub hidden: bool,
    /// Be the window: how the resident part starts it
    #[arg(long, hide = true)]
    pub window: bool,
    /// The screen to open
    pub screen: Option<Screen>,
}

/// A screen of the window; typed in the form the page uses, `check-in`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Screen {
    CheckIn,
    Home,
    Trends,
    Plan,
    Record,
    Settings,
    Log,
    Ideas,
    Why,
    Week,
    Calendar,
}

impl Screen {
    /// The name the page uses, `check-in`.
    pub fn name(self) -> String {
        self.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
    }
}
