import { stringify } from 'csv-stringify/browser/esm/sync';
import { share } from '../shared/i18n.ts';
import { count } from './formats.ts';

/** What a cell holds; null where nothing is known. */
export type Cell = string | number | null;

/** A table as it is shown and exported. */
export interface Table {
  /** `share` is 0 to 1 and shown in per cent; `text` is shown as it is. */
  readonly columns: readonly { readonly title: string; readonly kind: 'text' | 'count' | 'share' }[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A cell as the page shows it. */
export function shown(cell: Cell | undefined, kind: 'text' | 'count' | 'share' = 'text'): string {
  if (cell === null || cell === undefined) return '–';
  if (typeof cell === 'string') return cell;
  return kind === 'share' ? share(cell) : count(cell);
}

/**
 * Rows as CSV, with numbers as they are. Text that a spreadsheet would take for a formula is disarmed with an
 * apostrophe; the mark at the beginning tells it that this is Unicode.
 */
export function csvOf(titles: readonly string[], rows: readonly (readonly Cell[])[]): string {
  // Cells of a spreadsheet need no sixteen decimals.
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? Math.round(cell * 1e4) / 1e4 : cell)),
  );
  return stringify([[...titles], ...cells], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}
