//! The tray: a small menu, where the desktop has a place for it. Nothing depends on it: starting Taper again opens the
//! window, and everything here can be done there.

use std::sync::mpsc::Sender;

use ksni::{
    Icon, MenuItem, ToolTip,
    blocking::{Handle, TrayMethods},
    menu::{StandardItem, SubMenu},
};
use taper::{app::Silence, say, words::Language};

use crate::resident::Incoming;

/// An item of the tray's menu.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MenuChoice {
    /// Open the window on the check-in.
    CheckIn,
    /// Open the window.
    Open,
    /// Begin a focus session, or end the one that runs.
    Focus,
    /// Silence reminders for a while, or end the silence.
    Silence(Silence),
    /// Lock data that has a passphrase.
    Lock,
    /// Quit: reminders and window.
    Quit,
}

/// What the tray's menu depends on; another value redraws it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shown {
    /// Whether reminders are silent.
    pub silent: bool,
    /// Whether a focus session runs.
    pub in_focus: bool,
    /// Whether the data is open and has a passphrase.
    pub lockable: bool,
    /// The language of the menu.
    pub language: Option<Language>,
}

/// The tray's icon and menu.
pub struct Tray {
    inbox: Sender<Incoming>,
    icon: Vec<Icon>,
    shown: Shown,
}

/// Puts the menu into the tray, now or when there is a place for it.
pub fn start(inbox: Sender<Incoming>) -> Option<Handle<Tray>> {
    let tray = Tray { inbox, icon: icon().into_iter().collect(), shown: Shown::default() };
    // A tray may come after us when the session begins; where none comes, nothing is lost.
    tray.assume_sni_available(true).spawn().ok()
}

impl Tray {
    /// Changes what the menu depends on; the tray asks for the menu again.
    pub fn show(&mut self, shown: Shown) {
        self.shown = shown;
    }

    fn item(label: String, choice: MenuChoice) -> MenuItem<Tray> {
        let activate = Box::new(move |tray: &mut Tray| tray.send(choice));
        StandardItem { label, activate, ..StandardItem::default() }.into()
    }

    fn send(&self, choice: MenuChoice) {
        // The inbox is gone when the program is ending.
        let _ = self.inbox.send(Incoming::Tray(choice));
    }
}

impl ksni::Tray for Tray {
    fn id(&self) -> String {
        "taper".to_owned()
    }

    fn title(&self) -> String {
        "Taper".to_owned()
    }

    fn icon_name(&self) -> String {
        "taper-desktop".to_owned()
    }

    fn icon_pixmap(&self) -> Vec<Icon> {
        self.icon.clone()
    }

    fn tool_tip(&self) -> ToolTip {
        ToolTip { title: "Taper".to_owned(), ..ToolTip::default() }
    }

    fn activate(&mut self, _x: i32, _y: i32) {
        self.send(MenuChoice::Open);
    }

    fn menu(&self) -> Vec<MenuItem<Tray>> {
        let pause = if self.shown.silent {
            Tray::item(say!("tray-resume"), MenuChoice::Silence(Silence::Ended))
        } else {
            let submenu = vec![
                Tray::item(say!("tray-pause-hour"), MenuChoice::Silence(Silence::Hours(1))),
                Tray::item(say!("tray-pause-until-tomorrow"), MenuChoice::Silence(Silence::UntilTomorrow)),
                Tray::item(say!("tray-pause-until-resumed"), MenuChoice::Silence(Silence::UntilResumed)),
            ];
            SubMenu { label: say!("tray-pause"), submenu, ..SubMenu::default() }.into()
        };
        let focus = if self.shown.in_focus { say!("tray-focus-stop") } else { say!("tray-focus-start") };
        let mut items = vec![
            Tray::item(say!("tray-check-in"), MenuChoice::CheckIn),
            Tray::item(focus, MenuChoice::Focus),
            pause,
            MenuItem::Separator,
            Tray::item(say!("tray-open"), MenuChoice::Open),
        ];
        if self.shown.lockable {
            items.push(Tray::item(say!("tray-lock"), MenuChoice::Lock));
        }
        items.push(Tray::item(say!("tray-quit"), MenuChoice::Quit));
        items
    }
}

/// The program's own icon, for a tray that does not know it by name.
fn icon() -> Option<Icon> {
    let drawn: &[u8] = include_bytes!("../../../icons/32x32.png");
    let mut reader = png::Decoder::new(std::io::Cursor::new(drawn)).read_info().ok()?;
    let mut data = vec![0; reader.output_buffer_size()?];
    let info = reader.next_frame(&mut data).ok()?;
    if info.color_type != png::ColorType::Rgba {
        return None;
    }
    // The tray expects ARGB, with the transparency first; the image is RGBA.
    data.chunks_exact_mut(4).for_each(|pixel| pixel.rotate_right(1));
    Some(Icon { width: i32::try_from(info.width).ok()?, height: i32::try_from(info.height).ok()?, data })
}
