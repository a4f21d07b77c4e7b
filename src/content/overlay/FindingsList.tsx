import { useRef } from 'preact/hooks';
import { t } from '../../shared/i18n.ts';
import type { ReplyBox } from '../reply-box.ts';
import { AdviceList } from './AdviceList.tsx';
import { Anchored } from './Anchored.tsx';
import { type Actions, trusted } from './actions.ts';
import { FindingDetails } from './FindingDetails.tsx';
import { useSaving } from './saving.tsx';

/** All findings of a box and what it lacks, for those who would rather read a list, and for keyboard and screen reader. */
export function FindingsList(props: {
  box: ReplyBox;
  actions: Actions;
  /** Whether the meter is shown and can be hidden from here. */
  meter: boolean;
  /** Puts a first word into the box, as there is no answer yet. */
  firstWord: () => void;
  close: () => void;
}) {
  const { box, actions } = props;
  const panel = useRef<HTMLDivElement>(null);
  const saving = useSaving();
  // Taken once, before the list takes the focus; a fix moves it to the end of the new wording.
  const back = useRef<() => void>(undefined);
  back.current ??= box.field.keepPlace();
  const { findings, advice } = box.report.value;
  const close = () => {
    props.close();
    back.current?.();
  };
  return (
    <Anchored
      panel={panel}
      at={() => box.field.frame.getBoundingClientRect()}
      box={box}
      placement="right-end"
      label={t('list_title')}
      class="list"
      focus={true}
      onClose={(elsewhere) => (elsewhere ? props.close() : close())}
    >
      <header>
        <h2>{t('list_title')}</h2>
        <button type="button" class="close" aria-label={t('card_close')} onClick={trusted(close)}>
          ×
        </button>
      </header>
      {findings.length + advice.length === 0 && <p class="why">{t('list_none')}</p>}
      {findings.length > 0 && (
        <ol>
          {findings.map((finding) => (
            <li key={`${finding.start} ${finding.quote}`}>
              <FindingDetails
                box={box}
                finding={finding}
                actions={actions}
                fixed={(outcome, button) => {
                  if (outcome === 'done') back.current = box.field.keepPlace();
                  (outcome === 'done' ? panel.current : button)?.focus();
                }}
                dismissed={() => panel.current?.focus()}
              />
            </li>
          ))}
        </ol>
      )}
      <AdviceList advice={advice} actions={actions} dismissed={() => panel.current?.focus()} />
      {saving.failed}
      <footer>
        <span>{t('list_hint')}</span>
        {!box.note.value && (
          <button
            type="button"
            class="quiet"
            onClick={trusted(() => {
              close();
              props.firstWord();
            })}
          >
            {t('first_word')}
          </button>
        )}
        {props.meter && actions.mayHideMeter() && (
          <button type="button" class="quiet" onClick={trusted(() => void saving.attempt(actions.hideMeter))}>
            {t('list_hide_meter')}
          </button>
        )}
      </footer>
    </Anchored>
  );
}
