//! What holds in every plan, whatever a person records and decides.

use proptest::prelude::*;
use taper::{
    day::Day,
    notification::plan as sentences,
    plan::{Decision, Happening, Kind, KnownRow, Row, Stage, Start, State, Status, fold, fold_known},
};

use crate::plan::{day, happened, start};

const SPAN: i64 = 365;

fn any_start() -> impl Strategy<Value = Start> {
    let kind = prop_oneof![Just(Kind::EaseOff), Just(Kind::Rebuild), Just(Kind::RebuildLonger)];
    let known = (
        prop::option::of(0u32..=20),
        prop::option::of(0u32..8000),
        prop::option::of(0u32..5),
        prop::option::of(0u32..=20),
    );
    (kind, 60u32..5400, 1u32..=7, known).prop_map(
        |(kind, baseline_minutes, workdays, (usual, recent, signs, energy))| {
            let recent_load_minutes = recent;
            let start = start(kind);
            Start { baseline_minutes, workdays, usual_energy: usual, recent_load_minutes, signs, energy, ..start }
        },
    )
}

fn any_rows() -> impl Strategy<Value = Vec<Row>> {
    let one = (
        prop::option::weighted(0.9, 0u32..600),
        prop::option::weighted(0.85, 0u32..=10),
        prop::option::weighted(0.8, 0u32..5),
    );
    prop::collection::vec(one, SPAN as usize).prop_map(|days| {
        let first = day("2026-03-02");
        let row = |(after, (load_minutes, energy, signs))| Row {
            day: first.plus(after as i64),
            load_minutes,
            energy,
            signs,
            sleep_minutes: None,
        };
        days.into_iter().enumerate().map(row).collect()
    })
}

fn any_decisions() -> impl Strategy<Value = Vec<(Day, Decision)>> {
    let decision = prop_oneof![
        8 => Just(Decision::TakeStep),
        2 => Just(Decision::Stay),
        1 => Just(Decision::TooMuch),
        1 => Just(Decision::TooMuchHold),
        2 => Just(Decision::KeepCap),
        1 => (0u32..2400).prop_map(|minutes| Decision::Lower { minutes }),
        3 => Just(Decision::CardRead),
        1 => (0i64..SPAN, -3i64..40).prop_map(|(from, days)| {
            let from = day("2026-03-02").plus(from);
            Decision::TimeOff { from, to: from.plus(days) }
        }),
        1 => (0i64..SPAN, 0u32..9).prop_map(|(from, days)| {
            Decision::Deadline { from: day("2026-03-02").plus(from), days }
        }),
        1 => Just(Decision::Pause),
        3 => Just(Decision::Resume),
        1 => prop::option::weighted(0.2, 20u32..110).prop_map(|percent| {
            percent.map_or(Decision::Stay, |percent| Decision::Target { percent })
        }),
        1 => any::<bool>().prop_map(|worse| Decision::Review { worse }),
        1 => prop::option::weighted(0.03, Just(Decision::End)).prop_map(|end| end.unwrap_or(Decision::Stay)),
    ];
    let first = day("2026-03-02");
    prop::collection::vec((0i64..SPAN, decision), 0..120)
        .prop_map(move |made| made.into_iter().map(|(after, decision)| (first.plus(after), decision)).collect())
}

/// A person who mostly does well, so that steps are really offered and taken.
fn kind_rows() -> impl Strategy<Value = Vec<Row>> {
    let one = (100u32..260, prop_oneof![9 => 5u32..8, 1 => 1u32..4], 0u32..2);
    prop::collection::vec(one, SPAN as usize).prop_map(|days| {
        let first = day("2026-03-02");
        let row = |(after, (load, energy, signs))| Row {
            day: first.plus(after as i64),
            load_minutes: Some(load),
            energy: Some(energy),
            signs: Some(signs),
            sleep_minutes: None,
        };
        days.into_iter().enumerate().map(row).collect()
    })
}

fn until() -> Day {
    day("2026-03-02").plus(SPAN)
}

/// Decisions as they come, or every step on every Day among them.
fn some_decisions() -> impl Strategy<Value = Vec<(Day, Decision)>> {
    let first = day("2026-03-02");
    (any_decisions(), any::<bool>()).prop_map(move |(made, eager)| {
        let every_day = (0..SPAN).filter(|_| eager).map(|after| (first.plus(after), Decision::TakeStep));
        every_day.chain(made).collect()
    })
}

fn some_rows() -> impl Strategy<Value = Vec<Row>> {
    prop_oneof![any_rows(), kind_rows()]
}

fn without_load(rows: Vec<Row>, zero: bool) -> Vec<Row> {
    rows.into_iter().map(|row| Row { load_minutes: zero.then_some(0), ..row }).collect()
}

fn is_ended(state: &State) -> bool {
    matches!(state.status, Status::Completed | Status::EndedByPerson)
}

fn every_step(start: &Start) -> Vec<(Day, Decision)> {
    start.day.to(until()).map(|day| (day, Decision::TakeStep)).collect()
}

/// Few cases on the way, hundreds in CI, which sets `PROPTEST_CASES`.
fn config() -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").is_ok();
    let cases = if asked { ProptestConfig::default().cases } else { 40 };
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn what_is_entered_late_moves_no_earlier_morning(
        start in any_start(), rows in some_rows(), decisions in some_decisions(),
        late in prop::collection::vec((0..SPAN, 0i64..40, prop::option::of(0u32..600), prop::option::of(0u32..=10)), 0..40),
        cut in 0..SPAN
    ) {
        let first = start.day;
        let in_time = rows.iter().map(|row| KnownRow { known_from: row.day.plus(1), row: *row });
        let afterwards = late.iter().map(|(after, later, load_minutes, energy)| {
            let day = first.plus(*after);
            let row = Row { day, load_minutes: *load_minutes, energy: *energy, signs: None, sleep_minutes: None };
            KnownRow { known_from: day.plus(1 + later), row }
        });
        let recorded: Vec<KnownRow> = in_time.chain(afterwards).collect();
        let whole = fold_known(&start, &recorded, &decisions, until());
        let today = first.plus(cut);
        let known: Vec<KnownRow> = recorded.into_iter().filter(|one| one.known_from <= today).collect();
        let part = fold_known(&start, &known, &decisions, today);
        prop_assert_eq!(&whole[..part.len()], &part[..]);
    }

    #[test]
    fn more_than_the_cap_is_lent_only_in_a_declared_deadline_window(
        start in any_start(), rows in some_rows(), decisions in some_decisions()
    ) {
        let states = fold(&start, &rows, &decisions, until());
        let windows: Vec<(Day, Day)> = decisions
            .iter()
            .filter_map(|(_, decision)| match decision {
                Decision::Deadline { from, days } => Some((*from, from.plus(i64::from(*days) - 1))),
                _ => None,
            })
            .collect();
        let mut last: Option<Day> = None;
        for (at, state) in states.iter().enumerate() {
            prop_assert!(state.effective_cap_minutes >= state.cap_minutes);
            prop_assert!(state.effective_cap_minutes <= start.baseline_minutes);
            if state.effective_cap_minutes > state.cap_minutes {
                prop_assert!(windows.iter().any(|(from, to)| (*from..=*to).contains(&state.day)), "{}", state.day);
                prop_assert!(!state.offer, "nothing is offered inside a window");
            }
            if happened!(state, Deadline) {
                prop_assert!(!matches!(state.stage, Stage::Settle) && at > 0, "never in Settle");
                prop_assert!(last.is_none_or(|last| state.day.since(last) >= 28), "four weeks apart");
                let length = states[at..].iter().take_while(|state| !happened!(state, Payback));
                let length = length.take_while(|state| !is_ended(state)).count();
                prop_assert!(length <= 7 || at + length == states.len(), "lasted {length} days");
                last = Some(state.day.plus(length as i64 - 1));
            }
        }
    }

    #[test]
    fn after_a_pause_it_is_never_higher_than_before(
        start in any_start(), rows in some_rows(), decisions in some_decisions()
    ) {
        let states = fold(&start, &rows, &decisions, until());
        let mut before = states[0].cap_minutes;
        for pair in states.windows(2) {
            if pair[1].status == Status::Paused && pair[0].status == Status::Active {
                before = pair[0].cap_minutes.max(pair[1].cap_minutes);
            }
            if pair[0].status == Status::Paused {
                prop_assert!(pair[1].cap_minutes <= before, "higher on {}", pair[1].day);
                prop_assert!(pair[0].cap_minutes >= pair[1].cap_minutes && !pair[0].offer);
            }
        }
    }

    #[test]
    fn silence_never_changes_the_cap_and_after_three_weeks_pauses(start in any_start(), silent in 0usize..60) {
        let states = fold(&start, &[], &every_step(&start), start.day.plus(silent as i64));
        prop_assert!(states.iter().all(|state| state.cap_minutes == states[0].cap_minutes));
        let paused = states.last().unwrap().status == Status::Paused;
        prop_assert_eq!(paused, silent >= 21);
    }

    #[test]
    fn a_plan_that_keeps_steady_offers_nothing(
        start in any_start(), rows in some_rows(), decisions in some_decisions()
    ) {
        let states = fold(&start, &rows, &decisions, until());
        prop_assert!(states.iter().all(|state| !(state.steady && state.offer)));
        prop_assert!(states.windows(2).all(|pair| pair[1].steady || !pair[0].steady), "and stays so");
        prop_assert!(states.iter().all(|state| !(state.card.is_some() && state.offer)));
    }

    #[test]
    fn lowering_pausing_and_ending_are_always_free(
        start in any_start(), rows in some_rows(), decisions in some_decisions(), at in 0..SPAN
    ) {
        let today = start.day.plus(at);
        let state = |made: Option<Decision>| {
            let earlier = decisions.iter().filter(|(on, _)| *on <= today).copied();
            let all: Vec<_> = earlier.chain(made.map(|made| (today, made))).collect();
            fold(&start, &rows, &all, today).pop().unwrap()
        };
        let before = state(None);
        prop_assume!(!is_ended(&before));
        let lowered = state(Some(Decision::Lower { minutes: before.cap_minutes / 2 }));
        prop_assert!(lowered.cap_minutes < before.cap_minutes || before.cap_minutes <= 15);
        prop_assert_eq!(state(Some(Decision::Pause)).status, Status::Paused);
        prop_assert_eq!(state(Some(Decision::End)).status, Status::EndedByPerson);
    }

    #[test]
    fn the_cap_rises_only_by_a_step_that_was_offered_and_taken(
        start in any_start(), rows in some_rows(), decisions in some_decisions()
    ) {
        let states = fold(&start, &rows, &decisions, until());
        for pair in states.windows(2).filter(|pair| pair[1].cap_minutes > pair[0].cap_minutes) {
            let (before, after) = (&pair[0], &pair[1]);
            prop_assert!(happened!(after, TookStep), "rose on {} without a step", after.day);
            // It may be lowered again on the same morning, so it ends at the next step or below.
            prop_assert!(before.next_cap_minutes.is_some_and(|next| after.cap_minutes <= next), "one rung at a time");
            let earlier: Vec<(Day, Decision)> = decisions.iter().filter(|(on, _)| *on < after.day).copied().collect();
            let morning = fold(&start, &rows, &earlier, after.day).pop().unwrap();
            prop_assert!(morning.offer || happened!(after, CardRead), "taken on {} unoffered", after.day);
        }
    }

    #[test]
    fn with_no_step_taken_it_never_rises(
        start in any_start(), rows in some_rows(), decisions in any_decisions()
    ) {
        let kept: Vec<_> = decisions.into_iter().filter(|(_, decision)| *decision != Decision::TakeStep).collect();
        let states = fold(&start, &rows, &kept, until());
        prop_assert!(states.windows(2).all(|pair| pair[1].cap_minutes <= pair[0].cap_minutes));
    }

    #[test]
    fn a_morning_with_a_setback_never_ends_higher(
        start in any_start(), rows in some_rows(), decisions in some_decisions(), day in 1..SPAN,
        lowered in 300u32..6000, then in prop_oneof![Just(Decision::KeepCap), Just(Decision::TooMuchHold)]
    ) {
        let day = start.day.plus(day);
        let between = Decision::Lower { minutes: lowered };
        let all = [Decision::TakeStep, between, Decision::TooMuch, then].map(|decision| (day, decision));
        let states = fold(&start, &rows, &[decisions, all.into()].concat(), until());
        for pair in states.windows(2).filter(|pair| happened!(&pair[1], Flare)) {
            prop_assert!(pair[1].cap_minutes <= pair[0].cap_minutes, "rose on {}", pair[1].day);
        }
    }

    #[test]
    fn load_that_was_not_tried_never_counts(
        start in any_start(), rows in some_rows(), decisions in any_decisions(), zero in any::<bool>()
    ) {
        let decisions = [decisions, every_step(&start)].concat();
        let states = fold(&start, &without_load(rows, zero), &decisions, until());
        prop_assert!(states.windows(2).all(|pair| pair[1].cap_minutes <= pair[0].cap_minutes));
        if start.kind != Kind::EaseOff {
            let recent = u64::from(start.recent_load_minutes.unwrap_or(0)) * 50;
            let percent = u64::from(states[0].rung_percent);
            let reachable = recent + 10 * u64::from(start.baseline_minutes);
            prop_assert!(percent <= 30 || percent * u64::from(start.baseline_minutes) <= reachable, "a start above");
        }
    }

    #[test]
    fn the_cap_stays_between_the_start_and_the_usual_week_unless_lowered(
        start in any_start(), rows in some_rows(), decisions in some_decisions()
    ) {
        let states = fold(&start, &rows, &decisions, until());
        let mut lowered = false;
        for state in &states {
            lowered |= happened!(state, Lowered) || happened!(state, Target);
            prop_assert!(lowered || state.cap_minutes >= states[0].cap_minutes, "too low on {}", state.day);
            prop_assert!(state.cap_minutes <= start.baseline_minutes, "above the usual week on {}", state.day);
            prop_assert!(state.cap_minutes.is_multiple_of(15), "caps are told in quarter hours");
            prop_assert!(state.room_minutes <= state.day_ceiling_minutes);
        }
    }

    #[test]
    fn the_reference_never_falls_and_never_exceeds_the_usual_energy(
        start in any_start(), rows in some_rows(), decisions in some_decisions()
    ) {
        let states = fold(&start, &rows, &decisions, until());
        prop_assert!(states.windows(2).all(|pair| pair[1].energy_reference >= pair[0].energy_reference));
        if let Some(usual) = start.usual_energy {
            prop_assert!(states.iter().all(|state| state.energy_reference.is_none_or(|reference| reference <= usual)));
        }
    }

    #[test]
    fn a_worse_answer_never_makes_an_offer(
        start in any_start(), rows in some_rows(), decisions in some_decisions(), at in 0usize..SPAN as usize,
        lower in 0u32..6, more in 0u32..4
    ) {
        let today = rows[at].day.plus(1);
        let earlier: Vec<_> = decisions.into_iter().filter(|(on, _)| *on < today).collect();
        let offered = |rows: &[Row]| fold(&start, rows, &earlier, today).pop().is_some_and(|state| state.offer);
        let mut worse = rows.clone();
        worse[at].energy = worse[at].energy.map(|energy| energy.saturating_sub(lower));
        worse[at].signs = worse[at].signs.map(|signs| signs + more);
        prop_assert!(!offered(&worse) || offered(&rows));
    }

    #[test]
    fn a_plan_ends_once_for_a_reason_and_then_rests(
        start in any_start(), rows in some_rows(), decisions in some_decisions()
    ) {
        let states = fold(&start, &rows, &decisions, until());
        let ends = states.iter().flat_map(|state| &state.events);
        let ends: Vec<_> = ends.filter(|event| matches!(event, Happening::Completed { .. } | Happening::Ended)).collect();
        let ended = is_ended(states.last().unwrap());
        prop_assert_eq!(ends.len(), usize::from(ended));
        for pair in states.windows(2).filter(|pair| is_ended(&pair[0])) {
            let (before, after) = (&pair[0], &pair[1]);
            prop_assert_eq!((before.status, before.cap_minutes), (after.status, after.cap_minutes));
            prop_assert!(after.events.is_empty() && !after.offer, "an ended plan moved on {}", after.day);
        }
    }

    #[test]
    fn every_change_of_the_cap_has_a_reason_in_kind_words(
        start in any_start(), rows in some_rows(), decisions in some_decisions()
    ) {
        let states = fold(&start, &rows, &decisions, until());
        for pair in states.windows(2) {
            prop_assert!(pair[0].cap_minutes == pair[1].cap_minutes || !pair[1].events.is_empty());
            let happened = pair[1].events.iter().map(|what| sentences::happening(*what));
            let asked = pair[1].criteria.iter().map(sentences::criterion);
            let refused = pair[1].refused.iter().map(|refused| sentences::refusal(refused.why));
            for text in happened.chain(asked).chain(refused) {
                prop_assert!(!text.is_empty());
                for word in ["should", "must", "fail", "!", "optimal", "streak", "safe"] {
                    prop_assert!(!text.contains(word), "{word} in {text}");
                }
            }
        }
    }

    #[test]
    fn in_a_week_a_rebuild_rises_by_a_tenth_of_the_usual_week_at_most(
        start in any_start(), rows in kind_rows(), decisions in any_decisions()
    ) {
        let kind = if start.kind == Kind::EaseOff { Kind::Rebuild } else { start.kind };
        let start = Start { kind, ..start };
        let states = fold(&start, &rows, &[decisions, every_step(&start)].concat(), until());
        for week in states.windows(8) {
            let risen = week[7].rung_percent.saturating_sub(week[0].rung_percent);
            // A lowered cap is shown in whole per cent, rounded down, so a tenth may read as eleven.
            prop_assert!(risen <= 11, "{risen} points in the week before {}", week[7].day);
            let tenth = start.baseline_minutes / 10 + 15;
            prop_assert!(week[7].cap_minutes <= week[0].cap_minutes + tenth, "in the week before {}", week[7].day);
        }
    }

    #[test]
    fn day_by_day_is_the_same_as_all_at_once(
        start in any_start(), rows in some_rows(), decisions in some_decisions(), cut in 0i64..SPAN
    ) {
        let all = fold(&start, &rows, &decisions, until());
        let today = start.day.plus(cut);
        let known_rows: Vec<Row> = rows.into_iter().filter(|row| row.day < today).collect();
        let made: Vec<_> = decisions.into_iter().filter(|(on, _)| *on <= today).collect();
        let part = fold(&start, &known_rows, &made, today);
        prop_assert_eq!(&all[..part.len()], &part[..]);
    }
}
