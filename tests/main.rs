//! Tests from outside, through the app and the command line, on a real data file.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that meets the unexpected has failed")]

mod world;

mod bedtimes;
mod calendar;
mod cli;
mod cli_bad_input;
mod cli_scripts;
mod clock;
mod copies;
mod corruption;
mod days_ahead;
mod export_place;
mod finding;
mod first_week;
mod gaps;
mod import;
mod import_tables;
mod level_properties;
mod own_signals;
mod passphrase;
mod plan;
mod plan_in_the_app;
mod plan_properties;
mod plan_simulate;
mod prose_properties;
mod remind_simulate;
mod reminder_properties;
mod reminders;
mod replay;
mod research;
mod retrospective;
mod round_trip;
mod shape;
mod slow_decline;
mod together;
mod trips;
mod understood;
mod undo;
mod unreadable_rows;
mod upgrade;
mod usual;
mod warnings;
mod whole_export;
mod window_fixtures;
mod words;
