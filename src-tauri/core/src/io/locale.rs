//! The computer's locale, which POSIX keeps in environment variables.

use crate::words::Style;

/// The language and forms the computer is set to: `LC_ALL` before `LC_MESSAGES` and `LC_TIME`, those before `LANG`.
pub fn read() -> Style {
    let first = |names: [&str; 3]| {
        let mut set = names.into_iter().filter_map(|name| std::env::var(name).ok());
        set.find(|value| !value.is_empty()).unwrap_or_default()
    };
    Style::of_locale(&first(["LC_ALL", "LC_MESSAGES", "LANG"]), &first(["LC_ALL", "LC_TIME", "LANG"]))
}
