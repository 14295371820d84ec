// The Record screen in the real window: a hard time is recorded, its first signs are shown, a warning is judged, another
// sensitivity is tried.

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { arrive, desktop, go, settle, until } from './harness.mjs';

const NOW = { TAPER_NOW: '2026-11-23T10:00:00+01:00', TAPER_TZ: 'Europe/Berlin' };

/** Puts a day into a date field, as a date picker would. */
const date = (page, name, day) =>
  page.script(
    `const field = document.querySelector('form input[name="' + arguments[0] + '"]');
     field.value = arguments[1];
     field.dispatchEvent(new Event('input', { bubbles: true }));`,
    name,
    day,
  );

test('a hard time is recorded and learned from, a warning is judged, another sensitivity is tried', { timeout: 120_000 }, async (t) => {
  const at = await desktop(t, { env: NOW });
  await at.taper(['demo']);
  const page = await at.open('home');
  await arrive(page);
  assert.equal(await page.attribute('[data-level]', 'data-level'), 'warning');

  await go(page, 'record');
  await page.see('[data-warning]');
  await page.click('[data-kind="episode"]');
  for (const [name, day] of [['first', '2026-03-18'], ['drop', '2026-04-12'], ['last', '2026-05-20']]) await date(page, name, day);
  await page.click('[data-action="tell"]');
  await page.see('[data-event="episode"] [data-sign="snacks"]');
  assert.match(await page.text('[data-event="episode"]'), /days before it affected your work/);

  await page.click('[data-verdict="right"]');
  await until('the answer to be pressed', async () => (await page.attribute('[data-verdict="right"]', 'aria-pressed')) === 'true');
  const { warnings } = await at.taperJson(['warnings']);
  assert.equal(warnings[0].verdict, 'right', 'the command line says the same');

  assert.match(await page.text('[data-sensitivity="early"]'), /days before the hard time of 18 March 2026/);
  await page.click('[data-sensitivity="early"] input');
  await until('the setting', async () => /sensitivity=early/.test(await at.taper(['config', 'get', 'sensitivity'])));
  await settle(page);
  if (process.env.TAPER_PICTURES) writeFileSync(join(process.env.TAPER_PICTURES, 'looking_back.png'), await page.screenshot());

  await page.click('[data-event="episode"] [data-action="remove-event"]');
  await until('it to be gone', async () => !(await page.sees('[data-event="episode"]')));
  await page.click('[data-action="undo"]');
  await page.see('[data-event="episode"] [data-sign="snacks"]');
});
