// Journeys through the window: a signal of one's own, themes and sizes of text. The pictures of every screen in every theme
// are left in tests/e2e/out/pictures, to be looked at.

import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'node:test';
import { arrive, desktop, go, put, screen, SCREENS, settle, until } from './harness.mjs';

const NOW = { TAPER_NOW: '2026-11-23T10:00:00+01:00', TAPER_TZ: 'Europe/Berlin' };
const PICTURES = join(dirname(fileURLToPath(import.meta.url)), 'out', 'pictures');

test('a signal of one’s own is added, asked, answered with one key, and drawn', { timeout: 120_000 }, async (t) => {
  const at = await desktop(t, { env: NOW });
  await at.taper(['check-in', 'energy=6', 'sleep=7:15']);
  const page = await at.open('settings');
  await arrive(page);
  await page.click('[data-action="new-signal"]');
  await page.see('form input[name="title"]');
  await put(page, 'form input[name="title"]', 'Cups of tea');
  await page.click('[data-action="add-signal"]');
  await page.see('[data-signal-row="cups_of_tea"]');
  await go(page, 'check-in');
  await page.see('fieldset[data-signal="cups_of_tea"]');
  await page.script(`document.querySelector('fieldset[data-signal="cups_of_tea"] [role="radio"]').focus()`);
  await page.press('3');
  await page.script(`document.querySelector('[data-action="save"]').click()`);
  await until('the answer', async () => (await at.taperJson(['today', '--day', '2026-11-22'])).readings.cups_of_tea === 3);
  await go(page, 'trends');
  await page.see('figure[data-signal="cups_of_tea"] svg');
});

test('the welcome and all after it are in the language that is chosen, and so does the command line', { timeout: 120_000 }, async (t) => {
  const at = await desktop(t, { env: NOW });
  const page = await at.open();
  await page.see('select[name="language"]', 20_000);
  await put(page, 'select[name="language"]', 'de');
  await until('the welcome in German', async () => /Willkommen/.test((await page.text('h1')) ?? ''));
  await page.click('[data-action="start"]');
  await until('the first check-in', async () => (await screen(page)) === 'check-in');
  assert.equal(await page.script('return document.documentElement.lang'), 'de');
  assert.match((await page.text('main')) ?? '', /Wie viel Energie hast du gerade/);
  assert.match(await at.taper(['status']), /normal/i);
  await go(page, 'settings');
  await put(page, '[data-setting="language"]', 'en');
  await until('the settings in English', async () => (await page.text('h1')) === 'Settings');
  await go(page, 'home');
  await until('the core in English', async () => /usual/.test((await page.text('main')) ?? ''));
});

test('a warning is read with its reasons, and a reason leads to its chart', { timeout: 120_000 }, async (t) => {
  const at = await desktop(t, { env: NOW });
  await at.taper(['demo']);
  const page = await at.open('home');
  await arrive(page);
  await page.see('[data-level="warning"]');
  await page.click('[data-reason="sleep"]');
  await until('the trends', async () => (await screen(page)) === 'trends');
  await page.see('figure[data-signal="sleep"] svg');
});

test('every screen in every theme, and at twice the size of text nothing is cut off', { timeout: 300_000 }, async (t) => {
  mkdirSync(PICTURES, { recursive: true });
  const at = await desktop(t, { env: NOW });
  await at.taper(['demo']);
  const page = await at.open('settings');
  await arrive(page);
  for (const [theme, size] of [['light', '100'], ['dark', '100'], ['black', '100'], ['light', '200'], ['dark', '200']]) {
    if ((await screen(page)) !== 'settings') await go(page, 'settings');
    await put(page, '[data-setting="theme"]', theme);
    await put(page, '[data-setting="text_size"]', size);
    await until('the theme and the size', () =>
      page.script(`const root = document.documentElement; return root.dataset.theme === arguments[0] && (root.style.fontSize || '100%') === arguments[1] + '%'`, theme, size),
    );
    for (const name of SCREENS) {
      if ((await screen(page)) !== name) await go(page, name);
      if (name === 'trends') await page.see('[data-together] p');
      await settle(page);
      writeFileSync(join(PICTURES, `${name}-${theme}-${size}.png`), await page.screenshot());
      const wide = await page.script(
        `const room = document.documentElement.clientWidth;
         return [...document.querySelectorAll('main *')].filter((e) => e.checkVisibility() && !e.closest('.scroll, svg') && e.getBoundingClientRect().right > room + 1)
           .map((e) => e.tagName + '.' + e.className + ' ' + (e.textContent ?? '').trim().slice(0, 30)).slice(0, 5)`,
      );
      assert.deepEqual(wide, [], `${name} in ${theme} at ${size} %: wider than the window`);
    }
  }
});
