import { FACETS } from '../engine/types.ts';
import { share, t } from '../shared/i18n.ts';
import { facetName } from '../shared/names.ts';
import { Figure } from './Figure.tsx';
import { sum } from './state.ts';
import { average } from './stretches.ts';

/** How far replies show the six qualities of good service, on average. */
export function Qualities() {
  const means = FACETS.map((facet) => ({
    name: facetName(facet),
    mean: average(sum.value.facets[facet], sum.value),
  }));
  return (
    <Figure
      id="qualities"
      title={t('insights_facets')}
      hint={t('insights_facets_hint')}
      empty={sum.value.sent === 0 ? t('insights_facets_empty') : null}
      table={{
        columns: [
          { title: t('insights_quality'), kind: 'text' },
          { title: t('insights_mean'), kind: 'share' },
        ],
        rows: means.map(({ name, mean }) => [name, mean]),
      }}
      drawing={{
        bars: means.map(({ name, mean }) => ({
          label: name,
          length: mean ?? 0,
          value: share(mean ?? 0),
          color: 'accent',
        })),
      }}
    />
  );
}
