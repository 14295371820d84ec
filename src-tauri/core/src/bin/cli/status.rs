//! `taper status`

use taper::error::Result;

use super::Session;

pub fn run(session: &Session) -> Result<()> {
    let app = session.app()?;
    let (view, lines) = app.status(&session.now)?;
    if session.out.json {
        return session.out.print(&view);
    }
    session.out.heading(&lines.title);
    lines.body.iter().for_each(|line| session.out.line(line));
    Ok(())
}
