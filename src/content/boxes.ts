import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import { anywhere } from '../sites/anywhere.ts';
import { editingHost, isShown } from '../sites/editable.ts';
import { siteOfBox } from '../sites/index.ts';
import { asksToStayOut } from '../sites/opt-out.ts';
import type { Site } from '../sites/site.ts';
import { type Focus, servedByParent } from './focus.ts';
import { watchParts } from './parts.ts';
import { type ReplyBox, watchBox } from './reply-box.ts';
import { addressOf, type Surroundings } from './surroundings.ts';

/** The boxes of this page, found on focus or from their send control. */
export interface Boxes {
  /** The box that has or last had the focus, while it is on the page. */
  readonly current: ReadonlySignal<ReplyBox | undefined>;
  /** What the rep came to last, where its page asks checkers to stay out of it and nobody says otherwise. */
  readonly avoided: ReadonlySignal<HTMLElement | undefined>;
  /** The box of an editable element or an editor's iframe; undefined when it is no reply box. */
  adopt(element: Element): ReplyBox | undefined;
  dispose(): void;
}

/**
 * Watches for boxes.
 * @param early what had the focus until now, the last one last
 * @param entered called with the windows of editors' iframes: what happens there happens to a box
 */
export function watchBoxes(
  around: Surroundings,
  focus: Focus,
  early: readonly HTMLElement[],
  entered: (realm: Window) => void,
): Boxes {
  const known = new Map<HTMLElement, ReplyBox>();
  const current = signal<ReplyBox | undefined>(undefined);
  const avoided = signal<HTMLElement | undefined>(undefined);
  /** Served although their page asks checkers to stay out. */
  const insisted = new WeakSet<HTMLElement>();
  const insists = computed(() =>
    around.settings.value.value.hostsAnyway.includes(new URL(addressOf(document)).host),
  );

  const parts = watchParts();
  const watching = new AbortController();

  function forget(goes: (box: ReplyBox) => boolean = (box) => !box.live): void {
    for (const [element, box] of known) {
      if (!goes(box)) continue;
      box.dispose();
      known.delete(element);
      if (current.value === box) current.value = undefined;
    }
  }

  /** A site known by name has its boxes served whatever they say: nothing in them is touched. */
  const asked = (element: HTMLElement, site: Site) => site === anywhere && asksToStayOut(element);

  function adopt(candidate: Element): ReplyBox | undefined {
    forget();
    const element = editingHost(candidate);
    if (element === undefined || servedByParent()) return undefined;
    const before = known.get(element);
    if (before !== undefined) return before;
    const site = siteOfBox(element);
    if (site === undefined) return undefined;
    const against = asked(element, site);
    if (against && !insists.value) return undefined;
    const box = watchBox(element, site, parts, around);
    if (box === undefined) return undefined;
    if (against) insisted.add(element);
    parts.begin();
    known.set(element, box);
    const realm = box.field.element.ownerDocument.defaultView;
    if (realm && realm !== window) {
      entered(realm);
      // This window hears nothing of a focus that moves from one editor's iframe into another.
      const options = { capture: true, signal: watching.signal };
      realm.addEventListener('blur', focus.left, options);
      realm.addEventListener(
        'focusin',
        () => {
          if (box.live) current.value = box;
        },
        options,
      );
    }
    return box;
  }

  const focused = (element: Element): boolean => {
    const box = adopt(element);
    if (box !== undefined) current.value = box;
    else forget();
    const host = editingHost(element);
    if (host !== undefined) {
      const site = box === undefined ? siteOfBox(host) : undefined;
      avoided.value = site !== undefined && asked(host, site) ? host : undefined;
    }
    return box !== undefined || (host !== undefined && avoided.value === host);
  };
  for (const element of early) if (isShown(element)) focused(element);
  focus.tell(focused);
  const stopInsisting = effect(() => {
    const now = insists.value;
    untracked(() => {
      if (!now) forget(({ element }) => insisted.has(element));
      else if (avoided.value?.isConnected) focused(avoided.value);
    });
  });

  return {
    current,
    avoided,
    adopt,
    dispose() {
      watching.abort();
      stopInsisting();
      avoided.value = undefined;
      for (const box of known.values()) box.dispose();
      known.clear();
      current.value = undefined;
    },
  };
}
