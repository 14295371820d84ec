// The page and the shell agree on the commands: `api.ts` calls each one of the shell's list and no other, nothing else in
// the page talks to the shell, and the page may do no more than that.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { SCREENS } from "../src/screens";
import capability from "../../src-tauri/capabilities/main.json";

const SOURCES = join(import.meta.dirname, "../src");
const LIST = join(import.meta.dirname, "../../src-tauri/src/command_list.rs");
/** Where the programs say which screen they can be started on. */
const ARGUMENTS = ["src/arguments.rs", "core/src/bin/cli/open.rs"];

const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((found) => found[1]).sort();

test("the page calls every command of the shell's list, each in one place, and no other", () => {
  const called = matches(readFileSync(join(SOURCES, "api.ts"), "utf8"), /\binvoke\b.*?\(\s*"(\w+)"/gs);
  const listed = matches(readFileSync(LIST, "utf8"), /^\s*\w+::(\w+),$/gm);
  expect(listed.length).toBeGreaterThan(50);
  expect(called).toEqual(listed);
});

test("only api.ts talks to the shell", () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: "utf8" }).filter((name) => /\.(ts|svelte)$/.test(name));
  const talking = files.filter((name) => readFileSync(join(SOURCES, name), "utf8").includes("@tauri-apps/"));
  expect(talking).toEqual(["api.ts"]);
});

test("the page may call the listed commands and listen to events, and nothing else", () => {
  expect(capability.windows).toEqual(["main"]);
  expect(capability.permissions).toEqual(["core:event:allow-listen", "core:event:allow-unlisten", "listed-commands"]);
});

test.each(ARGUMENTS)("what %s can be started on are the page's screens, in its order", (file) => {
  const screens = readFileSync(join(import.meta.dirname, "../../src-tauri", file), "utf8").match(/enum Screen \{(.*?)\}/s)?.[1] ?? "";
  const names = [...screens.matchAll(/(\w+),/g)].map(([, name = ""]) => name.replace(/(?<!^)[A-Z]/g, "-$&").toLowerCase());
  expect(names).toEqual(SCREENS.map(({ name }) => name));
});
