//! `taper together`

use taper::error::Result;

use super::Session;

pub fn run(session: &Session) -> Result<()> {
    let view = session.app()?.together(&session.now)?;
    if session.out.json {
        return session.out.print(&view);
    }
    session.out.line(&view.summary);
    view.associations.iter().for_each(|one| session.out.line(format!("  {}", one.sentence)));
    Ok(())
}
