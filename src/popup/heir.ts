import { useVacated, type Vacated } from '../ui/vacated.ts';
import { statusLine } from './status.tsx';

/**
 * A list that keeps the focus: the next row's button takes over, else the status line.
 * @param rows how many rows there are now
 */
export const useHeir = (rows: number): Vacated =>
  useVacated(rows, (list, row) => {
    const buttons = list?.querySelectorAll('button');
    return buttons?.[Math.min(row, buttons.length - 1)] ?? statusLine.current;
  });
