import { signal } from '@preact/signals';
import { createRef } from 'preact';

/** What was done last, for those who do not see it. */
export const said = signal('');

/** The line that says so: it takes the focus when what had it is gone and nothing stands in its place. */
export const statusLine = createRef<HTMLParagraphElement>();

/** Tells a screen reader what was done. */
export function Status() {
  return (
    <p role="status" class="unseen" tabIndex={-1} ref={statusLine}>
      {said.value}
    </p>
  );
}
