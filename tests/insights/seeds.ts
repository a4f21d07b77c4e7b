import type { Page } from '@playwright/test';
import { ADVICE_IDS, FACETS, RULE_IDS } from '../../src/engine/types.ts';
import { countsOf, type Day, dayOf, NO_COUNTS, plus, plusDays, storable } from '../../src/shared/day.ts';
import type { Idea } from '../../src/shared/idea.ts';

/** Numbers from 0 to 1 that look like chance and are the same every time. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/**
 * Days of a rep's work up to today, who answers some twenty customers on weekdays and gets calmer over the time.
 * @param length how many days, weekends included, which have nothing
 */
export function workedDays(length: number, today = dayOf(Date.now())): Day[] {
  const next = chance(7);
  const days: Day[] = [];
  for (let back = length - 1; back >= 0; back--) {
    const day = plusDays(today, -back);
    const weekday = new Date(day).getUTCDay();
    if (length > 1 && (weekday === 0 || weekday === 6)) continue;
    const anger = 0.08 + 0.12 * (back / length);
    let counts = NO_COUNTS;
    const replies = 14 + Math.floor(next() * 14);
    for (let n = 0; n < replies; n++) {
      const heat = next() < anger ? 0.4 + next() * 0.5 : next() * 0.12;
      const facets = FACETS.map((facet, at) => [facet, Math.min(1, 0.35 + at * 0.07 + next() * 0.25)]);
      counts = plus(
        counts,
        countsOf({
          heat,
          facets: Object.fromEntries(facets),
          advice: ADVICE_IDS.filter((_, at) => next() < 0.22 / (at + 1)),
          rules: RULE_IDS.filter((_, at) => next() < 0.03 + at * 0.006),
        }),
      );
    }
    const begun = Math.floor(next() * 4);
    const calm = Math.floor(next() * (begun + 1));
    const waited = Math.floor(next() * (begun - calm + 1));
    const anyway = begun - calm - waited > 1 ? 1 : 0;
    const made = Math.floor(next() * 3);
    days.push({
      ...counts,
      day,
      holds: { begun, calm, waited, anyway, dropped: begun - calm - waited - anyway },
      followUps: { made, kept: made > 1 ? 1 : made, late: made > 1 && next() < 0.4 ? 1 : 0 },
    });
  }
  return days;
}

const TEXTS = [
  ['Paying for the return parcel puts them off', 'returns'],
  ['Nobody finds the size table', 'returns'],
  ['The courier leaves no card when nobody is at home', 'shipping'],
  ['Tracking says “delivered” a day before it is', 'shipping'],
  ['The invoice shows the wrong company name', 'billing'],
  ['The form forgets what was typed after an error', 'bug'],
  ['“Within 14 days”: counted from when?', 'rules'],
  ['Weekend mails wait until Tuesday', 'waiting'],
  ['The newsletter cannot be left on a phone', 'Newsletter'],
  ['A gift note would be nice', 'other'],
] as const;

/** Ideas noted over the last weeks, some met again and again. @param now epoch milliseconds */
export function heardIdeas(now = Date.now()): Idea[] {
  return TEXTS.map(([text, theme], at) => {
    const notedAt = now - at * 4 * 86_400_000;
    const again = Object.fromEntries(
      Array.from({ length: 9 - at }, (_, n) => [
        plusDays(dayOf(now), -Math.floor((n * at) / 2)),
        1 + (n % 2),
      ]),
    );
    return { id: `idea-${at}`, text, theme, notedAt, met: { [dayOf(notedAt)]: 1, ...again } };
  });
}

/** Puts days and ideas into the database, over what is there. @param page one of ours; the database is there already */
export async function putInto(page: Page, days: readonly Day[], ideas: readonly Idea[]): Promise<void> {
  await page.evaluate(
    (stores) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('take-five');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const writing = db.transaction(['diary', 'ideas'], 'readwrite');
          for (const day of stores.days) writing.objectStore('diary').put(day);
          for (const idea of stores.ideas) writing.objectStore('ideas').put(idea);
          writing.onerror = () => failed(writing.error);
          writing.oncomplete = () => {
            db.close();
            done();
          };
        };
      }),
    { days: days.map(storable), ideas },
  );
}
