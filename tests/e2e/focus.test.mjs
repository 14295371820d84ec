// After any button the keyboard has a place: every button of every screen is pressed with the real key, and something in the
// window holds the focus afterwards.

import assert from 'node:assert/strict';
import test from 'node:test';
import { SCREENS, arrive, desktop, go, screen, settle, until } from './harness.mjs';

/** Buttons that leave the window or open the system's own dialogs. */
const LEAVES = /quit|save|export|import|choose|folder|file|copy|image|share|attach|remove-demo|page|download/i;

/** The buttons of the page, named so that they are found again. */
const buttons = (page) =>
  page.script(
    `return [...document.querySelectorAll('main button, main summary')].filter((b) => b.checkVisibility() && !b.disabled)
       .map((b, at) => [at, (b.dataset.action ?? '') + ' ' + b.innerText.trim().slice(0, 40)])`,
  );

test('after any button the keyboard has a place', { timeout: 600_000 }, async (t) => {
  const at = await desktop(t, {});
  await at.taper(['demo']);
  await at.taper(['config', 'set', 'theme', 'light']);
  const page = await at.open('home');
  await arrive(page);
  const lost = [];
  let pressed = 0;
  for (const name of SCREENS) {
    await go(page, name === 'home' ? 'trends' : 'home');
    await go(page, name);
    await settle(page);
    const names = (await buttons(page)).filter(([, title]) => !LEAVES.test(title));
    // Of rows that are alike a few are enough.
    const seen = new Map();
    const some = names.filter(([, title]) => {
      const kind = title.replace(/\d+/g, '#');
      seen.set(kind, (seen.get(kind) ?? 0) + 1);
      return seen.get(kind) <= 2;
    });
    for (const [, title] of some.slice(0, 25)) {
      const found = await page.script(
        `const all = [...document.querySelectorAll('main button, main summary')].filter((b) => b.checkVisibility() && !b.disabled);
         const one = all.find((b) => (b.dataset.action ?? '') + ' ' + b.innerText.trim().slice(0, 40) === arguments[0]);
         one?.focus(); return Boolean(one)`,
        title,
      );
      if (!found) continue;
      await at.keys('Return');
      await settle(page);
      pressed += 1;
      const placed = () => page.script('const e = document.activeElement; return e !== null && e !== document.body && !e.disabled');
      await until('a place for the focus', placed, 1_500).catch(() => lost.push(`${name}: ${title.trim()}`));
      if (await page.script(`return document.querySelector('dialog[open]') !== null`)) await at.keys('Escape');
      if ((await screen(page)) !== name) {
        await go(page, name);
        await settle(page);
      }
    }
  }
  t.diagnostic(`${pressed} buttons were pressed`);
  assert.ok(pressed > 60, `only ${pressed} buttons were found`);
  assert.deepEqual(lost, []);
});

test('a row that moves takes the focus along, and what takes the place of a row that is gone has it', { timeout: 120_000 }, async (t) => {
  const at = await desktop(t, {});
  for (const title of ['First', 'Second', 'Third']) await at.taper(['why', 'add', 'ambition', title]);
  await at.taper(['config', 'set', 'theme', 'light']);
  const page = await at.open('settings');
  await arrive(page);
  const focused = () => page.script('const e = document.activeElement; return [e.dataset.action ?? "", e.getAttribute("aria-label") ?? e.innerText]');
  const press = async (selector) => {
    await page.see(selector);
    await page.script('document.querySelector(arguments[0]).focus()', selector);
    const before = await focused();
    await at.keys('Return');
    await settle(page);
    return before;
  };
  const down = await press('[data-action="down"]');
  assert.deepEqual(await focused(), down, 'the same button of the same signal');
  await go(page, 'why');
  assert.deepEqual(await press('[data-action="remove-step"]'), ['remove-step', 'Remove: First']);
  assert.match(await page.script('return document.activeElement.closest("li, article, section").innerText'), /Second/);
});
