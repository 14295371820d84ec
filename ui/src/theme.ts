import type { SettingsView } from "./generated/SettingsView";
import { useLanguage } from "./words.svelte";

/** Puts the settings of the window into force: language, theme, size of text, and whether things move. */
export function applyLook({ theme, language, values }: Pick<SettingsView, "theme" | "language" | "values">) {
  useLanguage(language);
  const root = document.documentElement;
  root.dataset.theme = theme;
  root.dataset.motion = values.motion ?? "system";
  root.style.fontSize = values.text_size && values.text_size !== "100" ? `${values.text_size}%` : "";
  measure();
}

/** Below this width, in rem, there is one column. */
const NARROW_REM = 44;

/**
 * Marks the page as narrow or wide for its text. A media query cannot: it counts in the browser's own size of text, not in
 * the one that was set.
 */
export function measure() {
  const root = document.documentElement;
  const rem = Number.parseFloat(getComputedStyle(root).fontSize) || 16;
  root.toggleAttribute("data-narrow", window.innerWidth < NARROW_REM * rem);
}
