// Language identification, sentence by sentence: each sentence is checked alone.
import { maskText } from '../../src/engine/masks.ts';
import { blocksOf, sentencesOf } from '../../src/engine/text.ts';
import type { Language } from '../../src/engine/types.ts';
import { type Share, shareOf } from './figures.ts';
import { check } from './outcome.ts';

/** Sentences by how many letters they have. */
export const LENGTHS = ['40+', '10-39', '1-9'] as const;
export type Length = (typeof LENGTHS)[number];

/** What was told of sentences of one length. A sentence whose language is not told is not told wrong. */
export interface Told {
  readonly right: Share;
  readonly wrong: Share;
}

const LETTERS = /[\p{L}\p{M}]/gu;

function lengthOf(sentence: string): Length | undefined {
  const letters = sentence.match(LETTERS)?.length ?? 0;
  if (letters === 0) return undefined;
  return letters >= 40 ? '40+' : letters >= 10 ? '10-39' : '1-9';
}

/** The sentences of a text that hold a letter, as the engine cuts them. */
export function sentencesIn(text: string): string[] {
  return blocksOf(maskText({ text }).split('\n')).flatMap((block) =>
    sentencesOf(block.text).map(({ start, end }) => block.text.slice(start, end)),
  );
}

/**
 * What is told of the language of some sentences, by length.
 * @param language what is right; undefined where none of ours is
 */
export function toldOf(sentences: readonly string[], language: Language | undefined): Record<Length, Told> {
  const told = sentences.map((sentence) => ({
    length: lengthOf(sentence),
    language: check(sentence).language,
  }));
  const of = (length: Length): Told => {
    const here = told.filter((sentence) => sentence.length === length);
    return {
      right: shareOf(here, (sentence) => sentence.language === language),
      wrong: shareOf(here, (sentence) => sentence.language !== undefined && sentence.language !== language),
    };
  };
  return { '40+': of('40+'), '10-39': of('10-39'), '1-9': of('1-9') };
}
