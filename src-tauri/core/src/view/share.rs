//! Texts for others: a mentor summary of a week, chosen entries, or a project's log. What is shown before is exactly what
//! is written.

use std::fmt::Write;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::{
    chart::escaped,
    entry_words::{chain_sentence, heading, kind_title, outcome_title},
    log::{data_address, fits_in_memory},
    prose,
    week::ShareView,
};
use crate::{
    day::Day,
    facts::Facts,
    notification::{answers, signals},
    record::{
        attachment::{EntryFile, meant_by},
        log::{Kind, Standing, StoredEntry},
        readings_of,
        stuck::Spell,
        week::week_of,
        week_log::WeekLog,
    },
    say, words,
};

/// The parts of a mentor summary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sharing {
    /// A Day of the week it is about; none for this week.
    pub week: Option<Day>,
    /// Whether it lists what was done: headings of the week's entries.
    pub done: bool,
    /// Whether it lists what was learned.
    pub learned: bool,
    /// Whether it lists what one is stuck on.
    pub stuck: bool,
    /// Whether it gives the chain to an ambition.
    pub why: bool,
    /// Whether it lists questions, ready to be answered.
    pub questions: bool,
    /// Whether it describes how the week was, from the check-in and the review.
    pub wellbeing: bool,
}

impl Default for Sharing {
    fn default() -> Sharing {
        Sharing { week: None, done: true, learned: true, stuck: true, why: true, questions: true, wellbeing: false }
    }
}

/// The mentor summary: exactly what would be written.
pub fn mentor_summary(log: &WeekLog, wanted: &Sharing, wellbeing: &[String], today: Day) -> ShareView {
    let markdown = Summary { log }.markdown(wanted, wellbeing, today);
    ShareView { html: prose::html(&markdown, &|_| None), markdown, saved: None }
}

/// How the week was, in plain lines: the level's words and the means of what was answered.
pub fn wellbeing(facts: &Facts, monday: Day) -> Vec<String> {
    let mut lines = Vec::new();
    for signal in facts.signals.iter().filter(|signal| facts.settings.asks(signal)) {
        let readings = readings_of(&facts.histories, signal.id.as_str());
        let values: Vec<f64> = readings
            .iter()
            .filter(|reading| week_of(reading.day) == monday)
            .filter_map(|reading| reading.answer.number())
            .collect();
        if !values.is_empty() {
            let mean = values.iter().sum::<f64>() / values.len() as f64;
            let shown = answers::with_unit(signal, mean);
            lines.push(say!(
                "mentor-summary-mean",
                signal = signals::title(signal),
                value = shown,
                count = values.len()
            ));
        }
    }
    lines
}

/// A week whose mentor summary is composed.
struct Summary<'a> {
    log: &'a WeekLog,
}

impl Summary<'_> {
    fn markdown(&self, wanted: &Sharing, wellbeing: &[String], today: Day) -> String {
        let (first, last) = (words::date(self.log.monday), words::date_and_year(self.log.monday.plus(6)));
        let mut out = format!("# {}\n", say!("week-of", first = first, last = last));
        let mut section = |title: String, lines: Vec<String>| {
            if !lines.is_empty() {
                let _ = write!(out, "\n## {title}\n\n");
                for line in lines {
                    let _ = writeln!(out, "- {}", line.replace('\n', "\n  "));
                }
            }
        };
        if wanted.done {
            section(say!("mentor-summary-done"), self.done());
        }
        if wanted.learned {
            section(say!("mentor-summary-learned"), self.learned());
        }
        if wanted.stuck {
            section(say!("mentor-summary-stuck"), self.stuck(today));
        }
        if wanted.why {
            section(say!("mentor-summary-why"), self.why());
        }
        if wanted.questions {
            section(say!("mentor-summary-questions"), self.questions());
        }
        if wanted.wellbeing {
            section(say!("mentor-summary-wellbeing"), wellbeing.to_vec());
        }
        out
    }

    fn done(&self) -> Vec<String> {
        let line = |stored: &StoredEntry| format!("{} ({})", heading(stored), words::date(stored.entry.day));
        self.log.entries.iter().rev().filter(|stored| stored.entry.kind != Kind::Idea).map(line).collect()
    }

    fn learned(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for stored in self.log.decided_in(self.log.monday) {
            let details = &stored.entry.details;
            let about = heading(stored);
            match (details.outcome, details.standing) {
                (Some(outcome), _) => {
                    let (how, learned) = (outcome_title(outcome), details.learned.as_str());
                    lines.push(say!("mentor-summary-experiment", about = about, how = how, learned = learned));
                }
                (None, Standing::Dropped) => {
                    lines.push(say!("mentor-summary-dropped", about = about, reason = details.reason.as_str()));
                }
                _ => {}
            }
        }
        let over = self.log.over_in(self.log.monday);
        lines.extend(
            over.filter(|spell| !spell.taught.is_empty()).map(|spell| {
                say!("mentor-summary-unstuck", about = spell.about.as_str(), taught = spell.taught.as_str())
            }),
        );
        lines
    }

    fn open_spells(&self) -> impl Iterator<Item = &Spell> {
        let last = self.log.monday.plus(6);
        self.log.spells.iter().filter(move |spell| spell.since <= last && spell.until.is_none_or(|until| until > last))
    }

    fn stuck(&self, today: Day) -> Vec<String> {
        let last = self.log.monday.plus(6).min(today);
        let line = |spell: &Spell| {
            let mut line = say!(
                "mentor-summary-stuck-on",
                about = spell.about.as_str(),
                days = say!("unit-days", count = spell.days(last))
            );
            if !spell.tried.is_empty() {
                let _ = write!(line, " {}", say!("stuck-question-tried", tried = spell.tried.as_str()));
            }
            line
        };
        self.open_spells().map(line).collect()
    }

    fn why(&self) -> Vec<String> {
        let mut steps: Vec<&String> = self.served().collect();
        steps.extend(self.log.entries.iter().filter_map(|stored| stored.entry.step.as_ref()));
        steps.sort();
        steps.dedup();
        let mut lines: Vec<String> =
            steps.into_iter().filter_map(|step| chain_sentence(&self.log.steps, step)).collect();
        if let Some(answers) = self.log.answers()
            && ![&answers.did, &answers.tells, &answers.matters].iter().any(|part| part.is_empty())
        {
            lines.push(say!(
                "mentor-summary-because",
                did = answers.did.as_str(),
                tells = answers.tells.as_str(),
                matters = answers.matters.as_str()
            ));
        }
        lines
    }

    /// The steps that the week's work served.
    fn served(&self) -> impl Iterator<Item = &String> {
        self.log.served.iter().filter(|(day, _)| *day <= self.log.sunday()).map(|(_, step)| step)
    }

    fn questions(&self) -> Vec<String> {
        self.open_spells().map(|spell| spell.question.clone()).filter(|question| !question.is_empty()).collect()
    }
}

/// An entry that is shared.
pub struct Chosen {
    /// The entry as it is stored.
    pub stored: StoredEntry,
    /// Its files with their bytes.
    pub files: Vec<(EntryFile, Vec<u8>)>,
    /// The chain up to the ambition, in a sentence.
    pub chain: Option<String>,
}

/// What stands as it is in an address (RFC 3986, unreserved).
const IN_ADDRESSES: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Whether a page may show a file as a picture.
fn is_picture(file: &EntryFile, bytes: &[u8]) -> bool {
    file.media.starts_with("image/") && fits_in_memory(bytes)
}

impl Chosen {
    /// What stands above the text: kind, Day, tags, the way up, parameters.
    fn facts(&self) -> Vec<String> {
        let entry = &self.stored.entry;
        let mut facts = vec![format!("{}, {}", kind_title(entry.kind), words::date_and_year(entry.day))];
        let tags: Vec<String> = entry.all_tags().into_iter().map(|tag| format!("#{tag}")).collect();
        facts.extend((!tags.is_empty()).then(|| tags.join(" ")));
        facts.extend(self.chain.clone());
        facts.extend(entry.all_parameters().iter().map(|(key, value)| format!("{key} = {value}")));
        let details = &entry.details;
        facts.extend(details.outcome.map(|outcome| say!("log-share-outcome", how = outcome_title(outcome))));
        let texts = [
            (&details.learned, "log-share-learned"),
            (&details.test, "log-share-test"),
            (&details.kill, "log-share-kill"),
            (&details.reason, "log-share-reason"),
            (&details.would_change, "log-share-would-change"),
        ];
        for (text, id) in texts.into_iter().filter(|(text, _)| !text.is_empty()) {
            let mut args = words::Args::new();
            args.set("text", text.as_str());
            facts.push(words::text(id, &args));
        }
        facts
    }

    /// Markdown whose files lie in `folder`.
    pub fn markdown(&self, folder: &str) -> String {
        let mut out = format!("# {}\n\n", heading(&self.stored));
        for fact in self.facts() {
            let _ = writeln!(out, "- {}", fact.replace('\n', " "));
        }
        let place = |file: &EntryFile| format!("{folder}{}", utf8_percent_encode(&file.name, IN_ADDRESSES));
        let address = |address: &str| {
            let at = meant_by(address, self.files.iter().map(|(file, _)| file.name.as_str()))?;
            Some(place(&self.files[at].0))
        };
        let _ = write!(out, "\n{}\n", prose::with_addresses(self.stored.entry.body().trim(), &address));
        for (file, _) in &self.files {
            let mark = if file.media.starts_with("image/") { "!" } else { "" };
            let caption = if file.caption.is_empty() { &file.name } else { &file.caption };
            let _ = write!(out, "\n{mark}[{}]({})\n", caption.replace([']', '['], " "), place(file));
        }
        out
    }

    /// One part of a page, with its pictures in it.
    pub fn html(&self) -> String {
        let picture = |address: &str| {
            let at = meant_by(address, self.files.iter().map(|(file, _)| file.name.as_str()))?;
            let (file, bytes) = &self.files[at];
            is_picture(file, bytes).then(|| data_address(&file.media, bytes))
        };
        let mut out = format!("<section><h2>{}</h2><ul>", escaped(&heading(&self.stored)));
        for fact in self.facts() {
            let _ = write!(out, "<li>{}</li>", escaped(&fact));
        }
        let _ = write!(out, "</ul>{}", prose::html(self.stored.entry.body(), &picture));
        for (file, bytes) in &self.files {
            let caption = escaped(if file.caption.is_empty() { &file.name } else { &file.caption });
            if is_picture(file, bytes) {
                let source = data_address(&file.media, bytes);
                let _ = write!(
                    out,
                    "<figure><img src=\"{source}\" alt=\"{caption}\"><figcaption>{caption}</figcaption></figure>"
                );
            } else {
                let _ = write!(out, "<p>{caption}</p>");
            }
        }
        out.push_str("</section>");
        out
    }
}

/// A page in one file, which loads nothing, runs nothing and prints well.
pub fn page_of(title: &str, body: &str) -> String {
    const STYLE: &str = "body{font:16px/1.55 serif;max-width:44rem;margin:2.5rem auto;padding:0 1rem;color:#222;\
        background:#fff}h1,h2,h3,h4{line-height:1.25;font-family:sans-serif}section+section{border-top:1px solid #999;\
        margin-top:2.5rem;padding-top:1rem}img{max-width:100%;height:auto}figure{margin:1.5rem 0}figcaption{font-size:.9rem}\
        pre{overflow:auto;padding:.7rem;background:#f4f2ee;white-space:pre-wrap}code{font-family:monospace}\
        table{border-collapse:collapse}td,th{border:1px solid #bbb;padding:.25rem .6rem;text-align:left}\
        [data-align=right]{text-align:right}[data-align=center]{text-align:center}\
        @media print{body{margin:0;max-width:none}section{break-inside:auto}figure,table,pre{break-inside:avoid}}";
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" \
         content=\"width=device-width\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
         style-src 'unsafe-inline'; img-src data:\">\n<title>{}</title>\n<style>{STYLE}{}</style>\n</head>\n<body>\n{body}\n\
         </body>\n</html>\n",
        words::style().language.code(),
        escaped(title),
        super::prose::FORMULA_STYLE
    )
}
