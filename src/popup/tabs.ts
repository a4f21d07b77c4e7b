import { signal } from '@preact/signals';

export type TabId = 'now' | 'tips' | 'follow-ups' | 'ideas';

/** The tab that is open. */
export const openTab = signal<TabId>('now');
