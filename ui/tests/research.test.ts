// The screens of research, on a core that answers from here.

import { expect, test, vi } from "vitest";
import type { EntryDraft } from "../src/generated/EntryDraft";
import type { EntryLine } from "../src/generated/EntryLine";
import type { IdeasView } from "../src/generated/IdeasView";
import type { LogView } from "../src/generated/LogView";
import type { WeekView } from "../src/generated/WeekView";
import type { WhyView } from "../src/generated/WhyView";
import { click, fill, find, open, press, Refusal, settle, text } from "./fake";

const DAY = "2026-11-23";

const line = (id: string, heading: string, more: Partial<EntryLine> = {}): EntryLine => ({
  id,
  short: id,
  kind: "note",
  kind_title: "Note",
  heading,
  title: [{ text: heading, hit: false }],
  day: DAY,
  day_title: "23 November 2026",
  snippet: [{ text: "the ", hit: false }, { text: "loss", hit: true }],
  tags: ["probes"],
  files: 0,
  state: null,
  missing: [],
  inside: null,
  ...more,
});

const log: LogView = {
  day: DAY,
  query: "",
  problem: null,
  remarks: [],
  entries: [line("e1", "Loss spikes")],
  of: 1,
  steps: [],
  on_this_day: [],
  revisit: { entry: line("e0", "An old one"), ago: "6 months ago", learned: null },
  trash: 0,
  hints: {},
  saved: [],
};

const details = {
  outcome: "", learned: "", decided_on: "", test: "", kill: "", review_on: "", standing: "", reason: "",
  would_take: "", spent: "", confidence: "", would_change: "", seen_by: "",
};

test("a burst of typing is written down as one entry, and what follows goes to the same one", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  try {
    const opening = open("log", { log, write_entry: { id: "fresh", changed_at: 7 } });
    await vi.advanceTimersByTimeAsync(50);
    const core = await opening;
    const turn = async (ms: number) => vi.advanceTimersByTimeAsync(ms);
    find("[data-new=note]").click();
    await turn(10);
    const area = find<HTMLTextAreaElement>("textarea[name=text]");
    const type = async (words: string) => {
      area.value = words;
      area.dispatchEvent(new Event("input", { bubbles: true }));
      await turn(100);
    };
    for (const words of ["l", "lo", "los", "loss"]) await type(words);
    await turn(1000);
    expect(core.sent("write_entry").map(({ id, draft }) => [id, (draft as EntryDraft).text])).toEqual([[null, "loss"]]);
    await type("loss spikes");
    await turn(1000);
    expect(core.sent("write_entry").at(-1)).toMatchObject({ id: "fresh", seen: 7, draft: { text: "loss spikes" } });
  } finally {
    vi.useRealTimers();
  }
});

test("an entry that was only begun is not written", async () => {
  const core = await open("log", { log, write_entry: { id: "fresh", changed_at: 7 } });
  await click("[data-new=note]");
  await click("[data-action=back]");
  expect(core.sent("write_entry")).toEqual([]);
  expect(text("h1")).toBe("Log");
});

test("what is looked for is marked, and an old entry is shown again", async () => {
  const core = await open("log", { log, answer_revisit: { sentence: "Saved.", undo: "revisit:1" } });
  expect(text("[data-entry=e1] mark")).toBe("loss");
  await click("[data-revisit] input[value=plot]");
  await click("[data-recalled=some]");
  expect(core.sent("answer_revisit")).toEqual([{ id: "e0", recalled: "some", missing: ["plot"], words: "" }]);
});

test("what would leave of chosen entries is shown before it does", async () => {
  const core = await open("log", { log, shared_entries: { markdown: "# Loss", html: "<section><h2>Loss spikes</h2></section>", saved: null }, share_entries: "/home/me/Downloads/taper-log.html" });
  await click("[data-action=choose]");
  await click("input[type=checkbox][value=e1]");
  await click("[data-action=share-preview]");
  expect(text("[data-outside]")).toBe("Loss spikes");
  await click("[data-action=share-page]");
  expect(core.sent("share_entries")).toEqual([{ ids: ["e1"], step: null, page: true }]);
});

test("an idea dropped without a reason shows what is missing and keeps what was typed", async () => {
  const ideas: IdeasView = {
    open: [{ id: "i1", heading: "Probe every head", day_title: "1 November 2026", details: { ...details, test: "shuffle" }, state: "open", due: true }],
    parked: [],
    dropped: [],
    taken: [],
    saved: null,
  };
  const core = await open("ideas", {
    ideas,
    decide_idea: ({ reason }: Record<string, unknown>) =>
      reason === "" ? new Refusal({ code: "bad_value", message: "a reason is missing" }) : { sentence: "Dropped.", undo: "entry:i1/v" },
  });
  await click("[data-action=decide]");
  await click("[data-standing=dropped]");
  expect(text("[data-idea] [role=alert]")).toContain("a reason is missing");
  await fill("textarea[name=reason]", "shuffled labels do as well");
  await click("[data-standing=dropped]");
  expect(core.sent("decide_idea").at(-1)).toEqual({ id: "i1", standing: "dropped", reason: "shuffled labels do as well", reviewOn: "" });
});

test("one key records what today serves", async () => {
  const why: WhyView = {
    day: DAY,
    steps: [
      {
        id: "q1", level: "question", level_title: "Question", title: "Do probes generalise?", parent: null, assumption: "", depth: 0,
        today: false, key: 1, trace: "", work: "no work yet", quiet: null, experiments: [], stuck: null, closing: null,
      },
    ],
    today: [],
    untraced: null,
    picture: "<svg></svg>",
    spells: [],
    usual: null,
  };
  const core = await open("why", { why, serve: { sentence: "Do probes generalise?", undo: "serves:x" } });
  await press("1");
  expect(core.sent("serve")).toEqual([{ step: "q1", serves: true }]);
});

test("a week is answered with digits, and nothing is chosen before", async () => {
  const draft = {
    worn: null, cared: null, did: "", tells: "", matters: "", trace: null, dropped: null, test: "", stuck_days: null,
    stuck_taught: "", habits: [], reach: null, off_hours: [], lighter: "",
  };
  const choices = [0, 1, 2, 3, 4].map((number) => ({ name: String(number), title: String(number) }));
  const week: WeekView = {
    week: DAY,
    title: "23 to 29 November 2026",
    previous: "2026-11-16",
    next: null,
    told: false,
    draft,
    items: [
      { field: "worn", form: "one", text: "How worn down?", choices, hint: null },
      { field: "lighter", form: "text", text: "One thing to make lighter", choices: [], hint: null },
    ],
    remarks: [],
    progress: [],
  };
  const core = await open("week", { week, review_week: { sentence: "Saved.", undo: "week:1/" } });
  expect(document.querySelector("[data-field] [aria-pressed=true]")).toBeNull();
  find("[data-field=worn] button").focus();
  await press("3");
  expect(find("[data-field=worn] [data-choice='3']").getAttribute("aria-pressed")).toBe("true");
  await press("Ctrl+Enter");
  await settle();
  expect(core.sent("review_week")).toMatchObject([{ of: DAY, draft: { worn: 3, lighter: "" } }]);
});
