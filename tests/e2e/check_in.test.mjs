// The half minute: the first start, a check-in with the keyboard alone, and what the rest of Taper makes of it.

import assert from 'node:assert/strict';
import test from 'node:test';
import { arrive, DEFAULT_ITEMS, desktop, go, screen, until } from './harness.mjs';

const NOW = { TAPER_NOW: '2026-03-10T09:30:00+01:00', TAPER_TZ: 'Europe/Berlin' };
const MOST_KEYS = 12;

/** The item that has the focus, "save" for the button that saves, or null. */
const focus = (page) =>
  page.script(
    `const at = document.activeElement;
     return at?.closest('[data-action="save"]') ? 'save' : (at?.closest('fieldset[data-signal]')?.dataset.signal ?? null)`,
  );

/** Presses `key` and returns whether the focus left `item` for it; a screen needs a moment to move it. */
async function moves(page, key, item) {
  await page.press(key);
  return until(`the focus to leave ${item}`, async () => (await focus(page)) !== item, 400).catch(() => false);
}

test('a first check-in takes at most twelve keys', { timeout: 120_000 }, async (t) => {
  const at = await desktop(t, { env: NOW });
  const page = await at.open();
  await until('the welcome', () => page.script(`return [...document.querySelectorAll('button')].some((b) => b.innerText.trim() === 'Start')`), 20_000);
  await page.clickButton('Start');
  await arrive(page);
  if ((await screen(page)) !== 'check-in') await go(page, 'check-in');
  await page.see('fieldset[data-signal="energy"]');
  assert.deepEqual(
    await page.script(`return [...document.querySelectorAll('fieldset[data-signal]')].map((f) => f.dataset.signal)`),
    DEFAULT_ITEMS,
    'the default items are asked in their order',
  );
  assert.equal(
    await page.script(`return document.querySelectorAll('fieldset[data-signal] :checked, fieldset[data-signal] [aria-pressed="true"]').length`),
    0,
    'nothing is chosen beforehand',
  );

  // Whoever sits down presses the number that fits; Enter or Tab only where the answer did not move on by itself.
  let keys = 0;
  for (const item of DEFAULT_ITEMS) {
    while ((await focus(page)) !== item) {
      assert.ok(keys++ < MOST_KEYS, `${item} is reached within ${MOST_KEYS} keys`);
      await page.press('Tab');
    }
    keys += 1;
    // Not Enter on the last one: that would save.
    for (const key of item === DEFAULT_ITEMS.at(-1) ? ['3', 'Tab'] : ['3', 'Enter', 'Tab']) {
      if (await moves(page, key, item)) break;
      keys += 1;
    }
  }
  assert.ok(keys <= MOST_KEYS, `all items were answered with ${keys} keys, at most ${MOST_KEYS} are promised`);
  t.diagnostic(`${keys} keys for ${DEFAULT_ITEMS.length} items`);
  for (let more = 0; (await focus(page)) !== 'save'; more += 1) {
    assert.ok(more < 3, 'the button that saves is at most three steps after the last item');
    await page.press('Tab');
  }
  await page.press('Enter');

  const today = await until('the check-in to be saved', async () => {
    const seen = await at.taperJson(['today']);
    return Object.keys(seen.readings).length > 0 && seen;
  });
  assert.equal(today.day, '2026-03-10');
  assert.equal(today.readings.energy, 3, 'the command line sees what the window saved');
  assert.equal(typeof today.readings.sleep, 'number', "last night belongs to this morning's Day");
  const before = await at.taperJson(['today', '--day', '2026-03-09']);
  assert.equal(before.readings.snacks, 3, 'snacks are asked about yesterday, and saved there');
  assert.equal(before.readings.output, 3);
});

test('a digit means its value, what can mean two things is asked, and what was understood is shown', { timeout: 120_000 }, async (t) => {
  const at = await desktop(t, { env: NOW });
  await at.taper(['config', 'set', 'clock', '12']);
  const page = await at.open('check-in');
  await arrive(page);
  await page.see('fieldset[data-signal="energy"]');
  await until('the first question to have the focus', async () => (await focus(page)) === 'energy');
  const understood = (signal) => page.text(`[data-understood="${signal}"]`);

  assert.match((await page.text('fieldset[data-signal="bedtime_delay"] .hint')) ?? '', /11:40 pm/, 'hints follow the clock');

  await page.press('6');
  await page.press('e');
  await page.type('11:40');
  await page.see('[data-way="11:40 pm"]');
  await page.press('Enter');
  await until('the question which one', () => page.script(`return document.activeElement?.dataset.way === '11:40 pm'`));
  await page.press('Enter');
  await until('sleep', async () => (await focus(page)) === 'sleep');
  await page.press('7');
  await page.press('2');
  await until('games', async () => (await focus(page)) === 'games');
  await page.press('e');
  await page.type('20');
  await until('what is understood', async () => (await understood('games'))?.trim() === '= 20 min');
  await page.press('Enter');
  await page.press('4');
  await page.press('3');
  await page.press('Enter');
  const saved = await until('what was saved', () => page.text('.toast'));
  assert.match(saved, /Saved for today: energy 6, bedtime 11:40 pm, sleep 7 h; for Monday, 9 March: snacks 2, games 20 min, focused work 4 h/);
  assert.deepEqual((await at.taperJson(['today'])).readings, { bedtime: '23:40', energy: 6, sleep: 420 });
  assert.deepEqual((await at.taperJson(['today', '--day', '2026-03-09'])).readings, { focus: 240, games: 20, output: 3, snacks: 2 });
});

test('the window sees at once what the command line writes', { timeout: 120_000 }, async (t) => {
  const at = await desktop(t, { env: NOW });
  for (const [day, energy] of [['05', 6], ['06', 7], ['07', 5], ['08', 6], ['09', 7], ['10', 6]]) {
    await at.taper(['check-in', '--day', `2026-03-${day}`, `energy=${energy}`, 'sleep=7:30']);
  }
  const page = await at.open('trends');
  await arrive(page);
  if ((await screen(page)) !== 'trends') await go(page, 'trends');
  await page.see('figure[data-signal="energy"] svg');
  await page.see('figure[data-signal="sleep"] svg');
  const drawing = () => page.script(`return document.querySelector('figure[data-signal="energy"] svg')?.outerHTML ?? ''`);
  const first = await drawing();

  await at.taper(['check-in', 'energy=1']);
  const wrote = Date.now();
  await until('the chart to be drawn again', async () => ![first, ''].includes(await drawing()), 3_000);
  t.diagnostic(`seen after ${Date.now() - wrote} ms`);
});
