import type { Settings } from '../shared/settings.ts';
import { settingsItem } from '../shared/store.ts';
import { storedSignal } from '../shared/stored-signal.ts';
import { attempt, trouble } from './trouble.ts';

const followed = storedSignal(settingsItem);

/** The rep's settings, as stored. */
export const settings = followed.value;

/** Says so when the settings cannot be read. */
export async function watchSettings(): Promise<void> {
  await followed.settled;
  if (!followed.ready.value) trouble.value = 'popup_not_read';
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Changes settings, one change after the other, always on top of what is stored.
 * @returns whether it was saved; if not, a message is shown and nothing has changed
 */
export function change(edit: (current: Settings) => Partial<Settings>): Promise<boolean> {
  const mine = last.then(() =>
    attempt('popup_not_saved', async () => {
      const current = await settingsItem.get();
      await settingsItem.set({ ...current, ...edit(current) });
    }),
  );
  last = mine;
  return mine;
}
