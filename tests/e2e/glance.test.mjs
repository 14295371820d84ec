// What is seen rather than read: Home on the first day and after a year, the calendar, and one day as a whole.

import assert from 'node:assert/strict';
import test from 'node:test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { arrive, desktop, go, screen, settle, until } from './harness.mjs';

const look = async (page, name) => {
  if (!process.env.TAPER_PICTURES) return;
  await settle(page);
  writeFileSync(join(process.env.TAPER_PICTURES, `${name}.png`), await page.screenshot());
};
const text = (page, selector) => page.script(`return document.querySelector(arguments[0])?.innerText ?? ''`, selector);
const count = (page, selector) => page.script(`return document.querySelectorAll(arguments[0]).length`, selector);

test('Home on the first day: the check-in, a dot, one small step that can be waved away for good', { timeout: 120_000 }, async (t) => {
  const at = await desktop(t);
  await at.taper(['check-in', 'energy=6', 'sleep=7:10']);
  let page = await at.open('home');
  await arrive(page);
  await until('Home', async () => /Checked in at \d+:\d\d, 2 answers/.test(await text(page, 'section.check-in')));
  assert.equal(await count(page, '[data-last-day]'), 7);
  assert.equal(await count(page, '[data-last-day] circle.answered'), 1, 'the first day, and none before it');
  assert.equal(await count(page, '[data-glance]'), 2);
  assert.equal(await count(page, '[data-glance] .newest'), 2);
  assert.equal(await count(page, '[data-glance] .band'), 0, 'no usual before it is known');
  assert.doesNotMatch(await text(page, 'main'), /usually/);
  await look(page, 'home-first-day');

  await page.see('[data-first-step="note"]');
  await page.click('[data-action="wave-first-step"]');
  await page.see('[data-first-step="why"]');
  await at.taper(['why', 'add', 'question', 'What makes the signal drift?']);
  await page.see('[data-first-step="idea"]', 20_000);
  await page.click('[data-action="begin-first-step"]');
  await until('the log', async () => (await screen(page)) === 'log');
  await go(page, 'home');
  await page.click('li:first-child > [data-last-day]');
  await until('the check-in of that day', async () => (await screen(page)) === 'check-in');
});

test('the calendar: months by colour, the keys go from day to day, a day shows all of it and is corrected in place', { timeout: 180_000 }, async (t) => {
  const at = await desktop(t);
  await at.taper(['demo']);
  const page = await at.open('calendar');
  await arrive(page);
  await until('the months', async () => (await count(page, '[data-calendar-day]')) > 300);
  assert.ok((await count(page, '[data-calendar-day][data-step="-2"], [data-calendar-day][data-step="-3"]')) > 3, 'days far from the usual');
  assert.ok((await count(page, '[data-calendar-day].gap')) > 3, 'gaps are hatched');
  assert.ok((await count(page, '[data-calendar-day].warned')) > 3, 'warnings are marked');
  await look(page, 'calendar');

  // One stop for the tab key, and from there the arrows.
  assert.equal(await count(page, '[data-calendar-day][tabindex="0"]'), 1);
  await page.script(`document.querySelector('[data-calendar-day][tabindex="0"]').focus()`);
  await at.keys('Up', 'Left');
  const day = await until('the focus on another day', () => page.script(`return document.activeElement?.dataset.calendarDay`));
  const today = await page.script(`return [...document.querySelectorAll('[data-calendar-day]')].map((e) => e.dataset.calendarDay).sort().at(-1)`);
  assert.equal((new Date(today) - new Date(day)) / 86_400_000, 8);
  await at.keys('Return');
  await page.see(`section[data-day="${day}"] dl`);
  await look(page, 'calendar-day');

  await at.taper(['check-in', '--day', day, 'energy=3']);
  await at.taper(['check-in', '--day', day, 'energy=8']);
  await until('the correction with what it was', async () => /8[\s\S]*before: .*3/.test(await text(page, `section[data-day="${day}"]`)));
  await page.click('[data-action="edit-day"]');
  await until('its check-in', async () => (await screen(page)) === 'check-in');
  assert.match(await at.taper(['day', day]), /Energy: 8 \(before: .*3\)/);

  await go(page, 'calendar');
  await page.click('[data-action="calendar-table"]');
  await page.see('table[aria-label]');
  assert.ok((await count(page, 'tbody tr')) > 300);
});
