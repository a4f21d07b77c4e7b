// What the identifier learns from: sentences of the labelled replies, and lists written for it.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLatin, shareOf, TONGUES, type Tongue } from '../../../src/engine/language.ts';
import { blocksOf, sentencesOf, wordsOf } from '../../../src/engine/text.ts';
import { LANGUAGES } from '../../../src/engine/types.ts';
import { exampleRows, replies, twins } from '../../corpus.ts';
import { root } from '../../root.ts';
import { randomFrom } from '../learn.ts';

const lists = join(root, 'tests', 'corpus', 'languages');

/** A sentence whose language is known; `from` tells where it is from. */
export interface Known {
  readonly text: string;
  readonly tongue: Tongue;
  readonly from: string;
}

/** Words to learn from. `shares`: how much each counts. */
export interface Sample {
  readonly words: readonly string[];
  readonly shares: readonly number[];
  /** Index in `TONGUES`. */
  readonly tongue: number;
  readonly weight: number;
}

/** The sentences of a text that hold a letter, as the engine cuts them. */
export const sentencesIn = (text: string): string[] =>
  blocksOf(text.split('\n'))
    .flatMap((block) => sentencesOf(block.text).map(({ start, end }) => block.text.slice(start, end).trim()))
    .filter((sentence) => /\p{L}/u.test(sentence));

/** Every fifth line of a list is never learned from. */
const isHeldOut = (line: number) => line % 5 === 4;

/** What a list's name stands for: `da` is none of our languages. */
const tongueOf = (code: string): Tongue => LANGUAGES.find((language) => language === code) ?? 'other';

/**
 * The lines of `tests/corpus/languages/<language>.txt`.
 * @param heldOut those that are never learned from, or those that are
 */
export function listed(heldOut: boolean): Known[] {
  const files = readdirSync(lists).filter((file) => file !== 'words.txt');
  return files.toSorted().flatMap((file) => {
    const from = file.replace('.txt', '');
    const lines = readFileSync(join(lists, file), 'utf8').trim().split('\n');
    return lines
      .filter((_, line) => isHeldOut(line) === heldOut)
      .map((text) => ({ text, tongue: tongueOf(from), from }));
  });
}

/** The frequent words of `tests/corpus/languages/words.txt`. */
function frequentWords(): Known[] {
  const lines = readFileSync(join(lists, 'words.txt'), 'utf8').trim().split('\n');
  return lines
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => {
      const [from = '', ...words] = line.split(' ');
      return words.map((text) => ({ text, tongue: tongueOf(from), from }));
    });
}

/** Sentences of the labelled replies and messages of one set; those of `train2` are never learned from. */
export function replySentences(set: 'train' | 'train2' | 'dev'): Known[] {
  return LANGUAGES.flatMap((tongue) =>
    replies(set, tongue).flatMap(({ text, incoming }) =>
      [text, incoming].flatMap((part) =>
        sentencesIn(part).map((sentence) => ({ text: sentence, tongue, from: set })),
      ),
    ),
  );
}

const twinSentences = (): Known[] =>
  LANGUAGES.flatMap((tongue) =>
    twins(tongue).flatMap((row) => sentencesIn(row.text).map((text) => ({ text, tongue, from: 'twins' }))),
  );

/** Sentences of the rules' own examples. */
async function exampleSentences(): Promise<Known[]> {
  const rows = await Promise.all(LANGUAGES.map(exampleRows));
  return rows
    .flat()
    .flatMap(({ text, language, id }) =>
      sentencesIn(text).map((sentence) => ({ text: sentence, tongue: language, from: id })),
    );
}

/** The words of a sentence that the identifier reads by their letters. */
function wordsIn(text: string): { words: string[]; shares: number[]; raw: string[] } {
  const words = wordsOf(text).words.map((word, at) => ({
    raw: text.slice(word.start, word.end),
    folded: word.folded,
    share: shareOf(text, word, at),
  }));
  const read = words.filter(({ folded }) => isLatin(folded));
  return {
    words: read.map(({ folded }) => folded),
    shares: read.map(({ share }) => share),
    raw: read.map(({ raw }) => raw),
  };
}

/** Tells sentences that hold English words and names alone, whatever language is spoken around them. */
export function englishOnly(): (text: string) => boolean {
  const english = new Set(
    [...replySentences('train'), ...twinSentences(), ...listed(false)]
      .filter(({ tongue }) => tongue === 'en')
      .flatMap(({ text }) => wordsIn(text).words),
  );
  return (text) => {
    const { words, raw } = wordsIn(text);
    return words.every((word, at) => english.has(word) || /^\p{Lu}/u.test(raw[at] ?? ''));
  };
}

/** Longest run of words that is learned from beside its sentence. */
const RUN = 4;
/** How often a run of words is learned from with English words beside it: so it is spoken, some languages more. */
const MIXED: Readonly<Record<Tongue, number>> = { en: 0, fil: 0.6, sv: 0.1, id: 0.2, bn: 0.8, other: 0 };
/** A word that is listed for another language, and this frequent in ours, tells nothing. */
const SHARED = 2;

/** No sample counts for more than so many. */
const HEAVIEST = 10;
/** Languages that are close to one of ours, and by how much more they count for that. */
const CLOSE: Readonly<Record<string, number>> = { ms: 1.5, ceb: 2, jv: 2, nn: 2, da: 1.5, nb: 1.5 };
/** How much all other languages together count beside one of ours. */
const OTHERS = 2.5;

/** All there is to learn from, in a fixed order; each of our languages weighs alike. */
export async function samples(): Promise<Sample[]> {
  const isEnglish = englishOnly();
  const ours = new Map<string, number>();
  const sentences = [...replySentences('train'), ...twinSentences(), ...(await exampleSentences())];
  for (const { text } of sentences)
    for (const word of wordsIn(text).words) ours.set(word, (ours.get(word) ?? 0) + 1);
  const english = sentences.filter(({ tongue }) => tongue === 'en').map(({ text }) => text);
  const found: Sample[] = [];
  const run = (text: string, random: () => number): string => {
    const words = text.split(/\s+/u);
    const length = Math.min(words.length, 1 + Math.floor(random() * RUN));
    const at = Math.floor(random() * (words.length - length + 1));
    return words.slice(at, at + length).join(' ');
  };
  const add = (text: string, tongue: Tongue, weight: number) => {
    if (tongue !== 'en' && tongue !== 'other' && isEnglish(text)) return;
    const { words, shares } = wordsIn(text);
    if (words.length > 0) found.push({ words, shares, tongue: TONGUES.indexOf(tongue), weight });
  };
  for (const { text, tongue, from } of [...sentences, ...listed(false)]) {
    if (/\p{Script=Bengali}/u.test(text)) continue;
    const weight = CLOSE[from] ?? 1;
    // Each text has chances of its own: another text beside it changes nothing of what is learned from it.
    const random = randomFrom(createHash('sha1').update(text).digest().readUInt32LE());
    add(text, tongue, weight);
    for (let n = 0; n < 2; n++) add(run(text, random), tongue, weight / 2);
    const own = run(text, random);
    if (random() < MIXED[tongue] && !isEnglish(own)) {
      const theirs = run(english[Math.floor(random() * english.length)] ?? '', random);
      add(random() < 0.5 ? `${own} ${theirs}` : `${theirs} ${own}`, tongue, 0.5);
    }
  }
  for (const { text, tongue, from } of frequentWords())
    if (tongue !== 'other' || (ours.get(text) ?? 0) < SHARED) add(text, tongue, (CLOSE[from] ?? 1) / 2);
  const mass = TONGUES.map((_, at) => found.reduce((sum, s) => sum + (s.tongue === at ? s.weight : 0), 0));
  const scale = (tongue: number) =>
    ((TONGUES[tongue] === 'other' ? OTHERS : 1) * found.length) / TONGUES.length;
  return found.map((sample) => ({
    ...sample,
    weight: Math.min(HEAVIEST, (sample.weight * scale(sample.tongue)) / (mass[sample.tongue] as number)),
  }));
}
