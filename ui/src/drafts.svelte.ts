// Unsaved answers of check-ins, by Day. They are kept outside the screen, so leaving it loses nothing, and the window has
// them again after it was closed and opened.

/** The unsaved answers and comment of one Day; `note`, the comment, is null while it was not changed. */
export type Draft = { answers: Record<string, string>; note: string | null };

const UNTOUCHED: Draft = { answers: {}, note: null };
const drafts = $state<Record<string, Draft>>({});

export function draftOf(day: string): Draft {
  return drafts[day] ?? UNTOUCHED;
}

/** Keeps an answer; null forgets that it was touched. */
export function touch(day: string, key: string, value: string | null) {
  const { answers, note } = draftOf(day);
  const kept = { ...answers };
  if (value === null) delete kept[key];
  else kept[key] = value;
  drafts[day] = { answers: kept, note };
}

/** Keeps the Day's comment. */
export function touchComment(day: string, note: string) {
  drafts[day] = { ...draftOf(day), note };
}

export function discard(day: string) {
  delete drafts[day];
}

/** Every unsaved draft, to be kept by the resident program. */
export const allDrafts = () => $state.snapshot(drafts);

/** Restores kept drafts; a Day with a newer draft keeps that. */
export function takeUp(kept: Record<string, Draft>) {
  for (const [day, draft] of Object.entries(kept)) drafts[day] ??= draft;
}
