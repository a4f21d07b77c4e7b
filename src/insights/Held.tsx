import { HOLD_COUNTS, type HoldCount } from '../shared/day.ts';
import { t } from '../shared/i18n.ts';
import { timeNames, timeTable } from './along.ts';
import type { Color } from './colors.ts';
import { Figure } from './Figure.tsx';
import { count } from './formats.ts';
import { stretches, sum } from './state.ts';

const ENDS = ['calm', 'waited', 'anyway', 'dropped'] as const satisfies readonly HoldCount[];

const COLORS: Readonly<Record<(typeof ENDS)[number], Color>> = {
  calm: 'calm',
  waited: 'warm',
  anyway: 'hot',
  dropped: 'edge',
};

/** What became of the replies that were held, over the time. */
export function Held() {
  const title = t('insights_holds');
  const all = sum.value.holds;
  const totals = ENDS.map((end) => ({ end, label: t(`insights_hold_${end}`), total: count(all[end]) }));
  return (
    <Figure
      id="holds"
      title={title}
      hint={t('insights_holds_hint')}
      empty={HOLD_COUNTS.every((name) => all[name] === 0) ? t('insights_holds_empty') : null}
      table={timeTable(
        HOLD_COUNTS.map((name) => ({ title: t(`insights_hold_${name}`), kind: 'count' })),
        stretches.value.map(({ counts }) => HOLD_COUNTS.map((name) => counts.holds[name])),
      )}
      drawing={{
        plot: {
          as: 'columns',
          series: totals.map(({ end, label, total }) => ({
            label,
            total,
            color: COLORS[end],
            values: stretches.value.map(({ counts }) => counts.holds[end]),
          })),
          ...timeNames(),
          show: count,
          least: 4,
          whole: true,
          label: t(
            'insights_picture',
            title,
            totals.map(({ label, total }) => `${label} ${total}`).join(', '),
          ),
        },
      }}
    />
  );
}
