import { t } from '../shared/i18n.ts';
import type { DraftSummary } from '../shared/messages.ts';
import { fittingTips } from './tips.ts';

interface Props {
  readonly findings: DraftSummary['findings'];
}

/** Up to three tips for what was found; one is open at a time. */
export function FittingTips({ findings }: Props) {
  const tips = fittingTips(findings.map(({ rule }) => rule));
  return (
    <section class="card" aria-labelledby="fitting">
      <h2 id="fitting">{t('popup_tips_fit')}</h2>
      {tips.map(({ slug }, at) => (
        <details key={slug} name="tip" open={at === 0}>
          <summary>{t(`tip_${slug}`)}</summary>
          <p>{t(`tip_${slug}_text`)}</p>
        </details>
      ))}
    </section>
  );
}
