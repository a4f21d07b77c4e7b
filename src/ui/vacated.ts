import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A list whose rows can be taken away by a button of theirs. */
export interface Vacated {
  readonly list: RefObject<HTMLUListElement | null>;
  /** The button of a row was pressed: its row will go if the work is done. @returns whether it was */
  readonly vacate: (row: number, work: () => Promise<boolean>) => Promise<boolean>;
}

/**
 * Keeps the focus when the button that has it goes with its row.
 * @param rows how many rows there are now
 * @param heirOf what takes over, once a row has gone
 */
export function useVacated(
  rows: number,
  heirOf: (list: HTMLUListElement | null, row: number) => HTMLElement | null | undefined,
): Vacated {
  const list = useRef<HTMLUListElement>(null);
  const vacated = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (vacated.current === null) return;
    heirOf(list.current, vacated.current)?.focus();
    vacated.current = null;
  }, [rows]);
  return {
    list,
    async vacate(row, work) {
      vacated.current = row;
      const done = await work();
      if (!done) vacated.current = null;
      return done;
    },
  };
}
