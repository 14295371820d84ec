//! The commands: one for each verb the page may ask for. Read the clock, call the app, return the view.

use std::collections::BTreeMap;

use taper::{
    app::{self, App, Begin, NewSignal, Restoring, Review, Silence, bad_place_without_data, from_page},
    day::Day,
    facts::first_step::FirstStep,
    io::{autostart, desktop, link::FromWindow},
    passphrase::{Passphrase, RecoveryKey},
    plan::Decision,
    say,
    view::{
        ErrorView,
        app_state::{AppView, DemoGoneView},
        calendar::CalendarView,
        check_in::{CheckInView, SavedView, UnderstoodView},
        copies::CopiesView,
        day::DayView,
        focus::FocusView,
        home::{BadPlaceView, HomeView},
        log::size_title,
        plan::PlanView,
        preview::PreviewLine,
        protection::{KeyringView, RecoveryKeyView},
        retrospective::{RecollectionView, RetrospectiveView},
        settings::SettingsView,
        together::TogetherView,
        trends::{Range, TrendsView},
        warnings::WarningsView,
        welcome::{self, WelcomeView},
    },
};
use tauri::{AppHandle, State};

use crate::{clipboard, link, shell::Shell};

/// What a command sends back to the page: a view, or an error as one.
type Reply<T> = std::result::Result<T, ErrorView>;

#[tauri::command(async)]
pub fn app(shell: State<'_, Shell>) -> Reply<AppView> {
    Ok(shell.arrival()?)
}

#[tauri::command(async)]
pub fn lock(shell: State<'_, Shell>) -> Reply<AppView> {
    shell.lock();
    Ok(shell.state()?)
}

#[tauri::command(async)]
pub fn unlock(shell: State<'_, Shell>, passphrase: Passphrase) -> Reply<AppView> {
    shell.unlock(passphrase)?;
    Ok(shell.arrival()?)
}

#[tauri::command(async)]
pub fn welcome() -> WelcomeView {
    welcome::build()
}

#[tauri::command(async)]
pub fn finish_welcome(
    shell: State<'_, Shell>,
    passphrase: Option<Passphrase>,
    check_in_at: String,
    signals: Vec<String>,
) -> Reply<AppView> {
    shell.with(|app, now| app.finish_welcome(&check_in_at, &signals, now))?;
    shell.protect(passphrase)?;
    Ok(shell.state()?)
}

#[tauri::command(async)]
pub fn check_in(shell: State<'_, Shell>, day: Option<String>) -> Reply<CheckInView> {
    let day = day.as_deref().map(Day::typed).transpose()?;
    Ok(shell.with(|app, now| app.check_in_view(day, now))?)
}

#[tauri::command(async)]
pub fn save_check_in(
    shell: State<'_, Shell>,
    day: String,
    answers: BTreeMap<String, String>,
    note: Option<String>,
) -> Reply<SavedView> {
    let day = Day::typed(&day)?;
    Ok(shell.with(|app, now| app.save_form(day, &answers, note.as_deref(), now))?)
}

#[tauri::command(async)]
pub fn understand(shell: State<'_, Shell>, signal: String, text: String) -> Reply<UnderstoodView> {
    Ok(shell.with(|app, now| app.understand(&signal, &text, now))?)
}

#[tauri::command(async)]
pub fn undo(shell: State<'_, Shell>, handle: String) -> Reply<SavedView> {
    Ok(shell.with(|app, now| app.undo(&handle, now))?)
}

#[tauri::command(async)]
pub fn home(shell: State<'_, Shell>) -> Reply<HomeView> {
    Ok(shell.with(|app, now| app.home(now))?)
}

#[tauri::command(async)]
pub fn calendar(shell: State<'_, Shell>, signal: Option<String>) -> Reply<CalendarView> {
    Ok(shell.with(|app, now| app.calendar(signal.as_deref(), now))?)
}

#[tauri::command(async)]
pub fn day(shell: State<'_, Shell>, day: String) -> Reply<DayView> {
    let day = Day::typed(&day)?;
    Ok(shell.with(|app, now| app.day(Some(day), now))?)
}

#[tauri::command(async)]
pub fn wave_first_step(shell: State<'_, Shell>, name: String) -> Reply<HomeView> {
    // A name this version does not know is waved away already.
    let step = FirstStep::named(&name);
    Ok(shell.with(|app, now| step.map_or_else(|| app.home(now), |step| app.wave_first_step(step, now)))?)
}

#[tauri::command(async)]
pub fn dismiss_offer(shell: State<'_, Shell>) -> Reply<HomeView> {
    Ok(shell.with(|app, now| app.decline_offer(now))?)
}

#[tauri::command(async)]
pub fn answer_new_normal(shell: State<'_, Shell>, from: Option<String>) -> Reply<HomeView> {
    let from = from.as_deref().map(Day::typed).transpose()?;
    Ok(shell.with(|app, now| app.answer_new_normal(from, now))?)
}

#[tauri::command(async)]
pub fn record(shell: State<'_, Shell>) -> Reply<WarningsView> {
    Ok(shell.with(|app, now| app.warnings(now))?)
}

#[tauri::command(async)]
pub fn answer_warning(shell: State<'_, Shell>, day: String, verdict: Option<String>) -> Reply<SavedView> {
    let day = Day::typed(&day)?;
    let verdict = verdict.as_deref().map(from_page::verdict).transpose()?;
    Ok(shell.with(|app, now| app.answer_warning(day, verdict, now))?)
}

#[tauri::command(async)]
pub fn add_event(
    shell: State<'_, Shell>,
    kind: String,
    first: String,
    drop: Option<String>,
    last: Option<String>,
    why: Option<String>,
) -> Reply<SavedView> {
    let event = from_page::event(&kind, &first, drop.as_deref(), last.as_deref(), why.as_deref())?;
    Ok(shell.with(|app, now| app.add_event(event, now))?)
}

#[tauri::command(async)]
pub fn end_episode(shell: State<'_, Shell>, id: String, day: String) -> Reply<SavedView> {
    let day = Day::typed(&day)?;
    Ok(shell.with(|app, now| app.end_episode(&id, day, now))?)
}

#[tauri::command(async)]
pub fn remove_event(shell: State<'_, Shell>, id: String) -> Reply<SavedView> {
    Ok(shell.with(|app, now| app.remove_event(&id, now))?)
}

#[tauri::command(async)]
pub fn trends(shell: State<'_, Shell>, range: Range) -> Reply<TrendsView> {
    Ok(shell.with(|app, now| app.trends(range, now))?)
}

#[tauri::command(async)]
pub fn together(shell: State<'_, Shell>) -> Reply<TogetherView> {
    Ok(shell.with(|app, now| app.together(now))?)
}

#[tauri::command(async)]
pub fn plan(shell: State<'_, Shell>) -> Reply<PlanView> {
    Ok(shell.with(|app, now| app.plan(now))?)
}

#[tauri::command(async)]
pub fn plan_start(
    shell: State<'_, Shell>,
    kind: String,
    baseline_hours: Option<String>,
    workdays: Option<u8>,
    goal_hours: Option<String>,
) -> Reply<PlanView> {
    let (usual_week, goal) = (baseline_hours.as_deref(), goal_hours.as_deref());
    Ok(shell.with(|app, now| app.plan_start(&Begin { kind: &kind, usual_week, workdays, goal }, now))?)
}

#[tauri::command(async)]
pub fn plan_take(shell: State<'_, Shell>) -> Reply<PlanView> {
    Ok(shell.with(|app, now| app.plan_decide("take", now))?)
}

#[tauri::command(async)]
pub fn plan_stay(shell: State<'_, Shell>) -> Reply<PlanView> {
    Ok(shell.with(|app, now| app.plan_decide("stay", now))?)
}

#[tauri::command(async)]
pub fn plan_too_much(shell: State<'_, Shell>, hold: bool) -> Reply<PlanView> {
    Ok(shell.with(|app, now| app.plan_too_much(hold, now))?)
}

#[tauri::command(async)]
pub fn plan_lower(shell: State<'_, Shell>, hours: String) -> Reply<PlanView> {
    Ok(shell.with(|app, now| app.plan_lower(&hours, now))?)
}

#[tauri::command(async)]
pub fn plan_target(shell: State<'_, Shell>, percent: u32) -> Reply<PlanView> {
    Ok(shell.with(|app, now| app.plan_record(Decision::Target { percent }, now))?)
}

#[tauri::command(async)]
pub fn plan_symptoms(shell: State<'_, Shell>) -> Reply<PlanView> {
    Ok(shell.with(|app, now| app.plan_record(Decision::Symptoms, now))?)
}

#[tauri::command(async)]
pub fn restoring(shell: State<'_, Shell>, verb: String, thing: String, words: String) -> Reply<PlanView> {
    let change = Restoring::named(&verb, thing, words)?;
    Ok(shell.with(|app, now| app.restoring(change, now))?)
}

#[tauri::command(async)]
pub fn retrospective(shell: State<'_, Shell>) -> Reply<RetrospectiveView> {
    Ok(shell.with(|app, now| app.retrospective(now))?)
}

#[tauri::command(async)]
pub fn keep_recollection(shell: State<'_, Shell>, recollection: RecollectionView) -> Reply<RetrospectiveView> {
    Ok(shell.with(|app, now| app.keep_recollection(recollection.into(), now))?)
}

#[tauri::command(async)]
pub fn keep_first_signs(
    shell: State<'_, Shell>,
    signs: Vec<String>,
    if_sign: Option<String>,
    if_days: u32,
    then: String,
) -> Reply<RetrospectiveView> {
    let chosen = from_page::first_signs(signs, if_sign, if_days, then);
    Ok(shell.with(|app, now| app.keep_first_signs(chosen, now))?)
}

#[tauri::command(async)]
pub fn plan_pause(shell: State<'_, Shell>) -> Reply<PlanView> {
    Ok(shell.with(|app, now| app.plan_record(Decision::Pause, now))?)
}

#[tauri::command(async)]
pub fn plan_resume(shell: State<'_, Shell>) -> Reply<PlanView> {
    Ok(shell.with(|app, now| app.plan_record(Decision::Resume, now))?)
}

#[tauri::command(async)]
pub fn plan_time_off(shell: State<'_, Shell>, from: String, to: String) -> Reply<PlanView> {
    let (from, to) = (Day::typed(&from)?, Day::typed(&to)?);
    Ok(shell.with(|app, now| app.plan_record(Decision::TimeOff { from, to }, now))?)
}

#[tauri::command(async)]
pub fn plan_deadline(shell: State<'_, Shell>, from: String, days: u32) -> Reply<PlanView> {
    let from = Day::typed(&from)?;
    Ok(shell.with(|app, now| app.plan_record(Decision::Deadline { from, days }, now))?)
}

#[tauri::command(async)]
pub fn plan_review(
    shell: State<'_, Shell>,
    worse: bool,
    lighter: String,
    change: Vec<String>,
    how: String,
    who: String,
) -> Reply<PlanView> {
    Ok(shell.with(|app, now| app.plan_review(Review { worse, lighter, change, how, who }, now))?)
}

#[tauri::command(async)]
pub fn plan_end(shell: State<'_, Shell>) -> Reply<PlanView> {
    Ok(shell.with(|app, now| app.plan_decide("end", now))?)
}

#[tauri::command(async)]
pub fn settings(shell: State<'_, Shell>) -> Reply<SettingsView> {
    Ok(shell.with(|app, now| app.settings_view(now))?)
}

#[tauri::command(async)]
pub fn save_settings(shell: State<'_, Shell>, changes: BTreeMap<String, String>) -> Reply<SettingsView> {
    let changes: Vec<(String, String)> = changes.into_iter().collect();
    shell.with(|app, now| app.configure(&changes, now))?;
    settings(shell)
}

#[tauri::command(async)]
pub fn set_passphrase(
    shell: State<'_, Shell>,
    current: Option<Passphrase>,
    new: Option<Passphrase>,
) -> Reply<SettingsView> {
    shell.change_passphrase(current, new)?;
    settings(shell)
}

/// How hard a new passphrase is to guess; nothing while none is typed.
#[tauri::command(async)]
pub fn passphrase_strength(passphrase: Passphrase) -> String {
    if passphrase.is_empty() { String::new() } else { app::strength(&passphrase) }
}

#[tauri::command(async)]
pub fn make_recovery_key(shell: State<'_, Shell>) -> Reply<RecoveryKeyView> {
    Ok(shell.with(|app, now| app.recovery_key_view(now))?)
}

#[tauri::command(async)]
pub fn recover(shell: State<'_, Shell>, key: Passphrase, passphrase: Passphrase) -> Reply<AppView> {
    shell.recover(&RecoveryKey::typed(key.as_str())?, passphrase)?;
    Ok(shell.arrival()?)
}

#[tauri::command(async)]
pub fn keyring(shell: State<'_, Shell>) -> Reply<KeyringView> {
    Ok(shell.with(|app, _| Ok(app.keyring_view()))?)
}

/// Has the keyring remember the passphrase, or forget it.
#[tauri::command(async)]
pub fn remember_passphrase(shell: State<'_, Shell>, remember: bool) -> Reply<KeyringView> {
    let work = |app: &App| if remember { app.remember_in_keyring().map(drop) } else { app.forget_in_keyring() };
    Ok(shell.with(|app, _| work(app).map(|()| app.keyring_view()))?)
}

#[tauri::command(async)]
pub fn erase_day(shell: State<'_, Shell>, day: String) -> Reply<SavedView> {
    let day = Day::typed(&day)?;
    let erased = shell.with(|app, now| app.erase_day(day, false, now))?;
    Ok(SavedView { sentence: say!("erase-done", count = erased), undo: None })
}

#[tauri::command(async)]
pub fn copies(shell: State<'_, Shell>) -> Reply<CopiesView> {
    Ok(shell.with(|app, now| app.copies_view(now))?)
}

#[tauri::command(async)]
pub fn back_up(shell: State<'_, Shell>) -> Reply<SavedView> {
    let made = shell.with(|app, now| app.back_up(now))?;
    Ok(SavedView { sentence: say!("copies-made", size = size_title(made.size), rows = made.rows), undo: None })
}

#[tauri::command(async)]
pub fn would_change(shell: State<'_, Shell>, name: String) -> Reply<Vec<String>> {
    Ok(shell.with(|app, now| app.restore_lines(&name, now))?)
}

#[tauri::command(async)]
pub fn put_back(shell: State<'_, Shell>, name: String, passphrase: Option<Passphrase>) -> Reply<SavedView> {
    shell.restore(&name, passphrase)?;
    Ok(SavedView { sentence: say!("copies-were-put-back"), undo: None })
}

#[tauri::command(async)]
pub fn bad_place(shell: State<'_, Shell>) -> BadPlaceView {
    // The card comes whatever state the data is in; only the silence afterwards needs it.
    shell.with(|app, now| Ok(app.bad_place(now))).unwrap_or_else(|_| bad_place_without_data())
}

/// Opens the directory of help in the person's browser: the one thing of the window that leads outside, and only when
/// pressed. The address is a setting, checked when it is set.
#[tauri::command(async)]
pub fn find_help(shell: State<'_, Shell>) -> Reply<()> {
    let link = shell.with(|app, _| Ok(app.help_link())).unwrap_or_else(|_| bad_place_without_data().help_link);
    Ok(desktop::browse(&link)?)
}

#[tauri::command(async)]
pub fn add_own_signal(shell: State<'_, Shell>, new: NewSignal) -> Reply<SettingsView> {
    shell.with(|app, now| app.add_own_signal(&new, now))?;
    settings(shell)
}

#[tauri::command(async)]
pub fn rename_own_signal(shell: State<'_, Shell>, id: String, title: String) -> Reply<SettingsView> {
    shell.with(|app, now| app.rename_own_signal(&id, &title, now))?;
    settings(shell)
}

#[tauri::command(async)]
pub fn archive_own_signal(shell: State<'_, Shell>, id: String, rests: bool) -> Reply<SettingsView> {
    shell.with(|app, now| app.archive_own_signal(&id, rests, now))?;
    settings(shell)
}

#[tauri::command(async)]
pub fn remove_own_signal(shell: State<'_, Shell>, id: String) -> Reply<SavedView> {
    Ok(shell.with(|app, now| app.remove_own_signal(&id, now))?)
}

#[tauri::command(async)]
pub fn order_signals(shell: State<'_, Shell>, ids: Vec<String>) -> Reply<SettingsView> {
    shell.with(|app, now| app.order_signals(&ids, now))?;
    settings(shell)
}

/// Saves a chart where downloads go, as the chart command of the terminal would; the file's place.
#[tauri::command(async)]
pub fn save_chart(shell: State<'_, Shell>, signal: String, range: Range, png: bool) -> Reply<String> {
    Ok(shell.with(|app, now| app.save_chart(&signal, range, png, now))?)
}

/// Puts a chart as a picture onto the clipboard.
#[tauri::command(async)]
pub fn copy_chart(app: AppHandle, shell: State<'_, Shell>, signal: String, range: Range) -> Reply<()> {
    let png = shell.with(|app, now| app.chart_png(&signal, range, now))?;
    Ok(clipboard::put(&app, png)?)
}

#[tauri::command(async)]
pub fn remove_demo(shell: State<'_, Shell>) -> Reply<DemoGoneView> {
    let (app, kept) = shell.remove_demo()?;
    let kept = kept.map(|path| say!("demo-kept", path = path.display().to_string()));
    Ok(DemoGoneView { app, kept })
}

/// Keeps, in memory only, what the page wants to find again when the window is opened next.
#[tauri::command(async)]
pub fn remember_page(page: String) {
    link::remember(page);
}

#[tauri::command(async)]
pub fn focus(shell: State<'_, Shell>) -> Reply<FocusView> {
    Ok(shell.with(|app, now| app.focus(now))?)
}

#[tauri::command(async)]
pub fn focus_start(shell: State<'_, Shell>) -> Reply<FocusView> {
    Ok(shell.with(|app, now| app.start_focus(now))?)
}

#[tauri::command(async)]
pub fn focus_stop(shell: State<'_, Shell>, minutes: Option<u32>, all: bool) -> Reply<FocusView> {
    Ok(shell.with(|app, now| app.stop_focus(minutes, all, now))?)
}

/// Silences reminders for `1h`, until `tomorrow` or until `resumed`; without a length the silence ends.
#[tauri::command(async)]
pub fn silence(shell: State<'_, Shell>, length: Option<String>) -> Reply<SettingsView> {
    let silence = length.as_deref().map_or(Ok(Silence::Ended), Silence::parse)?;
    shell.with(|app, now| app.silence(silence, now))?;
    settings(shell)
}

/// The reminders of the next seven days with these settings.
#[tauri::command(async)]
pub fn preview(shell: State<'_, Shell>) -> Reply<Vec<PreviewLine>> {
    Ok(shell.with(|app, now| app.preview_lines(7, now))?)
}

#[tauri::command(async)]
pub fn set_autostart(shell: State<'_, Shell>, on: bool) -> Reply<SettingsView> {
    autostart::set(on)?;
    settings(shell)
}

/// Ends Taper, reminders too.
#[tauri::command(async)]
pub fn quit() {
    link::send(&FromWindow::Quit);
}
