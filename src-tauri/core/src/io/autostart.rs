//! Starting with the desktop session: an entry in the person's own autostart folder, there or not there.

use std::{fs, path::PathBuf};

use etcetera::BaseStrategy;

use crate::{
    error::{Error, Result},
    say,
};

const FILE: &str = "org.taper.Taper.desktop";

/// Whether Taper starts with the session.
pub fn is_on() -> bool {
    place().is_ok_and(|path| path.is_file())
}

/// Has Taper start with the session, or no longer.
///
/// # Errors
/// When the entry cannot be written or removed.
pub fn set(on: bool) -> Result<()> {
    let path = place()?;
    let failed = |error: std::io::Error| {
        let what = say!("autostart-unchanged", error = error.to_string());
        Error::unreadable(what, path.display(), say!("general-check-folder"))
    };
    if !on {
        return match fs::remove_file(&path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(failed(error)),
            _ => Ok(()),
        };
    }
    let program = std::env::current_exe().map_err(failed)?.with_file_name("taper-desktop");
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    fs::write(&path, entry(&program.display().to_string())).map_err(failed)
}

fn place() -> Result<PathBuf> {
    let places = etcetera::choose_base_strategy()
        .map_err(|_| Error::unreadable(say!("general-no-home"), "", say!("autostart-no-home-next")))?;
    Ok(places.config_dir().join("autostart").join(FILE))
}

/// The entry; the program's path is quoted as the desktop entry specification has it.
fn entry(program: &str) -> String {
    let mut quoted = String::new();
    for letter in program.chars() {
        if matches!(letter, '"' | '`' | '$' | '\\') {
            quoted.push_str("\\\\");
        }
        if letter == '%' {
            quoted.push('%');
        }
        quoted.push(letter);
    }
    let comment = say!("autostart-comment");
    format!(
        "[Desktop Entry]\nType=Application\nName=Taper\nComment={comment}\nExec=\"{quoted}\" --hidden\n\
         Icon=taper-desktop\nX-GNOME-Autostart-enabled=true\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_with_spaces_and_signs_stays_one_word() {
        let text = entry("/opt/My $tuff/100%/taper-desktop");
        assert!(text.contains("Exec=\"/opt/My \\\\$tuff/100%%/taper-desktop\" --hidden\n"), "{text}");
    }
}
