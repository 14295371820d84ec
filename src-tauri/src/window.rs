//! The window: it shows our own pages only, and its process ends when it closes.

use std::path::PathBuf;

use etcetera::BaseStrategy;
use tauri::{AppHandle, DragDropEvent, Emitter, Manager, Url, WebviewUrl, WebviewWindowBuilder, WindowEvent};

use crate::shell::Shell;

const LABEL: &str = "main";

/// Builds the window and its web view.
pub fn open(app: &AppHandle) -> tauri::Result<()> {
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
    let window = window.build()?;
    let handle = app.clone();
    window.on_window_event(move |event| {
        if let WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) = event {
            take_in(&handle, paths);
        }
    });
    Ok(())
}

/// Files that were dropped from another program. The web view's page is not given them; the shell remembers where they lie
/// and tells the page their names, so that the page can ask for them to be attached, and for no others.
fn take_in(app: &AppHandle, paths: &[PathBuf]) {
    let names: Vec<String> =
        paths.iter().filter_map(|path| Some(path.file_name()?.to_string_lossy().into_owned())).collect();
    app.state::<Shell>().set_dropped(paths.to_vec());
    // Without a page there is nothing they could be dropped on.
    let _ = app.emit("dropped", names);
}

/// Brings the window forward, on a screen if one is named, from any thread.
pub fn raise_soon(app: &AppHandle, screen: Option<String>) {
    let handle = app.clone();
    // If the main thread is gone, so is the app.
    let _ = app.run_on_main_thread(move || {
        let _ = raise(&handle, screen);
    });
}

fn raise(app: &AppHandle, screen: Option<String>) -> tauri::Result<()> {
    let Some(window) = app.get_webview_window(LABEL) else { return Ok(()) };
    window.unminimize()?;
    window.show()?;
    window.set_focus()?;
    screen.map_or(Ok(()), |screen| app.emit("go", screen))
}

/// Only our own pages: no link, script or redirect can take the window elsewhere.
fn is_ours(url: &Url) -> bool {
    let built_in = url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost");
    let development = cfg!(debug_assertions) && url.host_str() == Some("127.0.0.1");
    built_in || development
}
