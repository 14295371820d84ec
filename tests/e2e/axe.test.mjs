// Every screen, light and dark, against the accessibility rules of axe-core.

import assert from 'node:assert/strict';
import test from 'node:test';
import { arrive, axeSource, desktop, go, screen, SCREENS, settle, until } from './harness.mjs';

// GTK's own switch, as the desktop would set it: the page sees it as its preferred colour scheme.
const THEMES = { light: { GTK_THEME: 'Adwaita' }, dark: { GTK_THEME: 'Adwaita:dark' } };

async function check(page, what) {
  await settle(page);
  await page.script(axeSource());
  const found = await page.scriptAsync(
    `const done = arguments[arguments.length - 1];
     axe.run(document, { resultTypes: ['violations'] }).then(
       (r) => done(r.violations.map((v) => v.id + ': ' + v.help + '\\n' + v.nodes.map((n) => '  ' + n.html.slice(0, 200) + '\\n  ' + n.failureSummary).join('\\n'))),
       (e) => done(['axe itself failed: ' + e]))`,
  );
  assert.deepEqual(found, [], `${what}:\n${found.join('\n')}`);
}

for (const [theme, env] of Object.entries(THEMES)) {
  test(`the screens are accessible, ${theme}`, { timeout: 180_000 }, async (t) => {
    const at = await desktop(t, { env });
    await at.taper(['demo']);
    const page = await at.open();
    await arrive(page);
    assert.equal(await page.script(`return matchMedia('(prefers-color-scheme: dark)').matches`), theme === 'dark');
    for (const name of SCREENS) {
      await t.test(name, async () => {
        if ((await screen(page)) !== name) await go(page, name);
        await check(page, `${name}, ${theme}`);
      });
    }
  });

  test(`the welcome is accessible, ${theme}`, { timeout: 90_000 }, async (t) => {
    const at = await desktop(t, { env });
    const page = await at.open();
    await until('the welcome', () => page.script(`return [...document.querySelectorAll('button')].some((b) => b.innerText.trim() === 'Start')`), 20_000);
    await check(page, `welcome, ${theme}`);
  });
}
