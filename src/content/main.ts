// The first script in every frame: it listens, and brings what serves boxes when one is met.

import { sendMessage } from '../shared/messages.ts';
import { editingHost, isTag } from '../sites/editable.ts';
import { saysReply } from '../sites/one-line.ts';
import { alive } from './alive.ts';
import { APPROACHES, earsOf } from './ears.ts';
import { servedByParent, watchFocus } from './focus.ts';
import { offeredBoxes } from './offered.ts';
import { takePorts } from './ports.ts';

/** Kept on the isolated world's own global, which no page sees: a page is watched once. */
const realm: { takeFive?: true } & typeof globalThis = globalThis;

/** What a Send may look like, to every site that is known. */
const CONTROL = 'button, input:is([type="submit"], [type="button"], [type="image"]), a, [role], [tabindex]';
const EDITABLE = 'textarea, [contenteditable]';
/** A page without anything to write in is looked through again after so many milliseconds. */
const LOOKS = 500;

/** Whether something can be written in inside a document or shadow root, or in the frames in it. */
function holdsEditable(root: ParentNode): boolean {
  if (root.querySelector(EDITABLE) !== null) return true;
  return [...root.querySelectorAll('iframe')].some(
    ({ contentDocument: inner }) => inner !== null && (inner.designMode === 'on' || holdsEditable(inner)),
  );
}

const isRoot = (node: EventTarget): node is Document | ShadowRoot =>
  'querySelector' in node && !('localName' in node);

/**
 * Calls back when the document was opened anew (`document.open`): that takes every listener of the window away, ours
 * among them. Windows without an address are often filled so.
 */
function onReopened(again: () => void, signal: AbortSignal): void {
  let root = document.documentElement as HTMLElement | null;
  const watch = new MutationObserver(() => {
    const now = document.documentElement as HTMLElement | null;
    if (now === null || now === root) return;
    if (root !== null) again();
    root = now;
  });
  watch.observe(document, { childList: true });
  signal.addEventListener('abort', () => watch.disconnect());
}

function start(): void {
  const watching = new AbortController();
  const ears = earsOf(window, watching.signal);
  const focus = watchFocus(watching.signal);
  const ports = takePorts(watching.signal, () => meet());
  const met = new AbortController();
  let asked = false;
  let approached: readonly Element[] = [];
  /** The rep may be in the next before what serves boxes is there. */
  const focused = new Set<HTMLElement>();

  /** Asks for what serves boxes, and again when it did not come. */
  function meet(): void {
    if (asked) return;
    asked = true;
    sendMessage('loadParts', ['boxes']).then(
      () => {
        met.abort();
        const early = [...focused];
        focused.clear();
        offeredBoxes()?.({ ears, focus, ports, focused: early, approached, leave: () => watching.abort() });
      },
      () => {
        asked = false;
        if (!alive()) watching.abort();
      },
    );
  }

  /** Roots in which nothing could be written in, and when. */
  const empty = new WeakMap<Node, number>();
  function writable(root: Document | ShadowRoot): boolean {
    const now = performance.now();
    if (now - (empty.get(root) ?? Number.NEGATIVE_INFINITY) < LOOKS) return false;
    const holds = holdsEditable(root);
    if (!holds) empty.set(root, now);
    return holds;
  }
  /** The pointer or the focus comes to a control that may send a box that never had the focus. */
  function onApproach(event: Event): void {
    const path = event.composedPath();
    const elements = path.filter((node): node is Element => 'localName' in node);
    if (!elements.some((element) => element.matches(CONTROL))) return;
    if (!asked && !path.filter(isRoot).some(writable)) return;
    approached = elements;
    meet();
  }
  for (const type of APPROACHES) ears.addEventListener(type, onApproach, { signal: met.signal });
  onReopened(() => {
    ears.again();
    focus.again();
  }, watching.signal);
  focus.tell((element) => {
    const host = editingHost(element);
    // Searches, names and subjects are the fields that are gone to most.
    if (host !== undefined && !(isTag(host, 'input') && !saysReply(host)) && !servedByParent()) {
      for (const one of focused) if (one === host || !one.isConnected) focused.delete(one);
      focused.add(host);
      meet();
    }
    return false;
  });
}

if (realm.takeFive === undefined) {
  realm.takeFive = true;
  start();
}
