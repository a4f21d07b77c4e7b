import { t } from '../shared/i18n.ts';
import { favourites, keep } from './favourites.ts';
import type { Tip } from './tips.ts';

interface Props {
  readonly tip: Tip;
}

/** Keeps a tip among the favourites, or lets it go. */
export function Star({ tip: { slug } }: Props) {
  const kept = favourites.value.includes(slug);
  return (
    <button
      type="button"
      class="star"
      aria-pressed={kept}
      aria-label={t('popup_button_about', t('popup_tip_favourite'), t(`tip_${slug}`))}
      onClick={() => void keep(slug, !kept)}
    >
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <path d="M10 2.4l2.3 4.9 5.3.7-3.9 3.7 1 5.3L10 14.4 5.3 17l1-5.3L2.4 8l5.3-.7z" />
      </svg>
    </button>
  );
}

/** What a tip says, and the idea behind it. */
export function TipText({ tip: { slug } }: Props) {
  return (
    <>
      <p>{t(`tip_${slug}_text`)}</p>
      <details class="why">
        <summary>{t('popup_tip_why')}</summary>
        <p>{t(`tip_${slug}_why`)}</p>
      </details>
    </>
  );
}

/** Tips by their names, each to be opened. @param name of which one is open at a time */
export function TipList(props: {
  readonly tips: readonly Tip[];
  readonly open?: Tip;
  readonly name?: string;
}) {
  const { tips, open, name } = props;
  return (
    <ul class="plain tips">
      {tips.map((tip) => (
        <li key={tip.slug}>
          <details class="tip" name={name} open={tip === open}>
            <summary>{t(`tip_${tip.slug}`)}</summary>
            <TipText tip={tip} />
          </details>
          <Star tip={tip} />
        </li>
      ))}
    </ul>
  );
}
