import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { clock, t } from '../../shared/i18n.ts';
import type { Hold } from '../../shared/store.ts';
import { type Actions, trusted } from './actions.ts';
import { LongPress } from './LongPress.tsx';
import { lengthOf } from './length.ts';
import { Passages } from './Passages.tsx';
import type { HeldDialog } from './state.ts';

/** The pause at Send: calm words, the passages, three ways on. It never sends. */
export function HoldDialog(props: {
  held: HeldDialog;
  hold: Hold | undefined;
  now: number;
  minutes: number;
  actions: Actions;
  close: () => void;
}) {
  const { held, hold, actions, close } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  // Taken while rendering: showing the dialog already moves the focus.
  const [back] = useState(() => held.box.field.keepPlace());
  const [stage, setStage] = useState<'asking' | 'ready' | 'failed'>('asking');
  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);
  const cooling = hold !== undefined && hold.until > props.now;
  const { carriers } = held.box.report.value;
  const leave = () => {
    // While the dialog is open the page is inert and takes no focus.
    dialog.current?.close();
    close();
    // The page's own Send is what goes: it is offered, never pressed.
    if (stage !== 'asking' && held.control?.isConnected) held.control.focus();
    else back();
  };
  const start = () => {
    actions.startHold(held.box).catch(() => {
      actions.sendAnyway(held.box);
      setStage('failed');
    });
  };
  const anyway = () => {
    actions.sendAnyway(held.box);
    setStage('ready');
  };
  const title =
    stage !== 'asking'
      ? t(stage === 'ready' ? 'hold_anyway_ready' : 'hold_failed')
      : cooling
        ? t('hold_cooling_title', clock(hold.until - props.now))
        : t('hold_title');
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
      <h2 id="hold-title">{title}</h2>
      {stage === 'asking' && (
        <>
          <p>{t(cooling ? 'hold_cooling_lead' : 'hold_lead')}</p>
          <Passages carriers={carriers} />
        </>
      )}
      <div class="choices">
        {stage !== 'asking' || cooling ? (
          <button type="button" class="primary" onClick={trusted(leave)}>
            {t('hold_ok')}
          </button>
        ) : (
          <>
            <button type="button" class="primary" onClick={trusted(start)}>
              {t('hold_start', lengthOf(props.minutes))}
            </button>
            <button type="button" onClick={trusted(leave)}>
              {t('hold_edit')}
            </button>
          </>
        )}
        {stage === 'asking' && <LongPress label={t('hold_anyway')} ms={2000} act={anyway} />}
      </div>
    </dialog>
  );
}
