import { useEffect, useState } from 'preact/hooks';
import { t } from '../../shared/i18n.ts';
import { openingItem } from '../../shared/store.ts';
import type { ReplyBox } from '../reply-box.ts';
import { trusted } from './actions.ts';

/** Where the row of openings stands: one further each time that one is shown, on any page. */
function useTurn(): [turn: number | undefined, next: () => void] {
  const [turn, setTurn] = useState<number | undefined>(undefined);
  const next = () => {
    const go = (last: number) => {
      setTurn(last + 1);
      return openingItem.set(last + 1);
    };
    // Without the storage the next of this page is good enough.
    openingItem
      .get()
      .then(go, () => go(turn ?? 0))
      .catch(() => undefined);
  };
  useEffect(next, []);
  return [turn, next];
}

/** A humble way to begin, to be put into the draft or copied. Nothing while there is none. */
export function Opening({ box }: { box: ReplyBox }) {
  const [turn, next] = useTurn();
  const [is, setIs] = useState<'offered' | 'refused' | 'put'>('offered');
  const openings = box.openings();
  const opening = turn === undefined ? undefined : openings[turn % openings.length];
  if (opening === undefined || is === 'put') return null;
  const put = async () => {
    const quote = box.field.read().text.slice(opening.start, opening.end);
    const outcome = await box.fix({ ...opening, quote }, opening.text).catch(() => 'refused' as const);
    setIs(outcome === 'done' ? 'put' : 'refused');
  };
  return (
    <section class="opening" aria-labelledby="opening-title">
      <h3 id="opening-title">{t('opening_title')}</h3>
      <p class="said">{opening.said}</p>
      {is === 'refused' && (
        <p class="refused" role="alert">
          {t('card_fix_failed')}
        </p>
      )}
      <div class="dismiss">
        <button type="button" class="fix" onClick={trusted(() => void put())}>
          {t('opening_put')}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={trusted(() => void navigator.clipboard.writeText(opening.said).catch(() => undefined))}
        >
          {t('card_copy')}
        </button>
        <button type="button" class="quiet" onClick={trusted(next)}>
          {t('opening_other')}
        </button>
      </div>
    </section>
  );
}
