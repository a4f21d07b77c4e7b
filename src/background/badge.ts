import { browser } from '../shared/browser.ts';
import { type Holds, isOver, left } from '../shared/hold.ts';
import { numeral } from '../shared/i18n.ts';
import { contain } from './contain.ts';
import { speaking } from './speaking.ts';

const MINUTE = 60_000;
const ALARM = 'badge';
const WHITE = '#ffffff';
const COOLING = '#7a3b00';
const OVER = '#14591f';
const DUE = '#1f3f7a';

/** What the badge says, and until when. */
export interface Badge {
  readonly text: string;
  readonly color: string;
  /** Epoch milliseconds; null when nothing changes before a hold's own alarm or the next reply. */
  readonly next: number | null;
}

/**
/**
 * The badge at a time (epoch milliseconds). For holds the minutes of the one whose time is up first, or how many
 * others are answered (`2/5`) where only they are waited for, or ✓ when one is over and none is cooling; without
 * holds, how many follow-ups are due.
 */
export function badgeFor(holds: Holds, now: number, due = 0): Badge {
  const all = Object.values(holds);
  if (all.length === 0) return { text: due > 0 ? numeral(due) : '', color: DUE, next: null };
  const cooling = all.filter((hold) => !isOver(hold, now)).map((hold) => ({ hold, ...left(hold, now) }));
  if (cooling.length === 0) return { text: '✓', color: OVER, next: null };
  const times = cooling.map(({ ms }) => ms).filter((ms) => ms > 0);
  if (times.length > 0) {
    const soonest = Math.min(...times);
    const minutes = Math.ceil(soonest / MINUTE);
    return {
      text: numeral(minutes),
      color: COOLING,
      next: minutes > 1 ? now + soonest - (minutes - 1) * MINUTE : null,
    };
  }
  const [nearest] = cooling.toSorted((a, b) => a.others - b.others);
  const { needed = 0, done = [] } = nearest?.hold.others ?? {};
  return { text: `${numeral(done.length)}/${numeral(needed)}`, color: COOLING, next: null };
}

/** What the badge is about, as last told. */
let about: { readonly holds: Holds; readonly due: number } = { holds: {}, due: 0 };

/** Shows the badge for the holds at a time (epoch milliseconds) and sets the alarm for its next change. Never rejects. */
export function showBadge(holds: Holds, now: number): Promise<void> {
  about = { ...about, holds };
  return paint(now);
}

/** Shows the badge when so many follow-ups are due. @param now epoch milliseconds. Never rejects. */
export async function showDue(due: number, now: number): Promise<void> {
  // The holds have it painted at every start.
  if (about.due === due) return;
  about = { ...about, due };
  await paint(now);
}

async function paint(now: number): Promise<void> {
  await speaking();
  const { text, color, next } = badgeFor(about.holds, now, about.due);
  await Promise.all([
    contain('colour the badge', () => browser.action.setBadgeBackgroundColor({ color })),
    contain('colour the badge text', () => browser.action.setBadgeTextColor({ color: WHITE })),
    contain('write the badge', () => browser.action.setBadgeText({ text })),
    contain('set the badge alarm', () =>
      next === null ? browser.alarms.clear(ALARM) : browser.alarms.create(ALARM, { when: next }),
    ),
  ]);
}
