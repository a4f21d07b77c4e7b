import { useRef } from 'preact/hooks';
import { t } from '../../shared/i18n.ts';
import type { ReplyBox } from '../reply-box.ts';
import { trusted } from './actions.ts';
import { useFollow } from './follow.ts';
import { freePlace } from './free-place.ts';
import { Passages } from './Passages.tsx';

/** The time is up: the draft is there to be read once more. Takes no focus and covers no control. */
export function ReadAgain({ box, close }: { box: ReplyBox; close: () => void }) {
  const panel = useRef<HTMLDivElement>(null);
  const { frame } = box.field;
  const { carriers } = box.report.value;
  useFollow(
    panel,
    () => frame,
    (element) => freePlace(frame, element, 'outside-first'),
    [frame, carriers],
  );
  return (
    <div
      ref={panel}
      class="panel read-again"
      role="dialog"
      aria-label={t('hold_over_title')}
      onMouseDown={(event) => event.preventDefault()}
    >
      <header>
        <h2>{t('hold_over_title')}</h2>
        <button type="button" class="close" aria-label={t('card_close')} onClick={trusted(close)}>
          ×
        </button>
      </header>
      <p role="status">{t('hold_over_lead')}</p>
      <Passages carriers={carriers} />
    </div>
  );
}
