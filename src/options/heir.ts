import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A list whose rows can be taken away by a button of theirs. It takes the focus itself, by script only. */
interface Heir {
  readonly list: RefObject<HTMLUListElement | null>;
  /** The button of a row was pressed: its row will go if the work is done. */
  readonly vacate: (row: number, work: () => Promise<boolean>) => void;
}

/**
 * Keeps the focus when the button that has it goes with its row: the last button of the next row takes over, else
 * the list.
 * @param rows how many rows there are now
 */
export function useHeir(rows: number): Heir {
  const list = useRef<HTMLUListElement>(null);
  const vacated = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (vacated.current === null) return;
    const next = list.current?.children[Math.min(vacated.current, rows - 1)];
    const heir = [...(next?.querySelectorAll('button') ?? [])].at(-1) ?? list.current;
    heir?.focus();
    vacated.current = null;
  }, [rows]);
  return {
    list,
    async vacate(row, work) {
      vacated.current = row;
      if (!(await work())) vacated.current = null;
    },
  };
}
