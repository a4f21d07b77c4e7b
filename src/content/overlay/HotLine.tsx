import { computed } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { HEATED } from '../../engine/heat.ts';
import { t } from '../../shared/i18n.ts';
import type { Settings } from '../../shared/settings.ts';
import type { ReplyBox } from '../reply-box.ts';
import type { HoldDesk, Way } from '../send/hold.ts';
import { type Actions, trusted } from './actions.ts';
import { useFollow } from './follow.ts';
import { freePlace } from './free-place.ts';
import type { OverlayState } from './state.ts';
import { Ways } from './Ways.tsx';

/** What helps before an answer to an angry message. */
const TIPS = ['get_up', 'matter', 'thank', 'angry_draft'] as const;

interface Props {
  box: ReplyBox;
  desk: HoldDesk;
  state: OverlayState;
  actions: Actions;
  settings: Settings;
}

/**
 * A quiet line at a box whose customer is angry, before anything is written: a pause is offered, with a tip. It takes
 * no focus, covers no control and, once closed, stays away from this thread.
 */
export function HotLine(props: Props) {
  const { box, desk, state } = props;
  const thread = useHot(box, desk, state);
  return thread === undefined ? null : <Line key={thread} {...props} thread={thread} />;
}

/** The thread of a box at which the pause is offered; undefined where it is not. */
export function useHot(box: ReplyBox | undefined, desk: HoldDesk, state: OverlayState): string | undefined {
  const hot = useMemo(
    () =>
      computed(() => {
        if (box === undefined) return false;
        const { incomingHeat, written } = box.report.value;
        return incomingHeat >= HEATED && !written && !box.note.value;
      }),
    [box],
  );
  if (box === undefined || !hot.value || desk.holdOf(box) !== undefined) return undefined;
  const thread = desk.threadOf(box);
  return state.coolThreads.value.has(thread) ? undefined : thread;
}

function Line({ box, state, actions, settings, thread }: Props & { thread: string }) {
  const panel = useRef<HTMLDivElement>(null);
  const { frame } = box.field;
  const tip = TIPS[thread.length % TIPS.length] ?? TIPS[0];
  useFollow(
    panel,
    () => frame,
    (element) => freePlace(frame, element, 'outside-first'),
    [frame],
  );
  const close = () => {
    state.coolThreads.value = new Set([...state.coolThreads.value, thread]);
  };
  const start = (way: Way) => {
    actions.startHold(box, way).then(close, () => {
      close();
      state.note.value = { box, says: 'failed' };
    });
  };
  return (
    <section
      ref={panel}
      class="panel note hot"
      aria-label={t('hot_title')}
      onMouseDown={(event) => event.preventDefault()}
    >
      <header>
        <p role="status">{t('hot_title')}</p>
        <button type="button" class="close" aria-label={t('card_close')} onClick={trusted(close)}>
          ×
        </button>
      </header>
      <p class="tip">{t(`tip_${tip}_text`)}</p>
      <Ways settings={settings} hints={false} choose={start} />
    </section>
  );
}
