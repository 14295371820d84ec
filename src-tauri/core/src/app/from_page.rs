//! Names and typed text from the window's page, made into what the verbs take. They are checked here, so that a command of
//! the shell only passes them on.

use super::{App, Restoring, Shared, Sharing, bad_place_without_data, week_minutes};
use crate::{
    day::{Day, Now},
    error::{Error, Result, quotable},
    io::{desktop, export},
    plan::Decision,
    record::{
        event::{Episode, Event, Verdict, Why},
        retrospective::{Chosen, IfThen, Recollection},
    },
    say,
    view::{log::AttachedView, plan::PlanView, retrospective::RecollectionView, week::SharingDraft},
};

/// The event a form describes: `episode`, `set_aside` or `change`, from its first Day on.
///
/// # Errors
/// [`Code::BadValue`](crate::error::Code::BadValue) for an unknown kind or reason, and for what is no Day.
pub fn event(kind: &str, first: &str, drop: Option<&str>, last: Option<&str>, why: Option<&str>) -> Result<Event> {
    let first = Day::typed(first)?;
    let (drop, last) = (drop.map(Day::typed).transpose()?, last.map(Day::typed).transpose()?);
    match kind {
        "episode" => Ok(Event::Episode(Episode { onset: first, drop, end: last })),
        "set_aside" => {
            let why = why.map_or(Some(Why::Other), Why::named);
            let why =
                why.ok_or_else(|| Error::bad_value(say!("general-no-reason"), "", say!("general-choose-of-list")))?;
            Ok(Event::SetAside { first, last: last.unwrap_or(first), why })
        }
        "change" => Ok(Event::Change { from: first }),
        other => {
            let what = say!("general-no-event", kind = quotable(other));
            Err(Error::bad_value(what, "", say!("general-choose-of-list")))
        }
    }
}

/// The verdict on a warning of this name.
///
/// # Errors
/// [`Code::BadValue`](crate::error::Code::BadValue) for an unknown name.
pub fn verdict(name: &str) -> Result<Verdict> {
    Verdict::named(name).ok_or_else(|| {
        let what = say!("cli-warnings-no-answer", text = quotable(name));
        Error::bad_value(what, "", say!("general-no-verdict-next"))
    })
}

/// The first signs to keep, with an if-then when a sign was chosen for it.
pub fn first_signs(signs: Vec<String>, if_sign: Option<String>, if_days: u32, then: String) -> Chosen {
    Chosen { signs, then: if_sign.map(|sign| IfThen { sign, days: if_days, action: then }) }
}

impl From<RecollectionView> for Recollection {
    fn from(
        RecollectionView { signs, weeks, going_on, helped, did_not_help, next_time }: RecollectionView,
    ) -> Recollection {
        Recollection { signs, weeks, going_on, helped, did_not_help, next_time }
    }
}

impl Restoring {
    /// What a button does: `pick`, `add`, `reword`, `leave_out`, `tick` or `untick`, with the thing and the words it is about.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for any other name.
    pub fn named(verb: &str, thing: String, words: String) -> Result<Restoring> {
        match verb {
            "pick" => Ok(Restoring::Pick { thing }),
            "add" => Ok(Restoring::Add { words }),
            "reword" => Ok(Restoring::Reword { thing, words }),
            "leave_out" => Ok(Restoring::LeaveOut { thing }),
            "tick" | "untick" => Ok(Restoring::Tick { thing, done: verb == "tick" }),
            _ => {
                let what = say!("general-no-verb", verb = quotable(verb));
                Err(Error::bad_value(what, "", say!("general-no-verb-next")))
            }
        }
    }
}

impl Sharing {
    /// The parts that were ticked, of the week they are about.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) when its week is no Day.
    pub fn of(draft: &SharingDraft) -> Result<Sharing> {
        Ok(Sharing {
            week: Some(Day::typed(&draft.week)?),
            done: draft.done,
            learned: draft.learned,
            stuck: draft.stuck,
            why: draft.why,
            questions: draft.questions,
            wellbeing: draft.wellbeing,
        })
    }
}

impl Shared {
    /// One page, or a folder where `page` is false.
    pub fn of(page: bool) -> Shared {
        if page { Shared::Page } else { Shared::Folder }
    }
}

impl App {
    /// Lowers the plan's cap to hours a week as they are typed, `12`, `12.5` or `12:30`.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for what is no length of time; otherwise as [`App::plan_record`].
    pub fn plan_lower(&self, hours: &str, now: &Now) -> Result<PlanView> {
        let minutes = week_minutes(&format!("{}h", hours.trim().trim_end_matches('h')))?;
        self.plan_record(Decision::Lower { minutes }, now)
    }

    /// Records "that was too much": one step down, or with `hold` the cap as it is and its days counted anew.
    ///
    /// # Errors
    /// As [`App::plan_decide`].
    pub fn plan_too_much(&self, hold: bool, now: &Now) -> Result<PlanView> {
        self.plan_decide(if hold { "too_much_hold" } else { "too_much" }, now)
    }

    /// The entries that were chosen one by one, or all of a step when one is named.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) when there is no such step.
    pub fn chosen_entries(&self, ids: Vec<String>, step: Option<&str>) -> Result<Vec<String>> {
        step.map_or(Ok(ids), |step| self.entries_of_step(step))
    }

    /// Writes a file of an entry where downloads go; the path it was written to.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) when there is none,
    /// [`Code::Unreadable`](crate::error::Code::Unreadable) when it cannot be written.
    pub fn save_file(&self, id: &str, file: &str) -> Result<String> {
        let (name, bytes) = self.file_bytes(id, file)?;
        let (stem, end) = name.rsplit_once('.').unwrap_or((&name, "bin"));
        export::put_new(&export::downloads()?, stem, end, &bytes)
    }

    /// Opens a link of an entry in the person's browser; nothing happens for an address that does not occur in its text.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) when there is no such entry, or when the desktop opens no links.
    pub fn open_link(&self, id: &str, address: &str) -> Result<()> {
        if self.entry_holds_link(id, address)? { desktop::browse(address) } else { Ok(()) }
    }

    /// Attaches bytes that come as base 64.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for what is not base 64; otherwise as [`App::attach`].
    pub fn attach_base64(&self, id: &str, name: &str, base64: &str, now: &Now) -> Result<AttachedView> {
        use base64::Engine;
        let bytes = base64::engine::general_purpose::STANDARD.decode(base64).map_err(|error| {
            let what = say!("log-file-unreadable", why = error.to_string());
            Error::bad_value(what, "", say!("log-file-unreadable-next"))
        })?;
        self.attach(id, name, "", bytes, now)
    }

    /// The address of a directory of help: the person's own, where one is set.
    pub fn help_link(&self) -> String {
        let set = self.config(Some("help_link")).ok().and_then(|found| found.into_iter().next());
        set.map_or_else(|| bad_place_without_data().help_link, |(_, link)| link)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_is_read_from_its_form() {
        let day = |text| Day::parse(text).unwrap();
        let one = event("set_aside", "2026-03-02", None, None, None);
        let expected = Event::SetAside { first: day("2026-03-02"), last: day("2026-03-02"), why: Why::Other };
        assert_eq!(one, Ok(expected), "one Day, for no reason that was named");
        let changed = event("change", "2026-03-02", None, None, None);
        assert_eq!(changed, Ok(Event::Change { from: day("2026-03-02") }));
        for (kind, first, why) in [
            ("party", "2026-03-02", None),
            ("change", "2026-02-30", None),
            ("set_aside", "2026-03-02", Some("boredom")),
        ] {
            assert!(event(kind, first, None, None, why).is_err(), "{kind} {first} {why:?}");
        }
    }

    #[test]
    fn a_button_of_a_restoring_thing_has_one_of_six_names() {
        let named = |verb: &str| Restoring::named(verb, "piano".to_owned(), "Play".to_owned());
        assert_eq!(named("untick"), Ok(Restoring::Tick { thing: "piano".to_owned(), done: false }));
        assert_eq!(named("add"), Ok(Restoring::Add { words: "Play".to_owned() }));
        assert!(named("dance").unwrap_err().to_string().contains("dance"));
    }
}
