import { signal } from '@preact/signals';
import { type MessageKey, t } from '../shared/i18n.ts';
import { isLocked } from '../shared/policy.ts';
import type { Settings } from '../shared/settings.ts';
import type { SettingName } from '../shared/shapes.ts';
import { type Change, policyItem, saveSettings, settingsItem } from '../shared/store.ts';
import { storedSignal } from '../shared/stored-signal.ts';

const followed = storedSignal(settingsItem);
const policyFollowed = storedSignal(policyItem);

/** The settings in force. */
export const settings = followed.value;

/** The team's policy, as far as it is right. */
export const policy = policyFollowed.value;

/** What was done or went wrong last, as it is told to the rep. */
export const outcome = signal<{ readonly text: string; readonly bad: boolean } | null>(null);

/** Says so when the settings cannot be read. */
export async function watchSettings(): Promise<void> {
  await followed.settled;
  if (!followed.ready.value) outcome.value = { text: t('popup_not_read'), bad: true };
}

/**
 * Does something that may fail, and tells how it went.
 * @returns whether it was done
 */
export async function attempt(
  onFailure: MessageKey,
  work: () => Promise<unknown>,
  done: string = t('options_saved'),
): Promise<boolean> {
  try {
    await work();
    outcome.value = { text: done, bad: false };
    return true;
  } catch {
    outcome.value = { text: t(onFailure), bad: true };
    return false;
  }
}

/** Changes settings. @returns whether it was saved; if not, that is told and nothing has changed */
export const change = (edit: (current: Settings) => Change): Promise<boolean> =>
  attempt('popup_not_saved', () => saveSettings(edit));

/** The words for what the team has locked. */
export const lockedBy = (): string => t('options_locked', policy.value.setBy ?? t('options_your_team'));

/** What stands at a setting that the team has locked; nothing at others. */
export const lockOf = (
  name: SettingName,
): { readonly locked: boolean; readonly detail: string | undefined } =>
  isLocked(policy.value, name) ? { locked: true, detail: lockedBy() } : { locked: false, detail: undefined };
