import type { Settings } from '../shared/settings.ts';
import { type Change, policyItem, saveSettings, settingsItem } from '../shared/store.ts';
import { storedSignal } from '../shared/stored-signal.ts';
import { attempt, trouble } from '../shared/trouble.ts';

const followed = storedSignal(settingsItem);

/** The settings in force. */
export const settings = followed.value;

/** The team's policy, as far as it is right. */
export const policy = storedSignal(policyItem).value;

/** Says so when the settings cannot be read. */
export async function watchSettings(): Promise<void> {
  await followed.settled;
  if (!followed.ready.value) trouble.value = 'popup_not_read';
}

/**
 * Changes settings, one change after the other, always on top of what is stored.
 * @returns whether it was saved; if not, a message is shown and nothing has changed
 */
export const change = (edit: (current: Settings) => Change): Promise<boolean> =>
  attempt('popup_not_saved', () => saveSettings(edit));
