//! `taper demo`

use clap::Args;
use taper::{
    app::{fill_demo, remove_demo},
    error::Result,
    say,
};

use super::{Session, default_dir};

#[derive(Args)]
pub struct DemoArgs {
    /// Remove the demo year
    #[arg(long)]
    remove: bool,
}

pub fn run(args: &DemoArgs, session: &Session) -> Result<()> {
    // Never beside real data: without --data-dir it has a directory of its own.
    let dir = match &session.global.data_dir {
        Some(dir) => dir.clone(),
        None => default_dir("taper-demo")?,
    };
    if args.remove {
        let kept = remove_demo(&dir, &session.now)?;
        if session.out.json {
            return session.out.print(&serde_json::json!({ "data_dir": dir, "removed": true, "kept": kept }));
        }
        if let Some(path) = kept {
            session.out.remark(say!("demo-kept", path = path.display().to_string()));
        }
        session.out.done().line(say!("cli-demo-removed", place = dir.display().to_string()));
        return Ok(());
    }
    fill_demo(&dir, &session.now)?;
    if session.out.json {
        return session.out.print(&serde_json::json!({ "data_dir": dir }));
    }
    session.out.done().line(say!("cli-demo-made", place = dir.display().to_string()));
    Ok(())
}
