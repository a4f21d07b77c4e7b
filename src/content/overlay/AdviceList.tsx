import type { Advice } from '../../engine/types.ts';
import { t } from '../../shared/i18n.ts';
import { ruleName, ruleWhy } from '../../shared/names.ts';
import { type Actions, trusted } from './actions.ts';
import { useSaving } from './saving.tsx';

/** What a draft lacks, as a quiet checklist. Nothing when it lacks nothing. */
export function AdviceList(props: {
  advice: readonly Advice[];
  actions: Actions;
  /** Called after a piece of advice was switched off. */
  dismissed: () => void;
}) {
  const { advice, actions, dismissed } = props;
  const saving = useSaving();
  if (advice.length === 0) return null;
  return (
    <section class="advice" aria-labelledby="advice-title">
      <h3 id="advice-title">{t('advice')}</h3>
      <ul>
        {advice.map((one) => (
          <li key={one.rule} class="lacking">
            <p class="kind">{ruleName(one.rule)}</p>
            <p class="why">{ruleWhy(one.rule)}</p>
            {actions.mayRuleOff(one) && (
              <button
                type="button"
                class="quiet"
                onClick={trusted(
                  () => void saving.attempt(() => actions.ruleOff(one)).then((saved) => saved && dismissed()),
                )}
              >
                {t('card_rule_off')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {saving.failed}
    </section>
  );
}
