// Keeps the keyboard's place. A button that is pressed often goes away, with its row or its form, and a browser then gives the
// focus to nothing: the next Tab would begin at the top of the window. Here it goes to what stands in that place now.

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';

/** A button that is busy for no longer than this gets the focus back. */
const BUSY_MS = 300;

/** Where the focus was last, with what could take it then, in the order of the page. */
let last: { element: HTMLElement; order: HTMLElement[] } | null = null;

const canTake = (element: HTMLElement) =>
  element.isConnected && !element.matches(":disabled") && element.getClientRects().length > 0;

const all = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>(FOCUSABLE)];

const page = () => document.querySelector<HTMLElement>("dialog[open]") ?? document.querySelector<HTMLElement>("main") ?? document.body;

/** What stands where the element stood: what follows the nearest that is left before it, else what is left before it. */
function successor(element: HTMLElement, order: HTMLElement[]): HTMLElement {
  const here = page();
  if (canTake(element) && here.contains(element)) return element;
  const now = all(here).filter(canTake);
  const before = order.slice(0, order.indexOf(element)).findLast((one) => now.includes(one));
  const at = before ? now.indexOf(before) + 1 : 0;
  return now[at] ?? before ?? here;
}

function remember({ target }: FocusEvent) {
  if (target instanceof HTMLElement && target !== document.body) last = { element: target, order: all(page()) };
}

/** Whoever presses beside everything wants no focus. */
function forget({ target }: PointerEvent) {
  if (!(target instanceof Element) || !target.closest(`${FOCUSABLE}, label, [tabindex]`)) last = null;
}

function keep(waited = false) {
  const active = document.activeElement;
  // A browser takes the focus from a disabled button only when it draws the page again.
  const lost = active === null || active === document.body || active.matches(":disabled");
  if (!last || !lost || !document.hasFocus()) return;
  const { element, order } = last;
  if (element.isConnected && element.matches(":disabled") && !waited) return void setTimeout(() => keep(true), BUSY_MS);
  const next = successor(element, order);
  if (next.tabIndex < 0 && !next.hasAttribute("tabindex")) next.tabIndex = -1;
  next.focus({ preventScroll: next !== element });
}

/** Watches the page from now on. */
export function keepFocus() {
  document.addEventListener("focusin", remember);
  document.addEventListener("pointerdown", forget);
  let asked = false;
  // What the page itself does about the focus comes first.
  const soon = () => {
    if (asked) return;
    asked = true;
    setTimeout(() => {
      asked = false;
      keep();
    });
  };
  new MutationObserver(soon).observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ["disabled", "open", "hidden"] });
}
