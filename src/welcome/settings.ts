import { t } from '../shared/i18n.ts';
import { isLocked } from '../shared/policy.ts';
import type { Settings } from '../shared/settings.ts';
import type { SettingName } from '../shared/shapes.ts';
import { type Change, policyItem, saveSettings, settingsItem } from '../shared/store.ts';
import { storedSignal } from '../shared/stored-signal.ts';
import { attempt, trouble } from '../shared/trouble.ts';

const followed = storedSignal(settingsItem);
const policy = storedSignal(policyItem).value;

/** The settings in force. */
export const settings = followed.value;

/** Says so when the settings cannot be read. */
export async function watchSettings(): Promise<void> {
  await followed.settled;
  if (!followed.ready.value) trouble.value = 'popup_not_read';
}

/** Changes settings. @returns whether it was saved; if not, a message is shown and nothing has changed */
export const change = (edit: (current: Settings) => Change): Promise<boolean> =>
  attempt('popup_not_saved', () => saveSettings(edit));

/** Who has locked a setting, in words; undefined where the rep decides. */
export const lockedBy = (name: SettingName): string | undefined =>
  isLocked(policy.value, name)
    ? t('options_locked', policy.value.setBy ?? t('options_your_team'))
    : undefined;
