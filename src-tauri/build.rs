//! Declares the commands to Tauri. The page may call those in the list and nothing else: the permission is written from the
//! list, and a command without a permission is refused.

use std::{env, fs, path::PathBuf};

#[macro_use]
#[path = "src/command_list.rs"]
mod command_list;

macro_rules! names {
    ($($module:ident::$name:ident),* $(,)?) => { &[$(stringify!($name)),*] };
}

const COMMANDS: &[&str] = with_every_command!(names);

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The pages are inside the executable: new pages, new executable.
    println!("cargo:rerun-if-changed=../ui/dist");
    let folder = PathBuf::from(env::var("OUT_DIR")?).join("permissions");
    fs::create_dir_all(&folder)?;
    // The name under which `capabilities/main.json` grants it.
    let permission = format!("[[permission]]\nidentifier = \"listed-commands\"\ncommands.allow = {COMMANDS:?}\n");
    fs::write(folder.join("listed_commands.toml"), permission)?;
    // Tauri keeps the pattern for as long as the build script runs. In a pattern a bracket stands for itself in brackets.
    let pattern = folder.join("*.toml").display().to_string().replace('[', "[[]");
    let manifest = tauri_build::AppManifest::new().permissions_path_pattern(pattern.leak());
    Ok(tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))?)
}
