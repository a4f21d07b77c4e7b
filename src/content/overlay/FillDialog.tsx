import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../shared/i18n.ts';
import { unfilledIn } from '../send/unfilled.ts';
import { type Actions, trusted } from './actions.ts';
import { useAtSend } from './at-send.ts';
import { Passages } from './Passages.tsx';
import type { BoxNote, HeldDialog } from './state.ts';

/** The stop at Send for what is still to be filled in: no wait, and one press to go all the same. It never sends. */
export function FillDialog(props: {
  held: HeldDialog;
  actions: Actions;
  /** Closes the dialog; the note, if any, says what comes now. */
  close: (note?: BoxNote) => void;
}) {
  const { held, actions } = props;
  const { box } = held;
  const { dialog, leave, onCancel, onKeyDown } = useAtSend(held, props.close);
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    first.current?.focus();
  }, []);
  const fill = () => {
    const [next] = unfilledIn(box.check());
    leave(undefined, next && (() => box.field.goTo(next)));
  };
  const goes = () => {
    actions.sendUnfilled(box);
    leave({ box, says: 'ready' });
  };
  return (
    <dialog ref={dialog} class="hold" aria-labelledby="fill-title" onCancel={onCancel} onKeyDown={onKeyDown}>
      <h2 id="fill-title">{t('fill_title')}</h2>
      <p>{t('fill_lead')}</p>
      <Passages findings={unfilledIn(box.report.value)} />
      <div class="choices">
        <button ref={first} type="button" class="primary" onClick={trusted(fill)}>
          {t('fill_back')}
        </button>
        <button type="button" onClick={trusted(goes)}>
          {t('fill_anyway')}
        </button>
      </div>
    </dialog>
  );
}
