import { useRef } from 'preact/hooks';
import { t } from '../../shared/i18n.ts';
import type { Beside, Said } from '../beside.ts';
import type { HoldDesk } from '../send/hold.ts';
import { trusted } from './actions.ts';
import { useFollow } from './follow.ts';
import { freePlace } from './free-place.ts';
import { useHot } from './HotLine.tsx';
import type { OverlayState } from './state.ts';

/** Where it stands when its box is gone: in the corner where a page that says "sent" seldom does. */
const corner = (element: HTMLElement) => ({ x: 16, y: window.innerHeight - element.offsetHeight - 16 });

/** A quiet line at a box, with what can be done about it. Takes no focus and covers no control. */
export function Line(props: { said: Said; beside: Beside; desk: HoldDesk; state: OverlayState }) {
  const { said, beside, desk, state } = props;
  // An angry customer comes first.
  return useHot(said.box, desk, state) === undefined ? <Words said={said} beside={beside} /> : null;
}

function Words({ said, beside }: { said: Said; beside: Beside }) {
  const panel = useRef<HTMLElement>(null);
  const { text, detail, ways } = said.line;
  const frame = said.box?.live ? said.box.field.frame : undefined;
  useFollow(
    panel,
    () => frame ?? document.documentElement,
    (element) => (frame ? freePlace(frame, element, 'outside-first') : corner(element)),
    [frame, text, detail],
  );
  return (
    <section
      ref={panel}
      class="panel line"
      aria-label={t('name')}
      onMouseDown={(event) => event.preventDefault()}
    >
      <div role="status">
        <p>{text}</p>
        {detail !== '' && <p class="detail">{detail}</p>}
      </div>
      {ways.map(({ id, label }) => (
        <button key={id} type="button" class="way" onClick={trusted(() => beside.take(id))}>
          {label}
        </button>
      ))}
      <button type="button" class="close" aria-label={t('card_close')} onClick={trusted(beside.close)}>
        ×
      </button>
    </section>
  );
}
