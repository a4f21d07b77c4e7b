import { t } from '../../shared/i18n.ts';
import type { ReplyBox } from '../reply-box.ts';
import { Anchored } from './Anchored.tsx';
import { trusted } from './actions.ts';
import { Passages } from './HoldDialog.tsx';

/** The time is up: the draft is there to be read once more. Takes no focus. */
export function ReadAgain({ box, close }: { box: ReplyBox; close: () => void }) {
  return (
    <Anchored
      at={() => box.field.frame.getBoundingClientRect()}
      context={box.field.frame}
      placement="top-start"
      label={t('hold_over_title')}
      class="read-again"
      onClose={close}
    >
      <header>
        <h2>{t('hold_over_title')}</h2>
        <button type="button" class="close" aria-label={t('card_close')} onClick={trusted(close)}>
          ×
        </button>
      </header>
      <p role="status">{t('hold_over_lead')}</p>
      <Passages carriers={box.report.value.carriers} />
    </Anchored>
  );
}
