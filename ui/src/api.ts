// One typed function for each command of the shell. No other file calls the shell.

import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { AppView } from "./generated/AppView";
import type { AttachedView } from "./generated/AttachedView";
import type { BadPlaceView } from "./generated/BadPlaceView";
import type { CalendarView } from "./generated/CalendarView";
import type { CheckInView } from "./generated/CheckInView";
import type { CopiesView } from "./generated/CopiesView";
import type { DayView } from "./generated/DayView";
import type { DemoGoneView } from "./generated/DemoGoneView";
import type { EntryDraft } from "./generated/EntryDraft";
import type { EntryLine } from "./generated/EntryLine";
import type { EntryView } from "./generated/EntryView";
import type { ExperimentsView } from "./generated/ExperimentsView";
import type { FilterView } from "./generated/FilterView";
import type { ErrorView } from "./generated/ErrorView";
import type { FocusView } from "./generated/FocusView";
import type { HomeView } from "./generated/HomeView";
import type { IdeasView } from "./generated/IdeasView";
import type { KeyringView } from "./generated/KeyringView";
import type { LogView } from "./generated/LogView";
import type { PlanView } from "./generated/PlanView";
import type { PreviewLine } from "./generated/PreviewLine";
import type { Range } from "./generated/Range";
import type { RecollectionView } from "./generated/RecollectionView";
import type { RecoveryKeyView } from "./generated/RecoveryKeyView";
import type { RetrospectiveView } from "./generated/RetrospectiveView";
import type { SavedView } from "./generated/SavedView";
import type { SettingsView } from "./generated/SettingsView";
import type { ShareView } from "./generated/ShareView";
import type { SharingDraft } from "./generated/SharingDraft";
import type { SpellDraft } from "./generated/SpellDraft";
import type { StepDraft } from "./generated/StepDraft";
import type { TogetherView } from "./generated/TogetherView";
import type { TrendsView } from "./generated/TrendsView";
import type { WarningsView } from "./generated/WarningsView";
import type { UnderstoodView } from "./generated/UnderstoodView";
import type { WeekDraft } from "./generated/WeekDraft";
import type { WeekView } from "./generated/WeekView";
import type { WelcomeView } from "./generated/WelcomeView";
import type { WhyView } from "./generated/WhyView";
import type { WrittenView } from "./generated/WrittenView";

export const app = () => invoke<AppView>("app");
export const unlock = (passphrase: string) => invoke<AppView>("unlock", { passphrase });
export const welcome = () => invoke<WelcomeView>("welcome");
export const finishWelcome = (passphrase: string | null, checkInAt: string, signals: string[]) =>
  invoke<AppView>("finish_welcome", { passphrase, checkInAt, signals });

export const checkIn = (day: string | null) => invoke<CheckInView>("check_in", { day });
/** `answers` holds only what was touched; an empty text takes an answer back. */
export const saveCheckIn = (day: string, answers: Record<string, string>, note: string | null) =>
  invoke<SavedView>("save_check_in", { day, answers, note });
/** What a typed answer will be taken for; nothing is kept. */
export const understand = (signal: string, text: string) =>
  invoke<UnderstoodView>("understand", { signal, text });
export const undo = (handle: string) => invoke<SavedView>("undo", { handle });

export const home = () => invoke<HomeView>("home");
/** The months of a signal, or of the first that was answered. */
export const calendar = (signal: string | null) => invoke<CalendarView>("calendar", { signal });
/** All that is known of a day. */
export const day = (day: string) => invoke<DayView>("day", { day });
/** Never offers a first step again. */
export const waveFirstStep = (name: string) => invoke<HomeView>("wave_first_step", { name });
export const dismissOffer = () => invoke<HomeView>("dismiss_offer");
/** Whether a long warning is the new normal: yes from a day on, no with null. */
export const answerNewNormal = (from: string | null) => invoke<HomeView>("answer_new_normal", { from });

export const record = () => invoke<WarningsView>("record");
/** Without a verdict the answer is taken back. */
export const answerWarning = (day: string, verdict: string | null) =>
  invoke<SavedView>("answer_warning", { day, verdict });
export const addEvent = (kind: string, first: string, drop: string | null, last: string | null, why: string | null) =>
  invoke<SavedView>("add_event", { kind, first, drop, last, why });
export const endEpisode = (id: string, day: string) => invoke<SavedView>("end_episode", { id, day });
export const removeEvent = (id: string) => invoke<SavedView>("remove_event", { id });

export const trends = (range: Range) => invoke<TrendsView>("trends", { range });

/** Signals that move together, corrected for how many were tested. */
export const together = () => invoke<TogetherView>("together");

export const plan = () => invoke<PlanView>("plan");
/** Figures that are null are taken from the settings and past weeks; the goal is the usual week unless a smaller one is given. */
export const planStart = (
  kind: string,
  { baselineHours = null, workdays = null, goalHours = null }: Partial<Record<"baselineHours" | "goalHours", string | null>> & {
    workdays?: number | null;
  } = {},
) => invoke<PlanView>("plan_start", { kind, baselineHours, workdays, goalHours });
export const planTake = () => invoke<PlanView>("plan_take");
export const planStay = () => invoke<PlanView>("plan_stay");
/** A step down, or, to hold, the cap as it is and its days counted anew. */
export const planTooMuch = (hold: boolean) => invoke<PlanView>("plan_too_much", { hold });
export const planLower = (hours: string) => invoke<PlanView>("plan_lower", { hours });
export const planTarget = (percent: number) => invoke<PlanView>("plan_target", { percent });
export const planSymptoms = () => invoke<PlanView>("plan_symptoms");
export const planPause = () => invoke<PlanView>("plan_pause");
export const planResume = () => invoke<PlanView>("plan_resume");
export const planTimeOff = (from: string, to: string) => invoke<PlanView>("plan_time_off", { from, to });
export const planDeadline = (from: string, days: number) => invoke<PlanView>("plan_deadline", { from, days });
export type Review = { worse: boolean; lighter: string; change: string[]; how: string; who: string };
export const planReview = (review: Review) => invoke<PlanView>("plan_review", review);
export const planEnd = () => invoke<PlanView>("plan_end");

/** `verb` is pick, add, reword, leave_out, tick or untick; `thing` an id, or a suggestion's name. */
export const restoring = (verb: string, thing: string, words = "") =>
  invoke<PlanView>("restoring", { verb, thing, words });
export const retrospective = () => invoke<RetrospectiveView>("retrospective");
/** Keeps what was remembered; the view has the log beside it from then on. */
export const keepRecollection = (recollection: RecollectionView) =>
  invoke<RetrospectiveView>("keep_recollection", { recollection });
export const keepFirstSigns = (signs: string[], ifSign: string | null, ifDays: number, then: string) =>
  invoke<RetrospectiveView>("keep_first_signs", { signs, ifSign, ifDays, then });

export const settings = () => invoke<SettingsView>("settings");
export const saveSettings = (changes: Record<string, string>) => invoke<SettingsView>("save_settings", { changes });
/** Without a new passphrase the protection is removed. */
export const setPassphrase = (current: string | null, next: string | null) =>
  invoke<SettingsView>("set_passphrase", { current, new: next });

/** How hard it is to guess, in a sentence. */
export const passphraseStrength = (passphrase: string) => invoke<string>("passphrase_strength", { passphrase });
/** Makes a recovery key, which is shown once. */
export const makeRecoveryKey = () => invoke<RecoveryKeyView>("make_recovery_key");
/** Sets a new passphrase by the recovery key, and opens the data with it. */
export const recover = (key: string, passphrase: string) => invoke<AppView>("recover", { key, passphrase });
export const keyring = () => invoke<KeyringView>("keyring");
export const rememberPassphrase = (remember: boolean) => invoke<KeyringView>("remember_passphrase", { remember });

export const focus = () => invoke<FocusView>("focus");
export const focusStart = () => invoke<FocusView>("focus_start");
/** With minutes, only those count; `all` counts a session however long it was. */
export const focusStop = (minutes: number | null, all: boolean) => invoke<FocusView>("focus_stop", { minutes, all });

/** `1h`, `tomorrow` or `resumed`; null lets reminders come again. */
export const silence = (length: string | null) => invoke<SettingsView>("silence", { length });
/** The reminders of the next seven days. */
export const preview = () => invoke<PreviewLine[]>("preview");
export const setAutostart = (on: boolean) => invoke<SettingsView>("set_autostart", { on });
/** Kept in memory by the resident program, for when the window is opened again. */
export const rememberPage = (page: string) => invoke<void>("remember_page", { page });
/** Ends Taper, reminders too. */
export const quit = () => invoke<void>("quit");

export const badPlace = () => invoke<BadPlaceView>("bad_place");
/** Opens the directory of help in the browser. */
export const findHelp = () => invoke<void>("find_help");

export type NewSignal = {
  title: string;
  kind: string;
  worse: string;
  weekdays: boolean;
  empty_is_zero: boolean;
  /** The range of a scale or a number. */
  low?: number | null;
  high?: number | null;
};
export const addOwnSignal = (fresh: NewSignal) => invoke<SettingsView>("add_own_signal", { new: fresh });
export const renameOwnSignal = (id: string, title: string) => invoke<SettingsView>("rename_own_signal", { id, title });
export const archiveOwnSignal = (id: string, rests: boolean) => invoke<SettingsView>("archive_own_signal", { id, rests });
export const removeOwnSignal = (id: string) => invoke<SavedView>("remove_own_signal", { id });
export const orderSignals = (ids: string[]) => invoke<SettingsView>("order_signals", { ids });
/** Saves a chart where downloads go; the file's path. */
export const saveChart = (signal: string, range: Range, png: boolean) =>
  invoke<string>("save_chart", { signal, range, png });
/** Puts a chart as a picture onto the clipboard; the web view itself cannot. */
export const copyChart = (signal: string, range: Range) => invoke<void>("copy_chart", { signal, range });
/** Erases for good what was answered about a Day. */
export const eraseDay = (day: string) => invoke<SavedView>("erase_day", { day });
/** The copies of the data there are. */
export const copies = () => invoke<CopiesView>("copies");
/** Makes a copy and proves it. */
export const backUp = () => invoke<SavedView>("back_up");
/** What putting a copy back would change, in sentences. */
export const wouldChange = (name: string) => invoke<string[]>("would_change", { name });
/** Puts a copy in place of the data; `passphrase` opens both. */
export const putBack = (name: string, passphrase: string | null) => invoke<SavedView>("put_back", { name, passphrase });
export const removeDemo = () => invoke<DemoGoneView>("remove_demo");

export const log = (query: string) => invoke<LogView>("log", { query });
/** The filters to choose from for a search, with how many entries each leaves. */
export const logFilters = (query: string) => invoke<FilterView[]>("log_filters", { query });
export const savedSearches = () => invoke<string[]>("saved_searches");
export const keepSearch = (query: string) => invoke<SavedView>("keep_search", { query });
export const forgetSearch = (query: string) => invoke<SavedView>("forget_search", { query });
/** An entry; what it was found by is marked in it. */
export const entry = (id: string, foundBy = "") => invoke<EntryView>("entry", { id, foundBy });
const writing = new Set<Promise<unknown>>();

function pending<T>(written: Promise<T>): Promise<T> {
  writing.add(written);
  const done = () => writing.delete(written);
  written.then(done, done);
  return written;
}

/** Waits until everything that is being written is written, or was refused. */
export const allWritten = () => Promise.allSettled([...writing]);

/** Writes an entry, a new one without an id; `seen` is the state the writer had read. */
export const writeEntry = (id: string | null, draft: EntryDraft, seen: number | null) =>
  pending(invoke<WrittenView>("write_entry", { id, draft, seen }));
export const removeEntry = (id: string) => invoke<SavedView>("remove_entry", { id });
export const restoreEntry = (id: string) => invoke<SavedView>("restore_entry", { id });
export const trash = () => invoke<EntryLine[]>("trash");
export const emptyTrash = () => invoke<number>("empty_trash");
export const takeVersionBack = (id: string, version: string) => invoke<SavedView>("take_version_back", { id, version });
export const attachDropped = (id: string) => invoke<AttachedView>("attach_dropped", { id });
export const attach = (id: string, name: string, base64: string) => invoke<AttachedView>("attach", { id, name, base64 });
/** The picture on the clipboard, PNG in base 64. */
export const pastedPicture = () => invoke<string | null>("pasted_picture");
export const detach = (file: string) => invoke<SavedView>("detach", { file });
export const captionFile = (file: string, caption: string) => invoke<void>("caption", { file, caption });
/** Writes a file of an entry where downloads go; the path it was written to. */
export const saveFile = (id: string, file: string) => invoke<string>("save_file", { id, file });
/** Opens a link that stands in an entry in the browser. */
export const openLink = (id: string, address: string) => invoke<void>("open_link", { id, address });
export const answerRevisit = (id: string, recalled: string, missing: string[], words: string) =>
  invoke<SavedView>("answer_revisit", { id, recalled, missing, words });

export const ideas = () => invoke<IdeasView>("ideas");
export const decideIdea = (id: string, standing: string, reason: string, reviewOn: string) =>
  invoke<SavedView>("decide_idea", { id, standing, reason, reviewOn });
export const closeExperiment = (id: string, outcome: string, learned: string) =>
  invoke<SavedView>("close_experiment", { id, outcome, learned });
export const reopenExperiment = (id: string) => invoke<SavedView>("reopen_experiment", { id });

/** Experiments side by side, of a step and those below it, or all of them. */
export const experiments = (step: string | null, column: number, descending: boolean) =>
  invoke<ExperimentsView>("experiments", { step, column, descending });

export const why = () => invoke<WhyView>("why");
export const writeStep = (id: string | null, draft: StepDraft) => invoke<SavedView>("write_step", { id, draft });
export const removeStep = (id: string) => invoke<SavedView>("remove_step", { id });
/** Records that today's work serves a step, or takes that back. */
export const serve = (step: string, serves: boolean) => invoke<SavedView>("serve", { step, serves });
export const writeSpell = (id: string | null, draft: SpellDraft) => invoke<SavedView>("write_spell", { id, draft });
export const removeSpell = (id: string) => invoke<SavedView>("remove_spell", { id });

export const week = (of: string | null) => invoke<WeekView>("week", { of });
export const reviewWeek = (of: string, draft: WeekDraft) => invoke<SavedView>("review_week", { of, draft });
export const mentorSummary = (sharing: SharingDraft) => invoke<ShareView>("mentor_summary", { sharing });
/** Writes the mentor summary where downloads go. */
export const saveMentorSummary = (sharing: SharingDraft, page: boolean) =>
  invoke<ShareView>("save_mentor_summary", { sharing, page });
/** The chosen entries, or all of a step's, exactly as they would leave. */
export const sharedEntries = (ids: string[], step: string | null) => invoke<ShareView>("shared_entries", { ids, step });
/** Writes the chosen entries where downloads go; the path they were written to. */
export const shareEntries = (ids: string[], step: string | null, page: boolean) =>
  invoke<string>("share_entries", { ids, step, page });

/** The data was changed by somebody else: the command line, or a reminder's button. */
/** Closes data that has a passphrase; the state then. */
export const lock = () => invoke<AppView>("lock");
export const onLock = (listener: () => void) => listen("lock", () => listener());
export const onChanged = (listener: () => void) => listen("changed", () => listener());
/** Files were dropped on the window from another program; the page gets their names, and may ask for them once. */
export const onDropped = (listener: (names: string[]) => void) =>
  listen<string[]>("dropped", ({ payload }) => listener(payload));
/** The shell asks for a screen. */
export const onGo = (listener: (screen: string) => void) => listen<string>("go", ({ payload }) => listener(payload));

/** A rejected command as an error a screen can show, whatever it was rejected with. */
export function errorOf(reason: unknown): ErrorView {
  if (typeof reason === "object" && reason !== null && "code" in reason && "message" in reason) {
    return { code: String(reason.code), message: String(reason.message) };
  }
  return { code: "unknown", message: reason instanceof Error ? reason.message : String(reason) };
}
