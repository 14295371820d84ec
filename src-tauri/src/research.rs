//! The commands of the log, the pathway, ideas and the week.

use taper::{
    app::{Shared, Sharing},
    day::Day,
    record::week::WeekAnswers,
    view::{
        ErrorView,
        check_in::SavedView,
        entry_words::EntryLine,
        experiments::{ExperimentsView, Order},
        filters::FilterView,
        ideas::IdeasView,
        log::{AttachedView, EntryDraft, EntryView, LogView, WrittenView},
        week::{ShareView, SharingDraft, WeekView},
        why::{SpellDraft, StepDraft, WhyView},
    },
};
use tauri::{AppHandle, State};

use crate::{clipboard, shell::Shell};

/// What a command sends back to the page: a view, or an error as one.
type Reply<T> = std::result::Result<T, ErrorView>;

#[tauri::command(async)]
pub fn log(shell: State<'_, Shell>, query: String) -> Reply<LogView> {
    Ok(shell.with(|app, now| app.log(&query, now))?)
}

#[tauri::command(async)]
pub fn log_filters(shell: State<'_, Shell>, query: String) -> Reply<Vec<FilterView>> {
    Ok(shell.with(|app, _| app.log_filters(&query))?)
}

#[tauri::command(async)]
pub fn saved_searches(shell: State<'_, Shell>) -> Reply<Vec<String>> {
    Ok(shell.with(|app, _| app.saved_searches())?)
}

#[tauri::command(async)]
pub fn keep_search(shell: State<'_, Shell>, query: String) -> Reply<SavedView> {
    Ok(shell.with(|app, now| app.keep_search(&query, now))?)
}

#[tauri::command(async)]
pub fn forget_search(shell: State<'_, Shell>, query: String) -> Reply<SavedView> {
    Ok(shell.with(|app, now| app.forget_search(&query, now))?)
}

/// One entry; `found_by` is the search it was found by, which is marked in it.
#[tauri::command(async)]
pub fn entry(shell: State<'_, Shell>, id: String, found_by: String) -> Reply<EntryView> {
    Ok(shell.with(|app, now| app.entry_found(&id, &found_by, now))?)
}

#[tauri::command(async)]
pub fn experiments(
    shell: State<'_, Shell>,
    step: Option<String>,
    column: usize,
    descending: bool,
) -> Reply<ExperimentsView> {
    Ok(shell.with(|app, _| app.experiments(step.as_deref(), Order { column, descending }))?)
}

#[tauri::command(async)]
pub fn write_entry(
    shell: State<'_, Shell>,
    id: Option<String>,
    draft: EntryDraft,
    seen: Option<i64>,
) -> Reply<WrittenView> {
    Ok(shell.with(|app, now| app.write_entry(id.as_deref(), &draft, seen, now))?)
}

#[tauri::command(async)]
pub fn remove_entry(shell: State<'_, Shell>, id: String) -> Reply<SavedView> {
    Ok(shell.with(|app, now| app.remove_entry(&id, now))?)
}

#[tauri::command(async)]
pub fn restore_entry(shell: State<'_, Shell>, id: String) -> Reply<SavedView> {
    Ok(shell.with(|app, now| app.restore_entry(&id, now))?)
}

#[tauri::command(async)]
pub fn trash(shell: State<'_, Shell>) -> Reply<Vec<EntryLine>> {
    Ok(shell.with(|app, _| app.trash())?)
}

#[tauri::command(async)]
pub fn empty_trash(shell: State<'_, Shell>) -> Reply<usize> {
    Ok(shell.with(|app, now| app.empty_trash(now))?)
}

#[tauri::command(async)]
pub fn take_version_back(shell: State<'_, Shell>, id: String, version: String) -> Reply<SavedView> {
    Ok(shell.with(|app, now| app.take_version_back(&id, &version, now))?)
}

/// Gives an entry a file that was pasted, dropped or chosen: its bytes, not a path of the page's choosing.
#[tauri::command(async)]
pub fn attach(shell: State<'_, Shell>, id: String, name: String, base64: String) -> Reply<AttachedView> {
    Ok(shell.with(|app, now| app.attach_base64(&id, &name, &base64, now))?)
}

/// Gives an entry the files that were dropped on the window from another program.
#[tauri::command(async)]
pub fn attach_dropped(shell: State<'_, Shell>, id: String) -> Reply<AttachedView> {
    let paths = shell.take_dropped();
    Ok(shell.with(|app, now| app.attach_paths(&id, &paths, now))?)
}

/// The picture on the clipboard, PNG in base 64, when something was pasted that is no text.
#[tauri::command(async)]
pub fn pasted_picture(app: AppHandle) -> Reply<Option<String>> {
    use base64::Engine;
    Ok(clipboard::picture(&app)?.map(|png| base64::engine::general_purpose::STANDARD.encode(png)))
}

#[tauri::command(async)]
pub fn detach(shell: State<'_, Shell>, file: String) -> Reply<SavedView> {
    Ok(shell.with(|app, now| app.detach(&file, now))?)
}

#[tauri::command(async)]
pub fn caption(shell: State<'_, Shell>, file: String, caption: String) -> Reply<()> {
    Ok(shell.with(|app, now| app.caption(&file, &caption, now))?)
}

/// Writes a file of an entry where downloads go; the path it was written to.
#[tauri::command(async)]
pub fn save_file(shell: State<'_, Shell>, id: String, file: String) -> Reply<String> {
    Ok(shell.with(|app, _| app.save_file(&id, &file))?)
}

/// Opens a link of an entry in the person's browser, when it is pressed; only an address that stands in its text.
#[tauri::command(async)]
pub fn open_link(shell: State<'_, Shell>, id: String, address: String) -> Reply<()> {
    Ok(shell.with(|app, _| app.open_link(&id, &address))?)
}

#[tauri::command(async)]
pub fn answer_revisit(
    shell: State<'_, Shell>,
    id: String,
    recalled: String,
    missing: Vec<String>,
    words: String,
) -> Reply<SavedView> {
    Ok(shell.with(|app, now| app.answer_revisit(&id, &recalled, &missing, &words, now))?)
}

#[tauri::command(async)]
pub fn ideas(shell: State<'_, Shell>) -> Reply<IdeasView> {
    Ok(shell.with(|app, now| app.ideas(now))?)
}

#[tauri::command(async)]
pub fn decide_idea(
    shell: State<'_, Shell>,
    id: String,
    standing: String,
    reason: String,
    review_on: String,
) -> Reply<SavedView> {
    Ok(shell.with(|app, now| app.decide_idea(&id, &standing, &reason, &review_on, now))?)
}

#[tauri::command(async)]
pub fn close_experiment(shell: State<'_, Shell>, id: String, outcome: String, learned: String) -> Reply<SavedView> {
    Ok(shell.with(|app, now| app.close_experiment(&id, &outcome, &learned, now))?)
}

#[tauri::command(async)]
pub fn reopen_experiment(shell: State<'_, Shell>, id: String) -> Reply<SavedView> {
    Ok(shell.with(|app, now| app.reopen_experiment(&id, now))?)
}

#[tauri::command(async)]
pub fn why(shell: State<'_, Shell>) -> Reply<WhyView> {
    Ok(shell.with(|app, now| app.why(now))?)
}

#[tauri::command(async)]
pub fn write_step(shell: State<'_, Shell>, id: Option<String>, draft: StepDraft) -> Reply<SavedView> {
    Ok(shell.with(|app, now| Ok(app.write_step(id.as_deref(), &draft, now)?.1))?)
}

#[tauri::command(async)]
pub fn remove_step(shell: State<'_, Shell>, id: String) -> Reply<SavedView> {
    Ok(shell.with(|app, now| app.remove_step(&id, now))?)
}

#[tauri::command(async)]
pub fn serve(shell: State<'_, Shell>, step: String, serves: bool) -> Reply<SavedView> {
    Ok(shell.with(|app, now| app.serve(&step, None, serves, now))?)
}

#[tauri::command(async)]
pub fn write_spell(shell: State<'_, Shell>, id: Option<String>, draft: SpellDraft) -> Reply<SavedView> {
    Ok(shell.with(|app, now| app.write_spell(id.as_deref(), &draft, now))?)
}

#[tauri::command(async)]
pub fn remove_spell(shell: State<'_, Shell>, id: String) -> Reply<SavedView> {
    Ok(shell.with(|app, now| app.remove_spell(&id, now))?)
}

#[tauri::command(async)]
pub fn week(shell: State<'_, Shell>, of: Option<String>) -> Reply<WeekView> {
    let of = of.as_deref().map(Day::typed).transpose()?;
    Ok(shell.with(|app, now| app.week(of, now))?)
}

#[tauri::command(async)]
pub fn review_week(shell: State<'_, Shell>, of: String, draft: WeekAnswers) -> Reply<SavedView> {
    let of = Day::typed(&of)?;
    Ok(shell.with(|app, now| app.review_week(Some(of), &draft, now))?)
}

#[tauri::command(async)]
pub fn mentor_summary(shell: State<'_, Shell>, sharing: SharingDraft) -> Reply<ShareView> {
    let sharing = Sharing::of(&sharing)?;
    Ok(shell.with(|app, now| app.mentor_summary(&sharing, now))?)
}

/// Writes the mentor summary where downloads go.
#[tauri::command(async)]
pub fn save_mentor_summary(shell: State<'_, Shell>, sharing: SharingDraft, page: bool) -> Reply<ShareView> {
    let sharing = Sharing::of(&sharing)?;
    Ok(shell.with(|app, now| app.save_mentor_summary(&sharing, page, None, now))?)
}

/// The chosen entries, or all of a step's, exactly as they would leave.
#[tauri::command(async)]
pub fn shared_entries(shell: State<'_, Shell>, ids: Vec<String>, step: Option<String>) -> Reply<ShareView> {
    Ok(shell.with(|app, _| app.shared_entries(&app.chosen_entries(ids, step.as_deref())?))?)
}

/// Writes the chosen entries where downloads go; the path they were written to.
#[tauri::command(async)]
pub fn share_entries(shell: State<'_, Shell>, ids: Vec<String>, step: Option<String>, page: bool) -> Reply<String> {
    let how = Shared::of(page);
    Ok(shell.with(|app, now| app.share_entries(&app.chosen_entries(ids, step.as_deref())?, how, None, now))?)
}
