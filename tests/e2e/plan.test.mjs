// A plan in the real window: paused and resumed, time off entered in two steps, "too much" with one key and taken back,
// restoring things, the end and the retrospective; and the same on the command line.

import assert from 'node:assert/strict';
import test from 'node:test';
import { arrive, desktop, until } from './harness.mjs';

const NOW = { TAPER_NOW: '2026-11-23T10:00:00+01:00', TAPER_TZ: 'Europe/Berlin' };

test('a plan is paused, goes on, and takes time off', { timeout: 120_000 }, async (t) => {
  const at = await desktop(t, { env: NOW });
  await at.taper(['check-in', 'energy=4', 'sleep=7:00']);
  await at.taper(['plan', 'start', 'rebuild', '--baseline', '30']);
  const page = await at.open('plan');
  await arrive(page);

  await page.click('[data-action="pause"]');
  await page.see('[data-action="resume"]');
  assert.equal((await at.taperJson(['status'])).plan.status, 'paused', 'the command line says the same');
  await page.click('[data-action="resume"]');
  await page.see('[data-action="too-much"]');

  await page.click('[data-action="time-off"]');
  for (const [name, day] of [['from', '2026-11-23'], ['to', '2026-11-30']]) {
    await page.script(
      `const field = document.querySelector('form input[name="' + arguments[0] + '"]');
       field.value = arguments[1];
       field.dispatchEvent(new Event('input', { bubbles: true }));`,
      name,
      day,
    );
  }
  await page.click('[data-action="note-days"]');
  await until('the room to say so', async () => /Time off until 30 November/.test((await page.text('main')) ?? ''));
  assert.match(await at.taper(['plan', 'show']), /Time off until 30 November/);
});

const fill = (page, selector, value) =>
  page.script(
    `const field = document.querySelector(arguments[0]);
     field.value = arguments[1];
     field.dispatchEvent(new Event('input', { bubbles: true }));
     field.dispatchEvent(new Event('change', { bubbles: true }));`,
    selector,
    value,
  );

test('too much is one key away and can be taken back; a restoring thing is picked and ticked', { timeout: 120_000 }, async (t) => {
  const at = await desktop(t, { env: NOW });
  await at.taper(['check-in', 'energy=4', 'sleep=7:00']);
  for (let day = 9; day < 23; day += 1) await at.taper(['check-in', '--day', `2026-11-${String(day).padStart(2, '0')}`, 'focus=6:00']);
  await at.taper(['plan', 'start', 'rebuild', '--baseline', '30']);
  const rung = async () => (await at.taperJson(['status'])).plan.rung_percent;
  assert.equal(await rung(), 50);
  const page = await at.open('home');
  await arrive(page);
  await page.type('t');
  await page.see('dialog[open] [data-action="hold"]');
  await page.click('[data-action="hold"]');
  await until('the plan to say so', async () => /stayed at 15 h/.test((await at.taper(['plan', 'show']))));
  await page.click('[data-action="undo"]');
  await until('it to be taken back', async () => !/stayed at 15 h/.test((await at.taper(['plan', 'show']))));

  await page.click('[data-thing="daylight"] [data-action="pick"]');
  await page.see('[data-thing] input[type="checkbox"]');
  await page.click('[data-thing] input[type="checkbox"]');
  await until('the tick', async () => (await at.taper(['plan', 'restoring'])).includes('while it is light  done today'));
});

test('after a plan the retrospective asks from memory first, and only then shows the log', { timeout: 120_000 }, async (t) => {
  const at = await desktop(t, { env: NOW });
  await at.taper(['check-in', 'energy=4', 'sleep=7:00', 'games=30']);
  await at.taper(['plan', 'start', 'rebuild', '--baseline', '30']);
  const page = await at.open('plan');
  await arrive(page);
  await page.click('[data-action="end"]');
  await page.click('[data-action="look-back"]');
  await page.see('[data-retrospective] [data-sign="games"]');
  assert.equal(await page.script(`return document.querySelector('[data-retrospective]').innerText.includes('What your check-ins show')`), false);
  await page.click('[data-sign="games"]');
  await fill(page, 'input[name="next-time"]', 'stop at six');
  await page.click('[data-action="tell-look-back"]');
  await until('the log', async () => /What your check-ins show/.test((await page.text('[data-retrospective]')) ?? ''));
  await page.click('[data-action="keep-signs"]');
  await page.see('[data-kept]');
  assert.match(await at.taper(['plan', 'look-back']), /games came first/);
});
