//! `taper`: the command line. The same verbs as the window, in text.

mod cli;

fn main() -> std::process::ExitCode {
    cli::run()
}
