import { t } from '../shared/i18n.ts';
import { harmless } from './markdown.ts';
import { policy } from './settings.ts';

/** The team's own tips. Nothing when there are none. */
export function TeamTips() {
  const { tips } = policy.value;
  if (tips.length === 0) return null;
  return (
    <section class="card team-tips" aria-labelledby="team-tips">
      <h2 id="team-tips">{t('popup_tips_team')}</h2>
      {tips.map((tip) => (
        // Made harmless: these are the team's words, but they come from outside.
        <div key={tip} class="team-tip" dangerouslySetInnerHTML={{ __html: harmless(tip) }} />
      ))}
    </section>
  );
}
