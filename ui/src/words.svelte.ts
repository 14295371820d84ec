// The window's texts: the message files of the core whose names begin with "window", in the language of the core.

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

const files = import.meta.glob<string>("../../src-tauri/core/words/*/window-*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

const bundles = new Map<string, FluentBundle>();
for (const [path, text] of Object.entries(files)) {
  const language = path.split("/").at(-2)!;
  const bundle = bundles.get(language) ?? new FluentBundle(language, { useIsolating: false });
  bundle.addResource(new FluentResource(text));
  bundles.set(language, bundle);
}

const FIRST = "en";
let language = $state(FIRST);

/** Shows every text in this language from now on, and declares it to screen readers. */
export function useLanguage(code: string) {
  language = bundles.has(code) ? code : FIRST;
  document.documentElement.lang = language;
}

/** The languages there are, each by its own name. */
export const LANGUAGES = [
  ["en", "English"],
  ["de", "Deutsch"],
] as const;

/** The code of the language in use, for the language chooser. */
export const currentLanguage = () => language;

/** A message by its name; the name itself where no file has it, which a test refuses. */
export function t(id: string, values?: Record<string, FluentVariable>): string {
  for (const code of [language, FIRST]) {
    const bundle = bundles.get(code);
    const pattern = bundle?.getMessage(id)?.value;
    if (bundle && pattern) return bundle.formatPattern(pattern, values, []);
  }
  return id;
}
