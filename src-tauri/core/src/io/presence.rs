//! Whether somebody is there, and whether something fills their screen, as far as the desktop reports it.
//!
//! X11 reports both. On Wayland some desktops report how long there was no input; none reports what fills the screen.

use chrono::TimeDelta;
use x11rb::{
    connection::Connection,
    protocol::{
        screensaver::ConnectionExt as _,
        xproto::{Atom, AtomEnum, ConnectionExt as _, Window},
    },
    rust_connection::RustConnection,
};

/// What the desktop reports at one moment; `None` where it cannot.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct DesktopState {
    /// How long neither key nor mouse was touched.
    pub idle: Option<TimeDelta>,
    /// Whether something fills the screen.
    pub full_screen: Option<bool>,
}

/// The connections through which the desktop is queried. One that breaks is made again at the next query.
#[derive(Default)]
pub struct DesktopProbe {
    x11: Option<X11>,
    /// There was no X11 at the first query, so none is tried again.
    without_x11: bool,
    bus: Option<zbus::blocking::Connection>,
}

impl DesktopProbe {
    /// The state of the desktop now.
    pub fn look(&mut self) -> DesktopState {
        // On Wayland an X11 server sees only what it draws itself.
        if std::env::var_os("WAYLAND_DISPLAY").is_some() {
            return DesktopState { idle: self.idle_on_the_bus(), full_screen: None };
        }
        if self.x11.is_none() && !self.without_x11 {
            self.x11 = X11::open();
            self.without_x11 = self.x11.is_none();
        }
        match self.x11.as_ref().map(X11::look) {
            Some(Some(state)) => state,
            Some(None) => {
                self.x11 = None;
                DesktopState::default()
            }
            None => DesktopState::default(),
        }
    }

    /// GNOME's compositor reports milliseconds without input.
    fn idle_on_the_bus(&mut self) -> Option<TimeDelta> {
        const NAME: &str = "org.gnome.Mutter.IdleMonitor";
        if self.bus.is_none() {
            self.bus = zbus::blocking::Connection::session().ok();
        }
        let place = "/org/gnome/Mutter/IdleMonitor/Core";
        let answer = self.bus.as_ref()?.call_method(Some(NAME), place, Some(NAME), "GetIdletime", &()).ok()?;
        let milliseconds: u64 = answer.body().deserialize().ok()?;
        i64::try_from(milliseconds).ok().and_then(TimeDelta::try_milliseconds)
    }
}

struct X11 {
    connection: RustConnection,
    root: Window,
    active_window: Atom,
    state: Atom,
    full_screen: Atom,
}

impl X11 {
    fn open() -> Option<X11> {
        let (connection, screen) = x11rb::connect(None).ok()?;
        let root = connection.setup().roots.get(screen)?.root;
        let atom = |name: &str| Some(connection.intern_atom(false, name.as_bytes()).ok()?.reply().ok()?.atom);
        let (active_window, state) = (atom("_NET_ACTIVE_WINDOW")?, atom("_NET_WM_STATE")?);
        let full_screen = atom("_NET_WM_STATE_FULLSCREEN")?;
        Some(X11 { connection, root, active_window, state, full_screen })
    }

    /// `None` when the server has gone.
    fn look(&self) -> Option<DesktopState> {
        // The extension may be missing, which only hides how long nothing was touched.
        let idle = self.connection.screensaver_query_info(self.root).ok()?.reply().ok();
        let idle = idle.and_then(|info| TimeDelta::try_milliseconds(i64::from(info.ms_since_user_input)));
        let list = |window: Window, property: Atom, kind: AtomEnum| {
            let asked = self.connection.get_property(false, window, property, kind, 0, 64).ok()?;
            // A window that closed in between has no properties any more.
            Some(asked.reply().ok().and_then(|reply| Some(reply.value32()?.collect::<Vec<u32>>())).unwrap_or_default())
        };
        let active = list(self.root, self.active_window, AtomEnum::WINDOW)?.first().copied().filter(|id| *id != 0);
        let states = active.map_or(Some(Vec::new()), |window| list(window, self.state, AtomEnum::ATOM))?;
        Some(DesktopState { idle, full_screen: Some(states.contains(&self.full_screen)) })
    }
}
