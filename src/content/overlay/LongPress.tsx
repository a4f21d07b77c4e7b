import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../shared/i18n.ts';
import { trusted } from './actions.ts';

/** `pressed`: held down. `waiting`: clicked; the time goes on by itself. `armed`: the next click acts. */
type Phase = 'idle' | 'pressed' | 'waiting' | 'armed';

/**
 * A button that acts when it is held down, by pointer or by Space or Enter. Who can only click, as with many screen
 * readers, clicks, waits as long, and clicks once more.
 * @param props.ms milliseconds
 * @param props.may asked before anything begins: false when something is missing first
 */
export function LongPress(props: { label: string; ms: number; may?: () => boolean; act: () => void }) {
  const [phase, setPhase] = useState<Phase>('idle');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const down = useRef(false);
  const clicked = useRef(false);
  const stop = () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    down.current = clicked.current = false;
    setPhase('idle');
  };
  const begin = () => {
    if (timer.current !== undefined || props.may?.() === false) return;
    setPhase('pressed');
    timer.current = setTimeout(() => {
      timer.current = undefined;
      const held = down.current;
      if (!held && clicked.current) setPhase('armed');
      else stop();
      if (held) props.act();
    }, props.ms);
  };
  const press = () => {
    if (phase === 'armed') return;
    down.current = true;
    begin();
  };
  /** Let go outside of the button, a press was none. */
  const letGo = () => {
    down.current = false;
    if (phase === 'pressed') stop();
  };
  const click = () => {
    if (phase === 'armed') {
      if (props.may?.() === false) return;
      stop();
      props.act();
      return;
    }
    begin();
    if (timer.current === undefined) return;
    clicked.current = true;
    setPhase('waiting');
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  const isPress = (event: KeyboardEvent) => event.key === ' ' || event.key === 'Enter';
  const says = phase === 'armed' ? t('hold_anyway_again') : phase === 'waiting' ? t('hold_anyway_wait') : '';
  return (
    <>
      <button
        type="button"
        class={`long-press ${phase}`}
        onPointerDown={trusted(press)}
        onPointerUp={() => {
          down.current = false;
        }}
        onPointerLeave={letGo}
        onPointerCancel={stop}
        onBlur={stop}
        onKeyDown={trusted((event) => {
          if (isPress(event) && !event.repeat) press();
        })}
        onKeyUp={() => {
          down.current = false;
        }}
        onClick={trusted(click)}
      >
        {says === '' ? props.label : says}
      </button>
      <span class="unseen" role="status">
        {says}
      </span>
    </>
  );
}
