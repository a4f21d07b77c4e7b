// Replies of any length, made of the labelled ones.
import type { Language } from '../../src/engine/types.ts';
import { type Row, replies } from '../corpus.ts';

const rows = new Map<Language, Row[]>();

function rowsIn(language: Language): Row[] {
  const known = rows.get(language) ?? [...replies('train', language), ...replies('train2', language)];
  rows.set(language, known);
  return known;
}

/** Numerical Recipes' generator: the same text for the same seed, everywhere. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A row of the seed's own choice. */
function rowOf(language: Language, next: () => number): Row {
  const own = rowsIn(language);
  return own[Math.floor(next() * own.length)] as Row;
}

/**
 * A text of so many words (between white space): replies below one another. Every sentence ends with a number of
 * its own, so that no two texts share one.
 */
export function textOf(language: Language, words: number, seed: number): string {
  const next = random(seed);
  let number = seed * 10_000;
  let text = '';
  let count = 0;
  while (count < words) {
    const reply = rowOf(language, next).text.replace(/([.?!।]+)(?=\s|$)/gu, (end) => ` ${++number}${end}`);
    text += (text === '' ? '' : '\n\n') + reply;
    count += reply.trim().split(/\s+/u).length;
  }
  const gaps = [...text.matchAll(/\s+/gu)];
  return text.slice(0, gaps[words - 1]?.index ?? text.length);
}

/** A customer's message. */
export function messageOf(language: Language, seed: number): string {
  return rowOf(language, random(seed)).incoming;
}

/** What is typed into a draft: one reply in one line. */
export function typedOf(language: Language, seed: number): string {
  return ` ${rowOf(language, random(seed)).text.replaceAll('\n', ' ')}`;
}
