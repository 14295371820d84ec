// The core as the window sees it: commands answered from fixtures, and every call recorded.

import { emit } from "@tauri-apps/api/event";
import { mockIPC } from "@tauri-apps/api/mocks";
import { render } from "@testing-library/svelte";
import { tick } from "svelte";
import App from "../src/App.svelte";
import type { AppView } from "../src/generated/AppView";
import type { CheckInView } from "../src/generated/CheckInView";
import type { ErrorView } from "../src/generated/ErrorView";
import type { HomeView } from "../src/generated/HomeView";
import type { PlanView } from "../src/generated/PlanView";
import type { WarningsView } from "../src/generated/WarningsView";
import type { RetrospectiveView } from "../src/generated/RetrospectiveView";
import type { SettingsView } from "../src/generated/SettingsView";
import type { TrendsView } from "../src/generated/TrendsView";
import type { WelcomeView } from "../src/generated/WelcomeView";
import app from "./fixtures/app.json";
import checkIn from "./fixtures/check_in.json";
import home from "./fixtures/home.json";
import plan from "./fixtures/plan.json";
import planIdle from "./fixtures/plan_idle.json";
import record from "./fixtures/record.json";
import retrospective from "./fixtures/retrospective.json";
import settings from "./fixtures/settings.json";
import trends from "./fixtures/trends.json";
import welcome from "./fixtures/welcome.json";

export const views = {
  app: app as AppView,
  check_in: checkIn as CheckInView,
  home: home as HomeView,
  plan: plan as PlanView,
  plan_idle: planIdle as PlanView,
  record: record as WarningsView,
  retrospective: retrospective as RetrospectiveView,
  settings: settings as SettingsView,
  trends: trends as TrendsView,
  welcome: welcome as WelcomeView,
};

const FOCUS = {
  running: false,
  since: null,
  minutes: 0,
  today_minutes: 0,
  asks_how_long: false,
  sentence: "Focus timer is off.",
};

export type Call = { command: string; args: Record<string, unknown> };
type Answer = unknown | ((args: Record<string, unknown>) => unknown);

/** What a command is rejected with. */
export class Refusal {
  constructor(readonly error: ErrorView) {}
}

/** Opens the window on a core that answers as the fixtures do, except for the commands in `answers`. */
export async function open(screen: string, answers: Record<string, Answer> = {}) {
  const calls: Call[] = [];
  const all: Record<string, Answer> = {
    ...views,
    app: { ...views.app, screen },
    save_check_in: { sentence: "Saved: 7 answers.", undo: "batch-1" },
    understand: { answer: "", ways: [], problem: "" },
    undo: { sentence: "Undone.", undo: null },
    dismiss_offer: { ...views.home, offer: null },
    plan_take: views.plan,
    plan_stay: views.plan,
    plan_too_much: views.plan,
    plan_start: views.plan,
    plan_lower: views.plan,
    plan_target: views.plan,
    plan_symptoms: views.plan,
    restoring: views.plan,
    plan_pause: { ...views.plan, paused: true },
    plan_resume: views.plan,
    plan_time_off: views.plan,
    plan_deadline: views.plan,
    plan_review: views.plan,
    plan_end: views.plan_idle,
    answer_warning: { sentence: "Noted. That is an answer, too.", undo: null },
    add_event: { sentence: "Noted: a holiday.", undo: "event:1" },
    end_episode: { sentence: "Noted: over.", undo: null },
    remove_event: { sentence: "Removed.", undo: "event:1" },
    answer_new_normal: { ...views.home, question: null },
    focus: FOCUS,
    focus_start: { ...FOCUS, running: true, sentence: "0 min of focus so far." },
    focus_stop: { ...FOCUS, sentence: "25 min counted." },
    preview: [{ day: "Tuesday 24 November", time: "09:00", about: "check-in" }],
    remember_page: null,
    calendar: { signal: "", signals: [], weekdays: [], months: [], key: [] },
    passphrase_strength: "",
    keyring: { keyring: null, remembers: false, sentence: "No keyring answers here." },
    saved_searches: ["tag:probes kind:experiment"],
    log_filters: [],
    together: {
      summary: "Of 70 looks at the last year, these held up.",
      associations: [
        {
          signals: ["Games", "Sleep"],
          sentence: "The day after you played more than usual, you usually slept less.",
          lag: 1,
          days: 128,
          rho: -0.31,
          interval: [-0.44, -0.17],
          svg: '<svg class="chart" viewBox="0 0 1 1"></svg>',
          axis: "Sleep so many days after games",
        },
      ],
    },
    bad_place: { paragraphs: ["I'm glad you said it.", "Work can wait."], people: ["Anna, 0123"], help_link: "https://findahelpline.com" },
    find_help: null,
    add_own_signal: views.settings,
    rename_own_signal: views.settings,
    archive_own_signal: views.settings,
    remove_own_signal: { sentence: "Removed.", undo: "signal:tea" },
    order_signals: views.settings,
    save_chart: "/home/me/Downloads/taper-sleep-2026-03-10.png",
    ...answers,
  };
  mockIPC(
    (command, args) => {
      calls.push({ command, args: (args ?? {}) as Record<string, unknown> });
      const answer = all[command];
      const result = typeof answer === "function" ? answer(args) : answer;
      if (result instanceof Refusal) throw result.error;
      return result;
    },
    { shouldMockEvents: true },
  );
  render(App);
  await settle();
  return {
    /** The arguments of each call of a command, oldest first. */
    sent: (command: string) => calls.filter((one) => one.command === command).map((one) => one.args),
    changed: async () => {
      await emit("changed");
      await settle();
    },
  };
}

/** Waits until answers have arrived and been shown. */
export async function settle() {
  for (let turn = 0; turn < 6; turn += 1) {
    await new Promise((done) => setTimeout(done));
    await tick();
  }
}

export function find<E extends HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`nothing fits ${selector}`);
  return found;
}

export const text = (selector: string) => find(selector).textContent?.replace(/\s+/g, " ").trim() ?? "";
export const screen = () => find("main").dataset.screen;

export async function click(selector: string) {
  find(selector).click();
  await settle();
}

/** Sets a field's value with the events of typing it and leaving the field. */
export async function fill(selector: string, words: string) {
  const field = find<HTMLInputElement>(selector);
  field.value = words;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
  await settle();
}

/** Presses a key where the focus is, `Ctrl+Enter` style; Enter and Space press a button, as in a browser. */
export async function press(keys: string) {
  const parts = keys.split("+");
  const key = parts.at(-1) ?? "";
  const at = document.activeElement ?? document.body;
  const event = new KeyboardEvent("keydown", {
    key,
    code: /^\d$/.test(key) ? `Digit${key}` : key,
    ctrlKey: parts.includes("Ctrl"),
    altKey: parts.includes("Alt"),
    shiftKey: parts.includes("Shift"),
    bubbles: true,
    cancelable: true,
  });
  const unhandled = at.dispatchEvent(event);
  if (unhandled && at instanceof HTMLButtonElement && (key === "Enter" || key === " ")) at.click();
  await settle();
}

/** The signal of the question the focus is in, or the action of the button it is on. */
export function focus() {
  const at = document.activeElement as HTMLElement | null;
  return at?.closest<HTMLElement>("fieldset[data-signal]")?.dataset.signal ?? at?.dataset.action;
}
