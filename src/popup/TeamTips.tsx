import { t } from '../shared/i18n.ts';
import { harmless } from './markdown.ts';
import { policy } from './settings.ts';
import { hasWords } from './tips.ts';

/** The team's own tips that have some words in them. Nothing when there are none. */
export function TeamTips({ wanted = '' }: { readonly wanted?: string }) {
  const tips = policy.value.tips.filter((tip) => hasWords(tip, wanted));
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
