import { useId } from 'preact/hooks';
import { LANGUAGES } from '../engine/types.ts';
import { languageName } from '../shared/language-names.ts';

interface Props {
  readonly label: string;
  /** What is said for all of them, where all may be chosen: their value is empty. */
  readonly all?: string;
  readonly value: string;
  readonly onChoose: (language: string) => void;
}

/** One of the languages, or all. */
export function LanguageChoice({ label, all, value, onChoose }: Props) {
  const id = useId();
  return (
    <p class="text">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {all !== undefined && <option value="">{all}</option>}
        {LANGUAGES.map((code) => (
          <option key={code} value={code}>
            {languageName(code)}
          </option>
        ))}
      </select>
    </p>
  );
}
