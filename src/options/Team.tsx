import { t } from '../shared/i18n.ts';
import type { Problem } from '../shared/policy.ts';
import { says } from './problem.ts';
import { lockedBy, policy } from './settings.ts';

const Wrong = ({ problem }: { readonly problem: Problem }) => (
  <li>{t('options_wrong', problem.name, says(problem.is))}</li>
);

/** What the team has set, and what is wrong with how it was set. Nothing when no team has set anything. */
export function Team() {
  const { items, phrases, tips, problems } = policy.value;
  const some = Object.keys(items).length + phrases.value.length + tips.length > 0;
  if (!some && problems.length === 0) return null;
  const locked = Object.entries(items).filter(([, { mode }]) => mode === 'locked');
  return (
    <section class="card card-team" aria-labelledby="team">
      <h2 id="team">{t('options_team')}</h2>
      {some && <p>{t('options_team_some')}</p>}
      {locked.length > 0 && (
        <p>
          {lockedBy()}: {locked.map(([name]) => name).join(', ')}
        </p>
      )}
      {problems.length > 0 && (
        <>
          <h3>{t('options_team_wrong')}</h3>
          <ul class="problems">
            {problems.map((problem) => (
              <Wrong key={problem.name} problem={problem} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
