// A plan in the real window: paused and resumed, time off told in two steps, and the same on the command line.

import assert from 'node:assert/strict';
import test from 'node:test';
import { arrive, desktop, until } from './harness.mjs';

const NOW = { TAPER_NOW: '2026-11-23T10:00:00+01:00', TAPER_TZ: 'Europe/Berlin' };

test('a plan is paused, goes on, and hears of time off', { timeout: 120_000 }, async (t) => {
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
