// What a search found is marked inside of an entry: the words are looked for in the page as it is drawn, so that tables, code
// and formulas are marked like any text, and nothing of the page is changed.

/** Elements that go on within a line: a word may begin in one and end in the next. */
const INLINE = new Set(["A", "B", "CODE", "DEL", "EM", "I", "MARK", "S", "SPAN", "STRONG", "SUB", "SUP"]);
/** Scripts that are written without blanks, so that a word begins and ends anywhere. */
const UNBROKEN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;
const OF_A_WORD = /[\p{L}\p{N}]/u;

export type Place = { range: Range; spelling: string; at: number };

/** Every place under the elements where one of the spellings stands, in the order of the page. */
export function places(roots: Iterable<Element>, spellings: string[]): Place[] {
  const wanted = expression(spellings);
  if (!wanted) return [];
  const found: Place[] = [];
  let before = 0;
  for (const root of roots) {
    const { text, nodes } = flattened(root);
    for (const match of text.matchAll(wanted)) {
      const range = document.createRange();
      const [first, last] = [nodeAt(nodes, match.index), nodeAt(nodes, match.index + match[0].length - 1)];
      range.setStart(first.node, match.index - first.from);
      range.setEnd(last.node, match.index + match[0].length - last.from);
      // What is not drawn, such as the source of a formula, cannot be shown.
      if (range.getClientRects().length > 0) found.push({ range, spelling: match[0].toLowerCase(), at: before + match.index });
    }
    before += text.length + 1;
  }
  return found;
}

function expression(spellings: string[]): RegExp | undefined {
  if (spellings.length === 0) return undefined;
  const one = (spelling: string) => {
    const letters = spelling.trim().split(/\s+/).map(escaped).join("\\s+");
    const bound = (letter: string) => OF_A_WORD.test(letter) && !UNBROKEN.test(letter);
    const [first, last] = [[...spelling][0] ?? "", [...spelling].at(-1) ?? ""];
    return `${bound(first) ? "(?<![\\p{L}\\p{N}])" : ""}${letters}${bound(last) ? "(?![\\p{L}\\p{N}])" : ""}`;
  };
  const longest = [...spellings].sort((one, other) => other.length - one.length);
  return new RegExp(longest.map(one).join("|"), "gu");
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

type TextNode = { node: Node; from: number };

/** The text under an element, with a line break wherever another block begins. */
function flattened(root: Element): { text: string; nodes: TextNode[] } {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: TextNode[] = [];
  let text = "";
  let block: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const own = blockOf(node.parentElement);
    if (block !== null && own !== block) text += "\n";
    block = own;
    nodes.push({ node, from: text.length });
    text += node.textContent ?? "";
  }
  return { text, nodes };
}

function blockOf(element: Element | null): Element | null {
  while (element && INLINE.has(element.tagName)) element = element.parentElement;
  return element;
}

function nodeAt(nodes: TextNode[], at: number): TextNode {
  let [low, high] = [0, nodes.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (nodes[middle]!.from <= at) low = middle;
    else high = middle - 1;
  }
  return nodes[low]!;
}

/** Letters within which different words count as standing together. */
const TOGETHER = 300;

/** The place from which on most of what was looked for stands together. */
export function best(found: Place[]): number {
  let [place, most] = [0, 0];
  found.forEach(({ at }, index) => {
    const near = new Set(found.slice(index).filter((other) => other.at - at <= TOGETHER).map((other) => other.spelling));
    if (near.size > most) [place, most] = [index, near.size];
  });
  return place;
}

/** Marks all places, and one of them as the one that is looked at. */
export function mark(found: Place[], current: number) {
  // Where the web view is too old for it, the entry is scrolled to the words all the same.
  if (!("highlights" in CSS)) return;
  const here = found[current];
  CSS.highlights.set("found", new Highlight(...found.filter((_, at) => at !== current).map(({ range }) => range)));
  CSS.highlights.set("found-here", new Highlight(...(here ? [here.range] : [])));
}

export function unmark() {
  if (!("highlights" in CSS)) return;
  CSS.highlights.delete("found");
  CSS.highlights.delete("found-here");
}

/** Scrolls the page, and whatever scrolls inside of it, so that a place is in sight. */
export function reveal(range: Range) {
  const parent = range.startContainer.parentElement;
  for (let box = parent; box; box = box.parentElement) {
    if (box.scrollWidth <= box.clientWidth || getComputedStyle(box).overflowX === "visible") continue;
    const [place, frame] = [range.getBoundingClientRect(), box.getBoundingClientRect()];
    if (place.left < frame.left || place.right > frame.right) box.scrollLeft += place.left - frame.left - frame.width / 3;
  }
  const place = range.getBoundingClientRect();
  const isInSight = place.top > window.innerHeight * 0.15 && place.bottom < window.innerHeight * 0.85;
  if (!isInSight) window.scrollBy(0, place.top - window.innerHeight / 3);
}
