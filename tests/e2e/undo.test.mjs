// Undo in text fields, with the real keyboard: several steps back and forward, everywhere something is typed.

import assert from 'node:assert/strict';
import test from 'node:test';
import { arrive, desktop, go, until } from './harness.mjs';

const NOW = { TAPER_NOW: '2026-03-10T09:30:00+01:00', TAPER_TZ: 'Europe/Berlin' };

/** Types two sentences into a field, takes them back word by word and brings them back. */
async function undoes(at, page, field) {
  const value = () => page.script('return document.querySelector(arguments[0]).value', field);
  const becomes = (text) => until(`${field} to be ${JSON.stringify(text)}`, async () => (await value()) === text, 5_000);
  await page.click(field);
  await page.script('document.querySelector(arguments[0]).focus()', field);
  await at.types('one two');
  await becomes('one two');
  await at.keys('ctrl+a', 'x');
  await becomes('x');
  await at.keys('ctrl+z');
  await becomes('one two');
  await at.keys('ctrl+z');
  await becomes('one ');
  await at.keys('ctrl+z', 'ctrl+z');
  await becomes('');
  await at.keys('ctrl+shift+z');
  await becomes('one');
  await at.keys('ctrl+y', 'ctrl+y');
  await becomes('one two');
  await at.keys('ctrl+z');
  await becomes('one ');
  await at.types('more');
  await becomes('one more');
  await at.keys('ctrl+y');
  await becomes('one more');
}

test('what was typed is undone and done again in steps, by the real keys, in every kind of text field', { timeout: 180_000 }, async (t) => {
  const at = await desktop(t, { env: NOW });
  await at.taper(['config', 'set', 'theme', 'light']);
  const page = await at.open('log');
  await arrive(page);
  await page.control('n');
  await page.see('textarea[name="text"]');
  await undoes(at, page, 'textarea[name="text"]');
  await until('the note to be in the data', async () => (await at.taper(['log', 'list'])).includes('one more'));
  await undoes(at, page, 'input[name="title"]');
  await go(page, 'check-in');
  await undoes(at, page, 'form label.comment textarea');
  await go(page, 'settings');
  await undoes(at, page, '[data-setting="people"]');
  await at.keys('ctrl+z', 'Tab');
  await until('an undone setting to be kept as it reads', async () => /people\s*=?\s*one\s*$/m.test(await at.taper(['config', 'get', 'people'])));
  assert.equal((await at.windows()).length, 1);
});
