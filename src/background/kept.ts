import { askedAgain } from '../shared/asked.ts';
import { withReason } from '../shared/reasons.ts';
import { askedItem, reasonsItem } from '../shared/store.ts';
import { queue } from './in-turn.ts';

const inTurn = queue();

/**
 * Counts that the rep was asked to let a reply cool down.
 * @param key the thread's
 * @param now epoch milliseconds
 * @throws what the storage throws
 */
export function countAsk(key: string, now: number): Promise<void> {
  return inTurn(async () => askedItem.set(askedAgain(await askedItem.get(), key, now)));
}

/**
 * Keeps a reason that the rep gave.
 * @param now epoch milliseconds
 * @throws what the storage throws
 */
export function keepReason(reason: string, now: number): Promise<void> {
  return inTurn(async () => reasonsItem.set(withReason(await reasonsItem.get(), { at: now, reason })));
}
