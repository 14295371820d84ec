//! The clock: the one place where it is read.

use crate::{
    day::Now,
    error::{Error, Result, quotable},
    say,
    zone::{Zone, parse_now},
};

/// The present instant and zone; `TAPER_NOW` (RFC 3339 with offset, or `@FILE` with such a line, looked at each time) and
/// `TAPER_TZ` (IANA name) replace them.
///
/// # Errors
/// [`Code::BadValue`](crate::error::Code::BadValue) when one of the two is set to something else.
pub fn read() -> Result<Now> {
    let zone = match std::env::var("TAPER_TZ") {
        Ok(name) => Some(Zone::named(&name).ok_or_else(|| {
            let what = say!("general-no-zone", name = quotable(&name));
            Error::bad_value(what, say!("clock-in", name = "TAPER_TZ"), say!("clock-no-zone-next"))
        })?),
        Err(_) => None,
    };
    if let Ok(text) = std::env::var("TAPER_NOW") {
        let text = match text.strip_prefix('@') {
            Some(file) => std::fs::read_to_string(file).unwrap_or_default().trim().to_owned(),
            None => text,
        };
        return parse_now(&text, zone).ok_or_else(|| {
            let what = say!("clock-no-instant", text = quotable(&text));
            Error::bad_value(what, say!("clock-in", name = "TAPER_NOW"), say!("clock-no-instant-next"))
        });
    }
    #[expect(clippy::disallowed_methods, reason = "this is the one place that reads the clock")]
    let instant = chrono::Utc::now();
    Ok(Now { instant, zone: zone.unwrap_or_else(Zone::of_this_computer) })
}
