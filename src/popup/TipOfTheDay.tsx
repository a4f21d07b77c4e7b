import { useComputed } from '@preact/signals';
import { t } from '../shared/i18n.ts';
import { facetName } from '../shared/names.ts';
import { now } from './now.ts';
import { tipOfTheDay } from './tips.ts';

/** One tip a day, in turn. */
export function TipOfTheDay() {
  const { slug, facet } = useComputed(() => tipOfTheDay(new Date(now.value))).value;
  return (
    <section class="card card-tip" aria-labelledby="tip">
      <h2 id="tip">
        {t('popup_tip_day')} <span class="facet">{facetName(facet)}</span>
      </h2>
      <h3 class="tip-title">{t(`tip_${slug}`)}</h3>
      <p>{t(`tip_${slug}_text`)}</p>
    </section>
  );
}
