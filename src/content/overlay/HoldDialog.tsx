import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RuleId } from '../../engine/types.ts';
import { type Hold, isOver } from '../../shared/hold.ts';
import { t } from '../../shared/i18n.ts';
import type { Settings } from '../../shared/settings.ts';
import type { Way } from '../send/hold.ts';
import { Anyway } from './Anyway.tsx';
import { type Actions, trusted } from './actions.ts';
import { useAtSend } from './at-send.ts';
import { leftInWords } from './length.ts';
import { Passages } from './Passages.tsx';
import type { BoxNote, HeldDialog } from './state.ts';
import { Ways } from './Ways.tsx';

/** Not what heats a reply, and yet what a rep would regret most. */
const REGRETTED: readonly RuleId[] = ['wrong-name', 'placeholder'];

/** The pause at Send: calm words, the passages, the ways on. It never sends. */
export function HoldDialog(props: {
  held: HeldDialog;
  hold: Hold | undefined;
  now: number;
  settings: Settings;
  actions: Actions;
  /** Closes the dialog; the note, if any, says what comes now. */
  close: (note?: BoxNote) => void;
}) {
  const { held, hold, actions } = props;
  const { box } = held;
  const { dialog, leave, onCancel, onKeyDown } = useAtSend(held, props.close);
  const first = useRef<HTMLButtonElement>(null);
  const cooling = hold !== undefined && !isOver(hold, props.now);
  useLayoutEffect(() => {
    first.current?.focus();
  }, [cooling]);
  const { carriers, findings } = box.report.value;
  const letGo = (says: 'ready' | 'failed', reason = '') => {
    actions.sendAnyway(box, reason);
    leave({ box, says });
  };
  const start = (way: Way) => {
    // Whoever has gone back to the reply meanwhile is asked again at the next Send.
    actions.startHold(box, way).catch(() => dialog.current?.open && letGo('failed'));
  };
  return (
    <dialog ref={dialog} class="hold" aria-labelledby="hold-title" onCancel={onCancel} onKeyDown={onKeyDown}>
      <h2 id="hold-title">
        {cooling ? t('hold_cooling_title', leftInWords(hold, props.now)) : t('hold_title')}
      </h2>
      <p>{t(cooling ? 'hold_cooling_lead' : 'hold_lead')}</p>
      <Passages findings={[...carriers, ...findings.filter(({ rule }) => REGRETTED.includes(rule))]} />
      {!cooling && <Ways settings={props.settings} hints={true} first={first} choose={start} />}
      <div class="choices">
        <button
          ref={cooling ? first : null}
          type="button"
          class={cooling ? 'primary' : undefined}
          onClick={trusted(() => leave())}
        >
          {t(cooling ? 'hold_ok' : 'hold_edit')}
        </button>
        <Anyway may={props.settings.anyway} send={(reason) => letGo('ready', reason)} />
      </div>
    </dialog>
  );
}
