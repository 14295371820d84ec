//! The language, and how times, lengths and weeks are written.

use crate::signal::figures::HourCycle;

/// A language Taper has messages in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// English.
    English,
    /// German.
    German,
}

/// The day a week begins with in what is drawn by weeks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WeekStart {
    /// Monday (ISO 8601).
    Monday,
    /// Sunday.
    Sunday,
    /// Saturday.
    Saturday,
}

/// The language, and how times and lengths are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Style {
    /// The language of the messages.
    pub language: Language,
    /// Whether times are `23:40` or `11:40 pm`.
    pub cycle: HourCycle,
    /// `7.5 h` instead of `7 h 30`.
    pub decimal_hours: bool,
    /// The day a week begins with.
    pub week_start: WeekStart,
}

/// What a person set about language and formats; `system` leaves it to the computer's locale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wishes {
    /// A language's code, or `system`.
    pub language: String,
    /// Hours of the clock: `24`, `12` or `system`.
    pub clock: String,
    /// `hours` (7 h 30) or `decimal` (7.5 h).
    pub lengths: String,
    /// `monday`, `sunday`, `saturday` or `system`.
    pub week: String,
}

/// Countries whose usual clock has twelve hours (Unicode CLDR, `timeData`, preferred hour cycle h).
const TWELVE_HOURS: &[&str] = &["US", "CA", "AU", "NZ", "IN", "PK", "PH", "EG", "SA", "CO", "MY", "KR", "BD", "KE"];
/// Countries whose week begins on Sunday (Unicode CLDR, `weekData`).
const FROM_SUNDAY: &[&str] =
    &["US", "CA", "MX", "BR", "JP", "KR", "TW", "HK", "IN", "IL", "ZA", "PH", "CO", "PE", "VE", "TH", "ID", "PK", "BD"];
/// Countries whose week begins on Saturday (Unicode CLDR, `weekData`).
const FROM_SATURDAY: &[&str] = &["EG", "IR", "AE", "DZ", "IQ", "JO", "KW", "QA", "LY", "SY", "AF", "BH", "OM"];

impl Language {
    /// Every language, the first one being what stands in for the others.
    pub const ALL: [Language; 2] = [Language::English, Language::German];

    /// The code of the language (ISO 639-1).
    pub fn code(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::German => "de",
        }
    }

    /// The language with this code.
    pub fn coded(code: &str) -> Option<Language> {
        Language::ALL.into_iter().find(|language| language.code() == code)
    }

    /// The name of the language in itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Language::English => "English",
            Language::German => "Deutsch",
        }
    }
}

impl WeekStart {
    /// The weekday, counted from 0, which is Monday.
    pub fn weekday(self) -> usize {
        match self {
            WeekStart::Monday => 0,
            WeekStart::Saturday => 5,
            WeekStart::Sunday => 6,
        }
    }
}

impl Style {
    /// English, 24 hours, hours and minutes, weeks from Monday.
    pub const PLAIN: Style = Style {
        language: Language::English,
        cycle: HourCycle::TwentyFour,
        decimal_hours: false,
        week_start: WeekStart::Monday,
    };

    /// What a computer's locale names ask for, such as `de_DE.UTF-8`: the one for words, and the one for times.
    pub fn of_locale(words: &str, times: &str) -> Style {
        let code = words.split(['_', '.', '-', '@']).next().unwrap_or_default();
        let country = country(times);
        let week_start = if FROM_SUNDAY.contains(&country) {
            WeekStart::Sunday
        } else if FROM_SATURDAY.contains(&country) {
            WeekStart::Saturday
        } else {
            WeekStart::Monday
        };
        Style {
            language: Language::coded(code).unwrap_or(Language::English),
            cycle: if TWELVE_HOURS.contains(&country) { HourCycle::Twelve } else { HourCycle::TwentyFour },
            week_start,
            ..Style::PLAIN
        }
    }

    /// This style where a person has no wish, and theirs where they have.
    pub fn with_wishes(self, wishes: &Wishes) -> Style {
        Style {
            language: Language::coded(&wishes.language).unwrap_or(self.language),
            cycle: match wishes.clock.as_str() {
                "12" => HourCycle::Twelve,
                "24" => HourCycle::TwentyFour,
                _ => self.cycle,
            },
            decimal_hours: wishes.lengths == "decimal",
            week_start: match wishes.week.as_str() {
                "monday" => WeekStart::Monday,
                "sunday" => WeekStart::Sunday,
                "saturday" => WeekStart::Saturday,
                _ => self.week_start,
            },
        }
    }
}

/// The country of a locale's name.
fn country(locale: &str) -> &str {
    let name = locale.split(['.', '@']).next().unwrap_or_default();
    name.split(['_', '-']).next_back().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_sets_the_style_unless_the_person_did() {
        let german = Style::of_locale("de_AT.UTF-8", "de_AT.UTF-8");
        assert_eq!(german, Style { language: Language::German, ..Style::PLAIN });
        let american = Style::of_locale("en_US.UTF-8", "en_US.UTF-8");
        assert_eq!(american.cycle, HourCycle::Twelve);
        assert_eq!(american.week_start, WeekStart::Sunday);
        assert_eq!(Style::of_locale("C", ""), Style::PLAIN);
        assert_eq!(Style::of_locale("", ""), Style::PLAIN);
        let wished = american.with_wishes(&Wishes {
            language: "de".to_owned(),
            clock: "24".to_owned(),
            lengths: "decimal".to_owned(),
            week: "monday".to_owned(),
        });
        assert_eq!(wished, Style { language: Language::German, decimal_hours: true, ..Style::PLAIN });
    }
}
