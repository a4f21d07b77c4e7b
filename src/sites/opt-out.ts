import { editedHost, isTag } from './editable.ts';

/** What pages write at a box that checkers are to stay out of: Grammarly, LanguageTool and Microsoft Editor look for it. */
const WISH =
  '[data-gramm_editor="false"], [data-enable-grammarly="false"], [data-lt-active="false"], [data-ms-editor="false"]';
const GRAMM = '[data-gramm="false"]';
/**
 * Not the page's own wish: LanguageTool writes `data-gramm` at every box that it checks itself, and Slate wrote it up
 * to 0.70 at all of its editors, against changes of their document.
 */
const NOT_THE_PAGES = '[data-lt-tmp-id], [data-slate-editor]';

const wishes = (element: Element): boolean =>
  element.matches(WISH) || (element.matches(GRAMM) && !element.matches(NOT_THE_PAGES));

/**
 * Whether a page asks checkers to stay out of a box.
 * @param box a textarea, an editing host, or an editor's iframe
 */
export function asksToStayOut(box: HTMLElement): boolean {
  const inner = isTag(box, 'iframe') ? editedHost(box) : undefined;
  return wishes(box) || (inner !== undefined && wishes(inner));
}
