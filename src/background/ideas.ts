import { dayOf } from '../shared/day.ts';
import { type Idea, MOST_IDEAS, type NewIdea, readIdea } from '../shared/idea.ts';
import { database } from './database.ts';

/** All ideas, newest first; damaged ones are left out. @throws what the database throws */
export async function ideas(): Promise<Idea[]> {
  const stored = await (await database()).getAll('ideas');
  return stored.flatMap((one) => readIdea(one) ?? []).sort((a, b) => b.notedAt - a.notedAt);
}

/**
 * Writes an idea down.
 * @param now epoch milliseconds
 * @returns `full` when there are as many as can be kept; nothing was written then
 * @throws what the database throws
 */
export async function noteIdea({ text, theme }: NewIdea, now: number): Promise<'noted' | 'full'> {
  const { store, done } = (await database()).transaction('ideas', 'readwrite');
  const full = (await store.count()) >= MOST_IDEAS;
  if (!full)
    await store.add({ id: crypto.randomUUID(), text, theme, notedAt: now, met: { [dayOf(now)]: 1 } });
  await done;
  return full ? 'full' : 'noted';
}

/** Changes an idea in one step, if it is there. @throws what the database throws */
async function change(id: string, edit: (idea: Idea) => Idea): Promise<void> {
  const { store, done } = (await database()).transaction('ideas', 'readwrite');
  const idea = readIdea(await store.get(id));
  if (idea !== undefined) await store.put(edit(idea));
  await done;
}

/** Counts that an idea was met again. @param now epoch milliseconds @throws what the database throws */
export function meetIdea(id: string, now: number): Promise<void> {
  const day = dayOf(now);
  return change(id, (idea) => ({ ...idea, met: { ...idea.met, [day]: (idea.met[day] ?? 0) + 1 } }));
}

/** Gives an idea another wording or theme. @throws what the database throws */
export function rewriteIdea(id: string, { text, theme }: NewIdea): Promise<void> {
  return change(id, (idea) => ({ ...idea, text, theme }));
}

/** Takes an idea off the board. @throws what the database throws */
export async function dropIdea(id: string): Promise<void> {
  await (await database()).delete('ideas', id);
}
