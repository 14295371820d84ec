// A walk through the window without a display: one picture for each screen, and a summary of what was seen.
// Not a test. Use: node tests/e2e/tour.mjs PROFILE PICTURES, with the executables in TAPER_BIN_DIR.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { arrive, desktop, go, screen, SCREENS, settle, until } from './harness.mjs';

const [profile, pictures] = process.argv.slice(2).map((path) => resolve(path));
if (!pictures) {
  console.error('tour: give the folder of the profile and the folder for the pictures');
  process.exit(2);
}
mkdirSync(pictures, { recursive: true });

const seen = [];
const facts = {};

/** The screens, in the window. */
async function walk() {
  const at = await desktop(null, { dataDir: profile });
  try {
    const page = await at.open('home');
    await arrive(page);
    facts['time to first useful paint'] = `${Date.now() - page.startedAt} ms (from asking for the program to start until a screen with text was seen)`;
    for (const name of SCREENS) {
      try {
        if ((await screen(page)) !== name) await go(page, name);
        if (name === 'home') facts.level = await until('the level', () => page.attribute('[data-level]', 'data-level')).catch(() => 'not shown');
        if (name === 'trends') {
          await page.see('figure[data-signal] svg').catch(() => undefined);
          facts.charts = await page.script(`return document.querySelectorAll('figure[data-signal] svg.chart').length`);
        }
        await settle(page);
        writeFileSync(join(pictures, `${name}.png`), await page.screenshot());
        seen.push(name);
      } catch (error) {
        console.error(`tour: ${name} was not seen: ${error.message}`);
      }
    }
  } finally {
    at.end();
  }
}

/** The reminder of the next morning, when the demo year has no check-in yet, on the notification service. */
async function remind() {
  const day = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const at = await desktop(null, { dataDir: profile, env: { TAPER_NOW: `${day}T10:00:00+00:00`, TAPER_TZ: 'UTC' } });
  try {
    at.launch('--hidden');
    const reminder = await at.notifications.wait();
    facts.notification = `accepted: ${[reminder.title, reminder.body, ...reminder.buttons.map((label) => `[${label}]`)].filter(Boolean).join(' – ').replace(/\s+/g, ' ')}`;
    await at.picture(join(pictures, 'notification.png'));
  } finally {
    at.end();
  }
}

await walk().catch((error) => console.error(`tour: ${error.message}`));
await remind().catch((error) => {
  facts.notification = `none: ${error.message}`;
});

const missing = SCREENS.filter((name) => !seen.includes(name));
const summary = [
  `screens seen: ${seen.join(', ') || 'none'}`,
  ...(missing.length > 0 ? [`screens not seen: ${missing.join(', ')}`] : []),
  ...['level', 'charts', 'time to first useful paint', 'notification'].map((name) => `${name}: ${facts[name] ?? 'unknown'}`),
].join('\n');
writeFileSync(join(pictures, 'summary.txt'), `${summary}\n`);
console.log(summary);
process.exit(missing.length > 0 ? 1 : 0);
