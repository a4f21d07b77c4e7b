import type { CompiledPhrase, Step } from './phrase.ts';
import type { Sentence, Span, Word } from './types.ts';

/** A match: the marked span in the sentence, and the text of each capture in the order of the elements. */
export interface PhraseMatch extends Span {
  readonly captures: readonly string[];
}

/** Between two words of one phrase; anything else (colon, bracket, dash) parts thoughts. */
const JOINING = /^[\s,/'’"“”«»„*_-]*$/u;

/** What was captured so far, last first: words `from` to `to` (exclusive). */
interface Capture {
  readonly from: number;
  readonly to: number;
  readonly before: Capture | undefined;
}

/** Where a match stands while it is tried: the next word, the marked words (-1: not said), the captures. */
class Cursor {
  readonly next: number;
  readonly from: number;
  readonly to: number;
  readonly captures: Capture | undefined;

  constructor(next: number, from: number, to: number, captures: Capture | undefined) {
    this.next = next;
    this.from = from;
    this.to = to;
    this.captures = captures;
  }

  /** Goes on at a word; with `captured` the words from here to there, or from `since`, are a capture. */
  on(next: number, captured: boolean, since: Cursor = this): Cursor {
    const captures = captured ? { from: since.next, to: next, before: since.captures } : this.captures;
    return new Cursor(next, this.from, this.to, captures);
  }
}

function joined(words: readonly Word[], at: number, first: number): boolean {
  return at === first || JOINING.test(words[at]?.before ?? '');
}

type Then = (cursor: Cursor) => Cursor | undefined;

/** Whether a row cannot match here, told by its first word alone: most rows end at this. */
function fails(row: readonly Step[], word: Word | undefined): boolean {
  const step = row[0];
  if (step === undefined) return false;
  if (step.is === 'words') return word === undefined || !step.words.has(word.folded);
  if (step.is === 'prefix') return word === undefined || !word.folded.startsWith(step.stem);
  return false;
}

function walk(
  steps: readonly Step[],
  at: number,
  sentence: Sentence,
  first: number,
  cursor: Cursor,
  then: Then,
): Cursor | undefined {
  const step = steps[at];
  if (step === undefined) return then(cursor);
  const { words } = sentence;
  const { next } = cursor;
  const word = words[next];
  switch (step.is) {
    case 'words':
    case 'prefix':
    case 'suffix':
    case 'any': {
      if (word === undefined || !fits(step, word.folded) || !joined(words, next, first)) return undefined;
      const captured = step.is !== 'words' || step.words.size > 1;
      return walk(steps, at + 1, sentence, first, cursor.on(next + 1, captured), then);
    }
    case 'gap':
      for (let n = 0; n <= step.most; n++) {
        if (n > 0 && (next + n > words.length || !joined(words, next + n - 1, first))) return undefined;
        const found = walk(steps, at + 1, sentence, first, cursor.on(next + n, true), then);
        if (found) return found;
      }
      return undefined;
    case 'group':
      for (const row of step.rows) {
        if (fails(row, word)) continue;
        const found = walk(row, 0, sentence, first, cursor, (end) =>
          walk(steps, at + 1, sentence, first, end.on(end.next, true, cursor), then),
        );
        if (found) return found;
      }
      return undefined;
    default:
      return holds(step, sentence, next)
        ? walk(steps, at + 1, sentence, first, marked(step, cursor), then)
        : undefined;
  }
}

function fits(step: Step, folded: string): boolean {
  if (step.is === 'words') return step.words.has(folded);
  if (step.is === 'prefix') return folded.startsWith(step.stem);
  return step.is !== 'suffix' || folded.endsWith(step.stem);
}

/** Whether a step that takes no word holds between two words. */
function holds(step: Step, { words, after }: Sentence, next: number): boolean {
  switch (step.is) {
    case 'start':
      return next === 0;
    case 'end':
      return next === words.length;
    case 'ends-in':
      return after.includes(step.mark);
    case 'comma':
      return (words[next]?.before ?? after).includes(',');
    default:
      return true;
  }
}

function marked(step: Step, cursor: Cursor): Cursor {
  const { next, from, to, captures } = cursor;
  if (step.is === 'open') return new Cursor(next, next, to, captures);
  if (step.is === 'close') return new Cursor(next, from, next, captures);
  return cursor;
}

/**
 * Tries a phrase with its first word at word `first` of the sentence. Its `unless` is not looked at.
 * @returns the marked span and captures, or undefined.
 */
export function matchAt(
  compiled: CompiledPhrase,
  sentence: Sentence,
  first: number,
): PhraseMatch | undefined {
  const end = walk(compiled.steps, 0, sentence, first, new Cursor(first, -1, -1, undefined), same);
  if (end === undefined || end.next === first) return undefined;
  const from = end.from < 0 ? first : end.from;
  const to = end.to < 0 ? end.next : end.to;
  const head = sentence.words[from];
  const tail = sentence.words[to - 1];
  if (head === undefined || tail === undefined || to <= from) return undefined;
  return {
    start: head.start,
    end: tail.end,
    captures: captured(end.captures, sentence),
  };
}

const same = (cursor: Cursor) => cursor;

function captured(last: Capture | undefined, { text, words }: Sentence): string[] {
  const texts: string[] = [];
  for (let at = last; at !== undefined; at = at.before) {
    const first = words[at.from];
    const final = words[at.to - 1];
    texts.unshift(first && final && at.from < at.to ? text.slice(first.start, final.end) : '');
  }
  return texts;
}

/** Whether a phrase matches anywhere in a sentence. */
export function occurs(compiled: CompiledPhrase, sentence: Sentence): boolean {
  return sentence.words.some((_, at) => matchAt(compiled, sentence, at) !== undefined);
}
