import { type MessageKey, t } from '../shared/i18n.ts';
import { ruleName } from '../shared/names.ts';
import { isRuleLocked, type Problem, TEAM_SETTINGS, type TeamSetting } from '../shared/policy.ts';
import { says } from './problem.ts';
import { lockedBy, policy } from './settings.ts';

const Wrong = ({ problem }: { readonly problem: Problem }) => (
  <li>{t('options_wrong', problem.name, says(problem.is))}</li>
);

/** What the settings that a team can lock are called on this page. */
const NAMES: Readonly<Record<TeamSetting, MessageKey>> = {
  holdWay: 'options_way',
  holdMinutes: 'options_minutes',
  holdOthers: 'options_others',
  anyway: 'options_anyway',
  mostHoldsADay: 'options_most_day',
  mostHoldsAThread: 'options_most_thread',
  notifyByName: 'options_by_name',
  meter: 'popup_off_meter',
  sensitivity: 'options_sensitivity',
  languages: 'options_languages',
  rulesOff: 'options_rules',
  weights: 'options_weight',
  hostsOff: 'options_hosts_off',
  followUpDays: 'options_follow_up_days',
  goodwill: 'options_goodwill',
};

/** What the team has set, and what is wrong with how it was set. Nothing when no team has set anything. */
export function Team() {
  const { items, phrases, tips, problems } = policy.value;
  const some = Object.keys(items).length + phrases.value.length + tips.length > 0;
  if (!some && problems.length === 0) return null;
  const locked = TEAM_SETTINGS.filter((name) => items[name]?.mode === 'locked').map((name) => t(NAMES[name]));
  if (isRuleLocked(policy.value, 'own-wording') && items.rulesOff?.mode !== 'locked')
    locked.push(ruleName('own-wording'));
  return (
    <section class="card card-team" aria-labelledby="team">
      <h2 id="team">{t('options_team')}</h2>
      {some && <p>{t('options_team_some')}</p>}
      {locked.length > 0 && (
        <>
          <h3>{lockedBy()}</h3>
          <ul class="problems">
            {locked.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </>
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
