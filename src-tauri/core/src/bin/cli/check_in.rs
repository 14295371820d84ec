//! `taper check-in`

use std::{collections::BTreeMap, io::BufRead, process::ExitCode};

use clap::Args;
use taper::{
    app::{App, TypedAnswer},
    day::Day,
    error::{Error, Result},
    facts::Facts,
    notification::answers,
    say,
    signal::{answer, catalog},
    view::{
        check_in::{AnswerKind, CheckInItem, CheckInView},
        status::answer_value,
    },
    words,
};

use super::{Session, out, parse_day};

#[derive(Args)]
pub struct CheckInArgs {
    /// The day to save to, today by default
    #[arg(long, value_parser = parse_day)]
    day: Option<Day>,
    /// Answers, such as sleep=7:30 snacks=2 bedtime=23:40 focus=off energy=skip
    #[arg(value_name = "SIGNAL=VALUE")]
    pairs: Vec<String>,
    /// A comment on the day; an empty one removes it
    #[arg(long)]
    note: Option<String>,
}

pub fn run(args: &CheckInArgs, session: &Session) -> Result<ExitCode> {
    let answers = args.pairs.iter().map(|pair| TypedAnswer::parse(pair)).collect::<Result<Vec<_>>>()?;
    if answers.is_empty() && args.note.is_none() {
        if !session.may_ask() {
            out::complain(&Error::bad_value(say!("cli-check-in-nothing"), "", say!("cli-check-in-nothing-next")));
            return Ok(ExitCode::from(super::usage::USAGE));
        }
        return ask_all(&session.app()?, args, session).map(|()| ExitCode::SUCCESS);
    }
    let saved = session.app()?.check_in(args.day, &answers, args.note.as_deref(), &session.now)?;
    if session.out.json {
        let readings: BTreeMap<&str, serde_json::Value> = saved
            .answers
            .iter()
            .map(|kept| (kept.signal.id.as_str(), answer_value(&kept.signal, kept.answer)))
            .collect();
        let day = saved.day.to_string();
        let (changed, sentence) = (saved.changed, &saved.sentence);
        session.out.print(
            &serde_json::json!({ "day": day, "changed": changed, "readings": readings, "sentence": sentence }),
        )?;
    } else {
        session.out.done().line(&saved.sentence);
    }
    Ok(ExitCode::SUCCESS)
}

/// Asks the morning's questions one at a time; nothing is kept before the last.
fn ask_all(app: &App, args: &CheckInArgs, session: &Session) -> Result<()> {
    let view = app.check_in_view(args.day, &session.now)?;
    let facts = app.facts(&session.now)?;
    let check = |signal: &str, text: &str| is_answer(&facts, signal, text);
    let mut show = |line: &str| session.out.line(line);
    let mut read = |prompt: &str| read_answer(prompt, &mut std::io::stdin().lock());
    let Some(answers) = questions(&view, &mut read, &mut show, &check)? else {
        session.out.line(say!("cli-check-in-stopped"));
        return Ok(());
    };
    let day = Day::parse(&view.day).unwrap_or(facts.today);
    let saved = app.save_form(day, &answers, args.note.as_deref(), &session.now)?;
    session.out.done().line(saved.sentence);
    Ok(())
}

/// Refuses a text that is no answer about a signal.
fn is_answer(facts: &Facts, signal: &str, text: &str) -> Result<()> {
    answer::parse(&facts.signal(signal)?, text, words::style().cycle).map(|_| ()).map_err(answers::refused)
}

/// The answers to the questions of `view`, each read after its prompt; `None` when they end before the last question.
fn questions(
    view: &CheckInView,
    read: &mut dyn FnMut(&str) -> Result<Option<String>>,
    show: &mut dyn FnMut(&str),
    check: &dyn Fn(&str, &str) -> Result<()>,
) -> Result<Option<BTreeMap<String, String>>> {
    show(&format!("{}. {}", view.day_title, view.greeting));
    show(&say!("cli-check-in-how"));
    let mut answers = BTreeMap::new();
    for item in &view.items {
        show("");
        show(&format!("{} ({})", item.question, item.about));
        for (signal, prompt) in parts(item) {
            loop {
                let Some(text) = read(&prompt)? else { return Ok(None) };
                let text = chosen(item, &text);
                if text.is_empty() {
                    break;
                }
                match check(signal, &text) {
                    Ok(()) => {
                        answers.insert(signal.to_owned(), text);
                        break;
                    }
                    Err(error) => show(&error.to_string()),
                }
            }
        }
    }
    Ok(Some(answers))
}

/// The signals a question writes, with what is shown before each answer.
fn parts(item: &CheckInItem) -> Vec<(&str, String)> {
    if item.kind != AnswerKind::Bedtime {
        return vec![(&item.id, format!("{}: ", item.hint))];
    }
    match &item.intended {
        Some(meant) => vec![(catalog::BEDTIME, format!("{}: ", say!("cli-check-in-bedtime-meant", meant = meant)))],
        None => vec![
            (catalog::INTENDED_BEDTIME, format!("{}: ", say!("cli-check-in-intended"))),
            (catalog::BEDTIME, format!("{}: ", say!("cli-check-in-bedtime"))),
        ],
    }
}

/// A choice's label counts as its value.
fn chosen(item: &CheckInItem, text: &str) -> String {
    let choice = item.choices.iter().find(|choice| choice.label.eq_ignore_ascii_case(text));
    choice.map_or_else(|| text.to_owned(), |choice| choice.value.clone())
}

pub(super) fn read_answer(prompt: &str, input: &mut dyn BufRead) -> Result<Option<String>> {
    let failed = |error: std::io::Error| {
        Error::unreadable(
            say!("cli-check-in-unreadable", error = error.to_string()),
            "",
            say!("cli-check-in-unreadable-next"),
        )
    };
    out::ask(prompt).map_err(failed)?;
    let mut line = String::new();
    match input.read_line(&mut line).map_err(failed)? {
        0 => Ok(None),
        _ => Ok(Some(line.trim().to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use taper::day::Now;

    fn ask(typed: &str) -> (Option<BTreeMap<String, String>>, String) {
        let dir = tempfile::tempdir().unwrap();
        let now: Now = taper::zone::parse_now("2026-03-03T09:00:00+01:00", None).unwrap();
        let app = App::open(dir.path(), None, &now).unwrap();
        let facts = app.facts(&now).unwrap();
        let view = app.check_in_view(None, &now).unwrap();
        let check = |signal: &str, text: &str| is_answer(&facts, signal, text);
        let mut shown = String::new();
        let mut show = |line: &str| shown.push_str(&format!("{line}\n"));
        let mut lines = typed.lines();
        let mut read = |_: &str| Ok(lines.next().map(str::to_owned));
        let answers = questions(&view, &mut read, &mut show, &check).unwrap();
        (answers, shown)
    }

    #[test]
    fn every_question_is_asked_once_and_may_be_left_out() {
        // Whatever else is asked by default is left out.
        let left_out = "\n".repeat(catalog::on_by_default().len());
        let (answers, shown) = ask(&format!("6\n23:00\n23:40\n7:30\n2\n1 h\nday off\n{left_out}"));
        let answers = answers.unwrap();
        assert_eq!(answers["energy"], "6");
        assert_eq!((answers["intended_bedtime"].as_str(), answers["bedtime"].as_str()), ("23:00", "23:40"));
        assert_eq!((answers["games"].as_str(), answers["focus"].as_str()), ("1:00", "off"));
        assert!(!answers.contains_key("output"), "an empty answer is no answer");
        assert!(shown.contains("How much energy"));
    }

    #[test]
    fn a_slip_is_asked_again_and_an_early_end_keeps_nothing() {
        let (answers, shown) = ask("eleven\n6\n");
        assert!(answers.is_none());
        assert!(shown.contains("\"eleven\" is not a valid answer (for energy)."));
    }
}
