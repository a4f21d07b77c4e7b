import { t } from '../../shared/i18n.ts';
import { shorten } from '../../shared/shorten.ts';
import { Anchored } from './Anchored.tsx';
import type { Actions } from './actions.ts';
import { FindingDetails } from './FindingDetails.tsx';
import type { Pointing } from './pointing.ts';
import type { OverlayState } from './state.ts';

const NOWHERE = new DOMRect();

/** The card of the finding under the pointer or the caret. */
export function Card({
  state,
  actions,
  pointing,
}: {
  state: OverlayState;
  actions: Actions;
  pointing: Pointing;
}) {
  const shown = state.card.value;
  if (shown === undefined || state.list.value !== undefined) return null;
  const { box, finding } = shown;
  return (
    <Anchored
      key={`${finding.start} ${finding.quote}`}
      at={() => box.field.rects(finding)[0] ?? NOWHERE}
      box={box}
      placement="top-start"
      label={t('card_label', shorten(finding.quote))}
      class="card"
      onClose={pointing.close}
      onPointerEnter={pointing.keep}
      onPointerLeave={pointing.leave}
    >
      <FindingDetails
        box={box}
        finding={finding}
        actions={actions}
        fixed={(outcome) => outcome === 'done' && pointing.close()}
        dismissed={pointing.close}
      />
    </Anchored>
  );
}
