// What is half-typed in a check-in. It lives outside the screen, so leaving the screen loses nothing, and the window finds
// it again when it was closed and opened.

/** What was touched for one Day; `note` is null while the note was not. */
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

export function touchNote(day: string, note: string) {
  drafts[day] = { ...draftOf(day), note };
}

export function discard(day: string) {
  delete drafts[day];
}

/** Everything half-typed, to be kept. */
export const allDrafts = () => $state.snapshot(drafts);

/** Takes up what was kept; what was typed since stays. */
export function takeUp(kept: Record<string, Draft>) {
  for (const [day, draft] of Object.entries(kept)) drafts[day] ??= draft;
}
