import { useId } from 'preact/hooks';

interface Props<T extends string> {
  readonly label: string;
  /** Under the label. */
  readonly detail?: string | undefined;
  /** What can be chosen, with its text and a second line. */
  readonly options: readonly { readonly value: T; readonly text: string; readonly detail?: string }[];
  readonly value: T;
  /** It cannot be changed. */
  readonly locked?: boolean;
  readonly onChange: (value: T) => void;
}

/** One of a few. It shows `value` and nothing else: a change that failed does not move it. */
export function RadioGroup<T extends string>({ label, detail, options, value, locked, onChange }: Props<T>) {
  const name = useId();
  return (
    <fieldset class="radio" disabled={locked}>
      <legend>{label}</legend>
      {detail !== undefined && <p class="hint">{detail}</p>}
      {options.map((option) => (
        <label key={option.value} class="radio-one">
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.text}
            {option.detail !== undefined && <span class="radio-detail">{option.detail}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
