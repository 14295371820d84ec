// The one short message at the edge of the window, and the handle to take back what it is about.

import { errorOf, undo } from "./api";
import type { SavedView } from "./generated/SavedView";
import { changes } from "./watched.svelte";

/** Long enough to read twice and reach the button; Ctrl+Z works longer than that. */
const SHOWN_MS = 15_000;

export const toast = $state<SavedView>({ sentence: "", undo: null });
let hide: ReturnType<typeof setTimeout> | undefined;

export function showToast(saved: SavedView) {
  clearTimeout(hide);
  Object.assign(toast, saved);
  hide = setTimeout(dismiss, SHOWN_MS);
}

/** Hides the message; the handle stays until the next one. */
export function dismiss() {
  toast.sentence = "";
}

export async function takeBack() {
  const handle = toast.undo;
  if (handle === null) return;
  toast.undo = null;
  try {
    showToast(await undo(handle));
    changes.count += 1;
  } catch (reason) {
    showToast({ sentence: errorOf(reason).message, undo: handle });
  }
}
