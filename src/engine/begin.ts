import type { CompiledPhrase, Step } from './phrase.ts';

/** Words and stems of which one must stand somewhere. */
export interface Needed {
  readonly words: ReadonlySet<string>;
  readonly stems: readonly string[];
}

const NO_WIDTH = new Set<Step['is']>(['start', 'end', 'ends-in', 'comma', 'open', 'close']);

/** Rows that together match what the steps match, each with one way to begin. */
function split(steps: readonly Step[]): readonly (readonly Step[])[] {
  const at = steps.findIndex((step) => !NO_WIDTH.has(step.is));
  const first = steps[at];
  if (first?.is !== 'group') return [steps];
  const before = steps.slice(0, at);
  const behind = steps.slice(at + 1);
  return first.rows.flatMap((row) =>
    split(row).map((only): Step[] => [...before, { is: 'group', rows: [only] }, ...behind]),
  );
}

/** A phrase as several, one for each way it can begin: each is then tried only where it can match. */
export function splitPhrase(compiled: CompiledPhrase): CompiledPhrase[] {
  return split(compiled.steps).map((steps) => ({ ...compiled, steps }));
}

/** Whether a phrase is bound to the start of a sentence. */
export const atStart = (compiled: CompiledPhrase): boolean => compiled.steps[0]?.is === 'start';

/** What a phrase can begin with; undefined when with any word at all. */
export function heads(compiled: CompiledPhrase): Needed | undefined {
  const words = new Set<string>();
  const stems: string[] = [];
  /** True when the row can match without consuming a word; undefined when it can begin with anything. */
  const collect = (steps: readonly Step[]): boolean | undefined => {
    for (const step of steps) {
      if (step.is === 'words') {
        for (const word of step.words) words.add(word);
        return false;
      }
      if (step.is === 'prefix') {
        stems.push(step.stem);
        return false;
      }
      if (step.is === 'suffix' || step.is === 'any' || step.is === 'gap') return undefined;
      if (step.is === 'group') {
        let empty = false;
        for (const row of step.rows) {
          const through = collect(row);
          if (through === undefined) return undefined;
          empty ||= through;
        }
        if (!empty) return false;
      }
    }
    return true;
  };
  return collect(compiled.steps) === false ? { words, stems } : undefined;
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * The rarest words of which one stands in every match, so that most sentences need not be looked at.
 * @param rarity the cost of looking at every sentence with a word or stem: higher for common ones
 */
export function anchor(compiled: CompiledPhrase, rarity: (word: string) => number): Needed | undefined {
  type Priced = Needed & { readonly cost: number };
  const cheapest = (steps: readonly Step[]): Priced | undefined => {
    let best: Priced | undefined;
    for (const step of steps) {
      const needed = of(step);
      if (needed !== undefined && (best === undefined || needed.cost < best.cost)) best = needed;
    }
    return best;
  };
  const of = (step: Step): Priced | undefined => {
    if (step.is === 'words') {
      let cost = 0;
      for (const word of step.words) cost += rarity(word);
      return { words: step.words, stems: [], cost };
    }
    if (step.is === 'prefix') return { words: NOTHING, stems: [step.stem], cost: rarity(step.stem) };
    if (step.is !== 'group') return undefined;
    const rows: Priced[] = [];
    for (const row of step.rows) {
      const needed = cheapest(row);
      if (needed === undefined) return undefined;
      rows.push(needed);
    }
    const [only] = rows;
    if (rows.length === 1 && only !== undefined) return only;
    return {
      words: new Set(rows.flatMap((row) => [...row.words])),
      stems: rows.flatMap((row) => row.stems),
      cost: rows.reduce((sum, row) => sum + row.cost, 0),
    };
  };
  return cheapest(compiled.steps);
}
