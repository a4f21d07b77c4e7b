import { computed } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { type Hold, isOver } from '../../shared/hold.ts';
import { numeral, t } from '../../shared/i18n.ts';
import type { ReplyBox } from '../reply-box.ts';
import { trusted } from './actions.ts';
import { useFollow } from './follow.ts';
import { freePlace } from './free-place.ts';
import { glance, leftInWords } from './length.ts';

/** What is seen of a box from afar. It changes far less often than the report, which is made at every key. */
const glanceAt = (box: ReplyBox) => ({
  count: computed(() => box.report.value.findings.length),
  percent: computed(() => Math.round(box.report.value.heat * 100)),
  heated: computed(() => box.report.value.heated && !box.note.value),
});

/** The heat of the box at its edge: a small button that opens the list of findings. */
export function Meter(props: { box: ReplyBox; hold: Hold | undefined; now: number; open: () => void }) {
  const { box, hold, now } = props;
  const button = useRef<HTMLButtonElement>(null);
  const seen = useMemo(() => glanceAt(box), [box]);
  const [count, percent, heated] = [seen.count.value, seen.percent.value, seen.heated.value];
  const cooling = hold !== undefined && !isOver(hold, now);
  const { frame } = box.field;
  useFollow(
    button,
    () => frame,
    (element) => freePlace(frame, element, 'inside-first'),
    [frame, cooling, count],
  );
  const label = cooling
    ? t('meter_cooling', leftInWords(hold, now))
    : count === 0
      ? t('meter_calm')
      : t(heated ? 'meter_heated' : 'meter_some', numeral(count));
  const level = heated ? 'heated' : count > 0 ? 'some' : 'calm';
  return (
    <button
      ref={button}
      type="button"
      class={`meter ${level}${cooling ? ' cooling' : ''}`}
      aria-label={label}
      title={label}
      onMouseDown={(event) => event.preventDefault()}
      onClick={trusted(props.open)}
    >
      {!cooling && (
        <span class="bar" aria-hidden="true">
          <span class="fill" style={{ width: `${percent}%` }} />
        </span>
      )}
      <span class="count" aria-hidden="true">
        {cooling ? glance(hold, now) : count > 0 ? numeral(count) : '✓'}
      </span>
    </button>
  );
}
