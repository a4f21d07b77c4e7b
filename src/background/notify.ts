import { browser } from '../shared/browser.ts';
import { t } from '../shared/i18n.ts';
import { contain } from './contain.ts';

// The notification's id is the hold's key as it is: Chrome takes no id over 500 characters.

/** Tells the rep that the time is up, naming neither the customer nor the reply: others may see the screen. */
export function notify(key: string): Promise<void> {
  return contain('show the notification', () =>
    browser.notifications.create(key, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('icons/128.png'),
      title: t('notify_title'),
      message: t('notify_body'),
    }),
  );
}

/** Takes the notification of a hold away, if there is one. */
export function unnotify(key: string): Promise<void> {
  return contain('clear the notification', () => browser.notifications.clear(key));
}
