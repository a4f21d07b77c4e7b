import '@webext-core/fake-browser/auto';
import { parse } from 'csv-parse/sync';
import { beforeEach, describe, expect, it } from 'vitest';
import { WORDS } from '../../src/background/words.ts';
import { speak } from '../../src/shared/i18n.ts';
import type { Idea } from '../../src/shared/idea.ts';

/** 2026-01-05 09:00 UTC */
const NINE = Date.UTC(2026, 0, 5, 9);
const files = () => import('../../src/insights/idea-files.ts');
const idea = (text: string, theme = 'other', times = 1): Idea => ({
  id: text,
  text,
  theme,
  notedAt: NINE,
  met: { '2026-01-05': times },
});

beforeEach(() => speak(WORDS.en));

describe('ideas as CSV', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\uFF1D1', '＋1', '|x'])('disarm %j', async (text) => {
    const { ideasCsv } = await files();
    const [, row] = parse(ideasCsv([idea(text, text)]), { bom: true }) as string[][];
    for (const cell of row?.slice(0, 2) ?? []) expect(cell).toMatch(/^(?:'|[^=+\-@＝＋－＠\t\r])/u);
  });

  it('hold what was written, in every script', async () => {
    const { ideasCsv } = await files();
    const text = 'ফেরত পাঠানোর খরচ, "দুই বার"; 50 %';
    const [, row] = parse(ideasCsv([idea(text, 'billing', 3)]), { bom: true }) as string[][];
    expect(row).toEqual(['Billing', text, '3', '2026-01-05T09:00:00.000Z']);
  });
});

describe('ideas as Markdown', () => {
  it('say what was written and format nothing', async () => {
    const { ideasMarkdown } = await files();
    const markdown = ideasMarkdown([
      idea('# *see* <b>[x](y)</b> `a|b`', 'rules'),
      idea('1. first', 'My_theme'),
    ]);
    expect(markdown).toContain('## Our rules\n');
    expect(markdown).toContain('- \\# \\*see\\* \\<b\\>\\[x\\](y)\\</b\\> \\`a\\|b\\`');
    expect(markdown).toContain('## My\\_theme\n\n- 1\\. first');
  });
});

describe('a mail to the lead', () => {
  const bodyOf = (address: string) => new URL(address).searchParams.get('body') ?? '';

  it('has the themes and ideas that came up most first', async () => {
    const { mailto } = await files();
    const ideas = [
      idea('Late', 'waiting', 1),
      idea('No invoice & no VAT?', 'billing', 2),
      idea('Twice', 'billing', 5),
    ];
    const address = mailto(ideas, 'lead+team@shop.example', NINE);
    expect(address).toMatch(/^mailto:lead%2Bteam%40shop\.example\?subject=/u);
    expect(
      bodyOf(address)
        .split('\r\n')
        .filter((line) => line.startsWith('-')),
    ).toHaveLength(3);
    expect(bodyOf(address).indexOf('Twice')).toBeLessThan(bodyOf(address).indexOf('No invoice & no VAT?'));
    expect(bodyOf(address).indexOf('No invoice')).toBeLessThan(bodyOf(address).indexOf('Late'));
  });

  it('lets nobody add a field of their own to the address', async () => {
    const { mailto } = await files();
    const address = mailto([idea('x&cc=all@shop.example#')], 'a@b.example?bcc=c@d.example', NINE);
    expect([...new URL(address).searchParams.keys()]).toEqual(['subject', 'body']);
  });

  it.each([1, 40, 2000])('of %i long ideas is as long as mail programs take', async (many) => {
    const { mailto } = await files();
    const ideas = Array.from({ length: many }, (_, n) => idea(`ঠিক নয় ${n} ${'ক'.repeat(60)}`));
    const address = mailto(ideas, 'lead@shop.example', NINE);
    expect(address.length).toBeLessThanOrEqual(1900);
    const shown = bodyOf(address)
      .split('\r\n')
      .filter((line) => line.startsWith('-')).length;
    expect(shown).toBeGreaterThan(0);
    expect(bodyOf(address).includes('more')).toBe(shown < many);
  });
});
