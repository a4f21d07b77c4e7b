import { useVacated, type Vacated } from '../ui/vacated.ts';

/**
 * A list that keeps the focus: the last button of the next row takes over, else the list, which takes it by script only.
 * @param rows how many rows there are now
 */
export const useHeir = (rows: number): Vacated =>
  useVacated(rows, (list, row) => {
    const next = list?.children[Math.min(row, rows - 1)];
    return [...(next?.querySelectorAll('button') ?? [])].at(-1) ?? list;
  });
