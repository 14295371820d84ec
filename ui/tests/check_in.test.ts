import { afterEach, expect, test } from "vitest";
import { discard } from "../src/drafts.svelte";
import { click, fill, find, focus, open, press, Refusal, screen, text, views } from "./fake";

const TODAY = views.check_in.day;
const question = (signal: string, inside: string) => `fieldset[data-signal="${signal}"] ${inside}`;
const chosen = () =>
  [...document.querySelectorAll<HTMLElement>('[role="radio"][aria-checked="true"]')].map(
    (radio) => `${radio.closest<HTMLElement>("fieldset")?.dataset.signal} ${radio.dataset.value}`,
  );

afterEach(() => discard(TODAY));

/** The form with some answers already stored. */
const stored = (answers: Record<string, string>) => ({
  ...views.check_in,
  saved: true,
  items: views.check_in.items.map((item) => ({ ...item, answer: answers[item.id] ?? null })),
});

test("seven questions are answered and saved with eight keys, and only what was answered is sent", async () => {
  const core = await open("check-in");
  expect(chosen(), "nothing is chosen beforehand").toEqual([]);
  expect(focus()).toBe("energy");

  // Digits mean their values; letters stand for half hours and a day off.
  const keys = ["t", "0", "d", "2", "b", "a", "3", "Enter"];
  for (const key of keys) await press(key);

  expect(keys.length).toBeLessThanOrEqual(12);
  expect(core.sent("save_check_in")).toEqual([
    {
      day: TODAY,
      answers: { energy: "10", bedtime: "00:00", sleep: "7:30", snacks: "2", games: "0:30", focus: "off", output: "3" },
      note: null,
    },
  ]);
  expect(screen(), "after saving there is one place to be").toBe("home");
  expect(text('[role="status"]')).toContain("Saved: 7 answers.");
});

test("Enter passes a question without recording it, and after the last one saves", async () => {
  const core = await open("check-in");
  await press("6");
  for (let passed = 0; passed < 6; passed += 1) await press("Enter");
  expect(core.sent("save_check_in")).toEqual([{ day: TODAY, answers: { energy: "6" }, note: null }]);
});

test("lengths can be typed: E goes into the field, digits stay letters there, Enter goes on", async () => {
  const core = await open("check-in");
  await press("ArrowDown");
  await press("ArrowDown");
  await press("e");
  expect(document.activeElement).toBe(find(question("sleep", "input")));
  await press("7");
  await fill(question("sleep", "input"), "7:50");
  await press("Enter");
  expect(focus()).toBe("snacks");
  await press("Ctrl+Enter");
  expect(core.sent("save_check_in")[0]?.answers).toEqual({ sleep: "7:50" });
});

test("a digit that no button has begins an answer, and what it is taken for is shown", async () => {
  const core = await open("check-in", {
    understand: ({ text }: { text: string }) => ({ answer: `${text} h`, ways: [], problem: "" }),
  });
  await press("ArrowDown");
  await press("ArrowDown");
  await press("3");
  expect(document.activeElement).toBe(find(question("sleep", "input")));
  expect(text(question("sleep", "[data-understood]"))).toBe("= 3 h");
  await press("Enter");
  expect(focus()).toBe("snacks");
  await press("Ctrl+Enter");
  expect(core.sent("save_check_in")[0]?.answers).toEqual({ sleep: "3" });
});

test("an answer that can mean two things is asked inline, and Enter leads to the question", async () => {
  const ways = [
    { value: "5h", label: "5 h" },
    { value: "5m", label: "5 min" },
  ];
  const core = await open("check-in", {
    understand: ({ text }: { text: string }) => (text === "5" ? { answer: "", ways, problem: "" } : { answer: text, ways: [], problem: "" }),
  });
  find<HTMLElement>(question("focus", '[role="radio"]')).focus();
  await press("e");
  await fill(question("focus", "input"), "5");
  await press("Enter");
  expect(document.activeElement).toBe(find(question("focus", '[data-way="5h"]')));
  await click(question("focus", '[data-way="5m"]'));
  await press("Ctrl+Enter");
  expect(core.sent("save_check_in")[0]?.answers).toEqual({ focus: "5m" });
});

test("Esc leaves for Home, and what was typed is there again later", async () => {
  await open("check-in");
  await press("7");
  await fill("textarea", "Slow start, good talk with Ines.");
  await press("Escape");
  expect(screen()).toBe("home");

  await press("Alt+1");
  expect(chosen()).toEqual(["energy 7"]);
  expect(find<HTMLTextAreaElement>("textarea").value).toBe("Slow start, good talk with Ines.");
  expect(focus(), "it goes on at the first open question").toBe("bedtime_delay");
});

test("a refused save shows why, and keeps everything", async () => {
  await open("check-in", {
    save_check_in: new Refusal({ code: "bad_value", message: '"half past" is not a value for bedtime' }),
  });
  await press("7");
  await fill(question("bedtime_delay", "label:nth-of-type(2) input"), "half past");
  await press("Ctrl+Enter");

  expect(screen()).toBe("check-in");
  expect(text('[role="alert"]')).toContain("not a value for bedtime");
  expect(chosen()).toEqual(["energy 7"]);
  expect(find<HTMLInputElement>(question("bedtime_delay", "label:nth-of-type(2) input")).value).toBe("half past");
});

test("an earlier answer is shown as given, and can be taken back or left unanswered", async () => {
  const core = await open("check-in", {
    check_in: stored({ energy: "6", bedtime_delay: "23:47", sleep: "7:30", snacks: "7", games: "skip" }),
  });
  expect(chosen()).toEqual(["energy 6", "sleep 7:30"]);
  expect(find<HTMLInputElement>(question("bedtime_delay", "label:nth-of-type(2) input")).value).toBe("23:47");
  expect(find<HTMLInputElement>(question("snacks", "input")).value, "more than the buttons know").toBe("7");
  expect(text(question("games", '[data-action="skip"]'))).toContain("skipped");

  await click(question("energy", '[data-action="clear"]'));
  await click(question("sleep", '[data-action="skip"]'));
  await press("Ctrl+Enter");
  expect(core.sent("save_check_in")[0]?.answers).toEqual({ energy: "", sleep: "skip" });
});

test("something outside that kept one up takes the place of the time, and a time takes its place", async () => {
  const core = await open("check-in");
  await press("Enter");
  await fill(question("bedtime_delay", "input"), "22:45");
  await press("x");
  const box = find<HTMLInputElement>(question("bedtime_delay", 'input[type="checkbox"]'));
  expect(box.checked).toBe(true);
  await press("d");
  expect(box.checked).toBe(false);
  await press("Ctrl+Enter");
  expect(core.sent("save_check_in")[0]?.answers).toEqual({ intended_bedtime: "22:45", bedtime: "00:30" });
});

test("a change from elsewhere brings the new answers and keeps what is half-typed and where the focus is", async () => {
  const answers = { check_in: views.check_in };
  const core = await open("check-in", { check_in: () => answers.check_in });
  await press("7");
  answers.check_in = stored({ snacks: "1", energy: "2" });
  await core.changed();
  expect(chosen()).toEqual(["energy 7", "snacks 1"]);
  expect(focus()).toBe("bedtime_delay");
});

test("a save is taken back with Ctrl+Z, once, but not from inside a text", async () => {
  const core = await open("check-in");
  await press("Ctrl+Enter");
  await press("Alt+1");
  find("textarea").focus();
  await press("Ctrl+z");
  expect(core.sent("undo")).toEqual([]);
  find('[data-action="save"]').focus();
  await press("Ctrl+z");
  await press("Ctrl+z");
  expect(core.sent("undo")).toEqual([{ handle: "batch-1" }]);
  expect(text('[role="status"]')).toContain("Undone.");
});

test("an earlier Day is a key away, and so is the way back", async () => {
  const days: Record<string, object> = {
    "2026-11-22": { ...views.check_in, day: "2026-11-22", day_title: "Sunday, 22 November 2026", is_today: false, next: TODAY },
  };
  await open("check-in", { check_in: ({ day }: { day: string | null }) => days[day ?? ""] ?? views.check_in });
  await press("7");
  await press("Ctrl+PageUp");
  expect(text("h1")).toBe("Sunday, 22 November 2026");
  expect(chosen(), "what was typed for today does not follow").toEqual([]);
  await press("Alt+Home");
  expect(text("h1")).toBe("Monday, 23 November 2026");
  expect(chosen()).toEqual(["energy 7"]);
});
