import { FACET_START, FACETS } from '../engine/types.ts';
import { share, t } from '../shared/i18n.ts';
import type { DraftSummary } from '../shared/messages.ts';
import { facetName } from '../shared/names.ts';
import { Bars } from '../ui/Bars.tsx';

/** How far the draft shows the six qualities of good service; warm is what it hurts. */
export function Qualities({ facets }: Pick<DraftSummary, 'facets'>) {
  return (
    <div class="qualities">
      <h3 class="unseen">{t('insights_facets')}</h3>
      <Bars
        small
        bars={FACETS.map((facet) => ({
          label: facetName(facet),
          length: facets[facet],
          value: share(facets[facet]),
          color: facets[facet] < FACET_START ? 'warm' : 'calm',
        }))}
      />
    </div>
  );
}
