//! `taper doctor`

use std::process::ExitCode;

use taper::{app::doctor, error::Result};

use super::Session;

pub fn run(session: &Session) -> Result<ExitCode> {
    let dir = session.data_dir()?;
    let passphrase = session.passphrase(taper::app::is_locked(&dir))?;
    let checks = doctor(&dir, passphrase.as_ref(), &session.now);
    if session.out.json {
        session.out.print(&checks)?;
    } else {
        for check in &checks {
            session.out.line(format!("{} {}: {}", if check.fine { "ok  " } else { "look" }, check.name, check.found));
        }
    }
    // A missing display or notification service is worth a look; data that cannot be used is a failure.
    let data_fails = checks.iter().any(|check| check.name == "data" && !check.fine);
    Ok(if data_fails { ExitCode::from(3) } else { ExitCode::SUCCESS })
}
