// A small WebDriver client: what these tests need of the protocol, over fetch. Knows nothing about Taper's screens.

import { createServer } from 'node:net';
import { alive, start, until } from './processes.mjs';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
// The protocol's code points for keys without a character.
const KEYS = { Enter: '\uE007', Tab: '\uE004', Escape: '\uE00C', Backspace: '\uE003', ArrowDown: '\uE015', ArrowUp: '\uE013', Shift: '\uE008', Control: '\uE009' };

async function freePort() {
  const server = createServer();
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts WebKit's own driver, which starts `binary` with `args`; its environment is the program's. */
export async function drive({ binary, args, env }) {
  const port = await freePort();
  const driver = start('WebKitWebDriver', [`--port=${port}`], {
    env: { ...env, TAURI_AUTOMATION: 'true', TAURI_WEBVIEW_AUTOMATION: 'true' },
  });
  const root = `http://127.0.0.1:${port}`;
  await until('WebKitWebDriver to answer', async () => {
    if (!alive(driver)) throw new Error(`it ended: ${driver.output}`);
    return (await fetch(`${root}/status`)).ok;
  });
  const startedAt = Date.now();
  const session = await call(root, 'POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args } } },
  });
  return new Page(`${root}/session/${session.sessionId}`, driver, startedAt);
}

async function call(root, method, path, body, ms = 90_000) {
  const answer = await fetch(root + path, {
    method,
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(ms),
  });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`${method} ${path}: ${value?.error}: ${value?.message}`);
  return value;
}

/** The page in the window. Elements are looked up for each use: the page may have been drawn again meanwhile. */
export class Page {
  constructor(root, driver, startedAt) {
    Object.assign(this, { root, driver, startedAt });
  }

  #call(method, path, body) {
    return call(this.root, method, path, body, 30_000);
  }

  /** The result of a function body, run in the page. */
  script(body, ...args) {
    return this.#call('POST', '/execute/sync', { script: body, args });
  }

  /** The same for a body that ends by calling its last argument. */
  scriptAsync(body, ...args) {
    return this.#call('POST', '/execute/async', { script: body, args });
  }

  /** Whether something that can be seen fits the selector. */
  sees(css) {
    return this.script(
      'return [...document.querySelectorAll(arguments[0])].some((e) => e.checkVisibility() && e.getClientRects().length > 0)',
      css,
    );
  }

  /** Waits until something that can be seen fits the selector. */
  see(css, ms) {
    return until(`${css} to be seen`, () => this.sees(css), ms);
  }

  /** The text of the first fitting element, or null. */
  text(css) {
    return this.script('return document.querySelector(arguments[0])?.innerText ?? null', css);
  }

  attribute(css, name) {
    return this.script('return document.querySelector(arguments[0])?.getAttribute(arguments[1]) ?? null', css, name);
  }

  /**
   * A real click, with the pointer, in the middle of the element: once it is seen and stays where it is, as a person
   * would. A page whose data only just came moves under the pointer, and the click lands on something else.
   */
  async click(css) {
    await this.see(css);
    let last;
    await until(`${css} to stay where it is`, async () => {
      const place = await this.script(
        `const found = document.querySelector(arguments[0]);
         found?.scrollIntoView({ block: 'center', behavior: 'instant' });
         const box = found?.getBoundingClientRect();
         return box && [box.left, box.top, box.width, box.height].join(' ')`,
        css,
      );
      const same = place && place === last;
      last = place;
      return same;
    });
    // A page that was only just laid out answers "not interactable" for a moment.
    await until(`${css} to click on`, async () => {
      const found = await this.#call('POST', '/element', { using: 'css selector', value: css });
      await this.#call('POST', `/element/${found[ELEMENT]}/click`, {});
      return true;
    });
  }

  /** A click on the button with exactly this label. */
  async clickButton(label) {
    const name = `e2e-${label.replace(/\W/g, '-')}`;
    await until(`a button "${label}"`, () =>
      this.script(
        `const found = [...document.querySelectorAll('button')].find((b) => b.innerText.trim() === arguments[0] && b.checkVisibility());
         if (found) found.dataset.e2e = arguments[1];
         return !!found`,
        label,
        name,
      ),
    );
    await this.click(`[data-e2e="${name}"]`);
  }

  /** One key press, as the keyboard would make it: it goes wherever the focus is. */
  async press(key) {
    const value = KEYS[key] ?? key;
    await this.#call('POST', '/actions', {
      actions: [{ type: 'key', id: 'keyboard', actions: [{ type: 'keyDown', value }, { type: 'keyUp', value }] }],
    });
  }

  /** Presses a key while Ctrl is held. */
  async control(key) {
    const held = '\uE009';
    const actions = [
      { type: 'keyDown', value: held },
      { type: 'keyDown', value: key },
      { type: 'keyUp', value: key },
      { type: 'keyUp', value: held },
    ];
    await this.#call('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  /** Types a text, a key press for each letter. */
  async type(text) {
    for (const letter of text) await this.press(letter);
  }

  /** The window's picture: PNG bytes. */
  async screenshot() {
    return Buffer.from(await this.#call('GET', '/screenshot'), 'base64');
  }
}
