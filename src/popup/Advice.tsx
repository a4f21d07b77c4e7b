import { ADVICE_IDS, type AdviceId } from '../engine/types.ts';
import { t } from '../shared/i18n.ts';
import type { DraftSummary } from '../shared/messages.ts';
import { ruleName, ruleWhy } from '../shared/names.ts';
import { isRuleLocked } from '../shared/policy.ts';
import { Button } from '../ui/Button.tsx';
import { useHeir } from './heir.ts';
import { change, policy, settings } from './settings.ts';
import { said } from './status.tsx';

/** What the draft lacks, as a quiet checklist that ticks itself. Nothing when it lacks and lacked nothing. */
export function Advice({ advice, met }: Pick<DraftSummary, 'advice' | 'met'>) {
  const { list, vacate } = useHeir(advice.length);
  const { rulesOff } = settings.value;
  const shown = ADVICE_IDS.filter(
    (rule) => advice.includes(rule) || (met.includes(rule) && !rulesOff.includes(rule)),
  );
  const turnOff = async (rule: AdviceId) => {
    const at = shown.filter((one) => advice.includes(one)).indexOf(rule);
    const work = () => change((current) => ({ rulesOff: [...current.rulesOff, rule] }));
    if (await vacate(at, work)) said.value = t('popup_turned_off', ruleName(rule));
  };
  if (shown.length === 0) return null;
  return (
    <div class="advice">
      <h3>{t('advice')}</h3>
      <ul class="plain" ref={list}>
        {shown.map((rule) =>
          advice.includes(rule) ? (
            <li key={rule} class="lacking">
              <h4>{ruleName(rule)}</h4>
              <p class="hint">{ruleWhy(rule)}</p>
              {!isRuleLocked(policy.value, rule) && (
                <Button
                  look="text"
                  label={t('popup_button_about', t('card_rule_off'), ruleName(rule))}
                  onClick={() => void turnOff(rule)}
                >
                  {t('card_rule_off')}
                </Button>
              )}
            </li>
          ) : (
            <li key={rule} class="lacking met">
              <h4>
                {ruleName(rule)} <span class="met-word">{t('line_done')}</span>
              </h4>
            </li>
          ),
        )}
      </ul>
    </div>
  );
}
