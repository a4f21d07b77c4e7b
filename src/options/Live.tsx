import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { HELD } from 'rule-examples';
import type { Choices, Finding, Language } from '../engine/types.ts';
import { t } from '../shared/i18n.ts';
import { LONGEST } from '../shared/shapes.ts';
import { type Checker, checkerFor } from './checker.ts';
import { Marked } from './Marked.tsx';
import { settings } from './settings.ts';

/** A text with each finding between ‹ and ›. */
function withMarks(text: string, findings: readonly Finding[]): string {
  let at = 0;
  let marked = '';
  for (const { start, end } of findings) {
    marked += `${text.slice(at, start)}‹${text.slice(start, end)}›`;
    at = end;
  }
  return marked + text.slice(at);
}

function choices(): Choices {
  const { rulesOff, phrasesOff, sensitivity, weights, ownPhrases, teamPhrases } = settings.value;
  return { rulesOff, phrasesOff, sensitivity, weights, own: [...ownPhrases, ...teamPhrases] };
}

interface Props {
  readonly text: string;
  readonly language: Language;
  readonly checker: Checker;
}

/** A text, what is marked in it, and whether Send would be held. */
function Example({ text, language, checker }: Props) {
  const { findings, heated } = checker.check({ text }, { customers: [], language }, choices());
  return (
    <>
      <p lang={language} class="example">
        <Marked text={withMarks(text, findings)} />
      </p>
      <p class={heated ? 'verdict verdict-held' : 'verdict'}>
        {t(heated ? 'options_live_held' : 'options_live_goes')}
      </p>
    </>
  );
}

/** What the settings do to texts of every heat and to one of the rep's own, at once. */
export function Live({ language }: { readonly language: Language }) {
  const own = useSignal('');
  const id = useId();
  const checker = checkerFor(language).value;
  if (checker === undefined) return null;
  return (
    <div class="live">
      <h4>{t('options_live')}</h4>
      <ul class="plain">
        {HELD[language]?.map((text) => (
          <li key={text} class="live-one">
            <Example text={text} language={language} checker={checker} />
          </li>
        ))}
      </ul>
      <p class="text">
        <label for={id}>{t('options_live_own')}</label>
        <input
          id={id}
          type="text"
          lang={language}
          // Or the browser keeps what is typed with its session.
          autoComplete="off"
          maxLength={LONGEST}
          value={own.value}
          onInput={({ currentTarget }) => {
            own.value = currentTarget.value;
          }}
        />
      </p>
      <div class="live-one live-own" aria-live="polite">
        {/[\p{L}\p{N}]/u.test(own.value) && (
          <Example text={own.value} language={language} checker={checker} />
        )}
      </div>
    </div>
  );
}
