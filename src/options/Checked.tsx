import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { EXAMPLES } from 'rule-examples';
import { ADVICE_IDS, LANGUAGES, type Language, RULE_IDS, SENSITIVITIES } from '../engine/types.ts';
import { t } from '../shared/i18n.ts';
import { languageName } from '../shared/language-names.ts';
import { ruleName, ruleWhy } from '../shared/names.ts';
import { isRuleLocked } from '../shared/policy.ts';
import type { Settings } from '../shared/settings.ts';
import { RadioGroup } from '../ui/RadioGroup.tsx';
import { Switch } from '../ui/Switch.tsx';
import { change, lockedBy, lockOf, policy, settings } from './settings.ts';

const SENSITIVITY = {
  low: ['options_low', 'options_low_example'],
  normal: ['options_normal', 'options_normal_example'],
  high: ['options_high', 'options_high_example'],
} as const;

type Rule = Settings['rulesOff'][number];

/** A text with what is between ‹ and › marked. */
function Marked({ text }: { readonly text: string }) {
  const [before = '', ...marked] = text.split('‹');
  return (
    <>
      {before}
      {marked.map((part, at) => {
        const [inside, after] = part.split('›');
        return (
          <span key={at}>
            <mark>{inside}</mark>
            {after}
          </span>
        );
      })}
    </>
  );
}

function RuleSwitch({ rule, example }: { readonly rule: Rule; readonly example?: string | undefined }) {
  const locked = isRuleLocked(policy.value, rule);
  return (
    <li>
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
      {example !== undefined && (
        <p class="example">
          <Marked text={example} />
        </p>
      )}
    </li>
  );
}

/** The interface's own language, where we speak it. */
const ownLanguage = (): Language => LANGUAGES.find((code) => code === t('language_code')) ?? 'en';

function Rules() {
  const shown = useSignal<Language>(ownLanguage());
  const id = useId();
  return (
    <>
      <h3>{t('options_rules')}</h3>
      <p class="text">
        <label for={id}>{t('options_examples_in')}</label>
        <select
          id={id}
          value={shown.value}
          onChange={({ currentTarget }) => {
            shown.value = LANGUAGES.find((code) => code === currentTarget.value) ?? shown.value;
          }}
        >
          {LANGUAGES.map((code) => (
            <option key={code} value={code}>
              {languageName(code)}
            </option>
          ))}
        </select>
      </p>
      <ul class="plain rules" lang={shown.value === ownLanguage() ? undefined : shown.value}>
        {RULE_IDS.map((rule) => (
          <RuleSwitch key={rule} rule={rule} example={EXAMPLES[shown.value]?.[rule]} />
        ))}
      </ul>
      <h3>{t('advice')}</h3>
      <ul class="plain rules">
        {ADVICE_IDS.map((rule) => (
          <RuleSwitch key={rule} rule={rule} />
        ))}
      </ul>
    </>
  );
}

function Languages() {
  const { languages } = settings.value;
  const { locked, detail } = lockOf('languages');
  return (
    <>
      <h3>{t('options_languages')}</h3>
      <p class="hint">{detail ?? t('options_languages_hint')}</p>
      {LANGUAGES.map((code) => {
        const on = languages.includes(code);
        return (
          <Switch
            key={code}
            label={languageName(code)}
            on={on}
            locked={locked || (on && languages.length === 1)}
            onChange={() =>
              void change((current) => ({
                languages: LANGUAGES.filter(
                  (other) => (other === code) !== current.languages.includes(other),
                ),
              }))
            }
          />
        );
      })}
    </>
  );
}

/** What is looked at in a reply, and how easily it counts as heated. */
export function Checked() {
  return (
    <section class="card" aria-labelledby="checked">
      <h2 id="checked">{t('options_checked')}</h2>
      <Languages />
      <RadioGroup
        label={t('options_sensitivity')}
        options={SENSITIVITIES.map((value) => {
          const [name, example] = SENSITIVITY[value];
          return { value, text: t(name), detail: t('options_held_too', t(example)) };
        })}
        value={settings.value.sensitivity}
        {...lockOf('sensitivity')}
        onChange={(value) => void change(() => ({ sensitivity: value }))}
      />
      <Rules />
    </section>
  );
}
