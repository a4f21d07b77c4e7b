import { signal } from '@preact/signals';
import type { MessageKey } from './i18n.ts';

/** What went wrong last, as the message to show; null when all is well. */
export const trouble = signal<MessageKey | null>(null);

/**
 * Does something that may fail, and shows the message if it does.
 * @returns whether it was done
 */
export async function attempt(onFailure: MessageKey, work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    trouble.value = null;
    return true;
  } catch {
    trouble.value = onFailure;
    return false;
  }
}
