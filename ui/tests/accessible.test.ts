// Every screen against the rules of axe-core. Colours need a real page and are measured there.

import axe from "axe-core";
import { expect, test } from "vitest";
import { click, open, press, views } from "./fake";

async function faults() {
  const { violations } = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`);
}

test.each(["check-in", "home", "trends", "plan", "record", "settings"])("%s is accessible", async (name) => {
  document.title = "Taper";
  document.documentElement.lang = "en";
  await open(name, { app: { ...views.app, screen: name, demo: true } });
  if (name === "trends") await click('[data-action="table"]');
  expect(await faults()).toEqual([]);
  await press("Ctrl+Shift+B");
  expect(await faults(), "with the card open").toEqual([]);
});

test.each(["welcome", "locked"])("the window is accessible while it is %s", async (state) => {
  await open("home", { app: { ...views.app, state } });
  expect(await faults()).toEqual([]);
});

test("the plans to choose from are accessible, asking for the usual week too", async () => {
  await open("plan", {
    plan: views.plan_idle,
    settings: { ...views.settings, has_passphrase: true },
  });
  expect(await faults()).toEqual([]);
});
