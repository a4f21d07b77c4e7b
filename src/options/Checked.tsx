import { useSignal } from '@preact/signals';
import { LANGUAGES, type Language, SENSITIVITIES } from '../engine/types.ts';
import { ownLanguage, t } from '../shared/i18n.ts';
import { languageName } from '../shared/language-names.ts';
import { toggled } from '../shared/settings.ts';
import { RadioGroup } from '../ui/RadioGroup.tsx';
import { Switch } from '../ui/Switch.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { Live } from './Live.tsx';
import { Rules } from './Rules.tsx';
import { change, lockOf, settings } from './settings.ts';

const SENSITIVITY = { low: 'options_low', normal: 'options_normal', high: 'options_high' } as const;

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
            onChange={() => void change((current) => ({ languages: toggled(current.languages, code) }))}
          />
        );
      })}
    </>
  );
}

/** What is looked at in a reply, and how easily it counts as heated, with examples in a language. */
export function Checked() {
  const shown = useSignal<Language>(ownLanguage());
  return (
    <section class="card" aria-labelledby="checked">
      <h2 id="checked">{t('options_checked')}</h2>
      <Languages />
      <RadioGroup
        label={t('options_sensitivity')}
        options={SENSITIVITIES.map((value) => ({ value, text: t(SENSITIVITY[value]) }))}
        value={settings.value.sensitivity}
        {...lockOf('sensitivity')}
        onChange={(value) => void change(() => ({ sensitivity: value }))}
      />
      <LanguageChoice
        label={t('options_examples_in')}
        value={shown.value}
        onChoose={(language) => {
          shown.value = LANGUAGES.find((code) => code === language) ?? shown.value;
        }}
      />
      <Live language={shown.value} />
      <Rules language={shown.value} />
    </section>
  );
}
