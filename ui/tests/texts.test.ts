// Every text of the window is a message: none stands in a page or a script, every one that is asked for is there in every
// language, and none is left over.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentResource } from "@fluent/bundle";
import { parse } from "svelte/compiler";
import { expect, test } from "vitest";

const SOURCES = join(import.meta.dirname, "../src");
const WORDS = join(import.meta.dirname, "../../src-tauri/core/words");
const LANGUAGES = ["en", "de"];
/** Attributes that people see or hear. */
const SHOWN = ["aria-label", "title", "placeholder", "alt", "label"];
/** Names and signs that are the same in every language: the program's name, keys as they are printed, file formats; and a selector. */
const NAMES = /^(Taper|SVG|PNG|Enter|Esc|Del|(Ctrl|Alt|Page|Home)\b.*|input, button)$/;

type Node = { type: string; [key: string]: unknown };

function files(folder: string, endings: string[]): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => endings.some((ending) => name.endsWith(ending)) && !name.startsWith("generated"))
    .map((name) => join(folder, name));
}

const isText = (text: string) => /\p{L}{2,}/u.test(text) && !NAMES.test(text.trim());

/** Two words in a row, which no name in code is. */
const isSentence = (text: string) =>
  /^["“]?\p{L}[\p{L}’']*,? \p{L}[\p{L}’']+/u.test(text.trim()) && !NAMES.test(text.trim()) && !/[<>{}=;]|^\w+:/.test(text);

function texts(source: string): string[] {
  const found: string[] = [];
  const seen = new Set<unknown>();
  const walk = (node: unknown, inside: string): void => {
    if (typeof node !== "object" || node === null || seen.has(node)) return;
    seen.add(node);
    if (Array.isArray(node)) return node.forEach((one) => walk(one, inside));
    const { type, ...rest } = node as Node;
    if (type === "StyleSheet" || type === "Comment") return;
    if (type === "Text" && inside === "page" && isText(String(rest.data))) found.push(String(rest.data).trim());
    if (type === "Attribute") {
      const name = String(rest.name);
      const parts = Array.isArray(rest.value) ? (rest.value as Node[]) : [];
      if (SHOWN.includes(name)) parts.forEach((part) => part.type === "Text" && isText(String(part.data)) && found.push(String(part.data)));
      return walk(rest.value, SHOWN.includes(name) ? "shown" : "attribute");
    }
    const isWords = type === "Literal" && typeof rest.value === "string";
    if (isWords && inside !== "attribute" && isSentence(String(rest.value))) found.push(String(rest.value));
    if (type === "TemplateElement" && inside !== "attribute" && isSentence(String((rest.value as { cooked: string }).cooked))) {
      found.push(String((rest.value as { cooked: string }).cooked));
    }
    for (const [key, value] of Object.entries(rest)) {
      if (!["leadingComments", "trailingComments", "css"].includes(key)) walk(value, type === "ImportDeclaration" ? "attribute" : inside);
    }
  };
  const tree = parse(source, { modern: true });
  walk(tree.fragment, "page");
  walk(tree.instance, "script");
  walk(tree.module, "script");
  return found;
}

test("no text stands outside of the message files", () => {
  const found = files(SOURCES, [".svelte"]).flatMap((file) => texts(readFileSync(file, "utf8")).map((text) => `${file}: ${text}`));
  expect(found).toEqual([]);
});

test("what a program reads is never a message: it would change with the language", () => {
  const found = files(SOURCES, [".svelte"]).flatMap((file) => {
    const code = readFileSync(file, "utf8");
    return [...code.matchAll(/\s(?:value|name|id|class|data-[a-z-]+)=\{t\(.*?\)\}/g)].map(([what]) => `${file}:${what}`);
  });
  expect(found).toEqual([]);
});

test("a text in a page, in an attribute or in a script would be found", () => {
  for (const page of [
    "<p>Two words</p>",
    '<button aria-label="Close it">x</button>',
    '<script>const words = "Two words";</script>',
    "<p>{yes ? \"Two words\" : \"\"}</p>",
  ]) {
    expect(texts(page), page).toHaveLength(1);
  }
});

/** The messages of a language, each with its variables. */
function messages(language: string) {
  const all = new Map<string, string>();
  for (const file of files(join(WORDS, language), [".ftl"]).filter((name) => /window-[a-z]+\.ftl$/.test(name))) {
    for (const { id, value } of new FluentResource(readFileSync(file, "utf8")).body) {
      const variables = [...JSON.stringify(value).matchAll(/"type":"var","name":"(\w+)"/g)].map(([, name]) => name);
      all.set(id, [...new Set(variables)].sort().join(" "));
    }
  }
  return all;
}

test("every message that is asked for is there, in every language, and none is left over", () => {
  const code = files(SOURCES, [".svelte", ".ts"]).map((file) => readFileSync(file, "utf8")).join("\n");
  const asked = new Set([...code.matchAll(/\bt\(\s*"([a-z0-9-]+)"/g)].map(([, id]) => id!));
  // Names that are put together: what stands before and after the part that varies.
  const patterns = [...code.matchAll(/`([a-z0-9-]*)\$\{[^`]*?\}([a-z0-9-]*)`/g)].map(
    ([, before = "", after = ""]) => (before + after).length > 3 && new RegExp(`^${before}[a-z0-9-]+${after}$`),
  );
  const english = messages("en");
  expect(asked.size).toBeGreaterThan(150);
  expect([...asked].filter((id) => !english.has(id))).toEqual([]);
  const named = new Set([...code.matchAll(/"([a-z0-9-]+)"/g)].map(([, id]) => id!));
  expect([...english.keys()].filter((id) => !asked.has(id) && !named.has(id) && !patterns.some((one) => one && one.test(id)))).toEqual([]);
  for (const language of LANGUAGES.slice(1)) expect([...messages(language)].sort()).toEqual([...english].sort());
});
