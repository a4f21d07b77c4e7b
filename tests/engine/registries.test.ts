import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PACKS } from '../../src/engine/languages/index.ts';
import { PhraseParser } from '../../src/engine/phrase.ts';
import { RULES } from '../../src/engine/rules/index.ts';
import { LANGUAGES, RULE_IDS } from '../../src/engine/types.ts';

const engine = new URL('../../src/engine/', import.meta.url);
const names = (folder: string) =>
  readdirSync(new URL(folder, engine))
    .filter((name) => !name.endsWith('.md'))
    .map((name) => name.replace(/\.ts$/u, ''))
    .filter((name) => name !== 'index' && name !== 'MODEL.md')
    .sort();

it('rules: the folder, the list of ids and the registry agree', () => {
  expect(names('rules/')).toEqual([...RULE_IDS].sort());
  expect(RULES.map((rule) => rule.id)).toEqual([...RULE_IDS]);
});

it('languages: the folders, the list of codes and the registry agree', () => {
  expect(names('languages/')).toEqual([...LANGUAGES].sort());
  expect(PACKS.map((pack) => pack.code)).toEqual([...LANGUAGES]);
});

describe.each(PACKS.map((pack) => [pack.code, pack] as const))('%s', (code, pack) => {
  it('has a file for each rule, words, acts, advice and what was trained', () => {
    const spoken = RULE_IDS.filter((id) => id !== 'own-wording');
    expect(names(`languages/${code}/`)).toEqual([...spoken, 'acts', 'advice', 'trained', 'words'].sort());
  });
  it('has phrases that compile, each with fixes that name captures it has', () => {
    const parser = new PhraseParser(pack.classes);
    for (const phrases of Object.values(pack.phrases))
      for (const phrase of phrases) {
        for (const say of [phrase.say, ...(phrase.unless ?? [])])
          expect(() => parser.parse(say)).not.toThrow();
        for (const fix of [phrase.fix ?? []].flat())
          expect(fix).toMatch(/^[^{}]*(?:\{(?:\d|name)\}[^{}]*)*$/u);
      }
  });
  it('has its words folded', () => {
    const words = [
      ...pack.functionWords,
      ...pack.greetings,
      ...pack.notNames,
      ...pack.honorifics,
      ...pack.fieldWords,
    ];
    expect(
      words.filter((word) => word !== word.toLowerCase() || word.trim() !== word || word === ''),
    ).toEqual([]);
  });
});
