import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { statusLine } from './status.tsx';

/** A list whose buttons take their own row away. */
interface Heir {
  readonly list: RefObject<HTMLUListElement | null>;
  /** The button of a row is pressed: its row will go; null when it stays after all. */
  readonly vacate: (row: number | null) => void;
}

/**
 * Keeps the focus when the button that has it goes with its row: the next row's takes over, else the status
 * line.
 * @param rows how many rows there are now
 */
export function useHeir(rows: number): Heir {
  const list = useRef<HTMLUListElement>(null);
  const vacated = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (vacated.current === null) return;
    const buttons = list.current?.querySelectorAll('button');
    const heir = buttons?.[Math.min(vacated.current, buttons.length - 1)] ?? statusLine.current;
    heir?.focus();
    vacated.current = null;
  }, [rows]);
  return {
    list,
    vacate: (row) => {
      vacated.current = row;
    },
  };
}
