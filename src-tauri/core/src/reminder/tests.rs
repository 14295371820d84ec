//! What is due, rule by rule.

use super::*;

fn at(text: &str) -> Now {
    crate::zone::parse_now(text, crate::zone::Zone::named("Europe/Berlin")).unwrap()
}

fn agenda(deliveries: &[Delivery]) -> Agenda {
    Agenda { level: Level::Steady, deliveries: deliveries.to_vec(), ..Agenda::empty(Rules::default()) }
}

fn done(agenda: Agenda, day: &str) -> Agenda {
    Agenda { checked_in: Day::parse(day), ..agenda }
}

fn shown(kind: Kind, at_text: &str, later: Option<&str>) -> Delivery {
    let now = at(at_text);
    let later_until = later.map(|text| at(text).instant.timestamp());
    let level_rank = if kind == Kind::Warning { 2 } else { 0 };
    Delivery { kind, day: now.day(4), shown_at: now.instant.timestamp(), later_until, level_rank, on_desktop: true }
}

fn no_check_in() -> Rules {
    Rules { check_in_at: None, ..Rules::default() }
}

fn kind(agenda: &Agenda, text: &str) -> Option<Kind> {
    due(agenda, &at(text)).map(|reminder| reminder.kind)
}

#[test]
fn the_check_in_is_due_from_its_time_until_it_is_done() {
    let open = agenda(&[]);
    assert_eq!(kind(&open, "2026-03-02T08:59:00+01:00"), None);
    assert_eq!(kind(&open, "2026-03-02T09:00:00+01:00"), Some(Kind::CheckIn));
    assert_eq!(kind(&done(open.clone(), "2026-03-02"), "2026-03-02T09:00:00+01:00"), None);
    let reminder = due(&open, &at("2026-03-02T15:00:00+01:00")).unwrap();
    assert_eq!(
        (reminder.day.to_string(), reminder.expires.to_rfc3339()),
        ("2026-03-02".to_owned(), "2026-03-03T03:00:00+00:00".to_owned())
    );
}

#[test]
fn nothing_in_quiet_hours_over_midnight() {
    for hour in ["20:30", "23:59", "00:10", "03:59", "07:59"] {
        let date = if hour < "08:00" { "2026-03-03" } else { "2026-03-02" };
        assert_eq!(kind(&agenda(&[]), &format!("{date}T{hour}:00+01:00")), None, "{hour} is quiet");
    }
    assert!(!is_quiet((480, 480), 480), "equal ends mean no quiet hours");
}

#[test]
fn a_shown_reminder_is_not_shown_again_unless_put_off() {
    let once = [shown(Kind::CheckIn, "2026-03-02T09:00:00+01:00", None)];
    assert_eq!(kind(&agenda(&once), "2026-03-02T15:00:00+01:00"), None);
    let later = [shown(Kind::CheckIn, "2026-03-02T09:00:00+01:00", Some("2026-03-02T10:00:00+01:00"))];
    assert_eq!(kind(&agenda(&later), "2026-03-02T09:59:00+01:00"), None);
    assert_eq!(kind(&agenda(&later), "2026-03-02T10:00:00+01:00"), Some(Kind::CheckIn));
    assert_eq!(kind(&agenda(&later), "2026-03-03T09:00:00+01:00"), Some(Kind::CheckIn), "a new Day, a new reminder");
}

#[test]
fn after_two_laters_it_is_silent_for_the_day() {
    let put_off = |hour: u32| {
        let (then, until) =
            (format!("2026-03-02T{hour:02}:00:00+01:00"), format!("2026-03-02T{:02}:00:00+01:00", hour + 1));
        shown(Kind::CheckIn, &then, Some(&until))
    };
    assert_eq!(kind(&agenda(&[put_off(9), put_off(10)]), "2026-03-02T12:00:00+01:00"), Some(Kind::CheckIn));
    assert_eq!(kind(&agenda(&[put_off(9), put_off(10), put_off(12)]), "2026-03-02T15:00:00+01:00"), None);
}

#[test]
fn a_warning_is_shown_once_when_the_level_is_entered() {
    let since = Day::parse("2026-03-02").unwrap();
    let warned = Agenda { level: Level::Warning { since }, rules: no_check_in(), ..agenda(&[]) };
    assert_eq!(kind(&warned, "2026-03-02T09:30:00+01:00"), Some(Kind::Warning));
    let warned_once = [shown(Kind::Warning, "2026-03-02T09:30:00+01:00", None)];
    let again = Agenda { deliveries: warned_once.to_vec(), ..warned.clone() };
    for text in ["2026-03-02T15:00:00+01:00", "2026-03-20T15:00:00+01:00"] {
        assert_eq!(kind(&again, text), None, "{text}: it lasts, and was shown");
    }
    let worse = Agenda { level: Level::Overuse { since: since.plus(5) }, ..again.clone() };
    assert_eq!(kind(&worse, "2026-03-07T15:00:00+01:00"), Some(Kind::Warning), "a higher level is shown");
    let new = Agenda { level: Level::Warning { since: since.plus(10) }, ..again.clone() };
    assert_eq!(kind(&new, "2026-03-12T15:00:00+01:00"), None, "two weeks of rest between warnings");
    let later = Agenda { level: Level::Warning { since: since.plus(14) }, ..again.clone() };
    assert_eq!(kind(&later, "2026-03-16T15:00:00+01:00"), Some(Kind::Warning), "two weeks have passed");
    assert_eq!(kind(&Agenda { plan_running: true, ..warned.clone() }, "2026-03-02T09:30:00+01:00"), None);
    let watch = Agenda { level: Level::Watch { since }, ..warned };
    assert_eq!(kind(&watch, "2026-03-02T09:30:00+01:00"), None, "watch is a quiet line in the app");
}

#[test]
fn a_warning_comes_back_twice_at_most_and_only_on_its_day() {
    fn warned(deliveries: &[Delivery]) -> Agenda {
        let level = Level::Warning { since: Day::parse("2026-03-02").unwrap() };
        Agenda { level, rules: no_check_in(), ..agenda(deliveries) }
    }
    let put_off = |hour: u32| {
        let (then, until) = (format!("2026-03-02T{hour}:00:00+01:00"), format!("2026-03-02T{}:00:00+01:00", hour + 1));
        shown(Kind::Warning, &then, Some(&until))
    };
    assert_eq!(kind(&warned(&[put_off(10)]), "2026-03-02T11:00:00+01:00"), Some(Kind::Warning));
    assert_eq!(kind(&warned(&[put_off(10), put_off(11)]), "2026-03-02T12:00:00+01:00"), Some(Kind::Warning));
    let thrice = [put_off(10), put_off(11), put_off(12)];
    assert_eq!(kind(&warned(&thrice), "2026-03-02T13:00:00+01:00"), None);
    assert_eq!(kind(&warned(&[put_off(10)]), "2026-03-03T11:00:00+01:00"), None, "a new Day, an old reminder");
}

#[test]
fn two_reminders_a_day_at_most_and_three_hours_apart() {
    let warned = [shown(Kind::Warning, "2026-03-02T08:30:00+01:00", None)];
    assert_eq!(kind(&agenda(&warned), "2026-03-02T09:00:00+01:00"), None, "half an hour after the last");
    assert_eq!(kind(&agenda(&warned), "2026-03-02T11:30:00+01:00"), Some(Kind::CheckIn));
    let one_a_day = Agenda { rules: Rules { per_day: 1, ..Rules::default() }, ..agenda(&warned) };
    assert_eq!(kind(&one_a_day, "2026-03-02T15:00:00+01:00"), None);
}

#[test]
fn silence_that_was_asked_for_silences_everything() {
    let until = SilentUntil::Span { from: 0, end: at("2026-03-04T09:00:00+01:00").instant.timestamp() };
    assert_eq!(kind(&Agenda { silent_until: until, ..agenda(&[]) }, "2026-03-03T09:00:00+01:00"), None);
    assert_eq!(kind(&Agenda { silent_until: until, ..agenda(&[]) }, "2026-03-04T09:00:00+01:00"), Some(Kind::CheckIn));
}

#[test]
fn the_next_reminder_is_now_when_due_and_later_when_put_off() {
    let next = |agenda: &Agenda, text: &str| next(agenda, &at(text)).map(|(_, at)| at.to_rfc3339()).unwrap();
    assert_eq!(next(&agenda(&[]), "2026-03-02T12:00:00+01:00"), "2026-03-02T11:00:00+00:00");
    assert_eq!(next(&agenda(&[]), "2026-03-02T05:00:00+01:00"), "2026-03-02T08:00:00+00:00");
    let later = [shown(Kind::CheckIn, "2026-03-02T09:00:00+01:00", Some("2026-03-02T10:00:00+01:00"))];
    assert_eq!(next(&agenda(&later), "2026-03-02T09:30:00+01:00"), "2026-03-02T09:00:00+00:00");
    assert_eq!(next(&done(agenda(&later), "2026-03-02"), "2026-03-02T09:30:00+01:00"), "2026-03-03T08:00:00+00:00");
    let muted = Agenda { rules: no_check_in(), ..agenda(&[]) };
    assert!(super::next(&muted, &at("2026-03-02T09:30:00+01:00")).is_none(), "nothing was asked for");
}

#[test]
fn the_time_keeps_to_the_wall_clock_when_clocks_change() {
    assert_eq!(kind(&agenda(&[]), "2026-03-29T06:59:00Z"), None);
    assert_eq!(kind(&agenda(&[]), "2026-03-29T07:00:00Z"), Some(Kind::CheckIn), "09:00 summer time");
    let (reminder, next) = next(&done(agenda(&[]), "2026-03-28"), &at("2026-03-28T15:00:00+01:00")).unwrap();
    assert_eq!(
        (reminder.day.to_string(), next.to_rfc3339()),
        ("2026-03-29".to_owned(), "2026-03-29T07:00:00+00:00".to_owned())
    );
}

#[test]
fn days_off_are_silent_except_for_an_evening_that_was_asked_for() {
    let rules = Rules { off_days: [false, false, false, false, false, true, true], ..Rules::default() };
    let weekend = Agenda { rules: rules.clone(), ..agenda(&[]) };
    assert_eq!(kind(&weekend, "2026-03-07T10:00:00+01:00"), None);
    assert_eq!(kind(&weekend, "2026-03-09T10:00:00+01:00"), Some(Kind::CheckIn));
    let holiday = (Day::parse("2026-03-09").unwrap(), Day::parse("2026-03-11").unwrap());
    let away = Agenda { days_off: vec![holiday], ..weekend };
    assert_eq!(kind(&away, "2026-03-10T10:00:00+01:00"), None);
    let evening = Agenda { rules: Rules { wind_down_at: Some(22 * 60), ..rules }, ..away };
    assert_eq!(kind(&evening, "2026-03-10T22:00:00+01:00"), Some(Kind::WindDown));
    assert_eq!(kind(&evening, "2026-03-10T23:00:00+01:00"), None, "an hour later it is no use");
}

#[test]
fn strain_is_not_reported_before_bed() {
    let rules = Rules { bedtime: Some(20 * 60), ..no_check_in() };
    let level = Level::Warning { since: Day::parse("2026-03-02").unwrap() };
    let warned = Agenda { rules, level, ..agenda(&[]) };
    assert_eq!(kind(&warned, "2026-03-02T17:59:00+01:00"), Some(Kind::Warning));
    assert_eq!(kind(&warned, "2026-03-02T18:00:00+01:00"), None);
}

#[test]
fn a_plan_has_a_reminder_of_its_own_and_one_more_a_day() {
    let rules = Rules { plan_at: Some(13 * 60), per_day: 1, ..Rules::default() };
    let check_in = [shown(Kind::CheckIn, "2026-03-02T09:00:00+01:00", None)];
    let plan = Agenda { rules, plan_running: true, plan_room: true, ..agenda(&check_in) };
    assert_eq!(kind(&plan, "2026-03-02T13:00:00+01:00"), Some(Kind::Plan));
    assert_eq!(kind(&plan, "2026-03-02T19:00:00+01:00"), None, "the day's room is no news in the evening");
    let paused = Agenda { plan_room: false, ..plan };
    assert_eq!(kind(&paused, "2026-03-02T13:00:00+01:00"), None);
}

#[test]
fn reminders_nobody_answers_get_rarer_and_then_stop_until_taper_is_opened() {
    let first = Day::parse("2026-03-02").unwrap();
    let mut open = agenda(&[]);
    let mut days = Vec::new();
    for after in 0..60 {
        let now = at(&format!("{}T09:30:00+00:00", first.plus(after)));
        if let Some(reminder) = due(&open, &now) {
            days.push((after, reminder.last));
            open.deliveries.push(shown(Kind::CheckIn, &now.rfc3339(), None));
        }
    }
    let expected = [0, 1, 2, 4, 6, 8, 10, 17, 21].map(|after| (after, after == 21));
    assert_eq!(days, expected, "three daily, every second day, weekly, one last word");
    open.looked_at = at("2026-05-01T10:00:00+00:00").instant.timestamp();
    assert_eq!(kind(&open, "2026-05-02T09:30:00+00:00"), Some(Kind::CheckIn), "opening brings the rhythm back");
}

#[test]
fn the_first_use_of_the_computer_can_be_the_moment_where_it_is_known() {
    let rules = Rules { at_first_use: true, check_in_at: Some(11 * 60), ..Rules::default() };
    let blind = Agenda { rules, ..agenda(&[]) };
    assert_eq!(kind(&blind, "2026-03-02T08:30:00+01:00"), None, "the set time is the fallback");
    let seeing = Agenda { presence_is_known: true, ..blind };
    assert_eq!(kind(&seeing, "2026-03-02T08:30:00+01:00"), Some(Kind::CheckIn));
    assert_eq!(kind(&seeing, "2026-03-02T07:30:00+01:00"), None, "not in quiet hours");
}

#[test]
fn a_first_sign_after_a_plan_is_reported_once_and_again_when_it_is_there_a_week_later() {
    let sign = Agenda { sign: true, rules: no_check_in(), ..agenda(&[]) };
    assert_eq!(kind(&sign, "2026-03-02T09:30:00+01:00"), Some(Kind::Sign));
    let once = Agenda { deliveries: vec![shown(Kind::Sign, "2026-03-02T09:30:00+01:00", None)], ..sign.clone() };
    for text in ["2026-03-02T15:00:00+01:00", "2026-03-03T09:30:00+01:00", "2026-03-08T15:00:00+01:00"] {
        assert_eq!(kind(&once, text), None, "{text}: it was reported, and rests for a week");
    }
    assert_eq!(kind(&once, "2026-03-09T09:30:00+01:00"), Some(Kind::Sign), "a week later it is a new one");
    let gone = Agenda { sign: false, ..once };
    assert_eq!(kind(&gone, "2026-03-09T09:30:00+01:00"), None);
    assert_eq!(kind(&Agenda { plan_running: true, ..sign.clone() }, "2026-03-02T09:30:00+01:00"), None);
    let unwanted = Agenda { rules: Rules { warnings: false, ..no_check_in() }, ..sign };
    assert_eq!(kind(&unwanted, "2026-03-02T09:30:00+01:00"), None, "strain is not to be reported");
}

#[test]
fn a_lot_at_once_after_days_off_is_reported_once_in_two_weeks() {
    let rebound = Agenda { rebound: true, rules: no_check_in(), ..agenda(&[]) };
    assert_eq!(kind(&rebound, "2026-03-02T09:30:00+01:00"), Some(Kind::Rebound));
    let once = Agenda { deliveries: vec![shown(Kind::Rebound, "2026-03-02T09:30:00+01:00", None)], ..rebound };
    assert_eq!(kind(&once, "2026-03-15T09:30:00+01:00"), None, "thirteen days later it still rests");
    assert_eq!(kind(&once, "2026-03-16T09:30:00+01:00"), Some(Kind::Rebound));
}

#[test]
fn one_kind_of_strain_does_not_silence_another() {
    let signed = [shown(Kind::Sign, "2026-03-02T09:00:00+01:00", None)];
    let level = Level::Warning { since: Day::parse("2026-03-02").unwrap() };
    let risen = Agenda { sign: true, level, rules: no_check_in(), ..agenda(&signed) };
    assert_eq!(
        kind(&risen, "2026-03-02T09:30:00+01:00"),
        Some(Kind::Warning),
        "strain is reported when it is found, without three hours between"
    );
}

#[test]
fn a_check_in_waits_three_hours_after_a_reminder_about_strain_and_strain_waits_for_none() {
    let checked = [shown(Kind::CheckIn, "2026-03-02T09:00:00+01:00", None)];
    for (found, expected) in [
        (Agenda { sign: true, ..agenda(&checked) }, Kind::Sign),
        (Agenda { rebound: true, ..agenda(&checked) }, Kind::Rebound),
    ] {
        assert_eq!(kind(&found, "2026-03-02T09:10:00+01:00"), Some(expected));
    }
    let rules = Rules { nudge_at: Some(10 * 60), ..no_check_in() };
    let nudge = Agenda { rules, has_restoring: true, ..agenda(&checked) };
    assert_eq!(kind(&nudge, "2026-03-02T10:30:00+01:00"), None, "any other note keeps its distance");
}

#[test]
fn what_cannot_be_asked_for_is_known_by_its_stored_word() {
    let words = ["warning", "sign", "rebound", "check_in", "plan", "review", "nudge", "wind_down"];
    for (kind, word) in Kind::ALL.into_iter().zip(words) {
        assert_eq!((kind.name(), Kind::named(word)), (word, Some(kind)), "databases hold this word");
    }
    assert_eq!(Kind::named("alarm"), None);
}

#[test]
fn the_weekly_review_comes_on_its_weekday_from_its_time() {
    // The second of March 2026 is a Monday.
    let rules = Rules { review_at: Some((0, 17 * 60)), ..no_check_in() };
    let weekly = Agenda { rules, ..agenda(&[]) };
    assert_eq!(kind(&weekly, "2026-03-02T16:59:00+01:00"), None);
    assert_eq!(kind(&weekly, "2026-03-02T17:00:00+01:00"), Some(Kind::Review));
    assert_eq!(kind(&weekly, "2026-03-03T17:00:00+01:00"), None, "a Tuesday");
}

#[test]
fn a_restoring_thing_is_named_until_it_was_done_and_for_two_hours() {
    let rules = Rules { nudge_at: Some(12 * 60), ..no_check_in() };
    let picked = Agenda { rules, has_restoring: true, ..agenda(&[]) };
    assert_eq!(kind(&picked, "2026-03-02T12:00:00+01:00"), Some(Kind::Nudge));
    assert_eq!(kind(&picked, "2026-03-02T14:00:00+01:00"), None, "its part of the day is over");
    let done = Agenda { restored: Day::parse("2026-03-02"), ..picked.clone() };
    assert_eq!(kind(&done, "2026-03-02T12:00:00+01:00"), None);
    assert_eq!(kind(&Agenda { has_restoring: false, ..picked }, "2026-03-02T12:00:00+01:00"), None);
}

#[test]
fn the_first_and_the_last_day_off_are_both_off() {
    let away = (Day::parse("2026-03-10").unwrap(), Day::parse("2026-03-11").unwrap());
    let holiday = Agenda { days_off: vec![away], ..agenda(&[]) };
    for (text, expected) in [
        ("2026-03-09T10:00:00+01:00", Some(Kind::CheckIn)),
        ("2026-03-10T10:00:00+01:00", None),
        ("2026-03-11T10:00:00+01:00", None),
        ("2026-03-12T10:00:00+01:00", Some(Kind::CheckIn)),
    ] {
        assert_eq!(kind(&holiday, text), expected, "{text}");
    }
}

#[test]
fn a_time_after_midnight_belongs_to_the_evening_before() {
    let rules = Rules { wind_down_at: Some(30), ..no_check_in() };
    let late = Agenda { rules, ..agenda(&[]) };
    assert_eq!(kind(&late, "2026-03-03T00:29:00+01:00"), None);
    let reminder = due(&late, &at("2026-03-03T00:30:00+01:00")).unwrap();
    assert_eq!((reminder.kind, reminder.day.to_string()), (Kind::WindDown, "2026-03-02".to_owned()));
    assert_eq!(reminder.expires.to_rfc3339(), "2026-03-03T00:30:00+00:00", "an hour, in summer or winter");
}

#[test]
fn the_hour_of_the_roll_over_is_the_first_of_the_new_day() {
    for (hour, day) in [("02:00", "2026-03-02"), ("03:59", "2026-03-02"), ("04:00", "2026-03-03")] {
        let minute = 60 * hour[..2].parse::<u16>().unwrap() + hour[3..].parse::<u16>().unwrap();
        let evening = Agenda { rules: Rules { wind_down_at: Some(minute), ..no_check_in() }, ..agenda(&[]) };
        let reminder = due(&evening, &at(&format!("2026-03-03T{hour}:00+01:00"))).unwrap();
        assert_eq!((reminder.kind, reminder.day.to_string().as_str()), (Kind::WindDown, day), "{hour}");
    }
    // Strain may be reported from the first minute of a Day on.
    let off = Day::parse("2026-03-02").unwrap();
    let rules = Rules { quiet: (0, 0), ..no_check_in() };
    let away = Agenda { rebound: true, rules, days_off: vec![(off, off)], ..agenda(&[]) };
    let (reminder, first) = next(&away, &at("2026-03-02T12:00:00+01:00")).unwrap();
    assert_eq!((reminder.day, first.to_rfc3339().as_str()), (off.plus(1), "2026-03-03T03:00:00+00:00"));
}

#[test]
fn a_warning_carries_the_level_it_is_about_and_no_other_reminder_does() {
    let level = Level::Warning { since: Day::parse("2026-03-02").unwrap() };
    let warned = Agenda { level, ..agenda(&[]) };
    let reminder = due(&warned, &at("2026-03-02T09:00:00+01:00")).unwrap();
    assert_eq!((reminder.kind, reminder.level), (Kind::Warning, Some(level)));
    let calm = due(&agenda(&[]), &at("2026-03-02T09:00:00+01:00")).unwrap();
    assert_eq!((calm.kind, calm.level), (Kind::CheckIn, None));
}

#[test]
fn what_was_shown_before_a_clock_was_put_right_stands_in_the_way_of_nothing() {
    let ahead = |kind| {
        ["2026-04-01", "2026-04-02", "2026-04-03", "2026-04-04"]
            .map(|day| shown(kind, &format!("{day}T10:00:00+02:00"), None))
    };
    let now = "2026-03-02T12:00:00+01:00";
    let warning = Level::Warning { since: Day::parse("2026-03-01").unwrap() };
    let may = Agenda { sign: true, rebound: true, ..done(agenda(&[]), "2026-03-02") };
    for (wanted, agenda) in [
        (Kind::CheckIn, agenda(&[])),
        (Kind::Warning, Agenda { level: warning, sign: false, rebound: false, ..may.clone() }),
        (Kind::Sign, Agenda { rebound: false, ..may.clone() }),
        (Kind::Rebound, Agenda { sign: false, ..may }),
    ] {
        assert_eq!(kind(&agenda, now), Some(wanted), "with nothing shown");
        assert_eq!(kind(&Agenda { deliveries: ahead(wanted).to_vec(), ..agenda }, now), Some(wanted));
    }
}
