import type { SettingsView } from "./generated/SettingsView";
import { speak } from "./words.svelte";

/** How the window looks and speaks: its language, its theme, the size of its text, and whether things move. */
export function showLook({ theme, language, values }: Pick<SettingsView, "theme" | "language" | "values">) {
  speak(language);
  const root = document.documentElement;
  root.dataset.theme = theme;
  root.dataset.motion = values.motion ?? "system";
  root.style.fontSize = values.text_size && values.text_size !== "100" ? `${values.text_size}%` : "";
  measure();
}

/** Below this many letters' heights across there is one column. */
const NARROW_REM = 44;

/**
 * Says whether the window is narrow for its text. A media query cannot: it counts in the browser's own size of text, and
 * knows nothing of the one that was set.
 */
export function measure() {
  const root = document.documentElement;
  const rem = Number.parseFloat(getComputedStyle(root).fontSize) || 16;
  root.toggleAttribute("data-narrow", window.innerWidth < NARROW_REM * rem);
}
