// Undo and redo in text fields: Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y. WebKitGTK binds none of them, and its own history takes
// everything that was typed in one go for a single step; so each field has a history here, in steps of about a word.

type Field = HTMLInputElement | HTMLTextAreaElement;
type State = { value: string; start: number | null; end: number | null };
type History = { past: State[]; future: State[]; before?: State; kind: string; at: number };

/** A pause of this length begins a new step. */
const PAUSE_MS = 800;
/** Steps that are kept for each field. */
const MOST_STEPS = 200;
/** Fields with text that is typed letter by letter; a passphrase is kept nowhere. */
const TYPES = ["text", "search", "url", "number"];

const histories = new WeakMap<Field, History>();
/** Fields that an undo changed: the browser reports no change of those when they are left. */
const changed = new WeakSet<Field>();

const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && TYPES.includes(target.type));

const stateOf = (field: Field): State => ({ value: field.value, start: field.selectionStart, end: field.selectionEnd });

function historyOf(field: Field): History {
  let history = histories.get(field);
  if (!history) histories.set(field, (history = { past: [], future: [], kind: "", at: 0 }));
  return history;
}

/** Notes what a field was before it changes. */
function before(event: Event) {
  if (isField(event.target)) historyOf(event.target).before = stateOf(event.target);
}

/** Begins a new step where the change is not the next letter of the same word. */
function after(event: Event) {
  if (!isField(event.target) || !(event instanceof InputEvent) || event.inputType.startsWith("history")) return;
  const history = historyOf(event.target);
  const { before, past } = history;
  if (!before || before.value === event.target.value) return;
  const chose = before.start !== before.end;
  const isWord = event.data?.length === 1 && !/\s/.test(event.data);
  const goesOn = event.inputType === history.kind && Date.now() - history.at < PAUSE_MS && !chose;
  const isLetter = isWord || event.inputType.startsWith("delete") || event.inputType === "insertCompositionText";
  if (!goesOn || !isLetter) {
    past.push(before);
    if (past.length > MOST_STEPS) past.shift();
  }
  history.future = [];
  // After a blank or a pasted text the next letter begins a step of its own.
  history.kind = isLetter ? event.inputType : "";
  history.at = Date.now();
}

function step(field: Field, from: State[], to: State[], inputType: string) {
  const state = from.pop();
  if (!state) return;
  to.push(stateOf(field));
  field.value = state.value;
  if (state.start !== null && state.end !== null) field.setSelectionRange(state.start, state.end);
  historyOf(field).kind = "";
  changed.add(field);
  field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType }));
}

function press(event: KeyboardEvent) {
  if (!isField(event.target) || !(event.ctrlKey || event.metaKey) || event.altKey) return;
  const key = event.key.toLowerCase();
  if (key !== "z" && key !== "y") return;
  event.preventDefault();
  event.stopPropagation();
  const { past, future } = historyOf(event.target);
  const isRedo = key === "y" || event.shiftKey;
  if (isRedo) step(event.target, future, past, "historyRedo");
  else step(event.target, past, future, "historyUndo");
}

function leave(event: FocusEvent) {
  if (!isField(event.target) || !changed.delete(event.target)) return;
  event.target.dispatchEvent(new Event("change", { bubbles: true }));
}

/** Puts a text where the field's selection is, as one step that can be undone. */
export function insert(field: Field, text: string) {
  const { start, end } = stateOf(field);
  const history = historyOf(field);
  history.past.push(stateOf(field));
  [history.future, history.kind] = [[], ""];
  field.setRangeText(text, start ?? field.value.length, end ?? field.value.length, "end");
  field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "historyInsert" }));
}

/** Gives every text field of the page its history. */
export function rememberTyping() {
  document.addEventListener("beforeinput", before, true);
  document.addEventListener("input", after, true);
  document.addEventListener("keydown", press, true);
  document.addEventListener("focusout", leave, true);
}
