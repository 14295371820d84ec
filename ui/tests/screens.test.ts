import { expect, test } from "vitest";
import { LANGUAGES } from "../src/words.svelte";
import { click, fill, find, open, press, Refusal, screen, settle, text, views } from "./fake";

const NOT_RUNNING = { home: { ...views.home, room: null } };

test("taking an offer asks for a usual week that is not known on the plan's own screen", async () => {
  const core = await open("home", { ...NOT_RUNNING, plan: { ...views.plan_idle, usual_week: null } });
  await click('[data-action="take"]');
  expect(screen()).toBe("plan");
  expect(core.sent("plan_start"), "nothing starts before it was asked").toEqual([]);

  await fill('[data-kind="ease_off"] input[name="hours"]', "30");
  await click('[data-kind="ease_off"] [data-action="start-now"]');
  expect(core.sent("plan_start")).toEqual([{ kind: "ease_off", baselineHours: "30", workdays: 5, goalHours: null }]);
  expect(text('[aria-current="step"]')).toContain("you are here");
});

test("whether the usual week could be repeated is asked once, and a smaller goal is an answer", async () => {
  const core = await open("home", { ...NOT_RUNNING, plan: views.plan_idle });
  await click('[data-action="take"]');
  expect(text('[data-kind="ease_off"]')).toContain("about 30 h of focused work. Could you keep that up for months?");
  await click('[data-kind="ease_off"] [data-action="smaller-goal"]');
  await fill('[data-kind="ease_off"] input[name="goal"]', "24");
  await click('[data-kind="ease_off"] [data-action="start-now"]');
  expect(core.sent("plan_start")).toEqual([{ kind: "ease_off", baselineHours: null, workdays: null, goalHours: "24" }]);
});

test("leaving an offer is as easy as taking it", async () => {
  const core = await open("home");
  const [take, stay] = [find('[data-action="take"]'), find('[data-action="stay"]')];
  expect(take.className, "no button is dressed up").toBe(stay.className);
  await click('[data-action="stay"]');
  expect(core.sent("dismiss_offer").length).toBe(1);
  expect(document.querySelector('[data-action="stay"]')).toBeNull();
});

test("a reason leads to its own chart", async () => {
  await open("home");
  expect(find("[data-level]").dataset.level).toBe("warning");
  await click('[data-reason="sleep"]');
  expect(screen()).toBe("trends");
  expect(document.activeElement).toBe(find('figure[data-signal="sleep"] [role="slider"]'));
});

test("a chart is read with the arrow keys, and as a table", async () => {
  await open("trends");
  const sleep = views.trends.charts.find((chart) => chart.signal === "sleep");
  const points = sleep?.points ?? [];
  const read = () => text('figure[data-signal="sleep"] [aria-live]');
  find('figure[data-signal="sleep"] [role="slider"]').focus();

  expect(read(), "before anything is chosen the whole is summed up").toBe(sleep?.summary);
  for (const back of [1, 2, 3]) {
    await press("ArrowLeft");
    const point = points.at(-back);
    expect(read()).toContain(point?.day_title);
    expect(read()).toContain(point?.value);
    const onLine = document.querySelector('figure[data-signal="sleep"] .cursor circle');
    expect(onLine !== null, "a day without an entry has no mark").toBe(point?.y !== null);
  }
  await press("Home");
  expect(read()).toContain(points[0]?.day_title);

  await click('figure[data-signal="sleep"] [data-action="table"]');
  const rows = [...document.querySelectorAll('figure[data-signal="sleep"] tbody th')].map((cell) => cell.textContent);
  expect(rows).toEqual(points.map((point) => point.day_title).reverse());
});

test("another span is asked of the core", async () => {
  const core = await open("trends");
  await click('[data-range="year"]');
  expect(core.sent("trends").map(({ range }) => range)).toEqual(["months3", "year"]);
  expect(find('[data-range="year"]').getAttribute("aria-pressed")).toBe("true");
});

test("that was too much: one key, then a step down or a hold, both the same size", async () => {
  const core = await open("home");
  await press("t");
  expect(screen()).toBe("plan");
  const [down, hold] = [find('dialog[open] [data-action="step-back"]'), find('dialog[open] [data-action="hold"]')];
  expect(down.className).toBe(hold.className);
  await click('[data-action="hold"]');
  expect(core.sent("plan_too_much")).toEqual([{ hold: true }]);
  expect(document.querySelector("dialog[open]")).toBeNull();
});

test("a plan is made smaller, given a smaller goal, and ended", async () => {
  const core = await open("plan");
  await click('[data-action="lower"]');
  await fill('input[name="hours"]', "12");
  await click('[data-action="note-days"]');
  expect(core.sent("plan_lower")).toEqual([{ hours: "12" }]);
  await click('[data-action="goal"]');
  await click('[data-action="note-days"]');
  expect(core.sent("plan_target")).toEqual([{ percent: 80 }]);
  await click('[data-action="end"]');
  expect(core.sent("plan_end").length).toBe(1);
  expect(text("h1")).toBe(views.plan_idle.title);
});

test("a setting is saved as soon as it is changed; a refused one stays in its field", async () => {
  const core = await open("settings", {
    save_settings: ({ changes }: { changes: Record<string, string> }) =>
      "theme" in changes
        ? { ...views.settings, theme: changes.theme }
        : new Refusal({ code: "bad_value", message: '"9 o\'clock" is not a time' }),
  });
  await fill('[data-setting="theme"]', "dark");
  expect(document.documentElement.dataset.theme).toBe("dark");
  expect(text('[role="status"]')).toBe("Saved");

  await fill('[data-setting="check_in_at"]', "9 o'clock");
  expect(core.sent("save_settings").at(-1)).toEqual({ changes: { check_in_at: "9 o'clock" } });
  expect(text('[role="alert"]')).toContain("is not a time");
  expect(find<HTMLInputElement>('[data-setting="check_in_at"]').value).toBe("9 o'clock");
});

/** A core that keeps what is saved and answers in the language that was chosen. */
function keeping() {
  let values: Record<string, string> = { ...views.settings.values, language: "system", clock: "system", lengths: "hours", week_start: "system" };
  const now = () => ({ ...views.settings, values, theme: values.theme ?? "system", language: values.language === "de" ? "de" : "en" });
  return {
    settings: now,
    save_settings: ({ changes }: { changes: Record<string, string> }) => {
      values = { ...values, ...changes };
      return now();
    },
  };
}

test("language and ways of writing are saved as they are chosen; another language is in use at once", async () => {
  const core = await open("settings", keeping());
  const offered = (key: string) => [...find<HTMLSelectElement>(`[data-setting="${key}"]`).options].map((one) => one.value);
  expect(text('[aria-labelledby="writing-title"] h2')).toBe("Language and formats");
  const languages = ["system", ...LANGUAGES.map(([code]) => code)];
  expect(languages.slice(0, 3)).toEqual(["system", "en", "de"]);
  expect(offered("language")).toEqual(languages);
  const ways = { clock: ["system", "24", "12"], lengths: ["hours", "decimal"], week_start: ["system", "monday", "sunday", "saturday"] };
  for (const [key, values] of Object.entries(ways)) {
    expect(offered(key)).toEqual(values);
    await fill(`[data-setting="${key}"]`, values.at(-1)!);
    expect(core.sent("save_settings").at(-1)).toEqual({ changes: { [key]: values.at(-1) } });
    expect(find<HTMLSelectElement>(`[data-setting="${key}"]`).value).toBe(values.at(-1));
  }

  await fill('[data-setting="language"]', "de");
  expect(core.sent("save_settings").at(-1)).toEqual({ changes: { language: "de" } });
  expect(document.documentElement.lang).toBe("de");
  expect(text("h1")).toBe("Einstellungen");
  expect(offered("language"), "what is chosen from keeps its meaning in every language").toEqual(languages);
});

test("what a setting is saved as is the same in every language", async () => {
  const offered = () =>
    [...document.querySelectorAll<HTMLSelectElement>("select[data-setting]")].map((one) => [
      one.dataset.setting,
      [...one.options].map((option) => option.value),
    ]);
  const core = await open("settings", keeping());
  const english = offered();
  await fill('[data-setting="language"]', "de");
  expect(text("h1")).toBe("Einstellungen");
  expect(offered()).toEqual(english);
  await fill('[data-setting="theme"]', "dark");
  expect(core.sent("save_settings").at(-1)).toEqual({ changes: { theme: "dark" } });
});

test("the welcome asks for the language first, and the rest of it is in that language at once", async () => {
  const core = await open("home", {
    ...keeping(),
    app: { ...views.app, state: "welcome" },
    finish_welcome: { ...views.app, language: "de" },
    home: { ...views.home, checked_in: false },
  });
  expect(find("form").querySelector("input, select, button, textarea")).toBe(find('select[name="language"]'));
  await fill('select[name="language"]', "de");
  expect(core.sent("save_settings")).toEqual([{ changes: { language: "de" } }]);
  expect(core.sent("finish_welcome"), "choosing a language does not end the welcome").toEqual([]);
  expect(document.documentElement.lang).toBe("de");
  expect(text("h1")).toContain("Willkommen bei Taper");
  expect(text('[data-action="start"]')).toBe("Anfangen");

  await click('[data-action="start"]');
  expect(core.sent("finish_welcome")).toHaveLength(1);
  expect(screen()).toBe("check-in");
  expect(document.documentElement.lang).toBe("de");
});

test("a locked notebook shows when the passphrase is the wrong one, and opens with the right one", async () => {
  await open("home", {
    app: { ...views.app, state: "locked" },
    unlock: ({ passphrase }: { passphrase: string }) =>
      passphrase === "four calm words here"
        ? views.app
        : new Refusal({ code: "wrong_passphrase", message: "That passphrase does not open it." }),
  });
  expect(document.querySelector("nav")).toBeNull();
  await fill('input[type="password"]', "not this one");
  find<HTMLFormElement>('[data-action="unlock"]').requestSubmit();
  await settle();
  expect(text('[role="alert"]')).toContain("does not open it");
  await fill('input[type="password"]', "four calm words here");
  find<HTMLFormElement>('[data-action="unlock"]').requestSubmit();
  await settle();
  expect(screen()).toBe("home");
});

test("the welcome sends what was left on, and goes on to the first check-in", async () => {
  const core = await open("home", {
    app: { ...views.app, state: "welcome" },
    finish_welcome: views.app,
    save_settings: views.settings,
    home: { ...views.home, checked_in: false },
  });
  await click('input[value="snacks"]');
  await fill('[placeholder="23:00"]', "22:30");
  await fill('input[type="password"]', "four calm words here");
  expect(find<HTMLButtonElement>('[data-action="start"]').disabled, "a slip in a passphrase would be for good").toBe(true);
  await fill('label:nth-of-type(2) input[type="password"]', "four calm words here");
  await click('[data-action="start"]');

  expect(core.sent("finish_welcome")).toEqual([
    {
      passphrase: "four calm words here",
      checkInAt: "09:00",
      signals: views.welcome.signals.map(({ id }) => id).filter((id) => id !== "snacks"),
    },
  ]);
  expect(core.sent("save_settings")).toEqual([{ changes: { intended_bedtime: "22:30" } }]);
  expect(screen()).toBe("check-in");
});

test("the card for a really bad place opens from anywhere, even from inside a text", async () => {
  const core = await open("check-in");
  find("textarea").focus();
  await press("?");
  expect(document.querySelector("dialog[open]"), "a question mark in a note is a question mark").toBeNull();
  await press("Ctrl+Shift+B");
  expect(core.sent("bad_place").length).toBe(1);
  expect(text("dialog[open]")).toContain("Work can wait.");
});

test("the demo year is marked, and goes away for good", async () => {
  await open("home", { app: { ...views.app, demo: true, screen: "home" }, remove_demo: { app: { ...views.app, state: "welcome" }, kept: null } });
  expect(text(".demo")).toContain("demo with a made-up year");
  await click('[data-action="remove-demo"]');
  expect(screen()).toBe("welcome");
});

test("a past warning can be judged on Home and is then asked about no more", async () => {
  const question = { title: "Warning of 3 March", text: "Was it right?", day: "2026-03-03", verdicts: views.record.verdicts };
  let judged = false;
  const core = await open("home", {
    home: () => ({ ...views.home, question: judged ? null : question }),
    answer_warning: () => {
      judged = true;
      return { sentence: "Noted.", undo: null };
    },
  });
  expect(text("[data-question]")).toContain("Was it right?");
  await click('[data-question] [data-verdict="right"]');
  expect(core.sent("answer_warning")).toEqual([{ day: "2026-03-03", verdict: "right" }]);
  expect(document.querySelector("[data-question]")).toBeNull();
});

test("a long warning can be called the new normal, or not", async () => {
  const question = { title: "Is this your usual now?", text: "Since March.", day: "2026-03-03", verdicts: [] };
  const core = await open("home", { home: { ...views.home, question } });
  const [yes, no] = [find('[data-action="new-normal"]'), find('[data-action="not-normal"]')];
  expect(yes.className, "no answer is dressed up").toBe(no.className);
  await click('[data-action="new-normal"]');
  expect(core.sent("answer_new_normal")).toEqual([{ from: "2026-03-03" }]);
});

test("an answer to a warning is pressed again to take it back", async () => {
  const [warning] = views.record.warnings;
  const core = await open("record", { record: { ...views.record, warnings: [{ ...warning, verdict: "wrong" }] } });
  expect(find('[data-verdict="wrong"]').getAttribute("aria-pressed")).toBe("true");
  await click('[data-verdict="wrong"]');
  await click('[data-verdict="right"]');
  expect(core.sent("answer_warning").map((sent) => sent.verdict)).toEqual([null, "right"]);
});

test("a hard time is recorded with the days one knows, and what is refused stays in the form", async () => {
  let tries = 0;
  const core = await open("record", {
    add_event: () => {
      tries += 1;
      const refusal = { code: "bad_value", message: "2026-03-01 comes before 2026-03-03" };
      return tries === 1 ? new Refusal(refusal) : { sentence: "Noted.", undo: "event:1" };
    },
  });
  await click('[data-kind="episode"]');
  await fill('input[name="first"]', "2026-03-03");
  await fill('input[name="last"]', "2026-03-01");
  await click('[data-action="tell"]');
  expect(text("main")).toContain("comes before");
  expect(find<HTMLInputElement>('input[name="first"]').value).toBe("2026-03-03");
  await fill('input[name="last"]', "2026-04-01");
  await click('[data-action="tell"]');
  const sent = { kind: "episode", first: "2026-03-03", drop: null, why: null };
  expect(core.sent("add_event")).toEqual([{ ...sent, last: "2026-03-01" }, { ...sent, last: "2026-04-01" }]);
  expect(document.querySelector("form"), "what is noted leaves the form").toBeNull();
});

test("each sensitivity shows what it costs before it is chosen", async () => {
  const core = await open("record");
  expect(text('[data-sensitivity="early"]')).toContain("two false alarms");
  expect(text('[data-sensitivity="early"]')).toContain("On your own data");
  await click('[data-sensitivity="early"] input');
  expect(core.sent("save_settings")).toEqual([{ changes: { sensitivity: "early" } }]);
});

test("the signs of a hard time stand in the order in which they came", async () => {
  await open("record");
  const signs = [...document.querySelectorAll<HTMLElement>("[data-sign]")].map((sign) => sign.dataset.sign);
  expect(signs).toEqual(views.record.events[0]?.signs.map((sign) => sign.signal));
  expect(signs.length).toBeGreaterThan(2);
});

test("time off and a deadline are entered in two steps, and a pause in one", async () => {
  const core = await open("plan");
  await click('[data-action="time-off"]');
  await fill('input[name="from"]', "2026-12-01");
  await fill('input[name="to"]', "2026-12-06");
  await click('[data-action="note-days"]');
  expect(core.sent("plan_time_off")).toEqual([{ from: "2026-12-01", to: "2026-12-06" }]);
  await click('[data-action="deadline"]');
  await fill('input[name="from"]', "2026-12-10");
  await click('[data-action="note-days"]');
  expect(core.sent("plan_deadline")).toEqual([{ from: "2026-12-10", days: 3 }]);
  await click('[data-action="pause"]');
  expect(document.querySelector('[data-action="too-much"]'), "a paused plan only goes on or ends").toBeNull();
  await click('[data-action="resume"]');
  expect(core.sent("plan_resume").length).toBe(1);
});

const REVIEW = { text: "Three weeks on.", changes: ["scope", "people"], question: "Do small efforts leave you worse?" };

test("the review asks one question with two answers of equal weight", async () => {
  const core = await open("plan", { plan: { ...views.plan, review: REVIEW } });
  const [no, yes] = [find('[data-action="review-no"]'), find('[data-action="review-yes"]')];
  expect(no.className).toBe(yes.className);
  await fill('input[name="lighter"]', "mornings");
  await click('input[name="change"][value="scope"]');
  await click('[data-action="review-yes"]');
  expect(core.sent("plan_review")).toEqual([{ worse: true, lighter: "mornings", change: ["scope"], how: "", who: "" }]);
});

test("restoring things are ticked, picked, put in other words, and added", async () => {
  const core = await open("plan");
  await click('[data-thing="id-1"] input[type="checkbox"]');
  await click('[data-thing="meals"] [data-action="pick"]');
  await click('[data-thing="id-1"] [data-action="reword"]');
  await fill('[data-thing="id-1"] input[type="text"]', "Round the lake");
  await click('[data-thing="id-1"] button[type="submit"]');
  await fill('input[placeholder="Something of your own"]', "Piano");
  await click('[data-action="add-thing"]');
  expect(core.sent("restoring")).toEqual([
    { verb: "tick", thing: "id-1", words: "" },
    { verb: "pick", thing: "meals", words: "" },
    { verb: "reword", thing: "id-1", words: "Round the lake" },
    { verb: "add", thing: "", words: "Piano" },
  ]);
});

test("the retrospective asks first and shows the log after; what is kept is chosen", async () => {
  const told = { signs: ["games"], weeks: null, going_on: [], helped: "", did_not_help: "", next_time: "" };
  const sign = { signal: "snacks", since: "2026-02-20", days_before: 18, sentence: "Snacks: away since 20 February." };
  const core = await open("plan", {
    plan: views.plan_idle,
    keep_recollection: { ...views.retrospective, told, log: [sign] },
    keep_first_signs: {
      ...views.retrospective,
      told,
      log: [sign],
      kept: { signs: ["snacks"], sentence: "For you, snacks moved first.", if_sign: null, if_days: null, then: null },
    },
  });
  await click('[data-action="look-back"]');
  expect(document.querySelector("[data-log]"), "memory first").toBeNull();
  await click('[data-sign="games"]');
  await click('[data-action="tell-look-back"]');
  expect(core.sent("keep_recollection")).toEqual([{ recollection: told }]);
  expect(text("[data-log]")).toContain("Snacks: away since 20 February.");
  await click('input[name="kept"][value="log"]');
  await click('[data-action="keep-signs"]');
  expect(core.sent("keep_first_signs")).toEqual([{ signs: ["snacks"], ifSign: null, ifDays: 3, then: "" }]);
  expect(text("[data-kept]")).toBe("For you, snacks moved first.");
});

test("a focus session is started and stopped; a forgotten one is asked about", async () => {
  const forgotten = { running: true, since: null, minutes: 540, today_minutes: 540, asks_how_long: true, sentence: "9 h." };
  const core = await open("home");
  await click('[data-action="focus-start"]');
  expect(find("[data-focus]").dataset.focus).toBe("running");
  await click('[data-action="focus-stop"]');
  expect(core.sent("focus_stop")).toEqual([{ minutes: null, all: false }]);
  expect(text("[data-focus]")).toContain("25 min counted.");

  document.body.replaceChildren();
  const late = await open("home", { focus: forgotten });
  await fill('input[name="minutes"]', "90");
  await click('[data-action="focus-trim"]');
  expect(late.sent("focus_stop")).toEqual([{ minutes: 90, all: false }]);
});

test("reminders are chosen, paused and previewed", async () => {
  const core = await open("settings", {
    save_settings: views.settings,
    silence: { ...views.settings, silent: "Reminders are paused until you resume them." },
    set_autostart: { ...views.settings, autostart: true },
  });
  await click('[data-setting="remind_nudge"]');
  await click('[data-off="sun"]');
  expect(core.sent("save_settings")).toEqual([{ changes: { remind_nudge: "yes" } }, { changes: { off_days: "sat,sun" } }]);
  await click('[data-action="pause-resumed"]');
  expect(core.sent("silence")).toEqual([{ length: "resumed" }]);
  expect(text('[aria-label="Pause reminders"]')).toContain("Reminders are paused until you resume them.");
  expect(text("[data-preview]")).toContain("Tuesday 24 November");
  await click('[data-setting="autostart"]');
  expect(core.sent("set_autostart")).toEqual([{ on: true }]);
});

test("what was half-typed is kept for the next window, and found again", async () => {
  const drafts = { [views.check_in.day]: { answers: { sleep: "7:15" }, note: "long night" } };
  const page = JSON.stringify({ day: views.app.day, screen: "check-in", drafts });
  const core = await open("home", { app: { ...views.app, screen: null, page } });
  expect(screen(), "it lands where one was").toBe("check-in");
  expect(find<HTMLTextAreaElement>("textarea").value).toBe("long night");
  await new Promise((done) => setTimeout(done, 250));
  const kept = JSON.parse(core.sent("remember_page").at(-1)?.page as string);
  expect(kept.screen).toBe("check-in");
  expect(kept.drafts).toEqual(drafts);
});

test("signals of one's own are added, renamed, archived, put in order and, once asked, removed", async () => {
  const core = await open("settings");
  await click('[data-action="new-signal"]');
  await fill('form input[name="title"]', "Walks");
  await click('form input[name="empty-is-zero"]');
  await click('[data-action="add-signal"]');
  expect(core.sent("add_own_signal")).toEqual([
    { new: { title: "Walks", kind: "count", worse: "neither", weekdays: true, empty_is_zero: true } },
  ]);
  await click('[data-signal-row="tea"] [data-action="rename-signal"]');
  await fill('[data-signal-row="tea"] input[type="text"]', "Green tea");
  await click('[data-signal-row="tea"] button[type="submit"]');
  expect(core.sent("rename_own_signal")).toEqual([{ id: "tea", title: "Green tea" }]);
  await click('[data-signal-row="tea"] [data-action="archive-signal"]');
  await click('[data-signal-row="coffee"] [data-action="restore-signal"]');
  expect(core.sent("archive_own_signal")).toEqual([
    { id: "tea", rests: true },
    { id: "coffee", rests: false },
  ]);
  await click('[data-signal-row="tea"] [data-action="up"]');
  expect((core.sent("order_signals")[0]?.ids as string[]).slice(-2)[0]).toBe("tea");
  await click('[data-signal-row="tea"] [data-action="ask-remove"]');
  expect(core.sent("remove_own_signal"), "asked first").toEqual([]);
  await click('[data-signal-row="tea"] [data-action="remove-signal"]');
  expect(core.sent("remove_own_signal")).toEqual([{ id: "tea" }]);
  expect(find('[data-action="undo"]')).toBeTruthy();
});

test("everything is found by its name", async () => {
  await open("home");
  await press("Ctrl+k");
  await fill('[role="combobox"]', "look");
  expect(text('[role="listbox"]')).toContain("Looking back");
  find('[role="combobox"]').focus();
  await press("Enter");
  expect(screen()).toBe("record");
});

test("what was typed into the palette can be looked for in the log, and saved searches stand there, too", async () => {
  const core = await open("home");
  await press("Ctrl+k");
  await settle();
  expect(text('[role="listbox"]')).toContain("tag:probes kind:experiment");
  await fill('[role="combobox"]', "whitening");
  find('[role="combobox"]').focus();
  await press("Enter");
  expect(screen()).toBe("log");
  expect(core.sent("log").at(-1)).toEqual({ query: "whitening" });
});

test("the card for bad days shows one's people and opens help only when pressed", async () => {
  const core = await open("home");
  await press("Ctrl+Shift+B");
  expect(document.querySelector("[data-people]")).toBeNull();
  await click('[data-action="my-people"]');
  expect(text("[data-people]")).toBe("Anna, 0123");
  expect(core.sent("find_help")).toEqual([]);
  await click('[data-action="find-help"]');
  expect(core.sent("find_help").length).toBe(1);
});

test("the card for bad days leads to where one's people are written down, while there are none", async () => {
  await open("home", { bad_place: { paragraphs: ["Work can wait."], people: [], help_link: "https://findahelpline.com" } });
  await press("Ctrl+Shift+B");
  await click('[data-action="my-people"]');
  await click('[data-action="add-people"]');
  expect(screen()).toBe("settings");
  expect(document.querySelector<HTMLDialogElement>('[aria-labelledby="bad-place-title"]')?.open).toBe(false);
  expect((document.activeElement as HTMLElement).dataset.setting).toBe("people");
});

test("a chart is saved as a picture, and its path is shown", async () => {
  const core = await open("trends");
  await click('figure[data-signal="sleep"] [data-action="save-png"]');
  expect(core.sent("save_chart")).toEqual([{ signal: "sleep", range: "months3", png: true }]);
  expect(text("body")).toContain("Saved: /home/me/Downloads/taper-sleep-2026-03-10.png");
});

test("the window takes its theme, size of text and stillness from the settings", async () => {
  const values = { ...views.settings.values, text_size: "150", motion: "reduced" };
  await open("home", { settings: { ...views.settings, theme: "black", values } });
  const root = document.documentElement;
  expect([root.dataset.theme, root.dataset.motion, root.style.fontSize]).toEqual(["black", "reduced", "150%"]);
});

test("what moves together is shown with how to read it", async () => {
  await open("trends");
  expect(text("[data-together]")).toContain("Of 70 looks at the last year, these held up.");
  expect(text("[data-together] article")).toContain("you usually slept less");
});
