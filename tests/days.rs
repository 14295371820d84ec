//! The calendar and one day as a whole: what they show is what was answered, and how far from the usual it was then.

use taper::{
    app::TypedAnswer,
    view::{calendar::CalendarDay, log::EntryDraft},
};

use crate::world::{at, world};

fn typed(text: &str) -> Vec<TypedAnswer> {
    text.split_whitespace().map(|pair| TypedAnswer::parse(pair).unwrap()).collect()
}

#[test]
fn days_far_from_the_usual_stand_out_to_either_side_and_gaps_are_gaps() {
    let usual = "30 31 29 30 32 28 30 31 29 30 30 32 28 31 29 30 31 30 29 30 31 29 30 32 28 30 31 29 30 30 90 0 - 30";
    let days: Vec<String> =
        usual.split(' ').map(|minutes| if minutes == "-" { "-".to_owned() } else { format!("{minutes}m") }).collect();
    let world = world("2026-01-05");
    let now = at(world.first.plus(days.len() as i64), "09:00");
    let app = taper::app::App::open(world.dir(), None, &now).unwrap();
    for (after, text) in days.iter().enumerate().filter(|(_, text)| *text != "-") {
        let day = world.first.plus(after as i64);
        app.check_in(Some(day), &typed(&format!("games={text}")), None, &at(day, "09:00")).unwrap();
    }
    let view = app.calendar(Some("games"), &now).unwrap();
    assert_eq!((view.signal.as_str(), view.months.len()), ("games", 2));
    let of = |after: i64| -> &CalendarDay {
        let day = world.first.plus(after).to_string();
        view.months.iter().flat_map(|month| &month.days).find(|one| one.day == day).unwrap()
    };
    assert!(of(30).step >= Some(2), "{:?}", of(30));
    assert!(of(31).step <= Some(-2) && of(31).step.is_some(), "{:?}", of(31));
    assert_eq!((of(32).step, of(32).value.as_str()), (None, ""), "a gap");
    assert_eq!(of(33).step, Some(0));
    assert_eq!(of(0).step, None, "nothing is usual yet");
    assert!(of(30).title.contains("1 h 30") && of(30).title.contains("usually 30 min"), "{}", of(30).title);
}

#[test]
fn a_day_shows_what_was_answered_and_before_what_was_written_and_nothing_of_other_days() {
    let world = world("2026-03-02");
    let (first, now) = (world.first, at(world.first, "09:00"));
    let app = taper::app::App::open(world.dir(), None, &now).unwrap();
    app.check_in(None, &typed("energy=3"), Some("a slow start"), &now).unwrap();
    app.check_in(None, &typed("energy=7"), None, &at(first, "09:05")).unwrap();
    let entry = EntryDraft { text: "The heron came back.".to_owned(), ..EntryDraft::default() };
    app.write_entry(None, &entry, None, &now).unwrap();
    let tomorrow = at(first.plus(1), "09:00");
    app.check_in(None, &typed("energy=5"), None, &tomorrow).unwrap();

    let view = app.day(Some(first), &tomorrow).unwrap();
    let energy = view.answers.iter().find(|answer| answer.signal == "energy").unwrap();
    assert_eq!((energy.value.as_str(), energy.before.as_str()), ("7", "before: 3"));
    assert_eq!(view.comment.as_deref(), Some("a slow start"));
    assert_eq!(view.entries.len(), 1);
    let lines = view.lines().join("\n");
    assert!(lines.contains("Energy: 7 (before: 3)") && lines.contains("The heron came back."), "{lines}");

    let unknown = app.day(Some(first.plus(-5)), &tomorrow).unwrap();
    assert!(unknown.empty.is_some() && unknown.answers.is_empty());
    assert!(app.day(Some(first.plus(9)), &tomorrow).is_err(), "a day to come has nothing to show");
}
