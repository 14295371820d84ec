//! Pictures on the clipboard. The web view reads and writes text there, but no pictures, so the desktop's own toolkit, which
//! it runs on anyway, does that.

use std::{sync::mpsc, time::Duration};

use gtk::{
    gdk,
    gdk_pixbuf::{PixbufLoader, prelude::PixbufLoaderExt},
};
use taper::{
    error::{Error, Result},
    say,
};
use tauri::AppHandle;

/// A program that owns the clipboard and does not answer shall not keep the window waiting.
const PATIENCE: Duration = Duration::from_secs(5);

/// The picture on the clipboard as PNG, if there is one.
///
/// # Errors
/// When the window system does not answer.
pub fn picture(app: &AppHandle) -> Result<Option<Vec<u8>>> {
    on_its_thread(app, |answer| {
        gtk::Clipboard::get(&gdk::SELECTION_CLIPBOARD).request_image(move |_, picture| {
            let _ = answer.send(picture.and_then(|picture| picture.save_to_bufferv("png", &[]).ok()));
        });
    })
}

/// Puts a picture (PNG) onto the clipboard.
///
/// # Errors
/// When the window system does not answer or takes it for no picture.
pub fn put(app: &AppHandle, png: Vec<u8>) -> Result<()> {
    let taken = on_its_thread(app, move |answer| {
        let loader = PixbufLoader::new();
        let read = loader.write(&png).and_then(|()| loader.close()).ok().and_then(|()| loader.pixbuf());
        if let Some(picture) = &read {
            gtk::Clipboard::get(&gdk::SELECTION_CLIPBOARD).set_image(picture);
        }
        let _ = answer.send(read.is_some());
    })?;
    if taken { Ok(()) } else { Err(silent()) }
}

/// Runs `ask` on the main thread, the only one the toolkit may be called from, and waits for its answer.
fn on_its_thread<T: Send + 'static>(app: &AppHandle, ask: impl FnOnce(mpsc::Sender<T>) + Send + 'static) -> Result<T> {
    let (answer, wait) = mpsc::channel();
    app.run_on_main_thread(move || ask(answer)).map_err(|_| silent())?;
    wait.recv_timeout(PATIENCE).map_err(|_| silent())
}

fn silent() -> Error {
    Error::unreadable(say!("clipboard-silent"), "", say!("clipboard-silent-next"))
}
