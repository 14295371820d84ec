// The keys of the screens: a digit goes to one screen, and that screen shows this digit.

import { expect, test } from "vitest";
import { keyOf, SCREENS, screenWithKey } from "../src/screens";
import { find, open, press, screen } from "./fake";

const ELEVEN = [...SCREENS.slice(0, 10), { name: "eleventh", group: "app" }];

test("ten screens have a digit each, in the order of the keyboard, and an eleventh has none", () => {
  expect(ELEVEN.map(({ name }) => keyOf(name, ELEVEN))).toEqual([..."1234567890", undefined]);
});

test("every digit goes to the screen that shows it", () => {
  const reached = [..."1234567890"].map((digit) => screenWithKey(digit, ELEVEN)?.name);
  expect(reached).toEqual(ELEVEN.slice(0, 10).map(({ name }) => name));
  expect(screenWithKey("4", ELEVEN.slice(0, 3)), "a digit no screen has goes nowhere").toBeUndefined();
});

test("the navigation names the keys, and they work", async () => {
  await open("home");
  for (const { name } of SCREENS.slice(0, 5)) {
    expect(find(`nav [data-screen="${name}"]`).getAttribute("aria-keyshortcuts")).toBe(`Alt+${keyOf(name)}`);
    await press(`Alt+${keyOf(name)}`);
    expect(screen()).toBe(name);
  }
});
