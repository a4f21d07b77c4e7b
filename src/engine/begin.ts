import { groupOf, longest, type Row, type Step, shortest } from './phrase.ts';

/**
 * Whether a row can begin with any word at all (undefined), matches without taking one (true), or begins with
 * words or stems that it names (false).
 */
function beginsEmpty(row: Row): boolean | undefined {
  for (const step of row) {
    if (step.is === 'word' || step.is === 'words' || step.is === 'prefix') return false;
    if (step.is === 'suffix' || step.is === 'any' || step.is === 'gap') return undefined;
    if (step.is === 'group') {
      let empty = false;
      for (const other of step.rows) {
        const through = beginsEmpty(other);
        if (through === undefined) return undefined;
        empty ||= through;
      }
      if (!empty) return false;
    }
  }
  return true;
}

/** Whether a row can only begin with words or stems that it names. */
export const beginsNamed = (row: Row): boolean => beginsEmpty(row) === false;

/** Whether a row is bound to the start of a sentence. */
export const atStart = (row: Row): boolean => row[0]?.is === 'start';

/** Words and stems of which one must stand somewhere. */
export interface Needed {
  readonly words: readonly string[];
  readonly stems: readonly string[];
}

/** What stands in every match of a row, and how many words before it the match can begin. */
export interface Anchor {
  readonly needed: Needed;
  readonly least: number;
  readonly most: number;
}

interface Priced {
  readonly needed: Needed;
  /** What looking at every sentence with one of its words costs. */
  readonly cost: number;
}

/** Finds where rows can begin; remembers the steps that rows share. */
export class Beginnings {
  private readonly rarity: (word: string) => number;
  private readonly priced = new Map<Step, Priced | undefined>();
  private readonly ways = new Map<Step, readonly Row[]>();
  private readonly plainWays = new Map<Step, readonly Row[]>();

  /** @param rarity the cost of looking at every sentence with a word or stem: higher for common ones */
  constructor(rarity: (word: string) => number) {
    this.rarity = rarity;
  }

  /**
   * Rows that together match what a row matches, each with one way to begin: each is tried only where it can.
   * Their captures are other ones, unless `sameCaptures`; without, they are matched faster.
   */
  split(row: Row, sameCaptures = true): readonly Row[] {
    let at = 0;
    for (; at < row.length; at++) {
      const step = row[at] as Step;
      if (step.is === 'group') break;
      if (step.longest > 0) return [row];
    }
    const group = row[at];
    if (group === undefined) return [row];
    const known = sameCaptures ? this.ways : this.plainWays;
    let ways = known.get(group);
    if (ways === undefined) {
      ways = group.rows.flatMap((other) => this.split(other, sameCaptures));
      if (sameCaptures) ways = ways.map((only) => [groupOf([only])]);
      known.set(group, ways);
    }
    const before = row.slice(0, at);
    const behind = row.slice(at + 1);
    return ways.map((way) => [...before, ...way, ...behind]);
  }

  /** The rarest words of which one stands in every match, so that most sentences need not be looked at. */
  anchor(row: Row): Anchor | undefined {
    const best = this.cheapest(row);
    if (best === undefined) return undefined;
    const step = row[best.at] as Step;
    const before = row.slice(0, best.at);
    return {
      needed: best.priced.needed,
      least: shortest(before),
      most: longest(before) + Math.max(0, step.longest - 1),
    };
  }

  private cheapest(row: Row): { priced: Priced; at: number } | undefined {
    let best: { priced: Priced; at: number } | undefined;
    for (let at = 0; at < row.length; at++) {
      const priced = this.price(row[at] as Step);
      if (priced !== undefined && (best === undefined || priced.cost < best.priced.cost))
        best = { priced, at };
    }
    return best;
  }

  private price(step: Step): Priced | undefined {
    if (this.priced.has(step)) return this.priced.get(step);
    const priced = this.priceAnew(step);
    this.priced.set(step, priced);
    return priced;
  }

  private priceAnew(step: Step): Priced | undefined {
    if (step.is === 'word')
      return { needed: { words: [step.text], stems: [] }, cost: this.rarity(step.text) };
    if (step.is === 'prefix')
      return { needed: { words: [], stems: [step.text] }, cost: this.rarity(step.text) };
    if (step.is === 'words') {
      const words = [...step.words];
      return { needed: { words, stems: [] }, cost: words.reduce((sum, word) => sum + this.rarity(word), 0) };
    }
    if (step.is !== 'group') return undefined;
    const rows: Priced[] = [];
    for (const row of step.rows) {
      const best = this.cheapest(row);
      if (best === undefined) return undefined;
      rows.push(best.priced);
    }
    const [only] = rows;
    if (rows.length === 1 && only !== undefined) return only;
    return {
      needed: {
        words: [...new Set(rows.flatMap(({ needed }) => needed.words))],
        stems: rows.flatMap(({ needed }) => needed.stems),
      },
      cost: rows.reduce((sum, { cost }) => sum + cost, 0),
    };
  }
}
