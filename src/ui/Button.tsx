import type { ComponentChildren } from 'preact';

interface Props {
  readonly children: ComponentChildren;
  /** `primary` is the one thing to do next; `quiet` stands back; `text` is hardly there. */
  readonly look?: 'primary' | 'quiet' | 'text';
  /** What a screen reader says instead of the text; it must contain the text. */
  readonly label?: string;
  readonly onClick: () => void;
}

/** A push button. */
export function Button({ children, look = 'quiet', label, onClick }: Props) {
  return (
    <button type="button" class={`button button-${look}`} aria-label={label} onClick={onClick}>
      {children}
    </button>
  );
}
