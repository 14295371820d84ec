// Reminders, in the notification service a desktop really has. The clock is set to five past the check-in time.

import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import test from 'node:test';
import { alive, arrive, desktop, go, screen, until } from './harness.mjs';

const NOW = '2026-03-10T09:05:00+01:00';
const CLOCK = { TAPER_NOW: NOW, TAPER_TZ: 'Europe/Berlin' };

/** A desktop with a profile that was used yesterday and has no check-in today. */
async function morning(t, options = {}) {
  const at = await desktop(t, { env: CLOCK, ...options });
  await at.taper(['check-in', '--day', '2026-03-09', 'energy=6', 'sleep=7:30']);
  await at.taper(['config', 'set', 'check_in_at', '09:00']);
  return at;
}

test('"Later" puts the reminder off and opens nothing', { timeout: 90_000 }, async (t) => {
  const at = await morning(t);
  const app = at.launch('--hidden');
  const reminder = await at.notifications.wait();
  assert.match(reminder.app, /taper/i);
  assert.deepEqual(reminder.buttons.toSorted(), ['Check in', 'Later', 'Stop these', 'Tomorrow'], 'the menu has an order of its own');
  assert.doesNotMatch(`${reminder.title} ${reminder.body}`, /energy|sleep|snack|game|bedtime|burn/i, 'a screen is seen by others: the note names no signal');
  assert.notEqual(reminder.urgency, 'CRITICAL', 'a reminder never insists');
  assert.deepEqual(await at.windows(), [], 'the window stays away');

  await at.notifications.press('Later');
  await until('the reminder to be gone', async () => (await at.notifications.shown()).length === 0);
  const next = await until('the reminder to be put off', async () => {
    const { next_reminder } = await at.taperJson(['status']);
    return next_reminder?.kind === 'check_in' && Date.parse(next_reminder.at) > Date.parse(NOW) && next_reminder;
  });
  assert.match(next.at, /^2026-03-10T/, 'later means later today');

  // The same minute goes on for ever here: a reminder that forgot the answer would come back at the next look.
  await pause(3_000);
  assert.equal(at.notifications.everShown(), 1, 'it does not come back at once');
  assert.deepEqual(await at.windows(), [], 'no window was opened');
  assert.ok(alive(app), 'the reminders go on');
});

test('"Check in" opens the window on the check-in', { timeout: 90_000 }, async (t) => {
  const at = await morning(t);
  // The driver waits until there is a page: that is when the window opens, after the button.
  const opening = at.open('--hidden');
  opening.catch(() => {});
  await at.notifications.wait();
  assert.deepEqual(await at.windows(), []);
  await at.notifications.press('Check in');
  const page = await opening;
  await until('the check-in screen', async () => (await screen(page)) === 'check-in', 20_000);
  await page.see('fieldset[data-signal="energy"]');
  assert.equal((await at.windows()).length, 1);
  await until('the reminder to be gone', async () => (await at.notifications.shown()).length === 0);
});

test('a click on the reminder opens the check-in too', { timeout: 90_000 }, async (t) => {
  const at = await morning(t);
  const opening = at.open('--hidden');
  opening.catch(() => {});
  await at.notifications.wait();
  await at.notifications.click();
  const page = await opening;
  await until('the check-in screen', async () => (await screen(page)) === 'check-in', 20_000);
});

test('a warning is a neutral notification whose button opens the reasons', { timeout: 120_000 }, async (t) => {
  // The demo year ends in a drift of several signals; today's check-in is done, so only the warning is due.
  const at = await desktop(t, { env: CLOCK });
  await at.taper(['demo']);
  await at.taper(['check-in', 'energy=5']);
  const opening = at.open('--hidden');
  opening.catch(() => {});
  const reminder = await at.notifications.wait();
  assert.deepEqual(reminder.buttons.toSorted(), ['Later', 'Open', 'Stop these', 'Tomorrow'], 'the menu has an order of its own');
  assert.doesNotMatch(`${reminder.title} ${reminder.body}`, /energy|sleep|snack|game|bedtime|burn|warning/i, 'others may see it');

  await at.notifications.press('Open');
  const page = await opening;
  await until('the home screen', async () => (await screen(page)) === 'home', 20_000);
  assert.equal(await page.attribute('[data-level]', 'data-level'), 'warning');
  assert.ok(await page.sees('[data-reason]'), 'the reasons are there');
});

test('a Day with a check-in is not reminded of', { timeout: 90_000 }, async (t) => {
  const at = await morning(t);
  const app = at.launch('--hidden');
  await at.notifications.wait();
  await at.taper(['check-in', 'energy=7', 'sleep=8h']);
  // The reminder on the screen asks for what is done now; how soon it goes is not promised, that none follows is.
  await at.notifications.dismiss();
  await pause(3_000);
  assert.equal(at.notifications.everShown(), 1);
  assert.ok(alive(app));
});

test('without a notification service the reminder waits in the window', { timeout: 90_000 }, async (t) => {
  const at = await morning(t, { notifications: false });
  const page = await at.open('home');
  await arrive(page);
  if ((await screen(page)) !== 'home') await go(page, 'home');
  const reminder = await until('the reminder on the home screen', () => page.text('[data-notice]'), 20_000);
  assert.match(reminder, /check[- ]?in/i);
  assert.ok(alive(page.driver));
  await go(page, 'check-in');
});

test('the app outlives its notification service', { timeout: 90_000 }, async (t) => {
  const at = await morning(t);
  const app = at.launch('--hidden');
  await at.notifications.wait();
  at.notifications.end();
  await pause(1_500);
  assert.ok(alive(app), 'a note that waits for its answer for ever takes nothing else with it');
  // A second start raises the window of the first and leaves.
  const second = at.launch('home');
  await until('the second start to leave', () => !alive(second));
  assert.equal(second.exitCode, 0);
  await until('the window', async () => (await at.windows()).length === 1);
});
