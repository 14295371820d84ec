// What Taper's programs ask of the kernel, while a person uses them: no address of a network, not even of this computer.

import assert from 'node:assert/strict';
import test from 'node:test';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BIN, desktop, until } from './harness.mjs';
import { run, start } from './processes.mjs';

/** Sockets between programs of this computer, and the kernel's own word on whether there is a network. */
const ALLOWED = /^(AF_UNIX|AF_NETLINK)$/;

test('neither the window nor the command line asks for a network address', { timeout: 180_000 }, async (t) => {
  const at = await desktop(t);
  const traces = join(at.dir, 'traces');
  const traced = (name, program, ...args) => ['-ff', '-qq', '-e', 'trace=socket,connect,sendto,bind', '-o', `${traces}-${name}`, join(BIN, program), '--data-dir', at.dataDir, ...args];
  const able = await run('strace', ['-qq', '-o', '/dev/null', 'true'], { env: at.env });
  if (able.status !== 0) return t.skip(`NOT TRIED: this machine lets no program be traced: ${able.stderr}`);

  for (const args of [['check-in', 'energy=6'], ['log', 'add', 'A heron at the canal'], ['log', 'search', 'heron'], ['backup'], ['check'], ['status'], ['doctor']]) {
    const done = await run('strace', traced(args.join('-').replaceAll(/\W/g, '-'), 'taper', ...args), { env: at.env });
    assert.equal(done.status, 0, done.stderr);
  }

  // No driver: it would speak to the web view over a port of its own.
  const window = start('strace', traced('window', 'taper-desktop', 'home'), { env: at.env });
  t.after(() => window.kill());
  await until('the window', async () => (await at.windows()).length === 1, 60_000);
  const entries = async () => (await at.taperJson(['log', 'list'])).length;
  const pause = (ms) => new Promise((done) => setTimeout(done, ms));
  await pause(3000);
  for (const screen of ['alt+3', 'alt+4', 'alt+5', 'alt+6', 'alt+7', 'alt+8']) {
    await at.keys(screen);
    await pause(700);
  }
  await at.keys('ctrl+n');
  await pause(1500);
  await at.types('written under a trace');
  await at.keys('ctrl+s');
  await until('the entry', async () => (await entries()) === 2, 30_000);

  const seen = [];
  for (const name of readdirSync(at.dir).filter((name) => name.startsWith('traces-'))) {
    for (const line of readFileSync(join(at.dir, name), 'utf8').split('\n')) {
      const family = /^socket\((\w+)/.exec(line)?.[1] ?? /sa_family=(\w+)/.exec(line)?.[1];
      if (family) seen.push([name, family, line]);
    }
  }
  assert.ok(seen.some(([name, family]) => name.startsWith('traces-window') && family === 'AF_UNIX'), 'the trace saw the window');
  assert.ok(existsSync(at.dataDir));
  assert.deepEqual(seen.filter(([, family]) => !ALLOWED.test(family)).map(([, , line]) => line), []);
});
