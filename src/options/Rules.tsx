import { useId } from 'preact/hooks';
import { EXAMPLES, WEIGHT } from 'rule-examples';
import { ADVICE_IDS, type Language, RULE_IDS, type RuleId, WEIGHTS } from '../engine/types.ts';
import { t } from '../shared/i18n.ts';
import { ruleName, ruleWhy } from '../shared/names.ts';
import { isRuleLocked } from '../shared/policy.ts';
import type { Settings } from '../shared/settings.ts';
import { Switch } from '../ui/Switch.tsx';
import { Marked } from './Marked.tsx';
import { change, lockedBy, lockOf, policy, settings } from './settings.ts';

const NAMES = {
  note: 'options_weight_note',
  nudge: 'options_weight_nudge',
  pause: 'options_weight_pause',
} as const;

/** How much a rule counts; the usual weight is kept as none. */
function RuleWeight({ rule }: { readonly rule: RuleId }) {
  const id = useId();
  const { locked, detail } = lockOf('weights');
  const usual = WEIGHT[rule];
  return (
    <p class="text weight">
      <label for={id}>
        {t('options_weight')}
        {detail !== undefined && <span class="hint number-detail">{detail}</span>}
      </label>
      <select
        id={id}
        aria-label={t('popup_button_about', t('options_weight'), ruleName(rule))}
        value={settings.value.weights[rule] ?? usual}
        disabled={locked}
        onChange={({ currentTarget: { value } }) => {
          const chosen = WEIGHTS.find((weight) => weight === value);
          void change(({ weights: { [rule]: _, ...others } }) => ({
            weights: chosen === undefined || chosen === usual ? others : { ...others, [rule]: chosen },
          }));
        }}
      >
        {WEIGHTS.map((weight) => (
          <option key={weight} value={weight}>
            {weight === usual ? t('options_weight_usual', t(NAMES[weight])) : t(NAMES[weight])}
          </option>
        ))}
      </select>
    </p>
  );
}

function RuleSwitch({ rule }: { readonly rule: Settings['rulesOff'][number] }) {
  const locked = isRuleLocked(policy.value, rule);
  return (
    <Switch
      label={ruleName(rule)}
      detail={locked ? lockedBy() : ruleWhy(rule)}
      on={!settings.value.rulesOff.includes(rule)}
      locked={locked}
      onChange={(on) =>
        void change(({ rulesOff }) => {
          const others = rulesOff.filter((other) => other !== rule);
          return { rulesOff: on ? others : [...others, rule] };
        })
      }
    />
  );
}

/** Every rule with an example in a language, and all advice. */
export function Rules({ language }: { readonly language: Language }) {
  const { rulesOff } = settings.value;
  return (
    <>
      <h3>{t('options_rules')}</h3>
      <p class="hint">{t('options_weight_hint')}</p>
      <ul class="plain rules">
        {RULE_IDS.map((rule) => {
          const example = EXAMPLES[language]?.[rule];
          return (
            <li key={rule}>
              <RuleSwitch rule={rule} />
              {example !== undefined && (
                <p class="example" lang={language}>
                  <Marked text={example} />
                </p>
              )}
              {!rulesOff.includes(rule) && <RuleWeight rule={rule} />}
            </li>
          );
        })}
      </ul>
      <h3>{t('advice')}</h3>
      <ul class="plain rules">
        {ADVICE_IDS.map((rule) => (
          <li key={rule}>
            <RuleSwitch rule={rule} />
          </li>
        ))}
      </ul>
    </>
  );
}
