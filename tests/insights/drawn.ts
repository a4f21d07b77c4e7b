/** How many pictures the insights page has when there is something of everything. */
const PICTURES = 7;

/**
 * Run in the insights page before anything of its own: `<html data-drawn>` says after how many milliseconds of the
 * navigation all its pictures were drawn.
 */
export const NOTE_DRAWN = `{
  const look = () => {
    const pictures = document.querySelectorAll('.plot canvas').length + document.querySelectorAll('.bars').length;
    if (pictures === ${PICTURES}) document.documentElement.dataset.drawn = String(performance.now());
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}`;
