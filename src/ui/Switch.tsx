interface Props {
  readonly label: string;
  /** A second line under the label. */
  readonly detail?: string | undefined;
  readonly on: boolean;
  /** It cannot be changed; it can still be reached and read. */
  readonly locked?: boolean;
  readonly onChange: (on: boolean) => void;
}

/** A switch with its text. It shows `on` and nothing else: a change that failed does not flip it. */
export function Switch({ label, detail, on, locked = false, onChange }: Props) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      aria-disabled={locked}
      class="switch"
      onClick={() => {
        if (!locked) onChange(!on);
      }}
    >
      <span class="switch-text">
        <span class="switch-label">{label}</span>
        {detail !== undefined && <span class="switch-detail">{detail}</span>}
      </span>
      <span class="switch-track" />
    </button>
  );
}
