//! `taper doctor`

use std::process::ExitCode;

use clap::Args;
use taper::{
    app::{Check, doctor, prove},
    error::Result,
    io::desktop,
    notification::Notification,
    say,
};

use unicode_width::UnicodeWidthStr;

use super::{Session, out::padded};

#[derive(Args)]
pub struct DoctorArgs {
    /// Also show a test notification
    #[arg(long)]
    notify: bool,
    /// Show that everything works without a network: the kernel refuses it, and the main features are tried on a made-up year
    #[arg(long)]
    prove: bool,
}

pub fn run(args: &DoctorArgs, session: &Session) -> Result<ExitCode> {
    if args.notify {
        let test = Notification::new(say!("cli-doctor-test-note"), Vec::new());
        desktop::show(&test, None, |_| {})?;
        session.out.remark(say!("cli-doctor-tested"));
    }
    if args.prove {
        let checks = prove(&session.now)?;
        show(&checks, session)?;
        let all_work = checks.iter().all(|check| check.fine);
        return Ok(if all_work { ExitCode::SUCCESS } else { ExitCode::from(3) });
    }
    let dir = session.data_dir()?;
    let passphrase = session.passphrase(taper::app::is_locked(&dir))?;
    let checks = doctor(&dir, passphrase.as_ref(), &session.now);
    show(&checks, session)?;
    // A missing display or notification service is worth a look; data that cannot be used is a failure.
    let data_fails = checks.iter().any(|check| check.name == "data" && !check.fine);
    Ok(if data_fails { ExitCode::from(3) } else { ExitCode::SUCCESS })
}

fn show(checks: &[Check], session: &Session) -> Result<()> {
    if session.out.json {
        session.out.print(&checks)?;
    } else {
        let (fine, look) = (say!("cli-doctor-fine"), say!("cli-doctor-look"));
        let width = fine.width().max(look.width());
        for check in checks {
            let mark = if check.fine { &fine } else { &look };
            session.out.line(format!("{} {}: {}", padded(mark, width), check.title(), check.found));
        }
    }
    Ok(())
}
