import { t } from '../shared/i18n.ts';
import { stretchName, tick } from './formats.ts';
import { grain, span, stretches } from './state.ts';
import type { Cell, Table } from './table.ts';

/** The names of the stretches of time that are shown, in full and as an axis shows them. */
export function timeNames(): { readonly names: string[]; readonly ticks: string[] } {
  const far = span.value === 'year' || span.value === 'years2';
  return {
    names: stretches.value.map(({ from, to }) => stretchName(grain.value, from, to)),
    ticks: stretches.value.map(({ from }) => tick(from, far)),
  };
}

/** A table along the time, newest first. @param cells one row a stretch, without its name */
export function timeTable(columns: Table['columns'], cells: readonly (readonly Cell[])[]): Table {
  const first = t(grain.value === 'day' ? 'insights_day' : 'insights_week');
  const { names } = timeNames();
  return {
    columns: [{ title: first, kind: 'text' }, ...columns],
    rows: cells.map((row, at) => [names[at] ?? '', ...row]).reverse(),
  };
}
