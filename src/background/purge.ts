import { browser } from '../shared/browser.ts';
import { contain } from './contain.ts';
import { purgeCustomers } from './customers.ts';
import { purgeDiary } from './diary.ts';
import { purgeFollowUps } from './follow-ups.ts';
import { purgeSent } from './sent.ts';

/** The alarm by which what is too old is forgotten, once a day. */
export const PURGE = 'purge';

/** Sets the alarm. Never rejects. */
export const purgeDaily = (): Promise<void> =>
  contain('set the alarm that forgets', () =>
    browser.alarms.create(PURGE, { delayInMinutes: 1, periodInMinutes: 24 * 60 }),
  );

/** Forgets what is too old. Never rejects. @param now epoch milliseconds */
export const purge = (now: number): Promise<unknown> =>
  Promise.all([purgeDiary(now), purgeCustomers(now), purgeFollowUps(now), purgeSent(now)]);
