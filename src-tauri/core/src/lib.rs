//! Taper's core: what was recorded, what is usual, what has moved, and what a gentle next step could be.
//!
//! ```text
//! record -> signal -> baseline -> evidence -> level -> plan -> reminder -> notification
//! ```
//!
//! The modules stand in reading order, and each may use only those before it. Every step is a function of values;
//! the clock is an argument. The steps up to [`plan`] know no language: what they find, and why they refuse, is data, and
//! [`notification`] makes sentences of it. [`io`] keeps and fetches things, [`view`] makes the data of one screen, and [`app`] joins
//! them into the verbs people use. The window, the command line and the notifications all speak to [`app`].

pub mod day;
pub mod zone;

pub mod error;
pub mod passphrase;

pub mod record;
pub mod signal;

pub mod baseline;
pub mod evidence;
pub mod level;

pub mod plan;

pub mod words;

pub mod reminder;

pub mod notification;

pub mod facts;

pub mod view;

pub mod io;

pub mod app;
