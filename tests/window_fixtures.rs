//! What the window's own tests are shown is what the core gives: a fixture that no longer is gets written anew.

use std::{fs, path::Path};

#[test]
fn the_windows_tests_are_shown_the_welcome_the_core_gives() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/tests/fixtures/welcome.json");
    let fresh = serde_json::to_string_pretty(&taper::view::welcome::build()).unwrap() + "\n";
    if fs::read_to_string(&file).unwrap_or_default() != fresh {
        fs::write(&file, fresh).unwrap();
        panic!("{} was out of date and is written anew: run the window's tests with it", file.display());
    }
}
