import { favouritesItem } from '../shared/store.ts';
import { storedSignal } from '../shared/stored-signal.ts';
import { attempt } from '../shared/trouble.ts';
import type { Tip } from './tips.ts';

/** The slugs of the tips that the rep keeps, the last kept first. */
export const favourites = storedSignal(favouritesItem).value;

/** Keeps a tip among the favourites, or lets it go. */
export const keep = (slug: Tip['slug'], kept: boolean): Promise<boolean> =>
  attempt('popup_not_saved', async () => {
    const others = (await favouritesItem.get()).filter((other) => other !== slug);
    await favouritesItem.set(kept ? [slug, ...others] : others);
  });
