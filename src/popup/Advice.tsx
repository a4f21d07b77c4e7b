import type { AdviceId } from '../engine/types.ts';
import { t } from '../shared/i18n.ts';
import { ruleName, ruleWhy } from '../shared/names.ts';
import { Button } from '../ui/Button.tsx';
import { useHeir } from './heir.ts';
import { change } from './settings.ts';
import { said } from './status.tsx';

interface Props {
  readonly advice: readonly AdviceId[];
}

/** What the draft lacks, as a quiet checklist. Nothing when it lacks nothing. */
export function Advice({ advice }: Props) {
  const { list, vacate } = useHeir(advice.length);
  const turnOff = async (rule: AdviceId, at: number) => {
    vacate(at);
    if (await change(({ rulesOff }) => ({ rulesOff: [...rulesOff, rule] })))
      said.value = t('popup_turned_off', ruleName(rule));
    else vacate(null);
  };
  if (advice.length === 0) return null;
  return (
    <div class="advice">
      <h3>{t('advice')}</h3>
      <ul class="plain" ref={list}>
        {advice.map((rule, at) => (
          <li key={rule} class="lacking">
            <h4>{ruleName(rule)}</h4>
            <p class="hint">{ruleWhy(rule)}</p>
            <Button
              look="text"
              label={t('popup_button_about', t('card_rule_off'), ruleName(rule))}
              onClick={() => void turnOff(rule, at)}
            >
              {t('card_rule_off')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
