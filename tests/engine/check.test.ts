import { describe, expect, it } from 'vitest';
import { createChecker } from '../../src/engine/check.ts';
import { carriersOf, HEATED, heatLogit, heatOf } from '../../src/engine/heat.ts';
import { PACKS } from '../../src/engine/languages/index.ts';
import type { LanguagePack } from '../../src/engine/pack.ts';
import { PhraseIndex } from '../../src/engine/rule.ts';
import { RULES } from '../../src/engine/rules/index.ts';
import { settle } from '../../src/engine/settle.ts';
import type { Choices, Finding, Rule, Weight } from '../../src/engine/types.ts';

const ALL: Choices = { rulesOff: [], phrasesOff: [] };
const nobody = { customers: [] };
const check = (text: string, customers: string[] = [], choices = ALL) =>
  createChecker(PACKS, RULES).check({ text }, { customers }, choices);

const finding = (start: number, end: number, weight: Weight = 'nudge'): Finding => ({
  rule: 'blame',
  start,
  end,
  weight,
  quote: `${start}-${end}`,
  fixes: [],
});

describe('language', () => {
  it.each([
    'Ich habe das Paket an die Adresse in Berlin geschickt, idiot.',
    'Was will er in so einem Fall an uns schreiben?',
    'Le colis est parti hier, idiot.',
    'El paquete no ha llegado a casa, idiot.',
    'Wij hebben het pakket over de post gestuurd.',
  ])('no English marks in %s', (text) => {
    expect(check(text).findings).toEqual([]);
  });

  it('reads a short sentence in the language of the draft', () => {
    expect(check('I have looked at your bill again and it is right. Crybaby, shut up.').heated).toBe(true);
  });
});

describe('kind words in a heated draft', () => {
  it.each([
    [
      'Are you stupid or what? You people never read anything and I am sick of explaining this every week. Stop wasting my time with your whining.',
      'Thank you for your help.',
    ],
    [
      'Tanga ka ba o ano? Hindi kayo marunong magbasa at sawang-sawa na ako. Huwag mo nang sayangin ang oras ko sa reklamo mo.',
      'Salamat po sa tulong ninyo. Susulat po ako ulit sa Martes.',
    ],
    [
      'Är du dum eller? Ni läser aldrig någonting och jag är så trött på att förklara det här. Sluta slösa bort min tid med ditt gnäll.',
      'Tack för din hjälp. Jag skriver till dig igen på tisdag.',
    ],
    [
      'Kamu bodoh atau bagaimana? Kalian tidak pernah membaca apa pun. Jangan buang waktu saya dengan keluhanmu.',
      'Terima kasih atas bantuan Anda. Saya akan menulis lagi pada hari Selasa.',
    ],
    [
      'আপনি কি বোকা নাকি? আপনারা কখনো কিছু পড়েন না। আপনার ঘ্যানঘ্যান করে আমার সময় নষ্ট করবেন না।',
      'আপনার সাহায্যের জন্য ধন্যবাদ। আমি মঙ্গলবার আপনাকে আবার লিখব।',
    ],
  ])('are not marked: %s %s', (angry, kind) => {
    const { heated, findings } = check(`${angry}\n\n${kind}`);
    expect(heated).toBe(true);
    expect(findings.filter(({ start }) => start > angry.length)).toEqual([]);
  });
});

describe('settle', () => {
  const ends = (findings: Finding[], choices = ALL) => settle(findings, choices).map((f) => f.quote);
  it('keeps the heavier, then the longer, then the earlier', () => {
    expect(ends([finding(0, 9, 'note'), finding(2, 4, 'pause')])).toEqual(['2-4']);
    expect(ends([finding(0, 4), finding(2, 9)])).toEqual(['2-9']);
    expect(ends([finding(2, 6), finding(0, 4)])).toEqual(['0-4']);
    expect(ends([finding(5, 9), finding(0, 5)])).toEqual(['0-5', '5-9']);
  });
  it('drops what is switched off, phrases folded', () => {
    expect(ends([finding(0, 4)], { rulesOff: ['blame'], phrasesOff: [] })).toEqual([]);
    expect(
      check('You should have READ  the mail.', [], { rulesOff: [], phrasesOff: ['you should have read'] })
        .findings,
    ).toEqual([]);
  });
});

describe('heat', () => {
  const heat = (...weights: Weight[]) =>
    heatOf(
      heatLogit(
        weights.map((weight, i) => finding(i, i + 1, weight)),
        undefined,
      ),
    );
  it('holds for one pause or three nudges, never for notes', () => {
    expect(heat()).toBe(0);
    expect(heat('nudge', 'nudge')).toBeLessThan(HEATED);
    expect(heat('nudge', 'nudge', 'nudge')).toBeGreaterThanOrEqual(HEATED);
    expect(heat('pause')).toBeGreaterThanOrEqual(HEATED);
    expect(heat(...Array<Weight>(50).fill('note'))).toBe(0);
    expect(heat(...Array<Weight>(50).fill('pause'))).toBeLessThanOrEqual(1);
  });
  it('names the carriers, hottest first', () => {
    const carriers = carriersOf([finding(0, 1), finding(2, 3, 'note'), finding(4, 5, 'pause')]);
    expect(carriers.map((carrier) => carrier.start)).toEqual([4, 0]);
  });
});

describe('fixes', () => {
  it('take over the capital of what they replace', () => {
    expect(check('In lieu of that, take this and call me.').findings[0]?.fixes).toEqual(['Instead of']);
    expect(check('You can have this in lieu of that.').findings[0]?.fixes).toEqual(['instead of']);
  });
  it('name the customer when the name is known', () => {
    expect(check('Dear customer,\nthe part is here.', ['Fernández, Maria']).findings[0]?.fixes).toEqual([
      'Dear Maria',
    ]);
    expect(check('Dear customer,\nthe part is here.', ['Acme Support']).findings[0]?.fixes).toEqual([]);
  });
});

describe('hard-wrapped lines and quotations', () => {
  it('finds a phrase across a hard wrap, at its place', () => {
    const text = 'I have now looked at everything in the file and you should\nhave read the mail.';
    const [found] = check(text).findings;
    expect(found && text.slice(found.start, found.end)).toBe('you should\nhave read');
  });
  it('leaves what the customer wrote alone', () => {
    expect(check('You wrote:\n> you stupid idiots\n\nand I can see why.').findings).toEqual([]);
    expect(check('You wrote "you are all stupid idiots" and I can see why.').findings).toEqual([]);
  });
});

it('marks the words of others in a sentence that was marked as a whole, and the rest of it', () => {
  const text =
    'Hi Peter, maybe you should find somebody who explains these simple words to you, because I am done wasting my afternoon on you.';
  const checker = createChecker(PACKS, RULES);
  const { findings } = checker.check({ text }, { customers: ['Maria Fernández'] }, ALL);
  expect(
    findings.map(({ rule, quote, learned }) => [rule === 'wrong-name', learned ?? false, quote]),
  ).toEqual([
    [true, false, 'Peter'],
    [false, true, text.slice(text.indexOf('maybe'), -1)],
  ]);
  for (const { start, end, quote } of findings) expect(text.slice(start, end)).toBe(quote);
});

it('refuses a phrase that could begin anywhere, unless it is anchored', () => {
  const [en] = PACKS;
  const pack = (say: string): LanguagePack => ({ ...(en as LanguagePack), phrases: { blame: [{ say }] } });
  const compile = (say: string) => () => new PhraseIndex(pack(say), RULES, []).prepare();
  expect(compile('_ blames')).toThrow('can begin with any word');
  expect(compile('ab*')).toThrow('needs 3 letters');
  const checker = createChecker([pack('^ _ blames you')], RULES);
  expect(
    checker.check({ text: 'Somebody blames you for it.' }, nobody, ALL).findings.map((f) => f.quote),
  ).toEqual(['Somebody blames you']);
});

it('knows every rule that is asked of it by id', () => {
  const ids: string[] = RULES.map((rule: Rule) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
});
