import type { NewIdea } from './idea.ts';
import { sendMessage } from './messages.ts';
import { attempt, trouble } from './trouble.ts';

/** Writes an idea down; says so when that fails or the board is full. @returns whether it was noted */
export async function noteIdea(idea: NewIdea): Promise<boolean> {
  let full = false;
  const answered = await attempt('idea_not_saved', async () => {
    full = (await sendMessage('noteIdea', idea)) === 'full';
  });
  if (full) trouble.value = 'idea_full';
  return answered && !full;
}
