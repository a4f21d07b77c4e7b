import type { Ref } from 'preact';
import { t } from '../../shared/i18n.ts';
import type { HoldWay, Settings } from '../../shared/settings.ts';
import type { Way } from '../send/hold.ts';
import { trusted } from './actions.ts';
import { lengthOf, othersOf } from './length.ts';

/** The ways that are offered for a setting. */
const OFFERED: Readonly<Record<HoldWay, readonly Way[]>> = {
  either: ['minutes', 'others'],
  minutes: ['minutes'],
  others: ['others'],
  both: ['both'],
};

/** The ways to take a pause, as equals: each a button with a line on what it means. */
export function Ways(props: {
  settings: Settings;
  /** Whether what a way means is said beside it. */
  hints: boolean;
  /** Takes the first button. */
  first?: Ref<HTMLButtonElement>;
  choose: (way: Way) => void;
}) {
  const { holdWay, holdMinutes, holdOthers } = props.settings;
  const [minutes, others] = [lengthOf(holdMinutes), othersOf(holdOthers)];
  const texts = {
    minutes: [t('hold_start', minutes), t('hold_start_hint')],
    others: [t('hold_others', others), t('hold_others_hint')],
    both: [t('hold_both', minutes, others), t('hold_others_hint')],
  } as const;
  return (
    <div class="ways">
      {OFFERED[holdWay].map((way, at) => {
        const [label, hint] = texts[way];
        const hintId = `way-${way}`;
        return (
          <button
            key={way}
            ref={(at === 0 && props.first) || null}
            type="button"
            class="way"
            aria-label={label}
            aria-describedby={props.hints ? hintId : undefined}
            onClick={trusted(() => props.choose(way))}
          >
            <span class="way-name">{label}</span>
            {props.hints && (
              <span class="way-hint" id={hintId}>
                {hint}
              </span>
            )}
          </button>
        );
      })}
    </div>
  );
}
