// The notification service of the tests is the real dunst, with two small programs of ours in its configuration:
// - `record` runs for every notification that is shown, and writes down what dunst understood of it;
// - `pick` is the menu in which a person chooses one of a notification's buttons: it takes the one named in the file `want`.
// `dunstctl context` opens that menu, so a button is pressed the way a dunst user presses it.

import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, start, stop, until } from './processes.mjs';

// No notification closes by itself, none is held back, and closed ones are remembered: so it is known what is still shown.
const CONFIG = (dir) => `
[global]
    dmenu = ${dir}/pick
    idle_threshold = 0
    notification_limit = 20
    history_length = 1000
    stack_duplicates = false
    origin = top-right
    width = 360
    offset = 16x16
    font = DejaVu Sans 11
    show_indicators = no
[urgency_low]
    timeout = 0
[urgency_normal]
    timeout = 0
[urgency_critical]
    timeout = 0
[record_everything]
    summary = "*"
    set_transient = no
    script = ${dir}/record
`;

// Written beside and moved into place, so that a half-written file is never read.
const RECORD = (dir) => `#!/bin/sh
printf '%s\\0' "$DUNST_APP_NAME" "$DUNST_SUMMARY" "$DUNST_BODY" "$DUNST_URGENCY" "$DUNST_CATEGORY" > "${dir}/new-$$"
mv "${dir}/new-$$" "${dir}/shown/$DUNST_ID"
`;

// dunst writes a line for each button: "#Later (the title) [7,later]". The wanted label is taken once, so that a menu
// opened once too often presses nothing.
const PICK = (dir) => `#!/bin/sh
mv "${dir}/want" "${dir}/taken" || exit 0
cat > "${dir}/new-menu"
awk -v want="#$(cat "${dir}/taken") (" 'index($0, want) == 1 { print; exit }' "${dir}/new-menu"
mv "${dir}/new-menu" "${dir}/menu"
`;

/** Starts dunst on the bus and display of `env`; `dir` is a folder for its files. */
export async function dunst(env, dir) {
  mkdirSync(join(dir, 'shown'), { recursive: true });
  writeFileSync(join(dir, 'dunstrc'), CONFIG(dir));
  for (const [name, text] of Object.entries({ record: RECORD(dir), pick: PICK(dir) })) {
    writeFileSync(join(dir, name), text);
    chmodSync(join(dir, name), 0o755);
  }
  const service = start('dunst', ['-config', join(dir, 'dunstrc')], { env });
  const notifications = new Notifications(env, dir, service);
  await until('dunst to answer', () => notifications.answers());
  return notifications;
}

class Notifications {
  constructor(env, dir, service) {
    Object.assign(this, { env, dir, service });
  }

  async #ctl(...args) {
    const { status, stdout, stderr } = await run('dunstctl', args, { env: this.env });
    if (status !== 0) throw new Error(`dunstctl ${args.join(' ')}: ${stderr}`);
    return stdout.trim();
  }

  async answers() {
    return /^\d+$/.test(await this.#ctl('count', 'displayed'));
  }

  /** The notifications on the screen now, oldest first: {id, app, title, body, urgency, category, buttons}. */
  async shown() {
    const closed = await this.#closed();
    const buttons = await this.#buttons();
    return readdirSync(join(this.dir, 'shown'))
      .map(Number)
      .sort((a, b) => a - b)
      .filter((id) => !closed.has(id))
      .map((id) => {
        const [app, title, body, urgency, category] = readFileSync(join(this.dir, 'shown', String(id)), 'utf8').split('\0');
        return { id, app, title, body, urgency, category, buttons: buttons.get(id) ?? [] };
      });
  }

  /** How many notifications were ever shown here. */
  everShown() {
    return readdirSync(join(this.dir, 'shown')).length;
  }

  /** Waits for a notification with its buttons and returns it; dunst lists the buttons a moment after it draws it. */
  async wait(ms = 15_000) {
    return until('a notification', async () => (await this.shown()).find(({ buttons }) => buttons.length > 0), ms);
  }

  /** Presses the button with this label on the notification that has it. */
  async press(label) {
    const lines = await this.#menu(label);
    if (!lines.some((line) => line.startsWith(`#${label} (`))) {
      throw new Error(`no button "${label}"; there are: ${lines.join(' / ') || 'none'}`);
    }
  }

  /** A click on the notification itself, beside its buttons. */
  async click() {
    if ((await this.#ctl('count', 'displayed')) === '0') throw new Error('no notification to click on');
    await this.#ctl('action');
  }

  /** Closes all notifications, as a person who ignores them would. */
  async dismiss() {
    await this.#ctl('close-all');
  }

  /** The service dies, as it may while a notification waits for its answer. */
  end() {
    stop(this.service);
  }

  async #closed() {
    const { stdout } = await run(
      'dbus-send',
      ['--session', '--print-reply', '--dest=org.freedesktop.Notifications', '/org/freedesktop/Notifications', 'org.dunstproject.cmd0.NotificationListHistory'],
      { env: this.env },
    );
    return new Set([...stdout.matchAll(/string "id"\s+variant\s+int32 (\d+)/g)].map((found) => Number(found[1])));
  }

  async #buttons() {
    const labels = new Map();
    for (const line of await this.#menu('')) {
      const found = /^#(.*?) \(.*\) \[(\d+),(.*)\]$/.exec(line);
      // The default action is a click on the notification itself, not a button.
      if (!found || found[3] === 'default') continue;
      const id = Number(found[2]);
      labels.set(id, [...(labels.get(id) ?? []), found[1]]);
    }
    return labels;
  }

  /** Opens the menu of all buttons, takes the one wanted ('' for none), and returns the menu's lines. */
  async #menu(want) {
    if ((await this.#ctl('count', 'displayed')) === '0') return [];
    const menu = join(this.dir, 'menu');
    rmSync(menu, { force: true });
    writeFileSync(join(this.dir, 'want'), want);
    // Asked again and again, because dunst refuses while it still clears the last menu away.
    // A notification without any button opens no menu; a person would see none either.
    await until("dunst's menu", async () => {
      await this.#ctl('context');
      return existsSync(menu);
    }, 1_000).catch(() => undefined);
    rmSync(join(this.dir, 'want'), { force: true });
    return existsSync(menu) ? readFileSync(menu, 'utf8').split('\n').filter(Boolean) : [];
  }
}
