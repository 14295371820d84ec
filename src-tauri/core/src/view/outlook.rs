//! The outlook of the background program: what is due, in which words, and what comes next.

use chrono::TimeDelta;
use serde::Serialize;

use super::plan::room_sentence;
use crate::{
    day::{Day, Now},
    facts::{Assessment, Facts, decisions, guard::guard, relapse::sign_that_is_back},
    notification::{DueReminder, Known, compose, plan as plan_words, signals, words},
    plan::rebound::Guard,
    record::{
        event::{Event, Why},
        restoring::Thing,
    },
    reminder::{
        Agenda, Kind, Rules, SilentUntil, due, next,
        simulate::{Happens, Shown, Simulation},
    },
};

/// The next reminder.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct NextReminder {
    /// Its kind, by its stored name.
    pub kind: String,
    /// The Day it is for, `YYYY-MM-DD`.
    pub for_day: String,
    /// The earliest instant it can come, as RFC 3339.
    pub at: String,
    /// The same in a sentence.
    #[serde(skip)]
    pub sentence: String,
}

/// What is known when something may be due, worked out once and good until something is recorded, shown or set, or a new Day
/// begins.
#[derive(Debug, Clone)]
pub struct Outlook {
    /// The Day it holds for.
    pub day: Day,
    /// The input of the reminder rules.
    pub agenda: Agenda,
    /// Whether a focus session runs.
    pub in_focus: bool,
    /// Whether the person has begun: nobody is reminded before.
    pub has_begun: bool,
    known: Known,
}

impl Outlook {
    /// The reminder that is due at an instant of its Day.
    pub fn due(&self, now: &Now) -> Option<DueReminder> {
        let reminder = due(&self.agenda, now)?;
        Some(DueReminder { reminder, notification: compose(&reminder, &self.known) })
    }

    /// Whether the person has silenced all reminders at this instant.
    pub fn is_silent(&self, now: &Now) -> bool {
        self.has_begun && self.agenda.silent_until.covers(now.instant.timestamp())
    }
}

/// The outlook from the facts as of now.
pub fn build(facts: &Facts, now: &Assessment) -> Outlook {
    let today = facts.today;
    let plan = now.plan();
    let sign = sign_that_is_back(facts, &now.trace).map(|signal| plan_words::relapse(&signals::title(signal)));
    // Worth a notification only when the first days back were too much.
    let rebound =
        guard(facts, &now.trace, now.latest_plan.as_ref()).filter(|found| matches!(found, Guard::TooMuch { .. }));
    let thing = thing_of_the_day(facts);
    let agenda = Agenda {
        checked_in: facts.check_in.is_some().then_some(today),
        restored: (!facts.restored.is_empty()).then_some(today),
        has_restoring: thing.is_some(),
        level: now.level,
        plan_running: plan.is_some(),
        plan_room: plan.is_some_and(|plan| plan.now.room_minutes > 0 && !plan.is_paused()),
        sign: sign.is_some(),
        rebound: rebound.is_some(),
        days_off: days_off(facts),
        looked_at: facts.settings.looked_at,
        // Set by the program that asks the desktop.
        presence_is_known: false,
        // Nobody is reminded before they have begun.
        silent_until: if facts.has_begun() { facts.settings.silent_until } else { SilentUntil::Resumed },
        deliveries: facts.deliveries.clone(),
        rules: rules(facts),
    };
    let known = Known {
        details: facts.settings.details,
        evidence: now.evidence.clone(),
        room: plan.map(room_sentence),
        thing,
        sign,
        rebound: rebound.map(plan_words::guard),
    };
    Outlook { day: today, agenda, in_focus: facts.in_focus, has_begun: facts.has_begun(), known }
}

/// When reminders may come, with the intended bedtime.
fn rules(facts: &Facts) -> Rules {
    let bedtime = facts.settings.intended_bedtime_minutes();
    Rules { bedtime, ..facts.settings.rules.clone() }
}

/// One of the restoring things that were picked, another one each Day.
fn thing_of_the_day(facts: &Facts) -> Option<String> {
    let picked: Vec<&Thing> = facts.restoring.iter().filter(|thing| thing.picked).collect();
    let at = usize::try_from(facts.today.since(Day::EPOCH)).unwrap_or(0);
    picked.get(at.checked_rem(picked.len())?).map(|thing| plan_words::restoring_thing(thing))
}

/// Days off: time off of a plan, and what was set aside as a holiday, travel or an illness. A deadline is no day off.
fn days_off(facts: &Facts) -> Vec<(Day, Day)> {
    let all = facts.events.iter().map(|stored| stored.event).chain(decisions::set_aside(&facts.decisions));
    let off = |event: Event| match event {
        Event::SetAside { first, last, why: Why::Holiday | Why::Travel | Why::Illness } => Some((first, last)),
        _ => None,
    };
    all.filter_map(off).collect()
}

/// The line the window shows in place of a notification that the desktop could not show, or that found no good moment
/// today; none for what Home shows anyway.
pub fn notice(facts: &Facts, outlook: &Outlook, now: &Now) -> Option<String> {
    let needs_a_line = |kind: Kind| matches!(kind, Kind::CheckIn | Kind::Review | Kind::Nudge | Kind::WindDown);
    if let Some(due) = outlook.due(now) {
        return Some(due.notification.body).filter(|_| needs_a_line(due.reminder.kind));
    }
    let left = outlook.agenda.deliveries.iter().rfind(|shown| shown.day == facts.today && !shown.on_desktop);
    let open = left.filter(|shown| shown.kind != Kind::CheckIn || facts.check_in.is_none());
    open.filter(|shown| needs_a_line(shown.kind)).map(|shown| words::left_to_the_window(shown.kind))
}

/// The next reminder, if nothing else is recorded until then; also for somebody who has not begun: this is what would
/// come.
pub fn next_reminder(facts: &Facts, outlook: Outlook, now: &Now) -> Option<NextReminder> {
    let agenda = Agenda { silent_until: facts.settings.silent_until, ..outlook.agenda };
    let date = |at: &Now| Day::of(at.local().date());
    next(&agenda, now).map(|(reminder, at)| {
        let then = Now { instant: at, zone: now.zone.clone() };
        let (day, minute) = (date(&then), f64::from(then.minute_of_day()));
        NextReminder {
            kind: reminder.kind.name().to_owned(),
            for_day: reminder.day.to_string(),
            at: crate::zone::rfc3339(at, now.zone.offset_minutes(at)),
            sentence: words::next_reminder(reminder.kind, day, day.since(date(now)), minute),
        }
    })
}

/// What would be shown on the next days with these settings, if every check-in is given soon after its reminder and all
/// else stays as it is.
pub fn preview(outlook: Outlook, days: i64, now: &Now) -> Vec<Shown> {
    let agenda = outlook.agenda;
    let end = now.zone.instant_of(now.day(agenda.rules.rollover).plus(days), u16::from(agenda.rules.rollover) * 60);
    let mut simulation = Simulation::new(agenda, now.clone(), 30);
    let mut at = now.instant;
    let mut answered = 0;
    while at < end {
        at += TimeDelta::minutes(15);
        simulation.until(at.min(end));
        let fresh: Vec<Kind> = simulation.shown()[answered..].iter().map(|shown| shown.reminder.kind).collect();
        answered = simulation.shown().len();
        for kind in fresh {
            simulation.happens(if kind == Kind::CheckIn { &Happens::CheckIn } else { &Happens::Look });
        }
    }
    simulation.shown().to_vec()
}
