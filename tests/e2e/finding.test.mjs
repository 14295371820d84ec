// A half-remembered entry in the real window: found by half its words, opened at the place, gone through by key, with what
// stands around it.

import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { arrive, desktop, put, until } from './harness.mjs';

const NOW = { TAPER_NOW: '2026-11-23T10:00:00+01:00', TAPER_TZ: 'Europe/Berlin' };
const FILES = join(dirname(fileURLToPath(import.meta.url)), '..', 'fixtures', 'files');

/** A picture of the page, where somebody wants to look at it. */
async function picture(page, name) {
  const folder = process.env.TAPER_PICTURES;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.png`), await page.screenshot());
}

/** Where the place is that is looked at, and what is marked. */
const marked = (page) =>
  page.script(`
    const of = (name) => [...(CSS.highlights.get(name) ?? [])];
    const [here] = of('found-here');
    const box = here?.getBoundingClientRect();
    return {
      here: here?.toString() ?? null,
      inSight: box ? box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth : false,
      others: of('found').map((range) => range.toString()).sort(),
      at: Number(document.querySelector('[data-hit]')?.dataset.hit ?? -1),
      of: Number(document.querySelector('[data-hits]')?.dataset.hits ?? -1),
    };`);

test('a hit in a long entry is scrolled to and marked, in text, tables, code and formulas, and the next comes by key', { timeout: 120_000 }, async (t) => {
  const at = await desktop(t, { env: NOW });
  const filler = Array.from({ length: 120 }, (_, line) => `Paragraph ${line} of nothing in particular, to make it long.`).join('\n\n');
  const text = [
    '# A long day',
    filler,
    '| run | whitening |\n|--|--|\n| 1 | held |',
    filler,
    `\`\`\`\n${'x = 1; '.repeat(80)}whiten(probe)\n\`\`\``,
    'With $w_\\text{whitened}$ the probe, and **whitening**, held.',
    filler,
  ].join('\n\n');
  const { id } = JSON.parse(await at.taper(['log', 'add', '--json', '--', text]));
  const page = await at.open('log');
  await arrive(page);
  await put(page, 'input[name="search"]', 'whitening probe otters');
  await page.see('[role="status"].notice');
  assert.match(await page.text('[role="status"].notice'), /No entry has “otters”/);
  assert.match(await page.text(`[data-entry="${id}"]`), /without otters/);
  await picture(page, 'finding-list');
  await page.click(`[data-entry="${id}"]`);
  await until('the hit in sight', async () => (await marked(page)).inSight);
  assert.equal(await page.script(`return document.activeElement?.tagName`), 'H1', 'the focus is on the entry, the eye on the hit');
  const first = await marked(page);
  assert.deepEqual([first.of, first.here], [6, 'whiten'], 'the passage with most of it comes first');
  assert.deepEqual(first.others, ['probe', 'probe', 'whitened', 'whitening', 'whitening']);
  await picture(page, 'finding-hit');
  const seen = [first.here];
  for (let step = 1; step < 6; step += 1) {
    await at.keys('F3');
    await until('the next hit', async () => (await marked(page)).at === (first.at + step) % 6);
    const now = await marked(page);
    assert.ok(now.inSight, `${now.here} is out of sight`);
    seen.push(now.here);
  }
  assert.deepEqual(seen, ['whiten', 'probe', 'whitened', 'probe', 'whitening', 'whitening']);
  await at.keys('shift+F3');
  await until('the one before', async () => (await marked(page)).here === 'whitening');
  await at.keys('Escape');
  await page.see('input[name="search"]');
  assert.equal((await marked(page)).here, null, 'nothing stays marked');
});

test('filters are chosen from, a search is saved, and a plot is found by its axis', { timeout: 120_000 }, async (t) => {
  const at = await desktop(t, { env: NOW });
  await at.taper(['why', 'add', 'project', 'Probes that hold']);
  for (const [kind, day, words] of [
    ['experiment', '2026-02-03', 'Whitening with shrinkage removed the padding drift #probes'],
    ['experiment', '2026-03-04', 'Shrinkage again: padding drift is gone #probes'],
    ['note', '2026-03-04', 'Lunch with the padding people'],
  ]) {
    await at.taper(['log', 'add', words, '--kind', kind, '--day', day, '--step', 'Probes that hold', '--set', 'lr=3e-4']);
  }
  const plot = (await at.taper(['log', 'add', 'Wells', '--attach', join(FILES, 'r.pdf'), '--attach', join(FILES, 'matplotlib.svg')])).trim();
  const page = await at.open('log');
  await arrive(page);
  await put(page, 'input[name="search"]', 'padding');
  await until('the counts', async () => /Note \(1\)/.test(await page.script(`return document.querySelector('[data-filter="kind"]')?.textContent`)));
  const choose = (name, words) =>
    page.script(
      `const select = document.querySelector('[data-filter="' + arguments[0] + '"]');
       const option = [...select.options].find((one) => one.textContent.includes(arguments[1]));
       select.value = option.value;
       select.dispatchEvent(new Event('change', { bubbles: true }));`,
      name,
      words,
    );
  await choose('kind', 'Experiment');
  await until('the filter in the search', async () =>
    (await page.script(`return document.querySelector('input[name="search"]').value`)) === 'padding kind:experiment');
  await until('two entries', async () => (await page.script(`return document.querySelectorAll('[data-entry]').length`)) === 2);
  await page.click('[data-action="save-search"]');
  await page.see('[data-saved="padding kind:experiment"]');
  await picture(page, 'finding-filters');
  await put(page, 'input[name="search"]', 'absorbance');
  await page.see(`[data-entry="${plot}"] mark`);
  assert.match(await page.text(`[data-entry="${plot}"]`), /in r\.pdf:/);
  await page.click(`[data-entry="${plot}"]`);
  await until('the words in the plot', async () => (await marked(page)).here === 'absorbance');
  await picture(page, 'finding-plot');
  await at.keys('Escape');
  await page.see('[data-saved]');
  await page.click('[data-saved="padding kind:experiment"]');
  await until('two entries again', async () => (await page.script(`return document.querySelectorAll('[data-entry]').length`)) === 2);
  const [whitening] = await at.taperJson(['log', 'search', 'whitening']);
  await page.click(`[data-entry="${whitening.id}"]`);
  await page.see('[data-around="entry-same-step"]');
  await picture(page, 'finding-around');
  assert.deepEqual(JSON.parse(await at.taper(['log', 'searches', '--json'])), ['padding kind:experiment']);
});

test('experiments stand side by side, sorted by what is pressed, and open from there', { timeout: 120_000 }, async (t) => {
  const at = await desktop(t, { env: NOW });
  for (const [layers, words] of [['12', 'Deep'], ['9', 'Shallow'], ['100', 'Absurd']]) {
    await at.taper(['log', 'add', words, '--kind', 'experiment', '--set', `layers=${layers}`, '--set', 'lr=3e-4']);
  }
  const [{ id }] = await at.taperJson(['log', 'search', 'Absurd']);
  await at.taper(['experiment', 'close', id, 'did-not-work', 'Too deep to train in a day, and no better for it']);
  const page = await at.open('log');
  await arrive(page);
  await page.click('[data-action="compare"]');
  await page.see('[data-sort="2"]');
  const titles = () => page.script(`return [...document.querySelectorAll('td [data-entry]')].map((cell) => cell.textContent)`);
  await page.click('[data-sort="2"]');
  await until('sorted by figures', async () => (await titles()).join() === 'Shallow,Deep,Absurd');
  await picture(page, 'finding-experiments');
  await page.click('[data-sort="2"]');
  await until('the largest first', async () => (await titles()).join() === 'Absurd,Deep,Shallow');
  await page.click(`td [data-entry="${id}"]`);
  await page.see('article[data-entry-open]');
});
