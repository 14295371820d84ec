//! Home, `today`, `status`, and the card for bad days.

use chrono::TimeDelta;

use super::App;
use crate::{
    day::{Day, Now},
    error::Result,
    facts::{
        Assessment, Facts,
        first_step::{self, FirstStep},
        settings::WAVED_STEPS,
    },
    io::store::{check_clock, check_in, load},
    plan::Decision,
    record::{event::Event, warning::ShownWarning},
    view::{
        home::{self, BadPlaceView, HomeView, bad_place_card},
        status::{self, Lines, StatusView, TodayView},
    },
    words,
};

impl App {
    /// A Day: what was answered, its level, the room in the plan.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for a future Day.
    pub fn today(&self, day: Option<Day>, now: &Now) -> Result<(TodayView, Lines)> {
        let facts = self.facts(now)?;
        let day = day.unwrap_or(facts.today).not_ahead(facts.today)?;
        let given = self.store.read(move |connection| check_in::of(connection, day))?;
        Ok(status::today(&facts, day, given, now))
    }

    /// The level, what carries it, the plan, and recent warnings.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn status(&self, now: &Now) -> Result<(StatusView, Lines)> {
        let mut facts = self.facts(now)?;
        let assessment = facts.assess();
        let kept = self.keep_if_possible(&facts, &assessment, now);
        facts.warnings.extend(kept);
        Ok(status::status(&facts, &assessment, now))
    }

    /// Home: the level and its evidence, the plan's room for today, and what waits in the research half.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn home(&self, now: &Now) -> Result<HomeView> {
        check_clock(now)?;
        let instant = now.clone();
        let (facts, research) = self.store.read(move |connection| {
            let facts = load::facts(connection, &instant)?;
            let research = load::research(connection, facts.today)?;
            Ok((facts, research))
        })?;
        words::wish(&facts.settings.wishes);
        let assessment = facts.assess();
        self.keep_if_possible(&facts, &assessment, now);
        Ok(home::build(&facts, &assessment, &research, now))
    }

    /// Keeps the present warning as it is shown; what was kept. A page that only shows something must not fail because of it.
    fn keep_if_possible(&self, facts: &Facts, assessment: &Assessment, now: &Now) -> Option<ShownWarning> {
        self.keep_warning(facts, assessment, now).ok().flatten()
    }

    /// Answers the question whether a long warning is the new normal: yes from a Day on, or no, which rests the question.
    ///
    /// # Errors
    /// When the data cannot be written.
    pub fn answer_new_normal(&self, from: Option<Day>, now: &Now) -> Result<HomeView> {
        match from {
            Some(from) => drop(self.add_event(Event::Change { from }, now)?),
            None => {
                let today = self.today_of(now)?;
                self.remember("new_normal_declined", today.to_string(), now)?;
            }
        }
        self.home(now)
    }

    /// Declines the offer to start a plan; it stays away for two weeks.
    ///
    /// # Errors
    /// When the data cannot be written.
    pub fn decline_offer(&self, now: &Now) -> Result<HomeView> {
        let today = self.today_of(now)?;
        self.remember("offer_declined", today.to_string(), now)?;
        self.home(now)
    }

    /// Never offers a first step again; Home then.
    ///
    /// # Errors
    /// When the data cannot be written.
    pub fn wave_first_step(&self, step: FirstStep, now: &Now) -> Result<HomeView> {
        let mut waved = self.settings()?.waved_steps;
        waved.push(step);
        self.remember(WAVED_STEPS, first_step::list(&waved), now)?;
        self.home(now)
    }

    /// The card behind "I'm in a really bad place". Opening it silences every reminder for two days, or longer where a longer
    /// silence was asked for before, and rests a running plan for two days.
    pub fn bad_place(&self, now: &Now) -> BadPlaceView {
        // If the silence or the rest cannot be written, or no plan runs, the card is still shown.
        let _ = self.silence_at_least(TimeDelta::days(2), now);
        if let Ok(settings) = self.settings() {
            let today = now.day(settings.rules.rollover);
            let _ = self.plan_record(Decision::TimeOff { from: today, to: today.plus(1) }, now);
        }
        let text =
            |key: &str| self.config(Some(key)).ok().and_then(|found| found.into_iter().next()).map(|(_, text)| text);
        bad_place_card(text("people").unwrap_or_default().as_str(), text("help_link"))
    }
}
