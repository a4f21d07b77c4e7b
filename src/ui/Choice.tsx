import { useId } from 'preact/hooks';

interface Props<T extends string> {
  readonly name: string;
  readonly ways: readonly { readonly id: T; readonly label: string }[];
  readonly chosen: T;
  readonly onChoose: (id: T) => void;
}

/** One of a few, side by side. */
export function Choice<T extends string>({ name, ways, chosen, onChoose }: Props<T>) {
  const group = useId();
  return (
    <fieldset class="choice">
      <legend class="choice-name">{name}</legend>
      <div class="choice-ways">
        {ways.map(({ id, label }) => (
          <label key={id} class="choice-way">
            <input type="radio" name={group} checked={id === chosen} onChange={() => onChoose(id)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
