import colors from '../../ui/colors.css?text';
import hold from './hold.css?text';
import line from './line.css?text';
import meter from './meter.css?text';
import overlay from './overlay.css?text';

/** Makes every declaration for the host important. */
const hostFirst = (css: string) =>
  css.replace(/(?<=:host[^{}]*\{)[^{}]+/gu, (block) => block.replace(/[^;]+/gu, '$&!important'));

/**
 * The styles of the overlay. What a page says of the host for all its elements, and what would be inherited from
 * there, loses only against what is important inside.
 */
export const STYLES = hostFirst(colors + overlay) + meter + hold + line;
