import { describe, expect, it } from 'vitest';
import { createChecker } from '../../src/engine/check.ts';
import { PACKS } from '../../src/engine/languages/index.ts';
import { givenName, readName } from '../../src/engine/name.ts';
import { RULES } from '../../src/engine/rules/index.ts';
import { wrongName } from '../../src/engine/rules/wrong-name.ts';

describe('the given name of a display name', () => {
  it.each([
    ['Maria Fernández', 'Maria'],
    ['Fernández, Maria', 'Maria'],
    ['Maria Fernández (Acme)', 'Maria'],
    ['"Maria Fernández"', 'Maria'],
    ['J. Robert Hill', 'Robert'],
    ['Åsa Öberg', 'Åsa'],
    ['Jean-Luc Picard', 'Jean-Luc'],
    ['মারিয়া খান', 'মারিয়া'],
    ['maria@example.com', undefined],
    ['Acme Support', undefined],
    ['Billing Team', undefined],
    ['Kundtjänst', undefined],
    ['Acme Ltd', undefined],
    ['User 4711', undefined],
    ['Maria / Tom', undefined],
    ['', undefined],
    ['A', undefined],
  ])('%s: %s', (display, given) => {
    expect(givenName(display)).toBe(given);
  });

  it('folds the tokens', () => {
    expect(readName('Zoë Łukasz-Ødegård')?.tokens).toEqual(['zoe', 'lukasz', 'odegard']);
  });
});

/** What the rule marks in a draft to these customers, and its fix. */
function wrong(customers: string | string[], text: string): string | undefined {
  const checker = createChecker(PACKS, [wrongName]);
  const report = checker.check(
    { text },
    { customers: typeof customers === 'string' ? [customers] : customers },
    { rulesOff: [], phrasesOff: [] },
  );
  const found = report.findings[0];
  return found && `${found.quote} > ${found.fixes.join('|')}`;
}

describe('a wrong name', () => {
  it.each([
    ['Maria Fernández', 'Hi Peter,\nthanks', 'Peter > Maria'],
    ['Fernández, Maria', 'Dear Mrs. Lindqvist,\nthanks', 'Mrs. Lindqvist > Maria Fernández'],
    ['Maria Fernández', 'Hi peter,\nthanks', 'peter > Maria'],
    ['Maria Fernández', 'Hi there Peter, thanks', 'Peter > Maria'],
    ['Maria Fernández', 'Good morning, Peter! Thanks', 'Peter > Maria'],
    ['Maria Fernández', '\n\nHello Peter Hill,\nthanks', 'Peter Hill > Maria'],
    ['Zara Hussain', 'Hi Sara, thanks', 'Sara > Zara'],
    ['Suresh Rao', 'Hi Ramesh ji, thanks', 'Ramesh > Suresh'],
    ['Maria Fernández', 'Hej Peter,\ntack', 'Peter > Maria'],
    ['Nusrat Jahan', 'Hi Farzana sis, order confirm hoyeche.', 'Farzana > Nusrat'],
    // Vowel signs tell names apart.
    ['তানিয়া মনির', 'প্রিয় মুনিরা আপা,\nধন্যবাদ।', 'মুনিরা আপা > তানিয়া'],
  ])('%s: %j', (customer, text, found) => {
    expect(wrong(customer, text)).toBe(found);
  });
});

describe('silent when right or unsure', () => {
  it.each([
    ['Maria Fernández', 'Hi Maria, thanks'],
    ['Maria Fernández', 'Hi maria, thanks'],
    ['María Fernández', 'Hi Maria, thanks'],
    ['Maria Fernandez', 'Hi María, thanks'],
    ['Fernández, Maria', 'Dear Ms Fernández, thanks'],
    ['Maria Fernández', 'Dear Maria Fernandez, thanks'],
    ['Thomas Berg', 'Hi Tom, thanks'],
    ['Tom Berg', 'Hi Thomas, thanks'],
    ['William Hill', 'Hi Bill, thanks'],
    ['Alexandra Hill', 'Hi Alex, thanks'],
    ['Jean-Luc Picard', 'Hi Jean, thanks'],
    ['Jean-Luc Picard', 'Hi Luc, thanks'],
    ["Siobhán O'Neill", "Dear Ms O'Neill, thanks"],
    ['Maria Fernández', 'Hi M, thanks'],
    ['Maria Fernández', 'Hi all, thanks'],
    ['Maria Fernández', 'Hi there, thanks'],
    ['Maria Fernández', 'Hello team, thanks'],
    ['Maria Fernández', 'Hi, thanks'],
    ['Maria Fernández', 'Hi again, thanks'],
    ['Maria Fernández', 'Dear Sir or Madam, thanks'],
    ['Maria Fernández', 'Hi, Peter has looked at it'],
    ['Maria Fernández', 'Hi Peter has looked at it'],
    ['Maria Fernández', 'Good morning po, thanks'],
    ['Maria Fernández', 'Thanks for the photo, Peter was glad to see it'],
    ['Maria Fernández', 'The part is here.\nIt is blue.\nHi Peter,'],
    ['Maria Fernández', '> Hi Peter,\n> thanks'],
    ['Maria Fernández', 'Hi {{name}}, thanks'],
    ['Acme Support', 'Hi Peter, thanks'],
    ['maria@example.com', 'Hi Peter, thanks'],
    ['Мария Петрова', 'Hi Peter, thanks'],
    [['Maria Fernández', 'Peter Hill'], 'Hi Peter, thanks'],
    [['Maria Fernández', 'Peter Hill'], 'Hi Maria and Peter, thanks'],
    [['Maria Fernández', 'Acme Support'], 'Hi Peter, thanks'],
    [[], 'Hi Peter, thanks'],
  ])('%s: %j', (customer, text) => {
    expect(wrong(customer, text)).toBeUndefined();
  });
});

it('does not remember a greeting that other packs have read', () => {
  const wrongWith = (...codes: string[]) =>
    createChecker(
      PACKS.filter(({ code }) => codes.includes(code)),
      RULES,
    )
      .check(
        { text: 'Halo Peter,\nthe part is here and ready for you.' },
        { customers: ['Maria Fernández'] },
        { rulesOff: [], phrasesOff: [] },
      )
      .findings.map(({ quote }) => quote);
  expect(wrongWith('en', 'id')).toEqual(['Peter']);
  expect(wrongWith('en')).toEqual([]);
});
