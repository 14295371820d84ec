// What happens by itself after a minute: TAPER_PATIENCE=1 waits for it.

import assert from 'node:assert/strict';
import test from 'node:test';
import net from 'node:net';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { arrive, desktop, until } from './harness.mjs';
import { run } from './processes.mjs';

const skip = process.env.TAPER_PATIENCE ? false : 'it takes minutes: TAPER_PATIENCE=1 waits for them';
const PASSPHRASE = 'four calm words here';

test('it locks by itself when nobody was there for as long as was chosen', { timeout: 240_000, skip }, async (t) => {
  const at = await desktop(t);
  await at.taper(['check-in', 'energy=6']);
  await at.taper(['config', 'set', 'lock_after', '1']);
  await at.taper(['passphrase', 'set'], { pass: `${PASSPHRASE}\n` });
  const page = await at.open('home');
  await page.see('input[type="password"]', 20_000);
  await page.click('input[type="password"]');
  await at.types(PASSPHRASE);
  await at.keys('Return');
  await arrive(page);
  await page.see('input[type="password"]', 150_000);
  const shown = () => at.notifications.shown();
  await until('the notice', async () => JSON.stringify(await shown()).includes('locked'), 20_000).catch(() => {});
});

test('data that was let go of for a program that died is taken up again', { timeout: 240_000, skip }, async (t) => {
  const at = await desktop(t);
  await at.taper(['check-in', 'energy=6']);
  at.launch('--hidden');
  const folder = join(at.env.XDG_RUNTIME_DIR, 'taper');
  const socket = await until('the control socket', () => readdirSync(folder).find((name) => name.endsWith('.sock')));
  const held = async () => (await run('flock', ['-n', '-x', join(at.dataDir, 'taper.lock'), 'true'], { env: at.env })).status !== 0;
  await until('the data to be open', held);
  const visitor = net.connect(join(folder, socket));
  visitor.write('{"do":"release"}\n');
  await until('the answer', () => new Promise((done) => visitor.once('data', () => done(true))));
  assert.ok(!(await held()), 'let go of');
  await until('the data to be open again', held, 120_000);
});
