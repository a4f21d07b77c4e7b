interface Props {
  /** How much is left, 0 to 1. */
  readonly left: number;
  /** What stands in the middle. */
  readonly text: string;
  /** What a screen reader says. */
  readonly label: string;
  /** Whether it is time that goes by, or something else that is done bit by bit. */
  readonly of?: 'time' | 'count';
}

/** A ring that empties as something comes to its end. Whoever shows it paints it again. */
export function Ring({ left, text, label, of = 'time' }: Props) {
  const named = { role: of === 'time' ? 'timer' : 'img', 'aria-label': label } as const;
  return (
    <div class="ring" {...named}>
      <svg class="ring-drawing" viewBox="0 0 40 40" aria-hidden="true">
        <circle class="ring-track" cx="20" cy="20" r="18" />
        <circle
          class="ring-left"
          cx="20"
          cy="20"
          r="18"
          pathLength={1}
          // The gap is longer than the ring, so that no dash begins again at its end.
          stroke-dasharray={`${Math.min(1, Math.max(0, left))} 2`}
        />
      </svg>
      <span class="ring-text" aria-hidden="true">
        {text}
      </span>
    </div>
  );
}
