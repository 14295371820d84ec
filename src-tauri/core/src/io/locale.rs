//! The computer's locale, as POSIX tells it: the environment.

use crate::words::Style;

/// How the computer is set to speak: `LC_ALL` before `LC_MESSAGES` and `LC_TIME`, those before `LANG`.
pub fn read() -> Style {
    let first = |names: [&str; 3]| {
        let told = names.into_iter().filter_map(|name| std::env::var(name).ok());
        told.into_iter().find(|value| !value.is_empty()).unwrap_or_default()
    };
    Style::of_locale(&first(["LC_ALL", "LC_MESSAGES", "LANG"]), &first(["LC_ALL", "LC_TIME", "LANG"]))
}
