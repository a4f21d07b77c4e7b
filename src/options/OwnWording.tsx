import { useSignal } from '@preact/signals';
import type { OwnPhrase } from '../engine/types.ts';
import { t } from '../shared/i18n.ts';
import { languageName } from '../shared/language-names.ts';
import { ruleName, ruleWhy } from '../shared/names.ts';
import { readPhrase } from '../shared/shapes.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from './Field.tsx';
import { faultOf } from './fault.ts';
import { useHeir } from './heir.ts';
import { LanguageChoice } from './LanguageChoice.tsx';
import { change, lockedBy, settings } from './settings.ts';

const EMPTY = { text: '', fix: '', why: '', language: '' };

/** Adds a phrase, or puts another in the place of one. */
function Form({ edited, done }: { readonly edited: OwnPhrase | undefined; readonly done: () => void }) {
  const draft = useSignal({ ...EMPTY, ...edited });
  const wrong = useSignal<string | undefined>(undefined);
  const set = (part: Partial<typeof EMPTY>) => {
    draft.value = { ...draft.value, ...part };
  };
  async function save(): Promise<void> {
    const sent = draft.value;
    const { text, fix, why, language } = sent;
    const phrase = readPhrase({ text, fix, why, ...(language === '' ? {} : { language }) });
    const others = settings.value.ownPhrases.filter((one) => one.text !== edited?.text);
    wrong.value = faultOf(phrase, others);
    if (phrase === undefined || wrong.value !== undefined) return;
    const saved = await change(({ ownPhrases }) => ({
      ownPhrases: ownPhrases.some((one) => one.text === edited?.text)
        ? ownPhrases.map((one) => (one.text === edited?.text ? phrase : one))
        : [...ownPhrases, phrase],
    }));
    if (!saved) return;
    // The next one may be begun already.
    if (draft.value === sent) draft.value = EMPTY;
    done();
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field
        label={t('options_own_text')}
        value={draft.value.text}
        wrong={wrong.value}
        onInput={(text) => set({ text })}
      />
      <Field label={t('options_own_fix')} value={draft.value.fix} onInput={(fix) => set({ fix })} />
      <Field label={t('options_own_why')} value={draft.value.why} onInput={(why) => set({ why })} />
      <LanguageChoice
        label={t('options_own_language')}
        all={t('options_all_languages')}
        value={draft.value.language}
        onChoose={(language) => set({ language })}
      />
      <p class="buttons">
        <button type="submit" class="button button-primary">
          {edited === undefined ? t('options_add') : t('options_save')}
        </button>
        {edited !== undefined && <Button onClick={done}>{t('options_cancel')}</Button>}
      </p>
    </form>
  );
}

function Phrase({
  phrase,
  children,
}: {
  readonly phrase: OwnPhrase;
  readonly children?: preact.ComponentChildren;
}) {
  const { text, fix, why, language } = phrase;
  return (
    <li class="row">
      <p class="row-text">
        <mark>{text}</mark>
        {fix !== undefined && <> → {fix}</>}
        <span class="hint own-about">
          {[why, language && languageName(language)].filter(Boolean).join(' · ')}
        </span>
      </p>
      {children}
    </li>
  );
}

/** The rep's own phrases, and the team's. */
export function OwnWording() {
  const editing = useSignal<OwnPhrase | undefined>(undefined);
  const { ownPhrases, teamPhrases } = settings.value;
  const { list, vacate } = useHeir(ownPhrases.length);
  return (
    <section class="card" aria-labelledby="own">
      <h2 id="own">{ruleName('own-wording')}</h2>
      <p class="hint">{ruleWhy('own-wording')}</p>
      {teamPhrases.length > 0 && (
        <>
          <h3>{lockedBy()}</h3>
          <ul class="plain">
            {teamPhrases.map((phrase) => (
              <Phrase key={phrase.text} phrase={phrase} />
            ))}
          </ul>
        </>
      )}
      <ul class="plain" ref={list} tabIndex={-1}>
        {ownPhrases.map((phrase, at) => (
          <Phrase key={phrase.text} phrase={phrase}>
            <div class="buttons">
              <Button
                label={t('popup_button_about', t('options_edit'), phrase.text)}
                onClick={() => {
                  editing.value = phrase;
                }}
              >
                {t('options_edit')}
              </Button>
              <Button
                label={t('popup_button_about', t('options_remove'), phrase.text)}
                onClick={() =>
                  vacate(at, () =>
                    change((current) => ({
                      ownPhrases: current.ownPhrases.filter(({ text }) => text !== phrase.text),
                    })),
                  )
                }
              >
                {t('options_remove')}
              </Button>
            </div>
          </Phrase>
        ))}
      </ul>
      <Form
        key={editing.value?.text ?? ''}
        edited={editing.value}
        done={() => {
          editing.value = undefined;
        }}
      />
    </section>
  );
}
