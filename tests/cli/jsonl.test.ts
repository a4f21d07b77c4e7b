import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/root.ts';
import { type About, createChecker, FACETS, PACKS, RULES } from '../../src/engine/index.ts';
import { check, ended, Folder, PATIENCE, startCheck } from './command.ts';

const HELD = 'Are you blind? You are an idiot, and a liar. Stop wasting our time.';
const CALM = 'Your parcel left this morning.';

const folder = new Folder();
afterAll(() => folder.remove());

const lines = (rows: readonly unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const rowsOf = (out: string) =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
const jsonl = async (input: string) => {
  const { code, out, err } = await check(['--jsonl'], input);
  expect(err).toBe('');
  expect(out === '' || out.endsWith('\n')).toBe(true);
  return { code, rows: rowsOf(out) };
};

const messagesIn = (language: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(join(root, 'public/_locales', language, 'messages.json'), 'utf8'));

describe('rows of JSON', { timeout: PATIENCE }, () => {
  it('gets for each row what the engine says of it, in order', async () => {
    const texts = [
      HELD,
      CALM,
      'Hi Peter, 😀 as I already told you, you should have read the policy. Dear customer, {{first_name}}.',
      'Är du blind? Jag har redan sagt det.',
      'Apakah Anda buta? Sudah saya bilang.',
      'Bulag ka ba? Sinabi ko na po sa inyo.',
      'নমস্কার 😀, ‍আপনি একটা মিথ্যুক। আপনার টাকা ফেরত পাবেন না।',
      '\ud83d lone, Are you blind?',
      '',
    ];
    const abouts: readonly About[] = [
      { customers: [] },
      {
        customers: ['Maria Fernández'],
        incoming: 'This is a disgrace! Where is my money? I want an answer now!',
      },
    ];
    const asked = texts.flatMap((text) => abouts.map((about) => ({ text, about })));
    const { rows } = await jsonl(
      lines(
        asked.map(({ text, about: { customers, incoming } }, id) => ({
          id,
          text,
          customer: customers[0] ?? null,
          incoming,
        })),
      ),
    );
    expect(rows.map(({ id }) => id)).toEqual(asked.map((_, id) => id));
    const checker = createChecker(PACKS, RULES);
    asked.forEach(({ text, about }, index) => {
      const report = checker.check({ text }, about, { rulesOff: [], phrasesOff: [] });
      const row = rows[index];
      expect(Object.keys(row)).toEqual([
        'id',
        'lang',
        'heat',
        'held',
        'incomingHeat',
        'findings',
        'advice',
        'facets',
      ]);
      expect(row).toMatchObject({
        lang: report.language ?? null,
        heat: report.heat,
        held: report.heated,
        incomingHeat: report.incomingHeat,
        facets: Object.fromEntries(FACETS.map((facet) => [facet, report.facets[facet].value])),
      });
      expect(row.findings).toMatchObject(
        report.findings.map(({ rule, start, end, fixes }) => ({ rule, category: rule, start, end, fixes })),
      );
      expect(row.advice).toMatchObject(report.advice.map(({ rule }) => ({ rule })));
      for (const { start, end, quote } of row.findings) expect(text.slice(start, end)).toBe(quote);
    });
    const marked = rows.map(({ findings }) => findings.length > 0);
    expect(marked[0]).toBe(true);
    expect(marked[2]).toBe(false);
  });

  it('counts offsets in UTF-16 units, in Bengali too', async () => {
    const text = '😀👩‍👩‍👧 নমস্কার, আপনি একটা মিথ্যুক। ধন্যবাদ।';
    const { rows } = await jsonl(lines([{ text }]));
    const quote = 'আপনি একটা মিথ্যুক';
    expect(rows[0].findings).toMatchObject([
      { rule: 'hostile', quote, start: text.indexOf(quote), end: text.indexOf(quote) + quote.length },
    ]);
  });

  it('says why in the language of the text, in English where that is not known', async () => {
    const { rows } = await jsonl(
      lines([
        { text: 'Är du blind? Jag vill att du läser det.' },
        { text: 'আপনি একটা মিথ্যুক।' },
        { text: HELD },
        { text: '{{123}}' },
        { text: CALM, customer: 'Maria', incoming: 'My parcel is late. Where is it? You never answered me!' },
      ]),
    );
    const why = (index: number) => rows[index].findings[0].message;
    expect(why(0)).toBe(messagesIn('sv')['rule_hostile_why']?.message);
    expect(why(1)).toBe(messagesIn('bn')['rule_hostile_why']?.message);
    expect(why(2)).toBe(messagesIn('en')['rule_hostile_why']?.message);
    expect(rows[3].lang).toBeNull();
    expect(why(3)).toBe(messagesIn('en')['rule_placeholder_why']?.message);
    expect(rows[4].advice.map(({ rule }: { rule: string }) => rule)).toContain('missing-apology');
    for (const { rule, message } of rows[4].advice)
      expect(message).toBe(messagesIn('en')[`advice_${rule.replaceAll('-', '_')}_why`]?.message);
  });

  it('takes the row’s language where none can be told', async () => {
    const { rows } = await jsonl(
      lines([
        { text: 'OK 123' },
        { text: 'OK 123', lang: 'sv' },
        { text: 'OK 123', lang: 'xx' },
        { text: `${CALM} You can follow it on our page.`, lang: 'sv' },
      ]),
    );
    expect(rows.map(({ lang }) => lang)).toEqual([null, 'sv', null, 'en']);
  });

  it('puts an error row in the place of what is no row, and goes on', async () => {
    const input = [
      JSON.stringify({ id: 'first', text: CALM }),
      '{"id": "secret", "text": "half a',
      '',
      '   ',
      JSON.stringify({ id: 'none' }),
      JSON.stringify({ id: 5, text: 5 }),
      '[1]',
      'null',
      JSON.stringify({ id: { any: ['thing'] }, text: CALM, lang: 7, customer: ['x'], incoming: {} }),
      JSON.stringify({ text: CALM }),
    ].join('\n');
    const { code, rows } = await jsonl(input);
    expect(code).toBe(2);
    const noText = 'this row has no "text" that is a string';
    expect(rows.slice(1, 6)).toEqual([
      { error: 'this row is no JSON', line: 2 },
      { error: noText, line: 5, id: 'none' },
      { error: noText, line: 6, id: 5 },
      { error: noText, line: 7 },
      { error: noText, line: 8 },
    ]);
    expect([rows[0].id, rows[6].id, rows[7].id]).toEqual(['first', { any: ['thing'] }, null]);
    expect(rows).toHaveLength(8);
  });

  it('accepts a byte order mark, CRLF, U+2028 inside a row and a last line without an end', async () => {
    const strange = `{"id":2,"text":"One\u2028two\u2029three"}`;
    const { code, rows } = await jsonl(
      `\ufeff${JSON.stringify({ id: 1, text: CALM })}\r\n\r\n${strange}\r\n${JSON.stringify({ id: 3, text: CALM })}`,
    );
    expect(code).toBe(0);
    expect(rows.map(({ id }) => id)).toEqual([1, 2, 3]);
  });

  it('leaves out what is below the level, and exits with 1 only for what is not', async () => {
    const input = lines([{ text: 'You should have read it.' }, { text: CALM }]);
    expect(await jsonl(input)).toMatchObject({ code: 1, rows: [{ findings: [{ rule: 'blame' }] }, {}] });
    const high = await check(['--jsonl', '--level', 'pause'], input);
    expect(high.code).toBe(0);
    expect(rowsOf(high.out).map(({ findings, advice }) => [findings, advice])).toEqual([
      [[], []],
      [[], []],
    ]);
  });

  it('prints nothing for nothing', async () => {
    expect(await check(['--jsonl'])).toEqual({ code: 0, out: '', err: '' });
  });

  it('reads rows from files too', async () => {
    const one = folder.file('one.jsonl', lines([{ id: 1, text: CALM }]));
    const two = folder.file('two.txt', lines([{ id: 2, text: CALM }]));
    const { code, out } = await check(['--jsonl', one, two]);
    expect(code).toBe(0);
    expect(rowsOf(out).map(({ id }) => id)).toEqual([1, 2]);
  });

  it('answers a row before the next is written', async () => {
    const child = startCheck(['--jsonl']);
    const answers = createInterface({ input: child.stdout });
    for (const id of [1, 2, 3]) {
      child.stdin.write(lines([{ id, text: HELD }]));
      const [answer] = await once(answers, 'line');
      expect(JSON.parse(answer)).toMatchObject({ id, held: true });
    }
    child.stdin.end();
    expect((await ended(child)).code).toBe(1);
  });

  it('holds no more in memory than a few rows', async () => {
    // 200 MB go through a heap of 96 MB.
    const child = startCheck(['--jsonl'], { NODE_OPTIONS: '--max-old-space-size=96' });
    const done = ended(child);
    const padding = 'x'.repeat(100_000);
    for (let id = 0; id < 2000; id++)
      if (!child.stdin.write(lines([{ id, text: CALM, padding }]))) await once(child.stdin, 'drain');
    child.stdin.end();
    const { code, out, err } = await done;
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(rowsOf(out).map(({ id }) => id)).toEqual(Array.from({ length: 2000 }, (_, id) => id));
  });

  it.skipIf(process.platform === 'win32')('ends quietly when nobody reads on', () => {
    const file = folder.file(
      'many.jsonl',
      lines(Array.from({ length: 3000 }, (_, id) => ({ id, text: HELD }))),
    );
    const command = `npm run --silent check -- --jsonl < '${file}' | head -n 1`;
    const { stdout, stderr, status } = spawnSync('sh', ['-c', command], { cwd: root, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(rowsOf(stdout)).toMatchObject([{ id: 0 }]);
  });
});
