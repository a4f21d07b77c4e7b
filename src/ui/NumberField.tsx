import { useId, useState } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly detail?: string | undefined;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** It cannot be changed. */
  readonly locked?: boolean;
  /** Called with a number that fits; one that does not is left to the browser to complain of. */
  readonly onChange: (value: number) => void;
}

/** A whole number, or part of one where the value has parts already. */
export function NumberField({ label, detail, value, least, most, locked, onChange }: Props) {
  const id = useId();
  // What is being typed stays, whatever is shown anew meanwhile.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div class="number">
      <label for={id}>
        {label}
        {detail !== undefined && <span class="hint number-detail">{detail}</span>}
      </label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        step={Number.isInteger(value) ? 1 : 'any'}
        value={typed ?? value}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        disabled={locked}
        onChange={({ currentTarget }) => {
          setTyped(null);
          const { valueAsNumber } = currentTarget;
          if (currentTarget.reportValidity() && !Number.isNaN(valueAsNumber)) onChange(valueAsNumber);
          else currentTarget.value = String(value);
        }}
      />
    </div>
  );
}
