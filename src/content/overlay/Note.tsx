import { useRef } from 'preact/hooks';
import { type MessageKey, t } from '../../shared/i18n.ts';
import { trusted } from './actions.ts';
import { type Corner, useFollow } from './follow.ts';
import { freePlace } from './free-place.ts';
import { Opening } from './Opening.tsx';
import { Passages } from './Passages.tsx';
import type { BoxNote } from './state.ts';

const TITLES = { ready: 'hold_anyway_ready', failed: 'hold_failed' } as const;

/** How much of the window's height it takes, in per cent: the most where it covers nothing so, or less, and scrolls. */
const HEIGHTS = [60, 40];

function placeOf(frame: HTMLElement, note: HTMLElement): Corner | undefined {
  const { scrollTop } = note;
  for (const height of HEIGHTS) {
    note.style.maxHeight = `max(200px, ${height}vh)`;
    const corner = freePlace(frame, note, 'outside-first');
    if (corner === undefined) continue;
    note.scrollTop = scrollTop;
    return corner;
  }
  return undefined;
}

function titleOf({ says, hold, box }: BoxNote): MessageKey {
  if (says !== 'over') return TITLES[says];
  if (!box.report.value.written) return 'hold_over_begin';
  return hold?.others ? 'hold_over_others' : 'hold_over_title';
}

/**
 * A word beside the box: the time is up and the draft is there to be read once more, or Send is open. Takes
 * no focus and covers no control.
 */
export function Note({ note, close }: { note: BoxNote; close: () => void }) {
  const panel = useRef<HTMLDivElement>(null);
  const { frame } = note.box.field;
  const { carriers } = note.box.report.value;
  const { written } = note.box.report.value;
  const [customer] = note.box.customers.value;
  const title = t(titleOf(note));
  useFollow(
    panel,
    () => frame,
    (element) => placeOf(frame, element),
    [frame, carriers, title, written],
  );
  return (
    <div
      ref={panel}
      class="panel note"
      role="dialog"
      aria-label={title}
      onMouseDown={(event) => event.preventDefault()}
    >
      <header>
        <div role="status">
          <h2>{title}</h2>
        </div>
        <button type="button" class="close" aria-label={t('card_close')} onClick={trusted(close)}>
          ×
        </button>
      </header>
      {note.says === 'over' && (
        <>
          {customer && <p class="to">{t('popup_to', customer.name)}</p>}
          {written && <p>{t('hold_over_lead')}</p>}
          <Passages findings={carriers} />
          <Opening box={note.box} />
        </>
      )}
    </div>
  );
}
