//! Words read off pictures by `tesseract`, a program of the computer's own, where the person has switched that on.
//!
//! The picture goes to it through a pipe and nothing is written to disk. It reads English, and German where that is
//! installed.

use std::{
    io::{Read, Write},
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use resvg::tiny_skia::{Color, Pixmap, PixmapPaint, Transform};

use super::drawing;
use crate::view::log::fits_in_memory;

/// The program.
const TESSERACT: &str = "tesseract";
/// Languages it is asked for, those that are installed.
const LANGUAGES: [&str; 2] = ["eng", "deu"];
/// A picture it has not read after this long has no words.
const LONGEST: Duration = Duration::from_secs(60);
/// How often it is looked whether it has ended.
const LOOK_EVERY: Duration = Duration::from_millis(20);
/// A drawing is made this many times as large, which its letters need.
const SCALE: f32 = 2.0;
/// The longer side of a drawing, in points of the picture.
const LARGEST: f32 = 6000.0;

/// The languages of [`LANGUAGES`] that tesseract can read, joined as it wants them; nothing where it is not installed.
pub fn languages() -> Option<String> {
    let listed = Command::new(TESSERACT).arg("--list-langs").stdin(Stdio::null()).output().ok()?;
    let listed = String::from_utf8_lossy(&listed.stdout).into_owned();
    let known: Vec<&str> = LANGUAGES.into_iter().filter(|name| listed.lines().any(|line| line == *name)).collect();
    (!known.is_empty()).then(|| known.join("+"))
}

/// The words on a picture; none where it cannot be read. Those that go upwards, beside an axis, are read, too, where the
/// picture is a drawing or a PNG.
pub fn words(picture: &[u8], languages: &str) -> String {
    if !fits_in_memory(picture) {
        return String::new();
    }
    let points = drawn(picture).or_else(|| Pixmap::decode_png(picture).ok());
    let upright = points.as_ref().and_then(|points| points.encode_png().ok());
    let turned = points.as_ref().and_then(turned).and_then(|points| points.encode_png().ok());
    let across = read(upright.as_deref().unwrap_or(picture), languages);
    let upwards = turned.and_then(|picture| read(&picture, languages));
    [across, upwards].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// A drawing as a picture of points, on white as paper is; nothing where it is none.
fn drawn(svg: &[u8]) -> Option<Pixmap> {
    let tree = drawing::read(svg)?;
    let size = tree.size();
    let scale = SCALE.min(LARGEST / size.width().max(size.height()));
    let mut points = Pixmap::new((size.width() * scale) as u32, (size.height() * scale) as u32)?;
    points.fill(Color::WHITE);
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut points.as_mut());
    Some(points)
}

/// The picture turned by a quarter to the right, so that what went upwards goes across.
fn turned(points: &Pixmap) -> Option<Pixmap> {
    let mut turned = Pixmap::new(points.height(), points.width())?;
    turned.fill(Color::WHITE);
    let by = Transform::from_row(0.0, 1.0, -1.0, 0.0, points.height() as f32, 0.0);
    turned.draw_pixmap(0, 0, points.as_ref(), &PixmapPaint::default(), by, None);
    Some(turned)
}

fn read(picture: &[u8], languages: &str) -> Option<String> {
    // Sparse text: what stands around a plot has no lines and columns. Several threads would only take turns.
    let mut reader = Command::new(TESSERACT)
        .args(["stdin", "stdout", "-l", languages, "--psm", "11"])
        .env("OMP_THREAD_LIMIT", "1")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let (stdin, stdout) = (reader.stdin.take(), reader.stdout.take());
    let finished = thread::scope(|scope| {
        scope.spawn(move || {
            // One that stops reading has its reasons.
            stdin.map(|mut pipe| pipe.write_all(picture).ok())
        });
        let words = scope.spawn(move || {
            let mut words = Vec::new();
            stdout.and_then(|mut pipe| pipe.read_to_end(&mut words).ok())?;
            String::from_utf8(words).ok()
        });
        let begun = Instant::now();
        let ended = loop {
            match reader.try_wait() {
                Ok(Some(status)) => break status.success(),
                Ok(None) if begun.elapsed() < LONGEST => thread::sleep(LOOK_EVERY),
                _ => break false,
            }
        };
        if !ended {
            let _ = reader.kill();
            let _ = reader.wait();
        }
        words.join().ok().flatten().filter(|_| ended)
    });
    finished.map(|words| words.split_whitespace().collect::<Vec<_>>().join(" "))
}
