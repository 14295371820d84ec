//! Every text people meet, in their language.
//!
//! The texts are Fluent messages in `words/<language>/*.ftl`, beside the sources; the window reads the files whose names
//! begin with `window`, the core composes the rest. [`say!`](crate::say) is how a sentence is composed:
//!
//! ```
//! assert_eq!(taper::say!("unit-days", count = 3), "3 days");
//! ```
//!
//! The language and formats ([`Style`]) are set once, when a profile is opened or a setting changes, and are the
//! only state of this kind: a sentence composed anywhere, also on a thread of its own, comes out in one language.

mod fold;
mod forms;
mod style;

use std::sync::{LazyLock, PoisonError, RwLock};

use fluent_bundle::{FluentResource, FluentValue, concurrent::FluentBundle};
use intl_memoizer::concurrent::IntlLangMemoizer;

pub use fluent_bundle::FluentArgs as Args;
pub use fold::folded;
pub use forms::{
    clock, date, date_and_year, day_month, fixed, length, list, long_date, moment, month_short, month_year, number,
    weekday_date,
};
pub use style::{Language, Style, WeekStart, Wishes};

/// The style of the computer's locale, and the one in use, which the person's settings change.
static STYLE: RwLock<(Style, Style)> = RwLock::new((Style::PLAIN, Style::PLAIN));

/// The files of a language, as (name, text).
macro_rules! files {
    ($language:literal: $($name:literal)*) => {
        &[$(($name, include_str!(concat!("../../words/", $language, "/", $name, ".ftl")))),*]
    };
}

const ENGLISH: &[(&str, &str)] = files!(
    "en": "forms" "signal" "level" "plan" "notification" "home" "check-in" "focus" "trends" "looking-back" "log" "idea" "stuck" "pathway" "week" "import" "store" "simulate" "settings" "desktop" "doctor" "demo" "general" "cli"
);
const GERMAN: &[(&str, &str)] = files!(
    "de": "forms" "signal" "level" "plan" "notification" "home" "check-in" "focus" "trends" "looking-back" "log" "idea" "stuck" "pathway" "week" "import" "store" "simulate" "settings" "desktop" "doctor" "demo" "general" "cli" "cli-help"
);

static ENGLISH_BUNDLE: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| bundle("en", ENGLISH));
static GERMAN_BUNDLE: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| bundle("de", GERMAN));

/// Composes a message with its arguments: `say!("unit-days", count = 3)`.
#[macro_export]
macro_rules! say {
    ($id:literal $(, $name:ident = $value:expr)* $(,)?) => {{
        #[allow(unused_mut, reason = "a message without arguments")]
        let mut args = $crate::words::Args::new();
        $(args.set(stringify!($name), $value);)*
        $crate::words::text($id, &args)
    }};
}

/// Uses the computer's locale until a person's settings are known; called once, at the beginning of a program.
pub fn begin(system: Style) {
    *STYLE.write().unwrap_or_else(PoisonError::into_inner) = (system, system);
}

/// Uses this person's settings from now on.
pub fn wish(wishes: &Wishes) {
    let mut style = STYLE.write().unwrap_or_else(PoisonError::into_inner);
    style.1 = style.0.with_wishes(wishes);
}

/// The style in use.
pub fn style() -> Style {
    STYLE.read().unwrap_or_else(PoisonError::into_inner).1
}

/// A message in the language in use; [`say!`](crate::say) is the usual way here.
pub fn text(id: &str, args: &Args<'_>) -> String {
    text_in(style().language, id, args)
}

/// A message in a language; in English where a translation lacks it, and the bare name where no language has it (a test
/// sees to it that neither happens).
pub fn text_in(language: Language, id: &str, args: &Args<'_>) -> String {
    let own = message(language, id, args);
    own.or_else(|| message(Language::English, id, args)).unwrap_or_else(|| id.to_owned())
}

/// Whether a language has a message of its own.
pub fn has(language: Language, id: &str) -> bool {
    bundle_of(language).has_message(id)
}

fn message(language: Language, id: &str, args: &Args<'_>) -> Option<String> {
    let bundle = bundle_of(language);
    let pattern = bundle.get_message(id)?.value()?;
    Some(bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned())
}

fn bundle_of(language: Language) -> &'static FluentBundle<FluentResource> {
    match language {
        Language::English => &ENGLISH_BUNDLE,
        Language::German => &GERMAN_BUNDLE,
    }
}

fn bundle(code: &str, files: &[(&str, &str)]) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![code.parse().unwrap_or_default()]);
    // The marks that set off an argument's direction show as boxes in terminals, and both languages run the same way.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(|value: &FluentValue<'_>, _: &IntlLangMemoizer| match value {
        FluentValue::Number(number) => Some(forms::number_as_it_is(&number.as_string())),
        _ => None,
    }));
    for (_, text) in files {
        // What can be read is used; a test refuses files with mistakes.
        let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(read, _)| read);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_languages_have_their_plurals() {
        let mut args = Args::new();
        args.set("count", 1);
        assert_eq!(text_in(Language::English, "unit-days", &args), "1 day");
        assert_eq!(text_in(Language::German, "unit-days", &args), "1 Tag");
        args.set("count", 2);
        assert_eq!(text_in(Language::German, "unit-days", &args), "2 Tage");
    }

    #[test]
    fn a_name_that_no_file_has_is_shown_as_it_is() {
        assert_eq!(text_in(Language::German, "no-such-thing", &Args::new()), "no-such-thing");
    }
}
