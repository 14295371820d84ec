// Starting programs and being sure that they end. Knows nothing about Taper.
//
// Everything runs in a process group of its own and carries a mark in its environment: a window whose driver died
// lives on otherwise, and a left-over window takes the arguments of the next one and makes it wait for ever.

import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const MARK = `TAPER_E2E=${randomUUID()}`;
const groups = new Set();

/** Polls `look` until it returns something true, and returns that; fails after `ms` with what was waited for. */
export async function until(what, look, ms = 10_000) {
  const end = Date.now() + ms;
  let last;
  for (;;) {
    try {
      const seen = await look();
      if (seen) return seen;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`waited ${ms} ms for ${what}`, { cause: last });
    await pause(25);
  }
}

/** Starts a program in a process group of its own. `output` gathers what it prints. */
export function start(program, args, { env = {}, stdio = ['ignore', 'pipe', 'pipe'], ...rest } = {}) {
  const [name, value] = MARK.split('=');
  const child = spawn(program, args, { ...rest, env: { ...env, [name]: value }, stdio, detached: true });
  // Nothing started here keeps the tests from ending: what is left then is stopped on the way out.
  child.unref();
  child.output = '';
  for (const stream of child.stdio) stream?.unref?.();
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => (child.output += text));
  }
  child.once('error', (error) => (child.output += error.message));
  if (child.pid) groups.add(child.pid);
  return child;
}

/** Runs a program to its end: status, stdout, stderr. `pass` is written to file descriptor 3, and fd 3 closed. */
export async function run(program, args, { env = {}, pass, ms = 30_000 } = {}) {
  const stdio = ['ignore', 'pipe', 'pipe', ...(pass === undefined ? [] : ['pipe'])];
  const child = start(program, args, { env, stdio });
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (text) => (stdout += text));
  child.stderr?.on('data', (text) => (stderr += text));
  if (pass !== undefined) child.stdio[3].on('error', () => {}).end(pass);
  const late = setTimeout(() => stop(child), ms);
  try {
    return await new Promise((resolve, reject) => {
      child.once('error', (error) => reject(new Error(`${program}: ${error.message}`)));
      child.once('close', (status, signal) => resolve({ status, signal, stdout, stderr }));
    });
  } finally {
    clearTimeout(late);
    groups.delete(child.pid);
  }
}

/** Whether the program is still there. */
export const alive = (child) => child.pid !== undefined && child.exitCode === null && child.signalCode === null;

/** Ends a program and everything in its group. */
export function stop(child) {
  if (!child?.pid || !groups.delete(child.pid)) return;
  kill(-child.pid);
}

function kill(id) {
  try {
    process.kill(id, 'SIGKILL');
  } catch {
    // Gone already.
  }
}

/** Ends all that was started here, and what those started in groups of their own: they carry the mark. */
export function stopAll() {
  for (const group of groups) kill(-group);
  groups.clear();
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      if (readFileSync(`/proc/${id}/environ`, 'latin1').split('\0').includes(MARK)) kill(Number(id));
    } catch {
      // Ended while we looked, or not ours to read.
    }
  }
}

process.on('exit', stopAll);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => process.exit(130));
}
