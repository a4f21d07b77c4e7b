import type { Row, Step } from './phrase.ts';
import type { Sentence, Span, Word } from './types.ts';

/** A match: the marked span in the sentence, and the text of each capture in the order of the elements. */
export interface PhraseMatch extends Span {
  readonly captures: readonly string[];
}

/** Between two words of one phrase; anything else (colon, bracket, dash) parts thoughts. */
const JOINING = /^[\s,/'’"“”«»„*_-]*$/u;

/** Where a row goes on when the row of a group in it has matched; `slot`: the end of the group's capture. */
interface Then {
  readonly row: Row;
  readonly at: number;
  readonly then: Then | undefined;
  readonly slot: number;
}

const NOWHERE = -1;

// What is being tried. Kept here because most tries end at their first word: nothing is made for them.
let words: readonly Word[] = [];
let after = '';
let first = 0;
/** The marked words; `NOWHERE`: not said. */
let from = NOWHERE;
let to = NOWHERE;
/** Captures as pairs of words: the first, and the one behind the last; `held` numbers of them count. */
const captures: number[] = [];
let held = 0;

function capture(head: number, behind: number): void {
  captures[held++] = head;
  captures[held++] = behind;
}

function joined(at: number): boolean {
  if (at === first) return true;
  const before = words[at]?.before ?? '';
  return before === ' ' || JOINING.test(before);
}

/** Whether a step that takes one word takes this one. */
function takes(step: Step, word: Word): boolean {
  switch (step.is) {
    case 'word':
      return word.folded === step.text;
    case 'words':
      return step.words.has(word.folded);
    case 'prefix':
      return word.folded.startsWith(step.text);
    case 'suffix':
      return word.folded.endsWith(step.text);
    default:
      return true;
  }
}

/** Whether a row cannot match here, told by its first word alone: most rows end at this. */
function fails(row: Row, word: Word | undefined): boolean {
  const step = row[0];
  if (step === undefined || (step.is !== 'word' && step.is !== 'words' && step.is !== 'prefix')) return false;
  return word === undefined || !takes(step, word);
}

/** Whether a step that takes no word holds between two words; notes the edges of what is marked. */
function holds(step: Step, next: number): boolean {
  switch (step.is) {
    case 'start':
      return next === 0;
    case 'end':
      return next === words.length;
    case 'ends-in':
      return after.includes(step.text);
    case 'comma':
      return (words[next]?.before ?? after).includes(',');
    case 'open':
      from = next;
      return true;
    default:
      to = next;
      return true;
  }
}

/** Tries the rest of a row at a word, then what follows. @returns the word behind the match, or `NOWHERE` */
function walk(startRow: Row, startAt: number, startNext: number, startThen: Then | undefined): number {
  let row = startRow;
  let at = startAt;
  let next = startNext;
  let then = startThen;
  for (;;) {
    const step = row[at++];
    if (step === undefined) {
      if (then === undefined) return next;
      if (then.slot >= 0) captures[then.slot] = next;
      ({ row, at, then } = then);
      continue;
    }
    switch (step.is) {
      case 'word':
      case 'words':
      case 'prefix':
      case 'suffix':
      case 'any': {
        const word = words[next];
        if (word === undefined || !takes(step, word) || !joined(next)) return NOWHERE;
        next++;
        if (then === undefined && step.is !== 'word') capture(next - 1, next);
        break;
      }
      case 'gap':
        return walkGap(step, row, at, next, then);
      case 'group':
        return walkGroup(step, row, at, next, then);
      default:
        if (!holds(step, next)) return NOWHERE;
    }
  }
}

function walkGap(step: Step, row: Row, at: number, next: number, then: Then | undefined): number {
  const known = held;
  const opened = from;
  const closed = to;
  for (let n = 0; n <= step.most; n++) {
    if (n > 0 && (next + n > words.length || !joined(next + n - 1))) return NOWHERE;
    if (then === undefined) capture(next, next + n);
    const end = walk(row, at, next + n, then);
    if (end !== NOWHERE) return end;
    held = known;
    from = opened;
    to = closed;
  }
  return NOWHERE;
}

function walkGroup(step: Step, row: Row, at: number, next: number, then: Then | undefined): number {
  const known = held;
  const opened = from;
  const closed = to;
  const word = words[next];
  let goOn: Then | undefined;
  for (const other of word === undefined ? step.rows : step.rowsAt(word.folded)) {
    if (fails(other, word)) continue;
    goOn ??= { row, at, then, slot: then === undefined ? known + 1 : NOWHERE };
    if (then === undefined) capture(next, next);
    const end = walk(other, 0, next, goOn);
    if (end !== NOWHERE) return end;
    held = known;
    from = opened;
    to = closed;
  }
  return NOWHERE;
}

/** Tries a row at a word. @returns the word behind the match, or `NOWHERE` */
function tryAt(row: Row, sentence: Sentence, at: number): number {
  words = sentence.words;
  after = sentence.after;
  first = at;
  from = NOWHERE;
  to = NOWHERE;
  held = 0;
  const end = walk(row, 0, at, undefined);
  return end === at ? NOWHERE : end;
}

/**
 * Tries a phrase with its first word at word `at` of the sentence.
 * @returns the marked span and captures, or undefined.
 */
export function matchAt(row: Row, sentence: Sentence, at: number): PhraseMatch | undefined {
  const end = tryAt(row, sentence, at);
  if (end === NOWHERE) return undefined;
  const head = from === NOWHERE ? at : from;
  const behind = to === NOWHERE ? end : to;
  const start = words[head]?.start;
  const stop = words[behind - 1]?.end;
  if (start === undefined || stop === undefined || behind <= head) return undefined;
  return { start, end: stop, captures: captured(sentence.text) };
}

function captured(text: string): string[] {
  const texts: string[] = [];
  for (let i = 0; i < held; i += 2) {
    const head = captures[i] as number;
    const behind = captures[i + 1] as number;
    texts.push(head < behind ? text.slice(words[head]?.start, words[behind - 1]?.end) : '');
  }
  return texts;
}

/** Whether a phrase matches anywhere in a sentence. */
export function occurs(row: Row, sentence: Sentence): boolean {
  return sentence.words.some((_, at) => matchAt(row, sentence, at) !== undefined);
}
