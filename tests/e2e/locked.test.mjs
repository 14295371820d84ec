// A profile with a passphrase: the window asks, shows when it is the wrong one, and opens with the right one.

import assert from 'node:assert/strict';
import test from 'node:test';
import { arrive, desktop, go, screen, SCREENS, typeWhole, until } from './harness.mjs';

const PASSPHRASE = 'four calm words here';

test('the window opens an encrypted profile with its passphrase', { timeout: 120_000 }, async (t) => {
  const at = await desktop(t);
  await at.taper(['check-in', 'energy=6']);
  await at.taper(['passphrase', 'set'], { pass: `${PASSPHRASE}\n` });

  const page = await at.open();
  await page.see('input[type="password"]', 20_000);
  assert.ok(!SCREENS.includes(await screen(page)), 'nothing is shown before the passphrase');

  await page.click('[data-action="bad-place"]');
  await until('the card for bad days', () => page.script(`return document.querySelector('dialog[open]')?.innerText.includes('emergency')`));
  await page.press('Escape');

  await page.click('input[type="password"]');
  await page.type('not this one');
  await page.press('Enter');
  const message = await until('a message about the wrong passphrase', () =>
    page.script(`return [...document.querySelectorAll('[role="alert"]')].map((e) => e.innerText.trim()).join(' ')`),
  );
  assert.match(message, /passphrase/i);
  assert.ok(await page.sees('input[type="password"]'), 'one can try again');

  // Whether or not the field kept the wrong passphrase, start over.
  await page.script(
    `const field = document.querySelector('input[type="password"]');
     field.focus(); field.value = ''; field.dispatchEvent(new Event('input', { bubbles: true }))`,
  );
  await page.type(PASSPHRASE);
  await page.press('Enter');
  assert.ok(SCREENS.includes(await arrive(page)));

  const { readings } = await at.taperJson(['today'], { pass: `${PASSPHRASE}\n` });
  assert.equal(readings.energy, 6, 'nothing was lost on the way');
});

test('a passphrase given at the first start encrypts the profile from then on', { timeout: 120_000 }, async (t) => {
  const at = await desktop(t);
  const page = await at.open();
  await page.see('input[type="password"]', 20_000);
  for (const [place, field] of (await page.script(`return [...document.querySelectorAll('input[type="password"]')].map((e, at) => { e.id ||= 'field-' + at; return '#' + e.id; })`)).entries()) {
    assert.ok(place < 2, 'it is asked for twice, no more');
    await page.click(field);
    await page.type(PASSPHRASE);
  }
  await page.clickButton('Start');
  await until('the first screen', async () => SCREENS.includes(await screen(page)), 20_000);

  const refused = await at.taper(['today']).catch((error) => error);
  assert.match(String(refused), /encrypted/, 'without the passphrase nothing is told');
  const { day } = await at.taperJson(['today'], { pass: `${PASSPHRASE}\n` });
  assert.match(day, /^\d{4}-\d\d-\d\d$/);
});

test('Ctrl+L and the command line lock it, what was being typed is kept, and the passphrase opens it again', { timeout: 120_000 }, async (t) => {
  const at = await desktop(t);
  await at.taper(['check-in', 'energy=6']);
  await at.taper(['passphrase', 'set'], { pass: `${PASSPHRASE}\n` });
  const page = await at.open('log');
  const unlock = async () => {
    await page.see('input[type="password"]', 20_000);
    await page.click('input[type="password"]');
    await page.type(PASSPHRASE);
    await page.press('Enter');
    await arrive(page);
  };
  await unlock();
  await page.click('[data-new="note"]');
  await page.see('textarea[name="text"]');
  await page.click('textarea[name="text"]');
  await at.types('typed to the last letter');
  // At once, long before a pause in typing would have saved it.
  await at.keys('ctrl+l');
  await page.see('input[type="password"]', 20_000);
  assert.ok(!(await page.script(`return document.body.innerText`)).includes('last letter'), 'nothing of it is shown');
  const [entry] = JSON.parse(await at.taper(['log', 'list', '--json'], { pass: `${PASSPHRASE}\n` }));
  assert.equal(entry.heading, 'typed to the last letter');
  await unlock();
  await at.taper(['lock']);
  await page.see('input[type="password"]', 20_000);
  await unlock();
  // Whoever is quick is not locked out again: the page had three seconds to lock by itself.
  await new Promise((done) => setTimeout(done, 3500));
  assert.ok(SCREENS.includes(await screen(page)));
  assert.ok(await page.script(`return document.querySelector('[role="alert"]') === null`));
  await go(page, 'log');
  await page.see(`[data-entry="${entry.id}"]`);
});

test('Enter after a mistyped repeat does nothing, and what is typed can be shown', { timeout: 120_000 }, async (t) => {
  const at = await desktop(t);
  await at.taper(['check-in', 'energy=6']);
  const page = await at.open('settings');
  await arrive(page);
  const fields = 'section[aria-labelledby="passphrase-title"] input[autocomplete="new-password"]';
  const nth = async (place) => {
    await page.script(`document.querySelectorAll(arguments[0])[arguments[1]].focus()`, fields, place);
  };
  await nth(0);
  await typeWhole(at, page, 'four calm words');
  await nth(1);
  await typeWhole(at, page, 'four calm swords');
  for (let time = 0; time < 3; time += 1) await at.keys('Return');
  await page.see('[data-action="set-passphrase"]:disabled');
  assert.equal((await at.windows()).length, 1, 'the window stays');
  assert.match(await at.taper(['doctor']), /protection.*not encrypted|not encrypted|plain/is);
  const types = () => page.script(`return [...document.querySelectorAll(arguments[0])].map((field) => field.type + ' ' + field.value)`, fields);
  assert.deepEqual(await types(), ['password four calm words', 'password four calm swords']);
  await page.click('[data-action="show-passphrase"]');
  assert.deepEqual(await types(), ['text four calm words', 'text four calm swords']);
  await nth(1);
  await at.keys('ctrl+a');
  await typeWhole(at, page, 'four calm words');
  await at.keys('Return');
  await until('the passphrase', async () => page.sees('[data-action="remove-passphrase"]'));
  await at.taper(['today'], { pass: 'four calm words\n' });
});
