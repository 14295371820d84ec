//! The help in another language. English stands where the commands are declared; the others have a message for each of
//! them, named by the path to it: `help-plan-start-kind` is the help of `taper plan start` for its KIND.

use std::process::ExitCode;

use clap::{Arg, Command, CommandFactory, FromArgMatches};
use taper::words::{self, Language};

use super::{Cli, examples, usage};

/// The arguments, read by a command line whose help is in the person's language; else how the program ends, help shown or
/// the fault named.
pub fn parse() -> Result<Cli, ExitCode> {
    let mut command = command(words::style().language);
    let read = command.try_get_matches_from_mut(std::env::args_os());
    read.and_then(|matches| Cli::from_arg_matches(&matches)).map_err(|error| usage::end_with(&error, &command))
}

/// The command line with its help in a language.
fn command(language: Language) -> Command {
    let declared = without_empty_defaults(examples::added(Cli::command()));
    if language == Language::English {
        return declared;
    }
    let help = Help::new(language);
    let mut translated = help.command(declared, "help");
    // Clap adds its own arguments when the command is built.
    translated.build();
    help.own(translated)
}

/// Nothing is said of what is empty unless it is given.
fn without_empty_defaults(command: Command) -> Command {
    let tidy = |arg: Arg| {
        let is_empty =
            !arg.get_default_values().is_empty() && arg.get_default_values().iter().all(|value| value.is_empty());
        if is_empty { arg.hide_default_value(true) } else { arg }
    };
    command.mut_args(tidy).mut_subcommands(without_empty_defaults)
}

/// The words clap adds by itself. Headings are kept for as long as the program runs, as clap borrows them.
struct Help {
    language: Language,
    template: String,
    commands: &'static str,
    a_command: &'static str,
    arguments: &'static str,
    options: &'static str,
}

impl Help {
    fn new(language: Language) -> Help {
        let usage = text("help-own-usage", language);
        let heading = |id| &*text(id, language).leak();
        Help {
            language,
            template: format!("{{before-help}}{{about-with-newline}}\n{usage} {{usage}}\n\n{{all-args}}{{after-help}}"),
            commands: heading("help-own-commands"),
            a_command: heading("help-own-command-value"),
            arguments: heading("help-own-arguments"),
            options: heading("help-own-options"),
        }
    }

    fn command(&self, command: Command, path: &str) -> Command {
        let whole = text(path, self.language);
        let command = match whole.split_once("\n\n") {
            Some((first, _)) => command.about(first.trim_end_matches('.').to_owned()).long_about(whole),
            None => command.about(whole),
        };
        command
            .help_template(self.template.clone())
            .subcommand_help_heading(self.commands)
            .subcommand_value_name(self.a_command)
            .mut_args(|arg| self.argument(arg, path))
            .mut_subcommands(|sub| {
                let path = format!("{path}-{}", sub.get_name());
                self.command(sub, &path)
            })
    }

    fn argument(&self, arg: Arg, path: &str) -> Arg {
        let heading = if arg.is_positional() { self.arguments } else { self.options };
        let help = text(&id_of(&arg, path), self.language);
        let arg = arg.help_heading(heading);
        if !arg.get_action().takes_values() {
            return arg.help(help);
        }
        let help = self.with_remarks(help, &arg);
        arg.help(help).hide_env(true).hide_default_value(true).hide_possible_values(true)
    }

    /// What clap adds in English: the variable that stands in for a value, what holds without one, and what it may be.
    fn with_remarks(&self, mut help: String, arg: &Arg) -> String {
        let variable = arg.get_env().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let default: Vec<_> = arg.get_default_values().iter().map(|value| value.to_string_lossy()).collect();
        let values: Vec<_> = arg.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
        for (id, value) in [
            ("help-own-variable", variable),
            ("help-own-default", default.join(" ")),
            ("help-own-values", values.join(", ")),
        ] {
            if !value.is_empty() {
                help.push_str(&format!(" [{}: {value}]", text(id, self.language)));
            }
        }
        help
    }

    /// Clap's own arguments, and its command `help`.
    fn own(&self, command: Command) -> Command {
        let argument = |arg: Arg| {
            let id = match arg.get_id().as_str() {
                "help" => "help-own-help",
                "version" => "help-own-version",
                _ => return arg,
            };
            let has_long = arg.get_long_help().is_some();
            let help = text(id, self.language);
            let arg = if has_long { arg.long_help(help.clone()) } else { arg };
            arg.help(help).help_heading(self.options)
        };
        command.mut_args(argument).mut_subcommands(|sub| match sub.get_name() {
            "help" => sub.about(text("help-own-help-command", self.language)),
            _ => self.own(sub),
        })
    }
}

fn id_of(arg: &Arg, path: &str) -> String {
    format!("{path}-{}", arg.get_id().as_str().replace('_', "-"))
}

fn text(id: &str, language: Language) -> String {
    words::text_in(language, id, &words::Args::new())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// The id of every command and argument.
    fn ids(command: &Command, path: &str, found: &mut Vec<String>) {
        found.push(path.to_owned());
        found.extend(command.get_arguments().map(|arg| id_of(arg, path)));
        command.get_subcommands().for_each(|sub| ids(sub, &format!("{path}-{}", sub.get_name()), found));
    }

    #[test]
    fn every_command_and_argument_has_help_in_every_language() {
        let mut all = Vec::new();
        ids(&Cli::command(), "help", &mut all);
        let mut seen = BTreeSet::new();
        let twice: Vec<_> = all.iter().filter(|id| !seen.insert(*id)).collect();
        assert!(twice.is_empty(), "one id for two things: {twice:?}");
        // English stands in the code, where the commands are.
        for language in Language::ALL.into_iter().filter(|language| *language != Language::English) {
            let missing: Vec<_> = all.iter().filter(|id| !words::has(language, id)).collect();
            assert!(missing.is_empty(), "without help in {}: {missing:#?}", language.own_name());
        }
    }

    #[test]
    fn every_command_and_argument_has_help_where_it_is_declared() {
        fn without(command: &Command, path: &str, found: &mut Vec<String>) {
            found.extend(command.get_about().is_none().then(|| path.to_owned()));
            let bare = command.get_arguments().filter(|arg| arg.get_help().is_none());
            found.extend(bare.map(|arg| id_of(arg, path)));
            command.get_subcommands().for_each(|sub| without(sub, &format!("{path}-{}", sub.get_name()), found));
        }
        let mut found = Vec::new();
        without(&Cli::command(), "help", &mut found);
        assert!(found.is_empty(), "without help: {found:#?}");
    }

    #[test]
    fn the_same_is_read_in_every_language() {
        for arguments in [
            &["taper", "week", "--of", "2026-03-02", "tell", "--worn", "2"],
            &["taper", "plan", "too-much", "--hold", "--json", "--quiet", "--no-color"],
        ] {
            for language in Language::ALL {
                let read = command(language).try_get_matches_from(arguments).unwrap();
                Cli::from_arg_matches(&read).unwrap();
            }
        }
    }

    #[test]
    fn no_english_is_left_in_the_help_of_a_command() {
        let mut translated = command(Language::German);
        assert!(!translated.render_long_help().to_string().contains("Print"));
        for name in ["plan", "trend", "import", "replay"] {
            let help = translated.find_subcommand_mut(name).unwrap().render_long_help().to_string();
            for english in ["Usage:", "Commands:", "Arguments:", "Options:", "Print", "[default:", "[env:", "[possible"]
            {
                assert!(!help.contains(english), "{english} in the help of {name}: {help}");
            }
        }
    }
}
