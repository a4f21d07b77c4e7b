import { signal, useSignalEffect } from '@preact/signals';
import { t } from '../shared/i18n.ts';
import { attempt } from '../shared/trouble.ts';
import { policy } from './settings.ts';
import { hasWords } from './tips.ts';

/** Markdown as HTML. It comes only where a team has tips: it is a third of the popup, which is to open at once. */
const harmless = signal<((markdown: string) => string) | null>(null);

const load = () =>
  attempt('popup_not_read', async () => {
    harmless.value = (await import('./markdown.ts')).harmless;
  });

/** The team's own tips that have some words in them. Nothing when there are none. */
export function TeamTips({ wanted = '' }: { readonly wanted?: string }) {
  useSignalEffect(() => {
    if (policy.value.tips.length > 0 && harmless.value === null) void load();
  });
  const tips = policy.value.tips.filter((tip) => hasWords(tip, wanted));
  const asHtml = harmless.value;
  if (tips.length === 0 || asHtml === null) return null;
  return (
    <section class="card team-tips" aria-labelledby="team-tips">
      <h2 id="team-tips">{t('popup_tips_team')}</h2>
      {tips.map((tip) => (
        // Made harmless: these are the team's words, but they come from outside.
        <div key={tip} class="team-tip" dangerouslySetInnerHTML={{ __html: asHtml(tip) }} />
      ))}
    </section>
  );
}
