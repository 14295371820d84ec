// The program in the background: the window is opened and closed, the reminders stay. The clock is a file, so a night
// passes when it is written to; a second start makes Taper look at once instead of within half a minute.

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import test from 'node:test';
import { alive, arrive, desktop, go, screen, until } from './harness.mjs';
import { run } from './processes.mjs';

/** A desktop whose clock can be set, with a profile that was used the day before. */
async function life(t, first = '2026-03-10T08:00:00+01:00', options = {}) {
  const at = await desktop(t, { env: { TAPER_TZ: 'Europe/Berlin' }, ...options });
  const clock = join(at.dir, 'clock');
  at.env.TAPER_NOW = `@${clock}`;
  // Moved into place: a Taper that looks while it is written must not read an empty clock.
  const set = (now) => {
    writeFileSync(`${clock}.new`, `${now}\n`);
    renameSync(`${clock}.new`, clock);
  };
  set('2026-03-09T10:00:00+01:00');
  await at.taper(['check-in', 'energy=6', 'sleep=7:30']);
  set(first);
  /** Sets the clock and has Taper look at it. */
  const wake = async (now) => {
    if (now) set(now);
    const second = at.launch('--hidden');
    await until('the second start to leave', () => !alive(second));
    assert.equal(second.exitCode, 0);
  };
  return { at, set, wake };
}

/** The processes of this profile that run a program of this name. */
function running(at, program) {
  return readdirSync('/proc').filter((id) => {
    if (!/^\d+$/.test(id)) return false;
    try {
      const words = readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0');
      return words[0].endsWith(`/${program}`) && words.includes(at.dataDir);
    } catch {
      return false;
    }
  });
}

const closeWindow = async (at) => {
  const [id] = await at.windows();
  await run('xdotool', ['windowclose', id], { env: at.env });
  await until('the window to be gone', () => running(at, 'taper-desktop').length === 0);
};

test('closing the window keeps the reminders alone, with one notice; opening it again finds what was half-typed', { timeout: 120_000 }, async (t) => {
  const { at } = await life(t);
  const page = await at.open('check-in');
  await arrive(page);
  await page.see('textarea');
  await page.script(
    `const field = document.querySelector('textarea');
     field.value = 'half a thought'; field.dispatchEvent(new Event('input', { bubbles: true }));`,
  );
  await pause(600);
  await closeWindow(at);
  assert.equal(running(at, 'taper-background').length, 1, 'it stays');
  const notice = await until('the notice that it stays', async () => (await at.notifications.shown())[0]);
  assert.match(notice.body, /stays in the background/);
  await at.notifications.dismiss();

  const second = at.launch();
  await until('the second start to leave', () => !alive(second));
  await until('the window', async () => (await at.windows()).length === 1, 20_000);
  // Without its driver the page cannot be read; that the window opens and the notice is not repeated is checked.
  await pause(1_500);
  await closeWindow(at);
  await pause(500);
  assert.equal(at.notifications.everShown(), 1, 'said once');
  assert.equal(running(at, 'taper-background').length, 1);
});

test('a closed lid, a night, a change of clocks: one reminder each morning and never a burst', { timeout: 90_000 }, async (t) => {
  const { at, wake } = await life(t, '2026-03-27T08:59:00+01:00');
  at.launch('--hidden');
  await until('the resident', () => running(at, 'taper-background').length === 1);
  await pause(500);
  assert.equal(at.notifications.everShown(), 0, 'not before its time');
  for (const [number, morning] of ['2026-03-27T09:00:10+01:00', '2026-03-28T11:12:00+01:00', '2026-03-29T09:30:00+02:00', '2026-04-02T10:00:00+02:00'].entries()) {
    await wake(morning);
    await until(`the reminder of ${morning}`, () => at.notifications.everShown() === number + 1);
    await wake();
    await pause(300);
    assert.equal(at.notifications.everShown(), number + 1, 'one, however long it slept');
    assert.equal((await at.notifications.shown()).length, 1, 'replaced, never stacked');
  }
  await wake('2026-04-02T09:00:00+02:00');
  await pause(300);
  assert.equal(at.notifications.everShown(), 4, 'a clock set back says nothing twice');
});

test('"Tomorrow" is silent for the day; "Stop these" is silent for good and can be undone in the settings', { timeout: 90_000 }, async (t) => {
  const { at, wake } = await life(t, '2026-03-10T09:05:00+01:00');
  at.launch('--hidden');
  await at.notifications.wait();
  await at.notifications.press('Tomorrow');
  await until('the reminder to be gone', async () => (await at.notifications.shown()).length === 0);
  await wake('2026-03-10T15:00:00+01:00');
  await pause(300);
  assert.equal(at.notifications.everShown(), 1);
  await wake('2026-03-11T09:05:00+01:00');
  await until('the reminder of the next day', () => at.notifications.everShown() === 2);
  await at.notifications.wait();
  await at.notifications.press('Stop these');
  await until('the setting', async () => (await at.taper(['config', 'get', 'remind_check_in'])).includes('=no'));
  await wake('2026-03-12T09:05:00+01:00');
  await pause(300);
  assert.equal(at.notifications.everShown(), 2);
  await at.taper(['config', 'set', 'remind_check_in', 'yes']);
  await wake();
  await until('the reminder again', () => at.notifications.everShown() === 3);
  assert.deepEqual(await at.windows(), [], 'no window was opened for any of it');
});

test('what is done is taken off the screen, and a focus session is not disturbed', { timeout: 90_000 }, async (t) => {
  const { at, wake } = await life(t, '2026-03-10T08:30:00+01:00');
  await at.taper(['focus', 'start']);
  at.launch('--hidden');
  await until('the resident', () => running(at, 'taper-background').length === 1);
  await wake('2026-03-10T09:05:00+01:00');
  await pause(400);
  assert.equal(at.notifications.everShown(), 0, 'not in the middle of something');
  await wake('2026-03-10T09:20:00+01:00');
  assert.match(await at.taper(['focus', 'stop']), /50 min counted/);
  assert.equal((await at.taperJson(['today'])).readings.focus, 50);
  await wake();
  await at.notifications.wait();
  await at.taper(['check-in', 'energy=7']);
  await wake();
  await until('the reminder to be taken off', async () => (await at.notifications.shown()).length === 0);
});

test('what fills the screen is waited for, and a reminder comes at its end', { timeout: 90_000 }, async (t) => {
  const { at, wake } = await life(t, '2026-03-10T08:30:00+01:00');
  const page = await at.open('home');
  await arrive(page);
  const [id] = await at.windows();
  const fill = (state) => run('xprop', ['-id', id, '-f', '_NET_WM_STATE', '32a', '-set', '_NET_WM_STATE', state], { env: at.env });
  await fill('_NET_WM_STATE_FULLSCREEN');
  await wake('2026-03-10T09:05:00+01:00');
  await pause(400);
  assert.equal(at.notifications.everShown(), 0, 'a talk is not disturbed');
  await fill('_NET_WM_STATE_MAXIMIZED_VERT');
  await wake('2026-03-10T09:40:00+01:00');
  await until('the reminder', () => at.notifications.everShown() === 1);
});

test('a service that hangs keeps nobody waiting, and shows the reminder once it is back', { timeout: 90_000 }, async (t) => {
  const { at, wake } = await life(t, '2026-03-10T08:30:00+01:00');
  at.launch('--hidden');
  await until('the resident', () => running(at, 'taper-background').length === 1);
  process.kill(at.notifications.service.pid, 'SIGSTOP');
  await wake('2026-03-10T09:05:00+01:00');
  await pause(500);
  for (const minute of ['06', '07', '08']) await wake(`2026-03-10T09:${minute}:00+01:00`);
  const second = at.launch('home');
  await until('the window all the same', async () => (await at.windows()).length === 1, 20_000);
  assert.equal(await until('the second start to leave', () => (alive(second) ? null : 'left')), 'left');
  process.kill(at.notifications.service.pid, 'SIGCONT');
  await until('the reminder', () => at.notifications.everShown() >= 1);
  await pause(500);
  assert.equal(at.notifications.everShown(), 1, 'once, though it was due all the time');
});

test('a service that starts over is used as soon as it is there', { timeout: 90_000 }, async (t) => {
  const { at, wake } = await life(t, '2026-03-10T08:30:00+01:00', { notifications: false });
  at.launch('--hidden');
  await until('the resident', () => running(at, 'taper-background').length === 1);
  await wake('2026-03-10T09:05:00+01:00');
  const [id] = running(at, 'taper-background');
  const worked = () => readFileSync(`/proc/${id}/stat`, 'utf8').split(' ').slice(13, 15).reduce((sum, ticks) => sum + Number(ticks), 0);
  const before = worked();
  await pause(1_000);
  assert.ok(worked() - before < 10, 'it is patient with a service that is not there');
  await at.serve();
  await wake('2026-03-10T09:06:00+01:00');
  await until('the reminder', () => at.notifications.everShown() === 1);
  await wake();
  await pause(300);
  assert.equal(at.notifications.everShown(), 1);
});

test('the tray has its menu, and what is chosen there happens', { timeout: 90_000 }, async (t) => {
  const { at } = await life(t, '2026-03-10T08:30:00+01:00');
  at.launch('--hidden');
  const send = async (dest, method, ...args) => {
    const { status, stdout, stderr } = await run('dbus-send', ['--session', '--print-reply', `--dest=${dest}`, '/MenuBar', `com.canonical.dbusmenu.${method}`, ...args], { env: at.env });
    if (status !== 0) throw new Error(stderr);
    return stdout;
  };
  const tray = await until('the tray item', async () => {
    const { stdout } = await run('dbus-send', ['--session', '--print-reply', '--dest=org.freedesktop.DBus', '/', 'org.freedesktop.DBus.ListNames'], { env: at.env });
    return /"(org\.kde\.StatusNotifierItem-[^"]+)"/.exec(stdout)?.[1];
  });
  const menu = async () => {
    const text = await send(tray, 'GetLayout', 'int32:0', 'int32:-1', 'array:string:label');
    const found = [...text.matchAll(/int32 (\d+)\s+array \[\s+dict entry\(\s+string "label"\s+variant\s+string "([^"]+)"/g)];
    return new Map(found.map(([, id, label]) => [label, id]));
  };
  const choose = async (label) => {
    const id = (await menu()).get(label);
    assert.ok(id, `${label} is in the menu: ${[...(await menu()).keys()].join(', ')}`);
    await send(tray, 'Event', `int32:${id}`, 'string:clicked', 'variant:int32:0', 'uint32:0');
  };
  await choose('Start focus');
  await until('the session', async () => (await at.taperJson(['focus', 'status'])).running);
  await until('the menu to know', async () => (await menu()).has('Stop focus'));
  await choose('Until tomorrow');
  await until('the pause', async () => (await at.taperJson(['config', 'list'])).per_day && /Reminders are paused until 11 March/.test(await at.taper(['remind', 'status'])));
  await choose('Check in');
  await until('the window', async () => (await at.windows()).length === 1, 20_000);
  await choose('Quit');
  await until('everything to end', () => running(at, 'taper-background').length === 0 && running(at, 'taper-desktop').length === 0);
});

test('a locked profile shows that it is locked, and reminds once it was opened, with the window closed again', { timeout: 120_000 }, async (t) => {
  const { at, wake } = await life(t, '2026-03-10T08:30:00+01:00');
  await at.taper(['passphrase', 'set'], { pass: 'correct horse battery\ncorrect horse battery\n' });
  const opening = at.open('--hidden');
  opening.catch(() => {});
  const notice = await until('the notice that it is locked', async () => (await at.notifications.shown())[0]);
  assert.match(notice.body, /locked/);
  await at.notifications.dismiss();
  const second = at.launch('home');
  const page = await opening;
  await until('the second start to leave', () => !alive(second));
  await page.see('input[type="password"]', 20_000);
  await page.click('input[type="password"]');
  await page.type('correct horse battery');
  await page.press('Enter');
  await until('the home screen', async () => (await screen(page)) === 'home', 20_000);
  await closeWindow(at);
  await until('the notice that it stays', async () => (await at.notifications.shown()).length === 1);
  await wake('2026-03-10T09:05:00+01:00');
  await until('the reminder', () => at.notifications.everShown() === 3);
});

test('a passphrase set in a terminal is taken up by the reminders that run', { timeout: 90_000 }, async (t) => {
  const { at, wake } = await life(t, '2026-03-10T08:30:00+01:00');
  at.launch('--hidden');
  await until('the resident', () => running(at, 'taper-background').length === 1);
  await wake();
  const pass = 'correct horse battery\n';
  await at.taper(['passphrase', 'set'], { pass });
  assert.match(await at.taper(['today'], { status: 1 }).catch(String), /encrypted/);
  await wake('2026-03-10T09:05:00+01:00');
  await until('the reminder', () => at.notifications.everShown() === 1);
  await at.taper(['passphrase', 'remove'], { pass });
  await wake('2026-03-11T09:05:00+01:00');
  await until('the reminder of the next day', () => at.notifications.everShown() === 2);
});

test('starting with the session is off until it is asked for, and quitting ends everything', { timeout: 90_000 }, async (t) => {
  const { at } = await life(t, '2026-03-10T07:00:00+01:00');
  const entry = join(at.env.XDG_CONFIG_HOME, 'autostart', 'org.taper.Taper.desktop');
  const page = await at.open('settings');
  await arrive(page);
  assert.ok(!existsSync(entry));
  await page.click('[data-setting="autostart"]');
  await until('the entry', () => existsSync(entry));
  assert.match(readFileSync(entry, 'utf8'), /Exec="\/.*taper-desktop" --hidden/);
  await page.click('[data-setting="autostart"]');
  await until('no entry', () => !existsSync(entry));
  await go(page, 'settings').catch(() => {});
  // The window may be gone before the driver has heard that the click was done.
  await page.click('[data-action="quit"]').catch(() => {});
  await until('everything to end', () => running(at, 'taper-background').length === 0 && running(at, 'taper-desktop').length === 0);
});

test('killed at any moment, a reminder is shown once or twice, and never not at all', { timeout: 600_000 }, async (t) => {
  // TAPER_KILLS asks for another number.
  const kills = Number(process.env.TAPER_KILLS ?? 200);
  const { at, set } = await life(t, '2026-03-10T08:59:00+01:00');
  let [before, twice] = [0, 0];
  for (let number = 0; number < kills; number += 1) {
    const day = new Date(Date.UTC(2026, 2, 10 + number)).toISOString().slice(0, 10);
    set(`${day}T10:00:00+01:00`);
    // Looked at each day, so that being ignored makes nothing rarer.
    await at.taper(['check-in', '--day', '2026-03-09', `snacks=${number % 5}`]);
    const shown = () => at.notifications.everShown() - before;
    const killed = at.launch('--hidden');
    await pause(Math.random() * 120);
    process.kill(killed.pid, 'SIGKILL');
    await until('it to be gone', () => !alive(killed));
    const again = at.launch('--hidden');
    await until(`the reminder of ${day}`, () => shown() >= 1);
    await until('it to be written down', async () => (await at.taperJson(['status'])).next_reminder.for_day !== day);
    await pause(30);
    assert.ok(shown() <= 2, `${shown()} times on ${day}`);
    twice += Number(shown() === 2);
    before = at.notifications.everShown();
    process.kill(again.pid, 'SIGKILL');
    await until('it to be gone', () => !alive(again));
    await at.notifications.dismiss();
  }
  t.diagnostic(`${kills} kills; shown twice ${twice} times`);
});
