import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Asked } from '../shared/asked.ts';
import type { Holds } from '../shared/hold.ts';
import type { Policy } from '../shared/policy.ts';
import { resting, type Settings } from '../shared/settings.ts';
import { askedItem, holdsItem, policyItem, settingsItem } from '../shared/store.ts';
import { type StoredSignal, storedSignal } from '../shared/stored-signal.ts';
import { alive } from './alive.ts';
import { type Layer, makeLayer } from './underline/layer.ts';

/** What every part of the content script needs of the world around it. */
export interface Surroundings {
  readonly settings: StoredSignal<Settings>;
  /** What the team has set. */
  readonly policy: ReadonlySignal<Policy>;
  readonly holds: StoredSignal<Holds>;
  /** How often the rep was asked to let a reply cool down. */
  readonly asked: StoredSignal<Asked>;
  /** Take Five rests here: paused, switched off for this host, or its storage could not be read. */
  readonly resting: ReadonlySignal<boolean>;
  /** False once the extension was updated or removed and this script is left behind. */
  alive(): boolean;
  /** The layer of marks, made when first asked for. */
  layer(): Layer;
}

/** Where a page is; where it has no address, as a window that another page fills, that of the page that opened it. */
export const addressOf = ({ location, baseURI }: Document): string =>
  location.protocol === 'about:' ? baseURI : location.href;

const LONGEST_TIMEOUT = 2 ** 31 - 1;

/** Looks at the world around this page. */
export function surroundings(): Surroundings {
  const settings = storedSignal(settingsItem);
  const holds = storedSignal(holdsItem);
  const asked = storedSignal(askedItem);
  const now = signal(Date.now());
  let layer: Layer | undefined;
  // A pause ends by itself: the time is looked at again when it is over.
  settings.value.subscribe(({ pausedUntil }) => {
    now.value = Date.now();
    const rest = pausedUntil - now.value;
    if (rest > 0)
      setTimeout(
        () => {
          now.value = Date.now();
        },
        Math.min(rest + 1, LONGEST_TIMEOUT),
      );
  });
  return {
    settings,
    policy: storedSignal(policyItem).value,
    holds,
    asked,
    resting: computed(
      () =>
        !settings.ready.value ||
        !holds.ready.value ||
        resting(settings.value.value, new URL(addressOf(document)).host, now.value),
    ),
    alive,
    layer() {
      layer ??= makeLayer(document);
      return layer;
    },
  };
}
