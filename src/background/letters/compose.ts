import { storage } from '@wxt-dev/storage';
import type { Language } from '../../engine/types.ts';
import type { Letter, LetterRequest } from '../../shared/letter.ts';
import { queue } from '../in-turn.ts';
import { bn } from './bn.ts';
import { en } from './en.ts';
import { fil } from './fil.ts';
import { id } from './id.ts';
import type { Letters } from './letters.ts';
import { sv } from './sv.ts';

/** Every language's letters. */
export const LETTERS: Readonly<Record<Language, Letters>> = { en, fil, sv, id, bn };

/** Which ways were last chosen, by kind and language. */
const chosen = storage.defineItem<Record<string, number[]>>('local:letters', { fallback: {}, version: 1 });
const inTurn = queue();

/** One of so many, by chance, and never the last one again where there is another. */
function another(count: number, last: number | undefined): number {
  const known = last !== undefined && last >= 0 && last < count && count > 1;
  const at = Math.floor(Math.random() * (known ? count - 1 : count));
  return known && at >= last ? at + 1 : at;
}

/** The lists that a letter takes one each of. */
function partsOf({ kind, language, given, what, goodwill }: LetterRequest): (readonly string[])[] {
  const { greeting, checkIn, holding } = LETTERS[language];
  const hello = given === null ? greeting.nameless : greeting.named;
  const extra = /\S/u.test(goodwill) ? [checkIn.goodwill] : [];
  if (kind === 'holding') return [hello, holding.raised, holding.sorry, holding.when, ...extra, holding.next];
  const ask = /\S/u.test(what) ? checkIn.about : checkIn.plain;
  return [hello, ask, checkIn.thanks, ...extra, checkIn.door];
}

/** Words of the rep's in the middle of a sentence of ours. */
const within = (text: string) => text.trim().replace(/[\s.,;:!?।]+$/u, '');

/**
 * Puts a letter together, no part of it said as the last time.
 * @returns the greeting and the rest, each a paragraph
 * @throws what the storage throws
 */
export function compose(request: LetterRequest): Promise<Letter> {
  const { kind, language, given, what, goodwill } = request;
  const values: Readonly<Record<string, string>> = {
    name: given ?? '',
    what: within(what),
    goodwill: within(goodwill),
  };
  return inTurn(async () => {
    const before = await chosen.getValue();
    const parts = partsOf(request);
    // A letter with another number of parts is another letter.
    const key = `${kind} ${language} ${given === null ? 0 : 1}${parts.length}${what === '' ? 0 : 1}`;
    const ways = parts.map((part, at) => another(part.length, before[key]?.[at]));
    await chosen.setValue({ ...before, [key]: ways });
    const [hello = '', ...rest] = parts.map((part, at) =>
      (part[ways[at] ?? 0] ?? '').replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? ''),
    );
    return [hello, rest.join(' ')];
  });
}
