//! An example or two for every page of help: what one would type.

use clap::Command;
use taper::say;

/// The examples of each command, by its path without `taper`; the program's own stand first.
const EXAMPLES: &[(&str, &[&str])] = &[
    ("", &["taper check-in energy=6 sleep=7:30 snacks=2", "taper status", "taper log search learning rate"]),
    (
        "check-in",
        &["taper check-in energy=6 sleep=7:30 bedtime=23:40 focus=off", "taper check-in --day 2026-03-02 games=45min"],
    ),
    ("today", &["taper today", "taper today --day 2026-03-02"]),
    ("day", &["taper day", "taper day 2026-11-22"]),
    ("status", &["taper status", "taper status --json"]),
    ("replay", &["taper replay days.csv --sensitivity early"]),
    ("trend", &["taper trend sleep energy", "taper trend sleep --from 2026-01-01 --svg sleep.svg"]),
    ("together", &["taper together"]),
    ("plan", &["taper plan", "taper plan start rebuild"]),
    ("plan show", &["taper plan show"]),
    ("plan start", &["taper plan start ease-off", "taper plan start rebuild --baseline 30 --goal 27"]),
    ("plan take", &["taper plan take"]),
    ("plan stay", &["taper plan stay"]),
    ("plan keep", &["taper plan keep"]),
    ("plan too-much", &["taper plan too-much", "taper plan too-much --hold"]),
    ("plan offer", &["taper plan offer"]),
    ("plan lower", &["taper plan lower 12h"]),
    ("plan target", &["taper plan target 80"]),
    ("plan time-off", &["taper plan time-off 2026-08-03 2026-08-14"]),
    ("plan deadline", &["taper plan deadline 2026-03-30 3"]),
    ("plan pause", &["taper plan pause"]),
    ("plan resume", &["taper plan resume"]),
    ("plan review", &["taper plan review no --lighter \"fewer meetings\" --change scope,people"]),
    ("plan symptoms", &["taper plan symptoms"]),
    ("plan restoring", &["taper plan restoring"]),
    ("plan restoring pick", &["taper plan restoring pick 2"]),
    ("plan restoring add", &["taper plan restoring add \"the long way home\""]),
    ("plan restoring edit", &["taper plan restoring edit 2 \"twenty minutes outside before lunch\""]),
    ("plan restoring skip", &["taper plan restoring skip 3"]),
    ("plan restoring done", &["taper plan restoring done 2", "taper plan restoring done 2 --undo"]),
    ("plan look-back", &["taper plan look-back"]),
    ("plan look-back tell", &["taper plan look-back tell --signs bedtime_delay,games --weeks 3 --going-on deadline"]),
    (
        "plan look-back keep",
        &["taper plan look-back keep bedtime_delay --if bedtime_delay --days 3 --then \"stop at nine\""],
    ),
    ("plan simulate", &["taper plan simulate plan.jsonl"]),
    ("plan end", &["taper plan end"]),
    ("focus", &["taper focus"]),
    ("focus start", &["taper focus start"]),
    ("focus stop", &["taper focus stop", "taper focus stop --minutes 50"]),
    ("focus status", &["taper focus status"]),
    ("remind", &["taper remind pause 1h"]),
    ("remind simulate", &["taper remind simulate stretch.json"]),
    ("remind preview", &["taper remind preview --days 3"]),
    ("remind pause", &["taper remind pause tomorrow"]),
    ("remind resume", &["taper remind resume"]),
    ("remind status", &["taper remind status"]),
    ("event", &["taper event"]),
    ("event list", &["taper event list"]),
    ("event episode", &["taper event episode 2026-02-02 --drop 2026-02-20 --end 2026-03-15"]),
    ("event aside", &["taper event aside 2026-08-03 2026-08-14 --why holiday"]),
    ("event change", &["taper event change 2026-09-01"]),
    ("event end", &["taper event end 3f9c2a"]),
    ("event remove", &["taper event remove 3f9c2a"]),
    ("warnings", &["taper warnings"]),
    ("warnings list", &["taper warnings list"]),
    ("warnings answer", &["taper warnings answer 2026-03-12 right"]),
    ("warnings what-if", &["taper warnings what-if"]),
    ("signal", &["taper signal"]),
    ("signal list", &["taper signal list"]),
    ("signal add", &["taper signal add Coffee --worse higher", "taper signal add Mood --kind scale --low 1 --high 5"]),
    ("signal rename", &["taper signal rename coffee \"Cups of coffee\""]),
    ("signal archive", &["taper signal archive coffee"]),
    ("signal restore", &["taper signal restore coffee"]),
    ("signal remove", &["taper signal remove coffee"]),
    ("signal order", &["taper signal order energy,sleep,focus"]),
    ("log", &["taper log add \"Seeds differ more than rates\"", "taper log search seeds"]),
    (
        "log add",
        &[
            "taper log add \"Warm-up helps\" --tag lr --set lr=3e-4 --attach plot.png",
            "taper log add - --kind experiment",
        ],
    ),
    ("log edit", &["taper log edit 3f9c2a --tag checked"]),
    ("log list", &["taper log list --limit 5"]),
    ("log show", &["taper log show 3f9c2a"]),
    (
        "log search",
        &[
            "taper log search learning rate tag:lr from:2026-03",
            "taper log search has:plot kind:experiment --without padding",
        ],
    ),
    ("log searches", &["taper log searches", "taper log searches --save \"tag:probes kind:experiment\""]),
    ("log filters", &["taper log filters", "taper log filters learning rate"]),
    ("log pictures", &["taper log pictures"]),
    ("log attach", &["taper log attach 3f9c2a plot.png --caption \"loss of three seeds\""]),
    ("log file", &["taper log file 3f9c2a plot.png ."]),
    ("log history", &["taper log history 3f9c2a"]),
    ("log back", &["taper log back 3f9c2a 7d41"]),
    ("log remove", &["taper log remove 3f9c2a"]),
    ("log restore", &["taper log restore 3f9c2a"]),
    ("log trash", &["taper log trash"]),
    ("log revisit", &["taper log revisit", "taper log revisit some --missing why,plot"]),
    ("log share", &["taper log share 3f9c2a --to note.html", "taper log share --project \"Probes\" --to probes"]),
    ("why", &["taper why"]),
    ("why add", &["taper why add question \"Do probes generalise?\" --for \"Probes across depth\""]),
    ("why change", &["taper why change 3f9c2a --title \"Do probes transfer?\""]),
    ("why close", &["taper why close 3f9c2a \"they do, up to twice the length\""]),
    ("why reopen", &["taper why reopen 3f9c2a"]),
    ("why remove", &["taper why remove 3f9c2a"]),
    ("why today", &["taper why today 3f9c2a"]),
    ("why picture", &["taper why picture why.svg"]),
    ("idea", &["taper idea"]),
    ("idea add", &["taper idea add \"Prune by gradient\" --test \"one layer by hand\" --kill \"no gain there\""]),
    ("idea drop", &["taper idea drop 3f9c2a \"no gain on one layer\""]),
    ("idea park", &["taper idea park 3f9c2a 2026-06-01"]),
    ("idea take", &["taper idea take 3f9c2a"]),
    ("idea reopen", &["taper idea reopen 3f9c2a"]),
    ("experiment", &["taper experiment close 3f9c2a worked \"a warm-up is enough\""]),
    ("experiment close", &["taper experiment close 3f9c2a did-not-work \"the gap is in the data\""]),
    ("experiment reopen", &["taper experiment reopen 3f9c2a"]),
    ("experiment table", &["taper experiment table", "taper experiment table \"Probes\" --sort lr --csv"]),
    ("stuck", &["taper stuck"]),
    ("stuck on", &["taper stuck on \"The loss diverges\" --tried \"half the rate\""]),
    ("stuck tell", &["taper stuck tell 3f9c2a --who Mara"]),
    ("stuck over", &["taper stuck over 3f9c2a --taught \"look at the data first\""]),
    ("stuck question", &["taper stuck question 3f9c2a"]),
    ("stuck remove", &["taper stuck remove 3f9c2a"]),
    ("week", &["taper week", "taper week --of 2026-03-02"]),
    ("week tell", &["taper week tell --worn 2 --cared 3 --lighter \"no meetings on Friday\""]),
    ("week progress", &["taper week progress"]),
    ("week note", &["taper week note", "taper week note --to note.md --without stuck"]),
    ("import", &["taper import csv days.csv --dry-run", "taper import csv days.csv --map Slept=sleep:h"]),
    ("export", &["taper export everything.zip", "taper export plan plan.ics"]),
    ("erase", &["taper erase 2026-03-02", "taper erase 2026-03-02 --copies"]),
    ("lock", &["taper lock"]),
    ("backup", &["taper backup", "taper backup --list", "taper backup ~/stick/taper.db"]),
    ("restore", &["taper restore backups/taper-20260302T080000Z.db", "taper restore --at 2026-03-02"]),
    ("check", &["taper check"]),
    ("demo", &["taper demo", "taper demo --remove"]),
    ("doctor", &["taper doctor"]),
    ("config", &["taper config list"]),
    ("config get", &["taper config get check_in_at"]),
    ("config set", &["taper config set check_in_at 09:30"]),
    ("config list", &["taper config list"]),
    ("passphrase", &["taper passphrase set", "taper passphrase recovery-key"]),
    ("open", &["taper open", "taper open trends"]),
];

/// The examples of a command.
fn of(path: &str) -> Option<&'static [&'static str]> {
    EXAMPLES.iter().find(|(known, _)| *known == path).map(|(_, examples)| *examples)
}

/// A command line with examples below each page of its help.
pub fn added(command: Command) -> Command {
    below(command, "")
}

fn below(command: Command, path: &str) -> Command {
    let command = command.mut_subcommands(|sub| {
        let path = format!("{path} {}", sub.get_name());
        below(sub, path.trim_start())
    });
    let Some(examples) = of(path) else { return command };
    let lines: String = examples.iter().map(|example| format!("\n  {example}")).collect();
    command.after_help(format!("{}{lines}", say!("cli-help-examples")))
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;
    use crate::cli::Cli;

    fn paths(command: &Command, path: &str, found: &mut Vec<String>) {
        found.push(path.to_owned());
        let subs = command.get_subcommands().filter(|sub| sub.get_name() != "help");
        subs.for_each(|sub| paths(sub, format!("{path} {}", sub.get_name()).trim_start(), found));
    }

    /// The words of a command line; what stands between double quotes is one.
    fn words(line: &str) -> Vec<String> {
        let pieces = line.split('"').enumerate();
        let words = pieces.flat_map(|(at, piece)| match at % 2 {
            0 => piece.split_whitespace().map(str::to_owned).collect::<Vec<_>>(),
            _ => vec![piece.to_owned()],
        });
        words.collect()
    }

    #[test]
    fn every_page_of_help_has_examples_and_each_can_be_typed() {
        let mut all = Vec::new();
        paths(&Cli::command(), "", &mut all);
        for path in &all {
            let examples = of(path).unwrap_or_else(|| panic!("`{path}` has no example"));
            for example in examples {
                let read = Cli::command().try_get_matches_from(words(example));
                assert!(read.is_ok(), "{example}: {}", read.unwrap_err());
                assert!(example.strip_prefix("taper").is_some_and(|rest| rest.trim_start().starts_with(path.as_str())));
            }
        }
        let known = EXAMPLES.iter().filter(|(path, _)| !all.iter().any(|real| real == path));
        assert_eq!(known.count(), 0, "an example of a command there is not");
    }
}
