// The plan's calendar file, read by the parser that Thunderbird's calendar uses.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { desktop } from './harness.mjs';

const ical = createRequire(new URL('../../ui/package.json', import.meta.url))('ical.js');
const ICAL = ical.default ?? ical;
const on = (day) => ({ TAPER_NOW: `${day}T09:30:00+01:00`, TAPER_TZ: 'Europe/Berlin' });

function events(file) {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(file, 'utf8')));
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}

test('a calendar program reads the days ahead, and the next export updates the same days', { timeout: 60_000 }, async (t) => {
  const at = await desktop(t, { env: on('2026-03-10'), notifications: false });
  const file = join(at.dir, 'plan.ics');
  await at.taper(['plan', 'start', 'rebuild', '--baseline', '30']);
  await at.taper(['plan', 'restoring', 'add', 'Piano; scales, slowly']);
  await at.taper(['export', 'plan', file]);
  const before = events(file);
  const work = before.filter((one) => one.summary.startsWith('Focused work'));
  assert.equal(work.length, 14);
  assert.equal(work[0].startDate.toString(), '2026-03-10');
  assert.ok(work.every((one) => one.startDate.isDate && one.endDate.isDate), 'all-day lines');
  assert.ok(work.every((one) => one.component.getFirstPropertyValue('transp') === 'TRANSPARENT'), 'the day stays free');
  assert.ok(before.some((one) => one.summary === 'If you like: Piano; scales, slowly'), 'the words come through');

  Object.assign(at.env, on('2026-03-11'));
  await at.taper(['export', 'plan', file]);
  const uids = new Set(before.map((one) => one.uid));
  const known = events(file).filter((one) => uids.has(one.uid));
  assert.equal(known.length, 26, 'thirteen days are the same ones');
});
