//! After a plan: what is remembered is asked first, the log is shown after, and what is kept is shown next time.
//! Restoring things beside it: picked, in one's own words, left out, ticked, never counted.

use taper::{
    app::{App, Begin, Restoring, Review, TypedAnswer},
    error::Code,
    plan::Decision,
    record::retrospective::{Chosen, IfThen, Recollection},
};

use crate::world::{World, at, world};

/// Eight quiet weeks, then games and snacks move, games first.
fn strained() -> World {
    world("2026-01-05")
        .answers("sleep", "(7:30 7:00 8:00 7:15 7:45 7:30 7:00)x11")
        .answers("games", "(30 15 45 30 0 60 30)x8 (120 150 130)x7")
        .answers("snacks", "(1 0 2 1 1 0 2)x9 (4 3 4)x5 (1 0)x0")
        .answers("energy", "(6 7 6 7 5 6 7)x11")
        .answers("focus", "(6:00 6:00 6:30 5:30 6:00 off off)x11")
}

fn with_a_plan() -> (World, App) {
    let world = strained();
    let app = world.lived();
    app.plan_start(&Begin::of("rebuild"), &at(world.last(), "10:00")).unwrap();
    (world, app)
}

/// Days inside the plan, little of its room used, so that nothing is offered and nothing happens.
fn lives_on(world: &World, app: &App, days: i64) {
    for after in 1..=days {
        let day = world.last().plus(after);
        let entries = ["energy=6", "focus=0:30"].map(|pair| TypedAnswer::parse(pair).unwrap());
        app.check_in(Some(day), &entries, None, &at(day, "09:00")).unwrap();
    }
}

fn remembered(signs: &[&str]) -> Recollection {
    Recollection {
        signs: signs.iter().map(|sign| (*sign).to_owned()).collect(),
        weeks: Some(2),
        ..Recollection::default()
    }
}

#[test]
fn without_a_plan_or_a_hard_time_there_is_nothing_to_look_back_at() {
    let world = world("2026-03-02");
    assert_eq!(world.lived().retrospective(&at(world.first, "10:00")).unwrap_err().code, Code::Refused);
}

#[test]
fn the_log_is_shown_only_after_something_was_answered_from_memory() {
    let (world, app) = with_a_plan();
    let now = at(world.last(), "11:00");
    app.plan_decide("end", &now).unwrap();
    assert!(app.plan(&now).unwrap().look_back, "offered at the end");
    let asked = app.retrospective(&now).unwrap();
    assert!(asked.log.is_empty() && asked.recollection.is_none(), "nothing of the log before");
    let answered = app.keep_recollection(remembered(&["snacks", "games"]), &now).unwrap();
    let order: Vec<&str> = answered.log.iter().map(|sign| sign.signal.as_str()).collect();
    assert_eq!(order, ["games", "snacks"], "the log saw games first");
    assert!(!app.plan(&now).unwrap().look_back, "asked once");
}

#[test]
fn what_does_not_fit_is_refused_and_nothing_is_kept() {
    let (world, app) = with_a_plan();
    let now = at(world.last(), "11:00");
    let chosen = Chosen { signs: vec!["games".to_owned()], then: None };
    assert_eq!(app.keep_first_signs(chosen, &now).unwrap_err().code, Code::Refused, "memory first");
    for wrong in [
        remembered(&["games", "games"]),
        remembered(&["output"]),
        remembered(&["nonsense"]),
        Recollection { weeks: Some(99), ..remembered(&[]) },
        Recollection { going_on: vec!["weather".to_owned()], ..remembered(&[]) },
        Recollection { helped: "x".repeat(2001), ..remembered(&[]) },
    ] {
        assert_eq!(app.keep_recollection(wrong, &now).unwrap_err().code, Code::BadValue);
    }
    assert!(app.retrospective(&now).unwrap().recollection.is_none());
}

#[test]
fn an_if_then_is_shown_in_the_persons_own_words() {
    let (world, app) = with_a_plan();
    let now = at(world.last(), "11:00");
    app.plan_decide("end", &now).unwrap();
    app.keep_recollection(remembered(&["games"]), &now).unwrap();
    let then = IfThen { sign: "games".to_owned(), days: 3, action: "close the laptop at nine".to_owned() };
    let kept = app.keep_first_signs(Chosen { signs: vec!["games".to_owned()], then: Some(then) }, &now).unwrap();
    assert!(kept.kept.unwrap().sentence.contains("close the laptop at nine"));
    let words = app.home(&now).unwrap().guard.expect("games were high on three of the last seven days");
    assert!(words.contains("close the laptop at nine"), "{words}");
}

#[test]
fn restoring_things_are_picked_reworded_left_out_and_ticked_for_a_day() {
    let (world, app) = with_a_plan();
    let now = at(world.last(), "11:00");
    let first = app.plan(&now).unwrap().restoring;
    assert!(first.iter().all(|one| one.state == "suggested"), "nothing is picked for anybody");
    let act = |change| app.restoring(change, &now).unwrap().restoring;
    act(Restoring::Pick { thing: "daylight".to_owned() });
    act(Restoring::LeaveOut { thing: "meals".to_owned() });
    act(Restoring::Reword { thing: "daylight".to_owned(), words: "Round the lake  with the dog".to_owned() });
    let mine = act(Restoring::Add { words: "Piano".to_owned() });
    let of =
        |state: &str| mine.iter().filter(|one| one.state == state).map(|one| one.words.as_str()).collect::<Vec<_>>();
    assert_eq!(of("picked"), ["Round the lake with the dog", "Piano"]);
    assert_eq!(of("left_out"), ["Regular meals"]);
    let ticked = act(Restoring::Tick { thing: "daylight".to_owned(), done: true });
    assert!(ticked[0].done);
    let tomorrow = app.plan(&at(world.last().plus(1), "09:00")).unwrap().restoring;
    assert!(!tomorrow[0].done, "a tick is of its Day");
    assert!(!act(Restoring::Tick { thing: "daylight".to_owned(), done: false })[0].done);
    for wrong in [
        Restoring::Add { words: "  ".to_owned() },
        Restoring::Add { words: "x".repeat(121) },
        Restoring::Pick { thing: "nonsense".to_owned() },
        Restoring::Tick { thing: "meals".to_owned(), done: true },
    ] {
        assert_eq!(app.restoring(wrong, &now).unwrap_err().code, Code::BadValue);
    }
}

#[test]
fn a_decision_of_today_can_be_taken_back_and_one_of_yesterday_cannot() {
    let (world, app) = with_a_plan();
    let now = at(world.last(), "11:00");
    let before = app.plan_status(&now).unwrap();
    let lowered = app.plan_record(Decision::Lower { minutes: 600 }, &now).unwrap();
    let saved = lowered.saved.unwrap();
    assert!(saved.sentence.contains("10 h"), "{}", saved.sentence);
    app.undo(saved.undo.as_deref().unwrap(), &now).unwrap();
    assert_eq!(app.plan_status(&now).unwrap(), before);
    let again = app.plan_record(Decision::Lower { minutes: 600 }, &now).unwrap().saved.unwrap();
    let tomorrow = at(world.last().plus(1), "09:00");
    let refused = app.undo(again.undo.as_deref().unwrap(), &tomorrow).unwrap_err();
    assert_eq!(refused.code, Code::Refused);
    assert_eq!(app.plan_status(&tomorrow).unwrap().unwrap().cap_minutes, 600, "lived with, so it stays");
}

#[test]
fn the_card_for_bad_days_rests_the_plan_for_two_days() {
    let (world, app) = with_a_plan();
    assert!(app.bad_place(&at(world.last(), "20:00")).paragraphs.concat().contains("emergency"));
    let later = |after| app.plan(&at(world.last().plus(after), "09:00")).unwrap();
    assert!(later(0).paused && later(1).paused, "two days off");
    assert!(!later(2).paused, "then the plan goes on by itself, on the same rung");
    assert_eq!(later(2).status, "Settle: up to 15 h in seven days");
}

#[test]
fn a_smaller_week_than_the_usual_one_can_be_the_goal_from_the_start() {
    let world = strained();
    let (app, now) = (world.lived(), at(world.last(), "10:00"));
    assert!(
        app.plan(&now).unwrap().usual_week.is_some_and(|week| week == "30 h"),
        "said before it is taken as the goal"
    );
    let goal = |hours| Begin { goal: Some(hours), ..Begin::of("rebuild") };
    for wrong in ["31", "5", "none"] {
        assert_eq!(app.plan_start(&goal(wrong), &now).unwrap_err().code, Code::BadValue, "{wrong}");
    }
    let plan = app.plan_start(&goal("24"), &now).unwrap();
    assert_eq!(plan.rungs.last().map(|rung| (rung.percent, rung.cap.as_str())), Some((80, "24 h")));
}

#[test]
fn a_review_keeps_what_was_answered_and_new_symptoms_bring_a_card() {
    let (world, app) = with_a_plan();
    lives_on(&world, &app, 21);
    let now = at(world.last().plus(21), "10:00");
    let due = app.plan(&now).unwrap().review.expect("three weeks on");
    assert!(due.changes.contains(&"scope".to_owned()));
    let review = Review {
        lighter: "mornings".to_owned(),
        change: vec!["scope".to_owned()],
        who: "Anna".to_owned(),
        ..Review::default()
    };
    let wrong = Review { change: vec!["weather".to_owned()], ..Review::default() };
    assert_eq!(app.plan_review(wrong, &now).unwrap_err().code, Code::BadValue);
    let plan = app.plan_review(review, &now).unwrap();
    assert!(plan.review.is_none(), "given");
    assert!(
        plan.log[0].text.contains("Got easier: mornings. Could change: scope. Could help: Anna."),
        "{}",
        plan.log[0].text
    );
    let card = app.plan_record(Decision::Symptoms, &now).unwrap().offer.expect("a card");
    assert!(card.text.contains("doctor"), "{}", card.text);
}

#[test]
fn three_weeks_on_a_rung_are_mentioned_once_and_staying_is_an_answer() {
    let (world, app) = with_a_plan();
    lives_on(&world, &app, 23);
    let now = at(world.last().plus(23), "10:00");
    let card = app.plan(&now).unwrap().offer.expect("said");
    assert!(card.title.starts_with("Three weeks at") && card.stay.starts_with("Stay at"), "{card:?}");
    assert!(app.plan_decide("stay", &now).unwrap().offer.is_none());
}

#[test]
fn everything_of_it_is_exported() {
    let (world, app) = with_a_plan();
    let now = at(world.last(), "11:00");
    app.keep_recollection(remembered(&["games"]), &now).unwrap();
    app.restoring(Restoring::Add { words: "Piano".to_owned() }, &now).unwrap();
    let folder = world.dir().join("export");
    app.export(&folder).unwrap();
    let text = |name: &str| std::fs::read_to_string(folder.join(name)).unwrap();
    assert!(text("retrospectives.csv").contains("games") && text("restoring.csv").contains("Piano"));
}
