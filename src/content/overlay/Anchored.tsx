import { computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/dom';
import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ReplyBox } from '../reply-box.ts';
import { useFollow } from './follow.ts';

/** A panel is never squeezed lower than this, in CSS pixels: then it rather covers something. */
const LOWEST = 120;

/** In the top layer nothing but the edge of the window cuts a panel off. */
const WINDOW = { padding: 8, boundary: [] };

/**
 * A panel that stands beside a place on the page and follows it. It never takes the focus by itself, and
 * a press on it does not take the focus from the reply.
 */
export function Anchored(props: {
  /** The place, in viewport coordinates. */
  at: () => DOMRect;
  /** The box that the place moves with. */
  box: ReplyBox;
  placement: Placement;
  label: string;
  class: string;
  /** Takes the focus when it opens: only for panels that the rep asked for. */
  focus?: boolean;
  /** Holds the panel's element, for whoever wants to give it the focus. */
  panel?: RefObject<HTMLDivElement | null>;
  /** Escape was pressed. @param elsewhere something of the page has the focus, as the reply has while a fix is put in */
  onClose: (elsewhere: boolean) => void;
  onPointerEnter?: () => void;
  onPointerLeave?: () => void;
  children: ComponentChildren;
}) {
  const own = useRef<HTMLDivElement>(null);
  const panel = props.panel ?? own;
  const { frame, element: inner } = props.box.field;
  const anchor = () => ({ getBoundingClientRect: props.at, contextElement: frame });
  useFollow(
    panel,
    anchor,
    (element) =>
      computePosition(anchor(), element, {
        strategy: 'fixed',
        placement: props.placement,
        middleware: [
          offset(6),
          flip({ boundary: [] }),
          shift({ ...WINDOW, crossAxis: true }),
          size({
            ...WINDOW,
            apply: ({ availableHeight }) => {
              element.style.setProperty('--room', `${Math.max(LOWEST, availableHeight)}px`);
            },
          }),
        ],
      }),
    [frame, props.placement],
  );
  useLayoutEffect(() => {
    if (props.focus) panel.current?.focus({ preventScroll: true });
  }, [props.focus, panel]);
  const onClose = useRef(props.onClose);
  onClose.current = props.onClose;
  useLayoutEffect(() => {
    const shown = panel.current;
    if (shown === null) return undefined;
    const onKey = (event: KeyboardEvent) => {
      // A page may have taken it away.
      if (event.key !== 'Escape' || event.isComposing || !shown.isConnected) return;
      // One Escape closes one thing: the page's own window around the box stays.
      event.preventDefault();
      event.stopImmediatePropagation();
      const { activeElement, body } = inner.ownerDocument;
      const nowhere = activeElement === body && inner !== body;
      onClose.current(!shown.matches(':focus-within') && !nowhere);
    };
    const pages = new Set([inner.ownerDocument, shown.ownerDocument]);
    for (const page of pages) page.addEventListener('keydown', onKey, true);
    return () => {
      for (const page of pages) page.removeEventListener('keydown', onKey, true);
    };
  }, [inner, panel]);
  return (
    <div
      ref={panel}
      class={`panel ${props.class}`}
      role="dialog"
      aria-label={props.label}
      tabIndex={-1}
      // Keys pressed in here are not the page's shortcuts.
      onKeyDown={(event) => event.stopPropagation()}
      onMouseDown={(event) => {
        if (!props.focus) event.preventDefault();
      }}
      onPointerEnter={props.onPointerEnter}
      onPointerLeave={props.onPointerLeave}
    >
      {props.children}
    </div>
  );
}
