// The one short message at the edge of the window, and the handle to take back what it speaks of.

import { errorOf, undo } from "./api";
import type { SavedView } from "./generated/SavedView";
import { changes } from "./watched.svelte";

/** Long enough to read twice and reach the button; the keys take it back for longer. */
const SHOWN_MS = 15_000;

export const toast = $state<SavedView>({ sentence: "", undo: null });
let hide: ReturnType<typeof setTimeout> | undefined;

export function say(saved: SavedView) {
  clearTimeout(hide);
  Object.assign(toast, saved);
  hide = setTimeout(dismiss, SHOWN_MS);
}

/** Hides the words; the handle stays until the next save. */
export function dismiss() {
  toast.sentence = "";
}

export async function takeBack() {
  const handle = toast.undo;
  if (handle === null) return;
  toast.undo = null;
  try {
    say(await undo(handle));
    changes.count += 1;
  } catch (reason) {
    say({ sentence: errorOf(reason).message, undo: handle });
  }
}
