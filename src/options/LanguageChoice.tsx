import { useId } from 'preact/hooks';
import { LANGUAGES } from '../engine/types.ts';
import { t } from '../shared/i18n.ts';
import { languageName } from '../shared/language-names.ts';

interface Props {
  /** Empty for all. */
  readonly value: string;
  readonly onChoose: (language: string) => void;
}

/** In replies in which language something counts: one, or all. */
export function LanguageChoice({ value, onChoose }: Props) {
  const id = useId();
  return (
    <p class="text">
      <label for={id}>{t('options_own_language')}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value="">{t('options_all_languages')}</option>
        {LANGUAGES.map((code) => (
          <option key={code} value={code}>
            {languageName(code)}
          </option>
        ))}
      </select>
    </p>
  );
}
