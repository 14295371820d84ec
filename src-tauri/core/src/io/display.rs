//! Whether there is a display for a window.

use crate::{
    error::{Error, Result},
    say,
};

/// Refuses to start a window without a display, where the window system would panic.
///
/// # Errors
/// [`Code::Unreadable`](crate::error::Code::Unreadable) when there is none.
pub fn need_a_display() -> Result<()> {
    if ["WAYLAND_DISPLAY", "DISPLAY"].iter().any(|name| std::env::var_os(name).is_some()) {
        return Ok(());
    }
    Err(Error::unreadable(say!("resident-no-display"), "", say!("resident-no-display-next")))
}
