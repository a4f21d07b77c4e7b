import { useSignal } from '@preact/signals';
import { t } from '../shared/i18n.ts';
import { languageName } from '../shared/language-names.ts';
import { readPhrase } from '../shared/shapes.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from './Field.tsx';
import { faultOf } from './fault.ts';
import { useHeir } from './heir.ts';
import { LanguageChoice } from './LanguageChoice.tsx';
import { change, lockOf, settings } from './settings.ts';

const EMPTY = { text: '', language: '' };

function Form() {
  const draft = useSignal(EMPTY);
  const wrong = useSignal<string | undefined>(undefined);
  async function save(): Promise<void> {
    const sent = draft.value;
    const { text, language } = sent;
    const line = readPhrase({ text, ...(language === '' ? {} : { language }) });
    wrong.value = faultOf(line, settings.value.goodwill);
    if (line === undefined || wrong.value !== undefined) return;
    const saved = await change(({ goodwill }) => ({ goodwill: [...goodwill, line] }));
    // The next one may be begun already.
    if (saved && draft.value === sent) draft.value = EMPTY;
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field
        label={t('options_goodwill_text')}
        value={draft.value.text}
        wrong={wrong.value}
        onInput={(text) => {
          draft.value = { ...draft.value, text };
        }}
      />
      <LanguageChoice
        label={t('options_own_language')}
        all={t('options_all_languages')}
        value={draft.value.language}
        onChoose={(language) => {
          draft.value = { ...draft.value, language };
        }}
      />
      <p class="buttons">
        <button type="submit" class="button button-primary">
          {t('options_add')}
        </button>
      </p>
    </form>
  );
}

/** What may be given to a customer: the rep's own lines, or the team's. */
export function Goodwill() {
  const { goodwill } = settings.value;
  const { locked, detail } = lockOf('goodwill');
  const { list, vacate } = useHeir(goodwill.length);
  return (
    <section class="card" aria-labelledby="goodwill">
      <h2 id="goodwill">{t('options_goodwill')}</h2>
      <p class="hint">{t('options_goodwill_hint')}</p>
      {detail !== undefined && <h3>{detail}</h3>}
      <ul class="plain" ref={list} tabIndex={-1}>
        {goodwill.map(({ text, language }, at) => (
          <li key={text} class="row">
            <p class="row-text">
              {text}
              {language !== undefined && <span class="hint own-about">{languageName(language)}</span>}
            </p>
            {!locked && (
              <Button
                label={t('popup_button_about', t('options_remove'), text)}
                onClick={() =>
                  vacate(at, () =>
                    change((current) => ({ goodwill: current.goodwill.filter((one) => one.text !== text) })),
                  )
                }
              >
                {t('options_remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {!locked && <Form />}
    </section>
  );
}
