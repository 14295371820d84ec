// Research in the real window: what is typed is saved within a second, found again, linked to a question, decided about,
// reviewed by week and shared.

import assert from 'node:assert/strict';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { arrive, desktop, go, put, screen, until } from './harness.mjs';

const NOW = { TAPER_NOW: '2026-11-23T10:00:00+01:00', TAPER_TZ: 'Europe/Berlin' };

/** Presses Ctrl with a letter. */
const control = (page, key) =>
  page.script(
    `(document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key: arguments[0], ctrlKey: true, bubbles: true, cancelable: true }))`,
    key,
  );

test('a note is begun from anywhere, is in the data a second later, and is found again', { timeout: 120_000 }, async (t) => {
  const at = await desktop(t, { env: NOW });
  await at.taper(['check-in', 'energy=6']);
  const page = await at.open('trends');
  await arrive(page);
  await control(page, 'n');
  await page.see('textarea[name="text"]');
  await page.type('capybara results');
  // A second after the last letter all of it is in the data, whatever happens to the window then.
  await new Promise((done) => setTimeout(done, 1000));
  const [entry] = await at.taperJson(['log', 'search', 'capybara']);
  assert.equal((await at.taperJson(['log', 'show', entry.id])).text, 'capybara results');
  await page.press('Escape');
  await page.see('input[name="search"]');
  await put(page, 'input[name="search"]', 'capy');
  await page.see(`[data-entry="${entry.id}"] mark`);
  await put(page, 'input[name="search"]', 'nothing like it');
  await until('nothing found', async () => !(await page.sees('[data-entry]')));
});

test('hostile Markdown stays words, formulas and pictures are drawn', { timeout: 120_000 }, async (t) => {
  const at = await desktop(t, { env: NOW });
  const icon = join(at.dir, 'plot one.png');
  writeFileSync(icon, readFileSync(new URL('../../icons/32x32.png', import.meta.url)));
  const text = [
    '# Hostile',
    '<script>window.hacked = true</script> <img src=x onerror="window.hacked = true">',
    '[press](javascript:window.hacked=true) ![remote](https://example.org/x.png)',
    '$\\frac{a}{b}$ and ![mine](<plot one.png>)',
    '| a | b |\n|--|--|\n| 1 | 2 |',
  ].join('\n\n');
  const { id } = await at.taperJson(['log', 'add', text, '--attach', icon]);
  const page = await at.open('log');
  await arrive(page);
  await page.click(`[data-entry="${id}"]`);
  await page.see('.prose math mfrac');
  await page.see('.prose td');
  const found = await page.script(
    `const prose = document.querySelector('.prose');
     return { hacked: window.hacked === true, scripts: prose.querySelectorAll('script').length, links: prose.querySelectorAll('a').length,
              pictures: [...prose.querySelectorAll('img')].map((img) => [img.src.slice(0, 15), img.naturalWidth]) }`,
  );
  assert.deepEqual(found, { hacked: false, scripts: 0, links: 0, pictures: [['data:image/png;', 32]] });
});

test('equations stand under each other, boxes have sides, and what heads a note is shown beside it', { timeout: 120_000 }, async (t) => {
  const at = await desktop(t, { env: NOW });
  const text = [
    '---\ntitle: Two forms\nlr: 3e-4\ntags: [waves]\n---',
    '$$\n\\begin{align*} f(t) &= B e^{i\\omega t} \\\\ &= B(\\cos\\omega t + i\\sin\\omega t) \\end{align*}\n$$',
    'and $$\\boxed{E=mc^2} \\tag{7}$$',
    'With \\( a^2 \\) it costs $5, or 20$.',
    '```math\n\\frac{a}{b}\n```',
  ].join('\n\n');
  const { id } = JSON.parse(await at.taper(['log', 'add', '--json', '--', text]));
  const page = await at.open('log');
  await arrive(page);
  await page.click(`[data-entry="${id}"]`);
  await page.see('.prose math mtable');
  const found = await page.script(
    `const prose = document.querySelector('.prose');
     const box = (element) => element.getBoundingClientRect();
     const signs = [...prose.querySelectorAll('math')[0].querySelectorAll('mo')].filter((mo) => mo.textContent === '=').map((mo) => Math.round(box(mo).left));
     const equation = prose.querySelectorAll('math')[1];
     const sides = getComputedStyle(equation.querySelector('mtable mtable'));
     const number = [...equation.querySelectorAll('mtext')].at(-1);
     return { signs, sides: [sides.borderLeftWidth, sides.borderTopWidth], number: number.textContent,
              atTheEnd: box(prose).right - box(number).right < 30, formulas: prose.querySelectorAll('math').length,
              text: prose.textContent, facts: document.querySelector('.parameters').textContent,
              heading: document.querySelector('h1, h2').textContent, tags: document.body.textContent.includes('#waves') };`,
  );
  if (process.env.TAPER_PICTURES) writeFileSync(join(process.env.TAPER_PICTURES, 'equations.png'), await page.screenshot());
  assert.equal(found.signs.length, 2);
  assert.equal(found.signs[0], found.signs[1], 'both signs stand under each other');
  assert.deepEqual(found.sides, ['1px', '1px']);
  assert.deepEqual([found.number, found.atTheEnd, found.formulas], ['(7)', true, 4]);
  assert.match(found.text, /it costs \$5, or 20\$\./);
  assert.ok(!found.text.includes('3e-4') && found.facts.includes('lr') && found.facts.includes('3e-4'));
  assert.ok(found.tags);
});

test('files dragged from another program are dropped into a note, and onto any screen as a note of their own', { timeout: 120_000 }, async (t) => {
  const at = await desktop(t, { env: NOW });
  await at.taper(['config', 'set', 'theme', 'light']);
  const curve = join(at.dir, 'learning curve.png');
  const data = join(at.dir, 'runs.csv');
  copyFileSync(new URL('../../icons/32x32.png', import.meta.url), curve);
  writeFileSync(data, 'step,loss\n1,0.5\n');
  const page = await at.open('log');
  await arrive(page);
  await page.click('[data-new="note"]');
  await page.see('textarea[name="text"]');
  await page.type('see');
  await at.drop(curve, data);
  await page.see('.files img');
  const filed = async (query) => {
    const [entry] = await at.taperJson(['log', 'search', query]);
    return entry && at.taperJson(['log', 'show', entry.id]);
  };
  const shown = await until('the text with its picture', async () => {
    const found = await filed('learning');
    return found?.text.includes('<learning curve.png>') && found;
  });
  assert.match(shown.text, /^see!\[\]\(<learning curve.png>\)/);
  assert.deepEqual(shown.files.map(({ name, is_picture }) => [name, is_picture]), [['learning curve.png', true], ['runs.csv', false]]);
  await go(page, 'home');
  await at.drop(data);
  await until('a note of its own', async () => (await page.text('.files')) !== null);
  assert.equal((await at.taperJson(['log', 'list'])).length, 2);
});

test('a chart is copied and pasted into a note', { timeout: 120_000 }, async (t) => {
  const at = await desktop(t, { env: NOW });
  await at.taper(['demo']);
  const page = await at.open('trends');
  await arrive(page);
  await page.see('[data-action="copy-chart"]');
  await page.click('[data-action="copy-chart"]');
  await until('the message that it is copied', async () => /Copied/.test((await page.text('.toast')) ?? ''));
  await page.control('n');
  await page.see('textarea[name="text"]');
  await page.type('see ');
  await page.control('v');
  await page.see('.files img');
  assert.ok(await page.script(`return document.querySelector('.files img').naturalWidth > 300`), 'the whole chart');
  assert.match(await page.script(`return document.querySelector('textarea[name="text"]').value`), /^see !\[\]\(/);
});

test('today is linked to a question by one key, and the sentence leads up to the ambition', { timeout: 120_000 }, async (t) => {
  const at = await desktop(t, { env: NOW });
  await at.taper(['check-in', 'energy=6']);
  const page = await at.open('why');
  await arrive(page);
  await page.click('[data-action="add-step"]');
  await page.see('[data-form="step"]');
  await put(page, '[data-form="step"] input[name="title"]', 'Safe models');
  await page.click('[data-action="keep-step"]');
  await page.see('[data-level="ambition"]');
  await page.click('[data-level="ambition"] [data-action="add-below"]');
  await page.see('[data-form="step"]');
  await put(page, '[data-form="step"] select[name="level"]', 'question');
  await put(page, '[data-form="step"] input[name="title"]', 'Do probes generalise?');
  await page.click('[data-action="keep-step"]');
  await page.see('[data-level="question"]');
  await page.script('document.querySelector("main").focus()');
  await page.press('1');
  await page.see('[data-trace]');
  assert.match(await page.text('[data-trace]'), /Do probes generalise\?.*Safe models/);
  await page.click('[data-level="question"] [data-action="stuck"]');
  await page.see('[data-spell]');
  await control(page, 'z');
  await until('the spell to be taken back', async () => !(await page.sees('[data-spell]')));
});

test('an idea is dropped with a reason and an experiment closes with what is known', { timeout: 120_000 }, async (t) => {
  const at = await desktop(t, { env: NOW });
  await at.taper(['check-in', 'energy=6']);
  const idea = await at.taperJson(['idea', 'add', 'Probe every head', '--hours', '40']);
  const experiment = await at.taperJson(['log', 'add', 'Depth sweep', '--kind', 'experiment']);
  const page = await at.open('ideas');
  await arrive(page);
  await page.click('[data-action="decide"]');
  await page.click('[data-standing="dropped"]');
  await page.see('[data-idea] [role="alert"]');
  await put(page, 'textarea[name="reason"]', 'shuffled labels do as well');
  await page.click('[data-standing="dropped"]');
  await page.see('[data-saved]');
  assert.match(await page.text('[data-saved]'), /40 h/);
  await go(page, 'log');
  await page.click(`[data-entry="${experiment.id}"]`);
  await page.see('[data-close]');
  await put(page, 'textarea[name="learned"]', 'Depth matters.');
  await page.click('[data-outcome="did_not_work"]');
  await until('the outcome', async () => (await at.taperJson(['log', 'show', experiment.id])).details.outcome === 'did_not_work');
  assert.equal((await at.taperJson(['log', 'show', idea.id])).details.standing, 'dropped');
  // Closed, it can run again, and the form that writes it says nothing about its outcome.
  await page.click('[data-action="reopen"]');
  await page.see('[data-close]');
  assert.equal((await at.taperJson(['log', 'show', experiment.id])).details.outcome, '');
  await page.click('[data-action="write"]');
  await page.see('textarea[name="learned"]');
  assert.equal(await page.script(`return document.querySelector('[name="outcome"]') === null`), true);
});

test('a week is reviewed by keyboard, and the mentor summary is exactly what was shown', { timeout: 120_000 }, async (t) => {
  const at = await desktop(t, { env: NOW });
  await at.taper(['check-in', 'energy=2', '--note', 'private words']);
  await at.taper(['log', 'add', 'Depth sweep, three seeds']);
  const page = await at.open('week');
  await arrive(page);
  await page.see('[data-field="worn"]');
  await page.script(`document.querySelector('[data-field="worn"] button').focus()`);
  await page.press('3');
  assert.equal(await page.attribute('[data-field="worn"] [data-choice="3"]', 'aria-pressed'), 'true');
  await page.press('2');
  assert.equal(await page.attribute('[data-field="cared"] [data-choice="2"]', 'aria-pressed'), 'true');
  await control(page, 'Enter');
  await until('the week to be recorded', async () => (await at.taperJson(['week'])).draft.worn === 3);
  await page.click('[data-action="mentor"]');
  await page.see('[data-note]');
  const shown = await page.text('[data-note]');
  assert.match(shown, /Depth sweep/);
  assert.doesNotMatch(shown, /private|energy|worn/i);
  await page.click('[data-action="save-md"]');
  const place = await until('the file', async () => (await page.text('.toast, [role="status"]'))?.match(/\/\S+\.md/)?.[0] ?? lastFile(page));
  assert.ok(existsSync(place), place);
  assert.match(readFileSync(place, 'utf8'), /Depth sweep/);
});

/** The file that a message at the edge of the window names. */
async function lastFile(page) {
  return page.script(`return document.body.innerText.match(/\\/\\S+\\.md/)?.[0] ?? null`);
}

test('the screens of research are reached by their keys', { timeout: 120_000 }, async (t) => {
  const at = await desktop(t, { env: NOW });
  await at.taper(['check-in', 'energy=6']);
  const page = await at.open('home');
  await arrive(page);
  for (const [digit, name] of [[7, 'log'], [8, 'ideas'], [9, 'why'], [0, 'week']]) {
    await page.script(
      `document.body.dispatchEvent(new KeyboardEvent('keydown', { key: arguments[0], code: 'Digit' + arguments[0], altKey: true, bubbles: true, cancelable: true }))`,
      String(digit),
    );
    await until(name, async () => (await screen(page)) === name);
  }
});
