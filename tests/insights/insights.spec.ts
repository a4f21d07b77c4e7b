import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { mondayOf } from '../../src/insights/stretches.ts';
import { type Counts, dayOf, HOLD_COUNTS, NO_COUNTS, plus } from '../../src/shared/day.ts';
import { MOST_IDEAS } from '../../src/shared/idea.ts';
import { untilOneDay } from '../midnight.ts';
import { NOTE_DRAWN } from './drawn.ts';
import { expect, faults, test } from './extension.ts';
import { heardIdeas, workedDays } from './seeds.ts';

// No test needs what another left.
test.describe.configure({ mode: 'parallel' });

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const tile = (page: Page, name: string) =>
  page
    .locator('.tile')
    .filter({ has: page.getByText(name, { exact: true }) })
    .getByRole('definition');

/** What a click saves as a file: its name and content. */
async function saved(
  page: Page,
  button: string,
): Promise<{ readonly name: string; readonly content: Buffer }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
}

/** The rows of a figure's table, as shown. */
async function table(page: Page, figure: string): Promise<string[][]> {
  const shown = region(page, figure).first();
  await shown.getByText('Show as table').click();
  await expect(shown.getByRole('table')).toBeVisible();
  return shown
    .getByRole('row')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? '')),
    );
}

const FIGURES = [
  'Heat of your replies',
  'Replies that were held',
  'Six qualities of good service',
  'Follow-ups',
  'Most often still open at Send',
  'Marks most often left in',
  'What customers bring up',
];

test('while nothing is counted yet, every picture says what will stand there', async ({ world }) => {
  const page = await world.open();
  for (const name of FIGURES) {
    await expect(region(page, name).locator('.nothing')).toHaveText(/\w{3}.*\./u);
    await expect(region(page, name).getByRole('button')).toHaveCount(0);
  }
  await expect(tile(page, 'Replies sent')).toHaveText('0');
  await expect(tile(page, 'Average heat')).toHaveText('–');
  expect(faults.get(page)).toEqual([]);
});

test('one day is shown as it was counted', async ({ world }) => {
  await untilOneDay(20_000);
  const [day] = workedDays(1);
  if (day === undefined) throw new Error('no day');
  await world.seed({ days: [{ ...day, holds: NO_COUNTS.holds }] });
  const page = await world.open();
  await expect(tile(page, 'Replies sent')).toHaveText(String(day.sent));
  await expect(tile(page, 'Average heat')).toHaveText(`${Math.round((day.heat / day.sent) * 100)}%`);
  await page.getByRole('radio', { name: 'Day' }).check();
  const rows = await table(page, 'Heat of your replies');
  expect(rows.slice(0, 3)).toEqual([
    ['Day', 'Replies sent', 'Average'],
    [
      expect.stringContaining(dayOf(Date.now()).slice(0, 4)),
      String(day.sent),
      expect.stringMatching(/^\d+%$/u),
    ],
    [expect.any(String), '0', '–'],
  ]);
  expect(rows).toHaveLength(85);
  await expect(region(page, 'Replies that were held').locator('.nothing')).toBeVisible();
  expect(faults.get(page)).toEqual([]);
});

test('two years are drawn in under 300 ms, from the first byte of the page on', async ({ world }) => {
  await world.seed({ days: workedDays(730), ideas: heardIdeas() });
  const times: number[] = [];
  // The least counts: what the page costs, and not what else the machine has to do.
  for (let run = 0; run < 15 && !(Math.min(...times) < 300); run++) {
    const page = await world.context.newPage();
    await page.addInitScript(NOTE_DRAWN);
    await page.goto(world.address);
    const drawn = page.locator('html[data-drawn]');
    await expect(drawn).toHaveCount(1);
    times.push(Number(await drawn.getAttribute('data-drawn')));
    await page.close();
  }
  console.log(
    `insights with two years: ${times.map((time) => time.toFixed(0)).join(', ')} ms after navigation`,
  );
  expect(Math.min(...times)).toBeLessThan(300);
});

test('every day of two years is drawn anew in under 300 ms', async ({ world }) => {
  await world.seed({ days: workedDays(730), ideas: heardIdeas() });
  const page = await world.open();
  await page.getByRole('radio', { name: '2 years' }).check();
  const day = page.getByRole('radio', { name: 'Day' });
  await expect(day).toBeVisible();
  const took = await day.evaluate(
    (radio) =>
      new Promise<number>((done) => {
        const before = performance.now();
        (radio as HTMLInputElement).click();
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - before)));
      }),
  );
  console.log(`730 days by day: ${took.toFixed(0)} ms from the click to the next frame`);
  expect(took).toBeLessThan(300);
  expect(await table(page, 'Heat of your replies')).toHaveLength(731);
});

test('weeks are the sums of their days, in the picture, the table and both files', async ({ world }) => {
  await untilOneDay(20_000);
  const days = workedDays(200);
  await world.seed({ days });
  const page = await world.open();
  const monday = mondayOf(dayOf(Date.now()));
  const week = days.filter(({ day }) => day >= monday);
  const sent = week.reduce((sum, day) => sum + day.sent, 0);
  const all = await table(page, 'Replies that were held');
  const [head, first] = all;
  expect(head).toEqual(['Week', 'Held', 'Edited calm', 'Waited it out', 'Sent anyway', 'Not sent']);
  const { holds } = week.reduce<Counts>((sum, day) => plus(sum, day), NO_COUNTS);
  expect(first?.slice(1)).toEqual(HOLD_COUNTS.map((name) => String(holds[name])));

  const csv = await saved(page, 'Save table (CSV): Heat of your replies');
  expect(csv.name).toBe('take-five-heat.csv');
  const rows: string[][] = parse(csv.content, { bom: true });
  expect(rows).toHaveLength(all.length);
  expect(Number(rows[1]?.[1])).toBe(sent);

  for (const [button, file] of [
    ['Save picture: Heat of your replies', 'take-five-heat.png'],
    ['Save picture: Six qualities of good service', 'take-five-qualities.png'],
  ] as const) {
    const png = await saved(page, button);
    expect(png.name).toBe(file);
    expect(png.content.subarray(1, 4).toString()).toBe('PNG');
    expect(png.content.readUInt32BE(16)).toBe(1440);
    expect(png.content.length).toBeGreaterThan(8000);
  }
  expect(faults.get(page)).toEqual([]);
});

test('an idea is noted, met again, rewritten and deleted', async ({ world }) => {
  await untilOneDay(20_000);
  const page = await world.open();
  const board = region(page, 'Ideas');
  await board.getByRole('textbox', { name: 'What customers say' }).fill('=Nobody finds the size table');
  await board.getByRole('combobox').selectOption('Returns');
  await board.getByRole('button', { name: 'Note it' }).click();
  await expect(board.getByRole('heading', { name: 'Returns' })).toContainText('met 1× · 1 this week');
  await expect(board.getByRole('textbox', { name: 'What customers say' })).toHaveValue('');
  await expect(region(page, 'What customers bring up')).toContainText('Returns');

  await board.getByRole('button', { name: /^Met again/u }).click();
  await expect(board.getByRole('heading', { name: 'Returns' })).toContainText('met 2× · 2 this week');

  await board.getByRole('button', { name: /^Edit/u }).click();
  const edited = board.getByRole('listitem').getByRole('textbox', { name: 'What customers say' });
  await expect(edited).toBeFocused();
  await edited.fill('=A size table with pictures');
  await board.getByRole('listitem').getByRole('combobox').selectOption('Another theme …');
  await board.getByRole('textbox', { name: 'Name of the theme' }).fill('Website');
  await page.keyboard.press('Enter');
  await expect(board.getByRole('heading', { name: 'Website' })).toContainText('met 2×');
  await expect(board.getByRole('combobox').first()).toContainText('Website');

  const csv = await saved(page, 'CSV: Pass the ideas on');
  expect(parse(csv.content, { bom: true })).toEqual([
    ['Theme', 'What customers say', 'Times met', 'Noted on'],
    ['Website', "'=A size table with pictures", '2', expect.stringMatching(/^\d{4}-\d\d-\d\dT/u)],
  ]);
  const markdown = await saved(page, 'Markdown: Pass the ideas on');
  expect(markdown.content.toString()).toBe(
    '# Ideas\n\n## Website\n\n- \\=A size table with pictures (met 2×)\n',
  );
  const json = JSON.parse((await saved(page, 'JSON: Pass the ideas on')).content.toString());
  expect(json.ideas).toMatchObject([{ text: '=A size table with pictures', theme: 'Website' }]);

  await board.getByRole('button', { name: /^Edit/u }).click();
  await board.getByRole('listitem').getByRole('button', { name: 'Leave it' }).click();
  await expect(board.getByRole('button', { name: /^Edit/u })).toBeFocused();

  await board.getByRole('button', { name: /^Delete/u }).click();
  await board.getByRole('button', { name: /^Leave it/u }).click();
  await board.getByRole('button', { name: /^Delete/u }).click();
  await board.getByRole('button', { name: /^Yes, delete/u }).click();
  await expect(board.getByRole('heading', { name: 'Website' })).toHaveCount(0);
  await expect(board.getByRole('heading', { name: 'Ideas' })).toBeFocused();
  await expect(region(page, 'What customers bring up').locator('.nothing')).toBeVisible();
  expect(faults.get(page)).toEqual([]);
});

test('what is noted on a page that was left open for days counts for today', async ({ world }) => {
  await untilOneDay(20_000);
  const now = Date.now();
  await world.setClock(now - 7 * 86_400_000);
  const page = await world.open();
  await expect(region(page, 'What customers bring up').locator('.nothing')).toBeVisible();
  await world.setClock(now);
  const board = region(page, 'Ideas');
  await board.getByRole('textbox', { name: 'What customers say' }).fill('Nobody finds the size table');
  await board.getByRole('combobox').selectOption('Returns');
  await board.getByRole('button', { name: 'Note it' }).click();
  await expect(board.getByRole('heading', { name: 'Returns' })).toContainText('met 1× · 1 this week');
  await expect(region(page, 'What customers bring up')).toContainText(/Returns\s*1/u);
});

test('a full board says so, and what was written stays', async ({ world }) => {
  const [idea] = heardIdeas();
  if (idea === undefined) throw new Error('no idea');
  await world.seed({ ideas: Array.from({ length: MOST_IDEAS }, (_, at) => ({ ...idea, id: `idea ${at}` })) });
  const page = await world.open();
  const line = page.getByRole('textbox', { name: 'What customers say' });
  await line.fill('One more');
  await line.press('Enter');
  await expect(page.getByRole('alert')).toContainText('The board is full');
  await expect(line).toHaveValue('One more');
});

test('what was selected stands in the form alone, and is kept only when the rep saves it', async ({
  world,
}) => {
  await world.select('Why do I have to pay for the return?');
  const left = await world.open('#note');
  const line = left.getByRole('textbox', { name: 'What customers say' });
  await expect(line).toHaveValue('Why do I have to pay for the return?');
  await expect(line).toBeFocused();
  expect(await world.session()).not.toContain('pay for the return');
  await left.close();
  const board = await world.open();
  await expect(region(board, 'What customers bring up').locator('.nothing')).toBeVisible();

  await world.select('Why do I have to pay for the return?');
  const form = await world.open('#note');
  await form.getByRole('textbox', { name: 'What customers say' }).fill('Return shipping should be free');
  const closed = form.waitForEvent('close');
  // The window may be gone before the key is up.
  await Promise.all([closed, form.keyboard.press('Enter').catch(() => undefined)]);
  await board.reload();
  await expect(region(board, 'Ideas')).toContainText('Return shipping should be free');
  await expect(region(board, 'Ideas')).not.toContainText('Why do I have to pay');
});

test('the keyboard reaches every control, in the order of the page', async ({ world }) => {
  await world.seed({ days: workedDays(40), ideas: heardIdeas().slice(0, 2) });
  const page = await world.open();
  await page.locator('.plot canvas').first().waitFor();
  await page
    .locator('details')
    .first()
    .evaluate((details: HTMLDetailsElement) => {
      details.open = true;
    });
  await expect(page.getByRole('table')).toBeVisible();
  // Of radios, one is reached; the arrows reach the others.
  const controls = page.locator(
    'a, button, select, summary, textarea, [tabindex="0"], input:not([type=radio]), input:checked',
  );
  for (const control of await controls.all()) {
    await page.keyboard.press('Tab');
    await expect(control).toBeFocused();
  }
  await page.getByRole('radio', { name: '12 weeks' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('radio', { name: '4 weeks' })).toBeChecked();
});
