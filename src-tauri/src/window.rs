//! The window: made when it is wanted, kept to our own pages.

use clap::Parser;
use etcetera::BaseStrategy;
use tauri::{AppHandle, Emitter, Manager, Url, WebviewUrl, WebviewWindowBuilder};

use crate::{
    arguments::{Arguments, Screen},
    shell::Shell,
};

const LABEL: &str = "main";

/// Opens the window on a screen, or raises the one that is open and sends it there.
pub fn open(app: &AppHandle, screen: Option<Screen>) -> tauri::Result<()> {
    if let Some(window) = app.get_webview_window(LABEL) {
        window.unminimize()?;
        window.show()?;
        window.set_focus()?;
        return screen.map_or(Ok(()), |screen| app.emit("go", screen.name()));
    }
    app.state::<Shell>().want(screen);
    let mut window = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::default())
        .title("Taper")
        .inner_size(960.0, 820.0)
        .min_inner_size(420.0, 480.0)
        .on_navigation(is_ours)
        .on_new_window(|_, _| tauri::webview::NewWindowResponse::Deny);
    if let Ok(places) = etcetera::choose_base_strategy() {
        // What the web view keeps for itself is no data of the person's; it belongs with other caches.
        window = window.data_directory(places.cache_dir().join("taper"));
    }
    window.build().map(|_| ())
}

/// A second start raises the window and hands over which screen was wanted.
pub fn second_start(app: &AppHandle, argv: Vec<String>) {
    let arguments = Arguments::try_parse_from(argv);
    let (hidden, screen) = arguments.map_or((false, None), |arguments| (arguments.hidden, arguments.screen));
    if !hidden {
        open_soon(app, screen);
    }
}

/// Opens the window from any thread: windows are made on the main one.
pub fn open_soon(app: &AppHandle, screen: Option<Screen>) {
    let handle = app.clone();
    // If the main thread is gone, so is the app.
    let _ = app.run_on_main_thread(move || {
        let _ = open(&handle, screen);
    });
}

/// Only our own pages: no link, script or redirect can take the window elsewhere.
fn is_ours(url: &Url) -> bool {
    let built_in = url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost");
    let development = cfg!(debug_assertions) && url.host_str() == Some("127.0.0.1");
    built_in || development
}
