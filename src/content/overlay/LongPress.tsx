import { useEffect, useRef, useState } from 'preact/hooks';
import { trusted } from './actions.ts';

/** A button that acts when it is held down, by pointer or by Space or Enter. @param props.ms milliseconds */
export function LongPress(props: { label: string; ms: number; act: () => void }) {
  const [pressed, setPressed] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const release = () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    setPressed(false);
  };
  const press = () => {
    if (timer.current !== undefined) return;
    setPressed(true);
    timer.current = setTimeout(() => {
      release();
      props.act();
    }, props.ms);
  };
  useEffect(() => release, []);
  const isPress = (event: KeyboardEvent) => event.key === ' ' || event.key === 'Enter';
  return (
    <button
      type="button"
      class={`long-press${pressed ? ' pressed' : ''}`}
      onPointerDown={trusted(press)}
      onPointerUp={release}
      onPointerLeave={release}
      onPointerCancel={release}
      onBlur={release}
      onKeyDown={trusted((event) => {
        if (isPress(event) && !event.repeat) press();
      })}
      onKeyUp={release}
    >
      {props.label}
    </button>
  );
}
