//! Tells Tauri which commands exist, so that none is open to the web view unless the capability lists it.

const COMMANDS: &[&str] = &[
    "app",
    "unlock",
    "finish_welcome",
    "check_in",
    "save_check_in",
    "undo",
    "home",
    "dismiss_offer",
    "answer_new_normal",
    "record",
    "answer_warning",
    "add_event",
    "end_episode",
    "remove_event",
    "trends",
    "plan",
    "plan_start",
    "plan_take",
    "plan_stay",
    "plan_too_much",
    "plan_lower",
    "plan_target",
    "plan_symptoms",
    "plan_pause",
    "plan_resume",
    "plan_time_off",
    "plan_deadline",
    "plan_review",
    "plan_end",
    "restoring",
    "retrospective",
    "tell_retrospective",
    "keep_first_signs",
    "settings",
    "save_settings",
    "set_passphrase",
    "bad_place",
    "remove_demo",
    "remember_page",
    "focus",
    "focus_start",
    "focus_stop",
    "silence",
    "preview",
    "set_autostart",
    "quit",
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The pages are inside the executable: new pages, new executable.
    println!("cargo:rerun-if-changed=../ui/dist");
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    Ok(tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))?)
}
