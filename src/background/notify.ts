import { browser } from '../shared/browser.ts';
import type { Hold } from '../shared/hold.ts';
import { numeral, t } from '../shared/i18n.ts';
import { soon } from '../shared/soon.ts';
import { settingsItem } from '../shared/store.ts';
import { contain } from './contain.ts';
import { DUE } from './notify-due.ts';

// The notification's id is the hold's key as it is: Chrome takes no id over 500 characters.

/** How long the settings may take to answer, in milliseconds. */
const ANSWERS = 1500;

/** Whether notifications may name the customer: others may see the screen. Never rejects, and takes its time never. */
export async function namesCustomers(): Promise<boolean> {
  const settings = await soon(
    settingsItem.get().catch(() => undefined),
    ANSWERS,
  );
  return settings?.notifyByName === true;
}

function title({ others }: Hold): string {
  if (others === null) return t('notify_title');
  return others.needed === 1 ? t('notify_title_other') : t('notify_title_others', numeral(others.needed));
}

/** Tells the rep that a reply has waited long enough. It says nothing of the reply, and whom it is to only `byName`. */
export function notify(hold: Hold, byName: boolean): Promise<void> {
  const { key, customer } = hold;
  return contain('show the notification', () =>
    browser.notifications.create(key, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('icons/128.png'),
      title: title(hold),
      message: byName && customer !== null ? t('notify_body_to', customer) : t('notify_body'),
    }),
  );
}

/** Takes the notification of a hold away, if there is one. */
export function unnotify(key: string): Promise<void> {
  return contain('clear the notification', () => browser.notifications.clear(key));
}

/** The keys of the holds that have a notification. @throws what the browser throws */
export const shownHolds = async (): Promise<string[]> =>
  Object.keys(await browser.notifications.getAll()).filter((id) => id !== DUE);
