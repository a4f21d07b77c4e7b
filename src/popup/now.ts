import { signal } from '@preact/signals';

/** The present time in epoch milliseconds, renewed every second while somebody can see it. */
export const now = signal(Date.now());

/** Keeps `now` going while the page is visible. */
export function keepTime(): void {
  let timer: ReturnType<typeof setInterval> | undefined;
  const tick = () => {
    now.value = Date.now();
  };
  const follow = () => {
    clearInterval(timer);
    if (document.hidden) return;
    tick();
    timer = setInterval(tick, 1000);
  };
  document.addEventListener('visibilitychange', follow);
  follow();
}
