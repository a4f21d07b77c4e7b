import { computed, signal } from '@preact/signals';
import { type Day, dayOf, readDay } from '../shared/day.ts';
import type { Idea } from '../shared/idea.ts';
import { sendMessage } from '../shared/messages.ts';
import { attempt } from '../shared/trouble.ts';
import { type Grain, type Span, stretchesOf, together } from './stretches.ts';

/** The diary, oldest day first; undefined until it was read. */
export const days = signal<readonly Day[] | undefined>(undefined);
/** All ideas, newest first; undefined until they were read. */
export const ideas = signal<readonly Idea[] | undefined>(undefined);
/** What was done last, for those who do not see it. */
export const said = signal('');

/** What the rep looks at. */
export const span = signal<Span>('weeks12');
export const grain = signal<Grain>('week');
/** The day it is. */
export const today = signal(dayOf(Date.now()));

export const stretches = computed(() => stretchesOf(days.value ?? [], grain.value, span.value, today.value));
export const sum = computed(() => together(stretches.value));

/** Shows ideas that were read just now. */
function take(read: readonly Idea[]): void {
  // One of them may have been met after midnight, on a page that was opened before.
  today.value = dayOf(Date.now());
  ideas.value = read;
}

/** Reads the ideas anew. */
export const loadIdeas = (): Promise<boolean> =>
  attempt('insights_not_read', async () => take(await sendMessage('readIdeas', undefined)));

/** Reads everything, now and whenever the rep comes back to the page. */
export function follow(): void {
  const load = () => {
    if (document.hidden) return;
    void attempt('insights_not_read', async () => {
      const [records, read] = await Promise.all([
        sendMessage('readDiary', undefined),
        sendMessage('readIdeas', undefined),
      ]);
      days.value = records.flatMap((record) => readDay(record) ?? []);
      take(read);
    });
  };
  document.addEventListener('visibilitychange', load);
  load();
}
