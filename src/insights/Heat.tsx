import { share, t } from '../shared/i18n.ts';
import { timeNames, timeTable } from './along.ts';
import { Figure } from './Figure.tsx';
import { stretches, sum } from './state.ts';
import { average } from './stretches.ts';

/** How heated replies went out, over the time. */
export function Heat() {
  const means = stretches.value.map(({ counts }) => average(counts.heat, counts));
  const title = t('insights_heat');
  const mean = share(average(sum.value.heat, sum.value) ?? 0);
  return (
    <Figure
      id="heat"
      title={title}
      hint={t('insights_heat_hint')}
      empty={sum.value.sent === 0 ? t('insights_heat_empty') : null}
      table={timeTable(
        [
          { title: t('insights_sent'), kind: 'count' },
          { title: t('insights_mean'), kind: 'share' },
        ],
        stretches.value.map(({ counts }, at) => [counts.sent, means[at] ?? null]),
      )}
      drawing={{
        plot: {
          as: 'line',
          series: [{ label: title, total: mean, color: 'hot', values: means }],
          ...timeNames(),
          show: share,
          least: 0.25,
          whole: false,
          label: t('insights_picture', title, mean),
        },
      }}
    />
  );
}
