// Copies in the real programs: the resident makes one a day, ends in order when the system asks it to, and a copy is put back
// from the window while everything runs.

import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { BIN, alive, arrive, desktop, until } from './harness.mjs';
import { run } from './processes.mjs';

const NOW = { TAPER_NOW: '2026-11-23T10:00:00+01:00', TAPER_TZ: 'Europe/Berlin' };

const size = (path) => (existsSync(path) ? statSync(path).size : 0);
const copies = (at) => {
  const folder = join(at.dataDir, 'backups');
  return existsSync(folder) ? readdirSync(folder).filter((name) => /^taper-.*\.db$/.test(name)) : [];
};

/** What a computer finds that got nothing but the one file. */
async function readingsOfTheFileAlone(at) {
  const alone = join(at.dir, `alone-${Math.random()}`);
  mkdirSync(alone, { mode: 0o700 });
  copyFileSync(join(at.dataDir, 'taper.db'), join(alone, 'taper.db'));
  const done = await run(join(BIN, 'taper'), ['--data-dir', alone, 'log', 'list', '--json'], { env: at.env });
  return JSON.parse(done.stdout).length;
}

test('the resident makes the copy of the day, and the one file is whole when it rests and when it is asked to end', { timeout: 120_000 }, async (t) => {
  const at = await desktop(t, { env: NOW });
  await at.taper(['log', 'add', 'Before anything runs']);
  const resident = at.launch('--hidden');
  await until('the copy of the day', () => copies(at).length === 1, 20_000);
  // What another program writes while the resident has the data open stays beside the file at first.
  for (let number = 1; number <= 5; number += 1) await at.taper(['log', 'add', `Entry ${number}`]);
  const log = join(at.dataDir, 'taper.db-wal');
  assert.ok(size(log) > 0, 'the story needs something beside the file');
  process.kill(resident.pid, 'SIGTERM');
  await until('the resident to end', () => !alive(resident));
  assert.equal(size(log), 0, 'something was left beside the file');
  assert.equal(await readingsOfTheFileAlone(at), 6);

  const second = at.launch('--hidden');
  /** A further start, which makes the resident look: after a look it rests. It leaves once the resident has answered. */
  const wake = async () => {
    const further = at.launch('--hidden');
    await until('the further start to leave', () => !alive(further));
  };
  await until('the resident to run', () => size(join(at.dataDir, 'taper.db-shm')) > 0);
  await at.taper(['log', 'add', 'One more']);
  assert.ok(size(log) > 0, 'the story needs something beside the file');
  await wake();
  await until('the file to be whole at rest', () => size(log) === 0, 45_000);
  assert.equal(await readingsOfTheFileAlone(at), 7);
  assert.equal(copies(at).length, 1, 'one a day');
  process.kill(second.pid, 'SIGHUP');
  await until('the resident to end at log-out', () => !alive(second));
});

test('a copy is looked at and put back in the window, while the resident runs', { timeout: 120_000 }, async (t) => {
  const at = await desktop(t, { env: NOW });
  await at.taper(['check-in', 'energy=6']);
  await at.taper(['log', 'add', 'The first']);
  const page = await at.open('settings');
  await arrive(page);
  await until('the copy of the day', () => copies(at).length === 1, 20_000);
  await page.click('[data-action="back-up"]');
  // One of the same day takes the place of the earlier one.
  await until('another copy', () => copies(at).some((name) => name.endsWith('-2.db')), 20_000);
  await until('one of the day', () => copies(at).length === 1);
  await at.taper(['log', 'add', 'The second']);
  await page.script(
    `const select = document.querySelector('[data-copies]');
     select.value = select.options[1].value;
     select.dispatchEvent(new Event('change', { bubbles: true }));`,
  );
  await page.click('[data-action="would-change"]');
  await page.see('[data-would-change] li');
  assert.equal(await page.text('[data-would-change] li'), 'log entries: 1 would be lost, 0 would come back');
  if (process.env.TAPER_PICTURES) {
    await page.script(`document.querySelector('[data-would-change]').scrollIntoView({ block: 'center' })`);
    writeFileSync(join(process.env.TAPER_PICTURES, 'copies.png'), await page.screenshot());
  }
  await page.click('[data-action="put-back"]');
  await until('the toast', async () => /Restored/.test(await page.text('body')));
  const entries = await at.taperJson(['log', 'list']);
  assert.deepEqual(entries.map((entry) => entry.heading), ['The first']);
  // The window goes on with what is there now, and so does the resident.
  await at.taper(['log', 'add', 'The third']);
  assert.equal(copies(at).filter((name) => name.includes('-before')).length, 1, 'what was there before is kept');
});

test('a day is erased for good where it was answered, after one more question', { timeout: 120_000 }, async (t) => {
  const at = await desktop(t, { env: NOW });
  await at.taper(['check-in', 'energy=6', '--note', 'not for keeping']);
  const page = await at.open('check-in');
  await arrive(page);
  await page.click('[data-action="erase-day"]');
  await page.see('[data-action="erase-day-yes"]');
  assert.equal((await at.taperJson(['today'])).readings.energy, 6, 'nothing goes before the question is answered');
  if (process.env.TAPER_PICTURES) writeFileSync(join(process.env.TAPER_PICTURES, 'erase.png'), await page.screenshot());
  await page.click('[data-action="erase-day-yes"]');
  await until('the day to be empty', async () => (await at.taperJson(['today'])).readings.energy === undefined);
  await until('the page to show it', async () => !(await page.sees('[data-action="erase-day"]')));
});
