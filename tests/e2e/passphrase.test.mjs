// The passphrase from the settings to a bad day: how hard it is to guess, the recovery key, the system's keyring, the tray.

import assert from 'node:assert/strict';
import test from 'node:test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { arrive, desktop, go, screen, SCREENS, settle, typeWhole, until } from './harness.mjs';

const PASSPHRASE = 'four calm words here';
const pictures = process.env.TAPER_PICTURES;
const look = async (page, name) => {
  if (pictures) {
    await settle(page);
    writeFileSync(join(pictures, `${name}.png`), await page.screenshot());
  }
};

const focus = (page, selector, place = 0) =>
  page.script(`document.querySelectorAll(arguments[0])[arguments[1]].focus()`, selector, place);
const text = (page, selector) => page.script(`return document.querySelector(arguments[0])?.innerText ?? ''`, selector);

test('a hint while a passphrase is typed, a key to print, and with it a new passphrase when the old one is forgotten', { timeout: 180_000 }, async (t) => {
  const at = await desktop(t);
  await at.taper(['check-in', 'energy=6']);
  const page = await at.open('settings');
  await arrive(page);
  const fields = 'section[aria-labelledby="passphrase-title"] input[autocomplete="new-password"]';
  await focus(page, fields);
  await typeWhole(at, page, 'password1');
  await until('the hint', async () => /easy to guess/i.test(await text(page, '[data-strength]')));
  await at.keys('ctrl+a');
  await typeWhole(at, page, PASSPHRASE);
  await until('a better hint', async () => !/easy to guess/i.test(await text(page, '[data-strength]')));
  await focus(page, fields, 1);
  await typeWhole(at, page, PASSPHRASE);
  await at.keys('Return');
  await until('the passphrase', () => page.sees('[data-action="make-recovery-key"]'), 20_000);
  await until('the settings to be still', () => page.sees('[data-action="remember-passphrase"]'));
  await page.click('[data-action="make-recovery-key"]');
  const key = await until('the key', () => text(page, '[data-recovery-key]'));
  assert.match(key, /^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
  await look(page, 'recovery-key');
  await page.click('[data-action="put-key-away"]');
  assert.ok(!(await text(page, 'body')).includes(key), 'it is shown once');

  await at.keys('ctrl+l');
  await page.see('[data-action="forgotten"]', 20_000);
  await page.click('[data-action="forgotten"]');
  await page.see('[data-action="recover"]');
  // As from paper: in small letters, and first with a slip in it.
  const slip = key.replace(/^./, (first) => (first === '0' ? '1' : '0'));
  await typeWhole(at, page, slip.toLowerCase().replaceAll('-', ' '));
  for (const place of [0, 1]) {
    await focus(page, '[data-action="recover"] input[autocomplete="new-password"]', place);
    await typeWhole(at, page, 'a fresh start');
  }
  await look(page, 'recover');
  await at.keys('Return');
  await until('what is wrong with it', () => text(page, '[role="alert"]'));
  await focus(page, '[data-action="recover"] .key');
  await at.keys('ctrl+a');
  await typeWhole(at, page, key.toLowerCase());
  await at.keys('Return');
  assert.ok(SCREENS.includes(await arrive(page)));
  const { readings } = await at.taperJson(['today'], { pass: 'a fresh start\n' });
  assert.equal(readings.energy, 6, 'nothing was lost on the way');
});

test('a keyring opens the data after a login, by name, and only while it is wanted', { timeout: 240_000 }, async (t) => {
  const at = await desktop(t);
  await at.taper(['check-in', 'energy=6']);
  await at.taper(['passphrase', 'set'], { pass: `${PASSPHRASE}\n` });
  const refused = await at.taper(['passphrase', 'remember'], { pass: `${PASSPHRASE}\n` }).catch((error) => String(error));
  assert.match(refused, /no keyring answered/i, 'where there is none, that is said');

  await at.keyring();
  let page = await at.open('settings');
  await page.see('input[type="password"]', 20_000);
  await focus(page, 'input[type="password"]');
  await typeWhole(at, page, PASSPHRASE);
  await at.keys('Return');
  await arrive(page);
  await page.see('[data-action="remember-passphrase"]');
  await page.click('[data-action="remember-passphrase"]');
  await until('which keyring it is', async () => /gnome-keyring-daemon remembers/.test(await text(page, 'body')));
  await look(page, 'keyring');

  /** From settings: quits Taper, and starts it as a login does. */
  const again = async () => {
    // Quitting ends the driver's session, too.
    await page.script(`document.querySelector('[data-action="quit"]').click()`).catch(() => {});
    await until('everything to have ended', async () => (await at.windows()).length === 0);
    page = await at.open('home');
  };
  await again();
  assert.ok(SCREENS.includes(await arrive(page)), 'nobody was asked');
  await at.taper(['lock']);
  await page.see('input[type="password"]', 20_000);
  await at.taper(['passphrase', 'change'], { pass: `${PASSPHRASE}\nanother one entirely\n` });
  await focus(page, 'input[type="password"]');
  await typeWhole(at, page, 'another one entirely');
  await at.keys('Return');
  await arrive(page);
  await go(page, 'settings');
  await again();
  assert.ok(SCREENS.includes(await arrive(page)), 'it follows a change');

  await go(page, 'settings');
  await page.click('[data-action="remember-passphrase"]');
  await until('it to be forgotten', async () => /would store it/.test(await text(page, 'body')));
  await again();
  await page.see('input[type="password"]', 20_000);
  assert.equal(await screen(page), 'unlock');
});
