// A desktop of its own for each test: folders, session bus, notification service, display, window manager, window.
// Nothing of the person who runs the tests is read or written, and nothing outlives the test.
//
// Do not set any WEBKIT_DISABLE_* variable here: taking a screenshot then waits for ever.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dunst } from './notifications.mjs';
import { alive, run, start, stop, until } from './processes.mjs';
import { drive } from './webdriver.mjs';

export { alive, until };

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const BIN = process.env.TAPER_BIN_DIR ?? join(ROOT, 'target', 'debug');
export const SCREENS = ['check-in', 'home', 'trends', 'plan', 'record', 'settings', 'log', 'ideas', 'why', 'week', 'calendar'];
/** The check-in items that are on when nobody chose any, in the order they are asked. */
export const DEFAULT_ITEMS = ['energy', 'bedtime_delay', 'sleep', 'snacks', 'games', 'focus', 'output'];

// A bus that starts no service by itself: one that is installed on the machine would answer in place of what a test chose.
const BUS = (socket) => `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=${socket}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`;

const folders = new Set();

function folder() {
  const made = mkdtempSync(join(tmpdir(), 'taper-e2e-'));
  folders.add(made);
  return made;
}

function remove(made) {
  rmSync(made, { recursive: true, force: true });
  folders.delete(made);
}

// Registered after the handler that stops the programs, so nothing writes there any more.
process.on('exit', () => folders.forEach(remove));

let display;

/** One display for all tests of a file: it holds no state that they could share. */
function sharedDisplay() {
  display ??= (async () => {
    const env = { PATH: process.env.PATH, HOME: folder() };
    // Without -noreset the server starts over whenever its last client leaves, which also ends a client that is just connecting.
    const args = ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp', '-noreset'];
    const server = start('Xvfb', args, { env, stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
    let number = '';
    server.stdio[3].on('data', (text) => (number += text));
    await until('Xvfb to name its display', () => {
      if (!alive(server)) throw new Error(`Xvfb ended: ${server.output}`);
      return number.endsWith('\n');
    });
    const name = `:${number.trim()}`;
    let manager;
    await until('openbox to manage the display', async () => {
      if (!manager || !alive(manager)) manager = start('openbox', ['--sm-disable'], { env: { ...env, DISPLAY: name } });
      const { stdout } = await run('xprop', ['-root', '_NET_SUPPORTING_WM_CHECK'], { env: { ...env, DISPLAY: name } });
      return stdout.includes('window id');
    }, 30_000);
    return name;
  })();
  return display;
}

/**
 * A desktop for one test, taken down when the test ends.
 * `env`: more environment (TAPER_NOW, TAPER_TZ); `dataDir`: a profile that exists already;
 * `notifications: false`: a desktop without any notification service.
 */
export async function desktop(t, options = {}) {
  const made = new Desktop(options);
  t?.after(async () => {
    if (t.passed === false) await made.explain(t).catch(() => {});
    made.end();
  });
  try {
    await made.begin();
  } catch (error) {
    made.end();
    throw error;
  }
  return made;
}

class Desktop {
  #children = [];

  constructor({ env = {}, dataDir, notifications = true }) {
    this.dir = folder();
    this.dataDir = dataDir ?? join(this.dir, 'profile');
    this.wants = { env, notifications };
  }

  async begin() {
    const make = (name) => {
      mkdirSync(join(this.dir, name), { mode: 0o700, recursive: true });
      return join(this.dir, name);
    };
    // Shared by all tests: it holds compiled shaders, which cost a second each time they are made.
    const cache = join(ROOT, 'target', 'e2e-cache');
    mkdirSync(cache, { recursive: true });
    this.env = {
      PATH: process.env.PATH,
      LANG: 'C.UTF-8',
      HOME: make('home'),
      XDG_DATA_HOME: make('data'),
      XDG_CONFIG_HOME: make('config'),
      XDG_STATE_HOME: make('state'),
      XDG_RUNTIME_DIR: make('run'),
      XDG_CACHE_HOME: cache,
      GDK_BACKEND: 'x11',
      DISPLAY: await sharedDisplay(),
      ...this.wants.env,
    };
    this.env.DBUS_SESSION_BUS_ADDRESS = await this.#bus();
    if (this.wants.notifications) await this.serve();
  }

  /** Starts the notification service. */
  async serve() {
    const dir = join(this.dir, 'dunst');
    mkdirSync(dir, { mode: 0o700, recursive: true });
    this.notifications = await dunst(this.env, dir);
    this.#children.push(this.notifications.service);
  }

  async #bus() {
    const config = join(this.dir, 'bus.conf');
    writeFileSync(config, BUS(join(this.dir, 'bus')));
    const bus = start('dbus-daemon', [`--config-file=${config}`, '--nofork', '--print-address'], { env: this.env });
    this.#children.push(bus);
    return until('the session bus', () => /^(unix:\S+)\n/m.exec(bus.output)?.[1]);
  }

  /** Opens the window under the driver; resolves once it shows a page. `screen` as on the command line. */
  async open(...args) {
    const page = await drive({
      binary: join(BIN, 'taper-desktop'),
      args: ['--data-dir', this.dataDir, ...args],
      env: this.env,
    });
    this.#children.push(page.driver);
    return page;
  }

  /** Starts the desktop program without a driver, as a login would: `--hidden` keeps the window away. */
  launch(...args) {
    const child = start(join(BIN, 'taper-desktop'), ['--data-dir', this.dataDir, ...args], { env: this.env });
    this.#children.push(child);
    return child;
  }

  /** Runs `taper` on the same profile; fails when it fails. `pass` goes to the descriptor that --passphrase-fd 3 names. */
  async taper(args, { pass, status = 0 } = {}) {
    const all = ['--data-dir', this.dataDir, ...(pass === undefined ? [] : ['--passphrase-fd', '3']), ...args];
    const done = await run(join(BIN, 'taper'), all, { env: this.env, pass });
    if (done.status !== status) throw new Error(`taper ${all.join(' ')} ended with ${done.status}: ${done.stderr}${done.stdout}`);
    return done.stdout;
  }

  /** Runs `taper` with --json and parses what it prints. */
  async taperJson(args, options) {
    return JSON.parse(await this.taper([...args, '--json'], options));
  }

  /** The Taper windows that can be seen, as X ids. */
  async windows() {
    const { stdout } = await run('xdotool', ['search', '--onlyvisible', '--class', 'taper'], { env: this.env });
    return stdout.split('\n').filter(Boolean);
  }

  /** Presses keys as a keyboard does, such as `ctrl+z`: they go to whatever window has the focus. */
  async keys(...keys) {
    const { status, stderr } = await run('xdotool', ['key', '--clearmodifiers', '--delay', '30', ...keys], { env: this.env });
    if (status !== 0) throw new Error(`xdotool: ${stderr}`);
  }

  /** Types a text on the keyboard. */
  async types(text) {
    const { status, stderr } = await run('xdotool', ['type', '--clearmodifiers', '--delay', '20', text], { env: this.env });
    if (status !== 0) throw new Error(`xdotool: ${stderr}`);
  }

  /** Drags files from another program's window onto the middle of Taper's and lets go of them there. */
  async drop(...files) {
    // The system's own Python: another one would not have the toolkit's bindings.
    const source = start('/usr/bin/python3', [join(ROOT, 'tests', 'e2e', 'dragsource.py'), ...files], { env: this.env });
    this.#children.push(source);
    await until('the drag source', () => /^ready$/m.test(source.output));
    const place = async (name) => {
      const { stdout } = await run('xdotool', ['search', '--onlyvisible', '--sync', '--name', name, 'getwindowgeometry', '--shell'], { env: this.env });
      const [x, y, width, height] = ['X', 'Y', 'WIDTH', 'HEIGHT'].map((key) => Number(new RegExp(`^${key}=(-?\\d+)`, 'm').exec(stdout)?.[1]));
      return [x + Math.round(width / 2), y + Math.round(height / 2)];
    };
    const from = await until('the drag source to be placed', async () => {
      const at = await place('^file manager$');
      return at[0] > 40 && at;
    });
    const to = await place('^Taper$');
    const mouse = (...args) => run('xdotool', args, { env: this.env });
    await mouse('mousemove', ...from.map(String));
    await mouse('mousedown', '1');
    const STEPS = 12;
    for (let step = 1; step <= STEPS; step += 1) {
      const at = [0, 1].map((axis) => String(Math.round(from[axis] + ((to[axis] - from[axis]) * step) / STEPS)));
      await mouse('mousemove', ...at);
      // A drag is told by moves with time between them.
      await new Promise((done) => setTimeout(done, 60));
    }
    await mouse('mouseup', '1');
    await until('the drop to be over', () => /^dropped$/m.test(source.output));
    stop(source);
  }

  /** Starts a keyring that is unlocked, as a login does. Its files are the test's own. */
  async keyring() {
    const daemon = start('gnome-keyring-daemon', ['--foreground', '--unlock', '--components=secrets'], {
      env: this.env,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    daemon.stdin.end('the login password');
    this.#children.push(daemon);
    const bus = ['--session', '--dest=org.freedesktop.DBus', '--print-reply', '/', 'org.freedesktop.DBus.GetNameOwner', 'string:org.freedesktop.secrets'];
    await until('the keyring', async () => (await run('dbus-send', bus, { env: this.env })).status === 0);
    return daemon;
  }

  /** A picture of the whole display, notifications too. */
  async picture(file) {
    const { status, stderr } = await run('import', ['-window', 'root', file], { env: this.env });
    if (status !== 0) throw new Error(`import: ${stderr}`);
  }

  /** What a person would want to see after a failure: the display, and what the programs printed. */
  async explain(t) {
    const out = join(ROOT, 'tests', 'e2e', 'out');
    mkdirSync(out, { recursive: true });
    const file = join(out, `${t.name.replace(/[^a-z0-9]+/gi, '-')}.png`);
    await this.picture(file);
    t.diagnostic(`the display: ${file}`);
    for (const { spawnfile, output } of this.#children) {
      if (output.trim()) t.diagnostic(`${spawnfile} printed: ${output.trim().slice(-2_000)}`);
    }
  }

  end() {
    for (const child of this.#children.reverse()) stop(child);
    remove(this.dir);
  }
}

/** The name of the screen that is shown, or null while none is. */
export function screen(page) {
  return page.script(
    `const main = [...document.querySelectorAll('main[data-screen]')].find((e) => e.checkVisibility());
     return main?.innerText.trim() ? main.dataset.screen : null`,
  );
}

/** Waits for one of the screens, past the welcome where there is one, and returns its name. */
export async function arrive(page) {
  return until('a screen to be shown', async () => {
    const name = await screen(page);
    if (SCREENS.includes(name)) return name;
    const welcome = await page.script(`return [...document.querySelectorAll('button')].some((b) => b.innerText.trim() === 'Start')`);
    if (welcome) await page.clickButton('Start');
    return null;
  }, 20_000);
}

/** Goes to a screen by its button in the navigation. */
export async function go(page, name) {
  await page.click(`nav [data-screen="${name}"]`);
  await until(`the screen ${name}`, async () => (await screen(page)) === name);
}

/** Waits until the page has stopped changing: its data has come and nothing moves. For pictures and for axe. */
export async function settle(page) {
  let last;
  let same = 0;
  await until('the page to be still', async () => {
    const [text, still] = await page.script(
      `return [document.body.innerHTML, document.getAnimations().every((a) => a.playState !== 'running')]`,
    );
    same = still && text === last ? same + 1 : 0;
    last = text;
    return same >= 5;
  });
}

/** Sets a field's value, once it is there, with the events of typing it and leaving the field. */
export async function put(page, selector, value) {
  await until(`the field ${selector}`, () => page.script('return document.querySelector(arguments[0]) !== null', selector));
  await page.script(
    `const field = document.querySelector(arguments[0]);
     field.value = arguments[1];
     field.dispatchEvent(new Event('input', { bubbles: true }));
     field.dispatchEvent(new Event('change', { bubbles: true }));`,
    selector,
    value,
  );
}

/** Types a text into the field that has the focus, with the keyboard, and waits until all of it is there. */
export async function typeWhole(at, page, text) {
  await at.types(text);
  await until(`“${text}” in the field`, () => page.script(`return document.activeElement.value?.endsWith(arguments[0])`, text));
}

/** The source of axe-core, which the UI's packages bring. */
export const axeSource = () => readFileSync(join(ROOT, 'ui', 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
