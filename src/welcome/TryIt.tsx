import { useId, useRef } from 'preact/hooks';
import { setFieldText } from 'text-field-edit';
import { LANGUAGES, type Language } from '../engine/types.ts';
import { t } from '../shared/i18n.ts';
import { languageName } from '../shared/language-names.ts';
import { Button } from '../ui/Button.tsx';
import { ANGRY } from './examples.ts';

/** What is written in it: it stays when the page is shown in another language. */
let written = '';

/** A reply box like any other: what runs in pages finds it and checks it. Nothing sends what is in it. */
export function TryIt() {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const putIn = (language: Language) => {
    if (box.current === null) return;
    box.current.focus();
    setFieldText(box.current, ANGRY[language]);
  };
  return (
    <section class="card" aria-labelledby="try">
      <h2 id="try">{t('welcome_try')}</h2>
      <p class="hint">{t('welcome_try_hint')}</p>
      <fieldset class="angry">
        <legend>{t('welcome_angry')}</legend>
        {LANGUAGES.map((language) => (
          <Button key={language} onClick={() => putIn(language)}>
            {languageName(language)}
          </Button>
        ))}
      </fieldset>
      <div class="field">
        <label class="field-name" for={id}>
          {t('welcome_box')}
        </label>
        <textarea
          id={id}
          ref={box}
          class="field-input"
          rows={5}
          autoComplete="off"
          spellcheck={false}
          defaultValue={written}
          onInput={({ currentTarget }) => {
            written = currentTarget.value;
          }}
        />
      </div>
      <p class="hint">{t('welcome_look')}</p>
    </section>
  );
}
