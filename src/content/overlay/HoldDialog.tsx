import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RuleId } from '../../engine/types.ts';
import { type Hold, isOver, left } from '../../shared/hold.ts';
import { clock, t } from '../../shared/i18n.ts';
import type { Way } from '../send/hold.ts';
import { type Actions, trusted } from './actions.ts';
import { LongPress } from './LongPress.tsx';
import { lengthOf } from './length.ts';
import { Passages } from './Passages.tsx';
import type { BoxNote, HeldDialog } from './state.ts';

/** How long "send anyway" is held down, in milliseconds. */
const HELD_DOWN = 2000;
/** Not what heats a reply, and yet what a rep would regret most. */
const REGRETTED: readonly RuleId[] = ['wrong-name', 'placeholder'];

/** The pause at Send: calm words, the passages, three ways on. It never sends. */
export function HoldDialog(props: {
  held: HeldDialog;
  hold: Hold | undefined;
  now: number;
  minutes: number;
  /** What a reply waits for that is held now. */
  way: Way;
  actions: Actions;
  /** Closes the dialog; the note, if any, says what comes now. */
  close: (note?: BoxNote) => void;
}) {
  const { held, hold, actions } = props;
  const { box } = held;
  const dialog = useRef<HTMLDialogElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  // Taken while rendering: showing the dialog already moves the focus.
  const [back] = useState(() => box.field.keepPlace());
  const cooling = hold !== undefined && !isOver(hold, props.now);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => {
      // Taken away with no answer, because the time is up: the focus would be lost with it.
      if (!shown?.open || !shown.isConnected) return;
      shown.close();
      back();
    };
  }, []);
  useLayoutEffect(() => {
    first.current?.focus();
  }, [cooling]);
  const { carriers, findings } = box.report.value;
  const leave = (note?: BoxNote) => {
    // While the dialog is open the page is inert and takes no focus.
    dialog.current?.close();
    props.close(note);
    back();
    // The page's own Send is what goes: it is offered, never pressed.
    if (note !== undefined && held.control?.isConnected) held.control.focus();
  };
  const letGo = (says: 'ready' | 'failed') => {
    actions.sendAnyway(box);
    leave({ box, says });
  };
  const start = () => {
    actions.startHold(box, props.way).catch(() => letGo('failed'));
  };
  return (
    <dialog
      ref={dialog}
      class="hold"
      aria-labelledby="hold-title"
      onCancel={(event) => {
        event.preventDefault();
        leave();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id="hold-title">
        {cooling ? t('hold_cooling_title', clock(left(hold, props.now).ms)) : t('hold_title')}
      </h2>
      <p>{t(cooling ? 'hold_cooling_lead' : 'hold_lead')}</p>
      <Passages findings={[...carriers, ...findings.filter(({ rule }) => REGRETTED.includes(rule))]} />
      <div class="choices">
        {cooling ? (
          <button ref={first} type="button" class="primary" onClick={trusted(() => leave())}>
            {t('hold_ok')}
          </button>
        ) : (
          <>
            <button ref={first} type="button" class="primary" onClick={trusted(start)}>
              {t('hold_start', lengthOf(props.minutes))}
            </button>
            <button type="button" onClick={trusted(() => leave())}>
              {t('hold_edit')}
            </button>
          </>
        )}
        <LongPress label={t('hold_anyway')} ms={HELD_DOWN} act={() => letGo('ready')} />
      </div>
    </dialog>
  );
}
