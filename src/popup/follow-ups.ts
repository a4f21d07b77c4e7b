import { computed, signal } from '@preact/signals';
import type { FollowUp } from '../shared/follow-up.ts';
import { sendMessage } from '../shared/messages.ts';
import { attempt } from '../shared/trouble.ts';
import { now } from './now.ts';

/** The promises that are open, the one due first on top. */
export const openFollowUps = signal<readonly FollowUp[]>([]);

/** How many of them are due. */
export const dueCount = computed(() => openFollowUps.value.filter(({ dueAt }) => dueAt <= now.value).length);

/** Reads them anew. @throws when they cannot be read */
export async function lookAtFollowUps(): Promise<void> {
  const all = await sendMessage('followUps', undefined);
  openFollowUps.value = all.filter(({ state }) => state === 'open');
}

/** Does something with them and reads them anew; says so when it fails. @returns whether it was done */
export const act = (work: () => Promise<unknown>): Promise<boolean> =>
  attempt('popup_follow_failed', async () => {
    await work();
    await lookAtFollowUps();
  });
