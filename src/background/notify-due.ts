import { browser } from '../shared/browser.ts';
import type { FollowUp } from '../shared/follow-up.ts';
import { numeral, t } from '../shared/i18n.ts';
import { settingsItem } from '../shared/store.ts';
import { contain } from './contain.ts';
import { speaking } from './speaking.ts';

/** The id of the one notification; no hold's key is like it. */
export const DUE = 'follow-ups';

/** Tells the rep of follow-ups that are due, naming a customer only if the rep allowed that. Never rejects. */
export function notifyDue(due: readonly FollowUp[]): Promise<void> {
  return contain('show the notification', async () => {
    await speaking();
    const { notifyByName } = await settingsItem.get();
    const [first] = due;
    const named = notifyByName && due.length === 1 ? first?.customer : null;
    const message =
      due.length > 1
        ? t('follow_up_due_many', numeral(due.length))
        : named
          ? t('follow_up_due_name', named)
          : t('follow_up_due_one');
    await browser.notifications.create(DUE, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('icons/128.png'),
      title: t('follow_up_due_title'),
      message,
    });
  });
}

/** Takes the notification away, if it is there. Never rejects. */
export function unnotifyDue(): Promise<void> {
  return contain('clear the notification', () => browser.notifications.clear(DUE));
}
