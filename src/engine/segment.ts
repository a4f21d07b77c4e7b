/*
 * Sentences and words by the rules of UAX #29, as `Intl.Segmenter` finds them, some twenty times faster: for the
 * scripts of our languages, common punctuation and emoji. Anything else is left to `Intl.Segmenter`.
 */

/** How a character parts sentences: the lower half of its class. 0: a character not known here. */
const OTHER = 1;
const SPACE = 2;
const CLOSE = 3;
const CONTINUE = 4;
const STOP = 5;
const DOT = 6;
const BREAK = 7;
const LOWER = 8;
const UPPER = 9;
const CASELESS = 10;
const DIGIT = 11;
const EXTEND = 12;
const SENTENCE = 15;

/** How it parts words: the next three bits. */
const LETTER = 1 << 4;
const NUMBER = 2 << 4;
const MARK = 3 << 4;
const LOW_LINE = 4 << 4;
const MID_LETTER = 5 << 4;
const MID_NUMBER = 6 << 4;
const MID_BOTH = 7 << 4;
const WORD = 7 << 4;

/** A word with this character may differ from its folded form. */
const FOLDS = 1 << 7;

const SIZE = 0x2100;
const ZWJ = 0x200d;

/** Each class as the characters it holds; what is not named in the ranges that we know is `OTHER`. */
function classTable(): Uint8Array {
  const table = new Uint8Array(SIZE);
  const known: readonly (readonly [number, number])[] = [
    [0x00, 0x24f],
    [0x300, 0x36f],
    [0x964, 0x965],
    [0x980, 0x9ff],
    [0x200c, 0x200d],
    [0x2010, 0x2027],
    [0x2030, 0x203b],
    [0x20a0, 0x20c0],
  ];
  let all = '';
  for (const [first, last] of known)
    for (let code = first; code <= last; code++) all += String.fromCharCode(code);
  const put = (pattern: RegExp, kind: number) => {
    for (const char of all.match(pattern) ?? []) table[char.charCodeAt(0)] = kind;
  };
  put(/[\s\S]/gu, OTHER);
  put(/\p{Alphabetic}/gu, CASELESS | LETTER);
  put(/\p{Lowercase}/gu, LOWER | LETTER);
  put(/[\p{Uppercase}\p{Lt}]/gu, UPPER | LETTER | FOLDS);
  put(/\p{Nd}/gu, DIGIT | NUMBER);
  put(/[\p{M}\u200c\u200d]/gu, EXTEND | MARK | FOLDS);
  put(/\xad/gu, 0);
  put(/[\t\v\f \xa0]/gu, SPACE);
  put(/[\p{Ps}\p{Pe}\p{Pi}\p{Pf}"']/gu, CLOSE);
  put(/[-–—,:]/gu, CONTINUE);
  put(/[!?।॥‼]/gu, STOP);
  put(/[\n\r\x85]/gu, BREAK);
  put(/\xb8/gu, OTHER | LETTER);
  put(/_/gu, OTHER | LOW_LINE);
  put(/:/gu, CONTINUE | MID_LETTER);
  put(/[\xb7‧]/gu, OTHER | MID_LETTER);
  put(/;/gu, CONTINUE | MID_NUMBER);
  put(/,/gu, CONTINUE | MID_NUMBER);
  put(/[.․]/gu, DOT | MID_BOTH);
  put(/'/gu, CLOSE | MID_BOTH);
  put(/[‘’]/gu, CLOSE | MID_BOTH | FOLDS);
  return table;
}

const TABLE = classTable();

/** Emoji by their first code unit: the ranges of the second in which every character is `OTHER`. */
const EMOJI: Readonly<Record<number, readonly (readonly [number, number])[]>> = {
  55356: [
    [0xdde6, 0xddff],
    [0xdf00, 0xdffa],
  ],
  55357: [
    [0, 0xde75],
    [0xde79, 0xffff],
  ],
  55358: [[0xdd00, 0xdeff]],
};

/** The class of a character beyond the table: emoji and their variation selector. */
function beyond(text: string, at: number, unit: number): number {
  if (unit === 0xfe0f) return EXTEND | MARK | FOLDS;
  if (unit >= 0xdc00 && unit <= 0xdfff) return OTHER;
  const low = text.charCodeAt(at + 1);
  return EMOJI[unit]?.some(([first, last]) => low >= first && low <= last) ? OTHER : 0;
}

function classOf(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit < SIZE ? (TABLE[unit] as number) : beyond(text, at, unit);
}

/**
 * Where the sentences of `[from, to)` end.
 * @returns false when there is a character not known here
 */
export function sentenceEnds(text: string, from: number, to: number, ends: number[]): boolean {
  const kindAt = (at: number) => (at < to ? classOf(text, at) & SENTENCE : BREAK);
  let at = from;
  while (at < to) {
    const kind = classOf(text, at) & SENTENCE;
    if (kind === 0) return false;
    if (kind < STOP || kind > BREAK) {
      at++;
      continue;
    }
    if (kind === BREAK) {
      at += text.charCodeAt(at) === 13 && at + 1 < to && text.charCodeAt(at + 1) === 10 ? 2 : 1;
      ends.push(at);
      continue;
    }
    let next = at + 1;
    while (kindAt(next) === EXTEND) next++;
    if (kind === DOT && joinsBehindDot(text, from, at, kindAt(next))) {
      at = next;
      continue;
    }
    for (let then = kindAt(next); then === CLOSE || then === EXTEND; then = kindAt(next)) next++;
    for (let then = kindAt(next); (then === SPACE || then === EXTEND) && next < to; then = kindAt(next))
      next++;
    const then = kindAt(next);
    at = next;
    if (then === 0) return false;
    if (then >= CONTINUE && then <= BREAK) continue;
    if (kind === DOT) {
      let ahead = next;
      for (let other = then; other < STOP || other > CASELESS; other = kindAt(++ahead))
        if (other === 0) return false;
      if (kindAt(ahead) === LOWER) continue;
    }
    ends.push(next);
  }
  if (ends[ends.length - 1] !== to) ends.push(to);
  return true;
}

/** Whether a dot stands inside a number or an abbreviation: "3.5", "U.S". */
function joinsBehindDot(text: string, from: number, dot: number, next: number): boolean {
  if (next === DIGIT) return true;
  if (next !== UPPER) return false;
  let before = dot - 1;
  while (before >= from && (classOf(text, before) & SENTENCE) === EXTEND) before--;
  const kind = before < from ? 0 : classOf(text, before) & SENTENCE;
  return kind === LOWER || kind === UPPER;
}

/**
 * The words of `[from, to)`, given to `found` one by one: start, end, whether folding may change it. A row of
 * low lines is no word.
 * @returns false when there is a character not known here; words before it have been given
 */
export function scanWords(
  text: string,
  from: number,
  to: number,
  found: (start: number, end: number, folds: boolean) => void,
): boolean {
  const behindMarks = (at: number) => {
    let next = at;
    while (next < to && (classOf(text, next) & WORD) === MARK) next++;
    return next;
  };
  let at = from;
  while (at < to) {
    let kind = classOf(text, at);
    if (kind === 0) return false;
    let last = kind & WORD;
    if (last !== LETTER && last !== NUMBER && last !== LOW_LINE) {
      at++;
      continue;
    }
    const start = at++;
    let all = kind;
    let spoken = last !== LOW_LINE;
    for (; at < to; at++) {
      kind = classOf(text, at);
      const then = kind & WORD;
      if (then === LETTER || then === NUMBER) {
        last = then;
        spoken = true;
      } else if (then === LOW_LINE) last = then;
      else if (then === MARK) {
        // A joiner may join an emoji to the word; a mark on a low line is anyone's guess.
        if (last === LOW_LINE || (text.charCodeAt(at) === ZWJ && classOf(text, at + 1) === OTHER))
          return false;
      } else if (
        last === LETTER ? then === MID_LETTER || then === MID_BOTH : last === NUMBER && then >= MID_NUMBER
      ) {
        const next = behindMarks(at + 1);
        if (next >= to || (classOf(text, next) & WORD) !== last) break;
        kind |= classOf(text, next) | (next > at + 1 ? FOLDS : 0);
        at = next;
      } else break;
      all |= kind;
    }
    if (spoken) found(start, at, (all & FOLDS) !== 0);
  }
  return true;
}
