import { useId } from 'preact/hooks';
import { LONGEST } from '../shared/shapes.ts';

/** A line of text with its label, and what is wrong with it. */
export function Field(props: {
  readonly label: string;
  readonly value: string;
  readonly wrong?: string | undefined;
  readonly onInput: (value: string) => void;
}) {
  const id = useId();
  return (
    <div class="text">
      <label for={id}>{props.label}</label>
      <input
        id={id}
        type="text"
        // Or the browser keeps what is typed with its session.
        autoComplete="off"
        maxLength={LONGEST}
        value={props.value}
        aria-invalid={props.wrong !== undefined}
        aria-describedby={props.wrong === undefined ? undefined : `${id}-wrong`}
        onInput={({ currentTarget }) => props.onInput(currentTarget.value)}
      />
      {props.wrong !== undefined && (
        <p id={`${id}-wrong`} class="wrong" role="alert">
          {props.wrong}
        </p>
      )}
    </div>
  );
}
