import { anywhere } from './anywhere.ts';
import { practiceInbox } from './practice-inbox.ts';
import { roundcube } from './roundcube.ts';
import type { Site } from './site.ts';

/** Every site known by name; a test holds this list against the folder. */
export const SITES: readonly Site[] = [roundcube, practiceInbox];

/** The site that a document belongs to; `anywhere` when none knows it. Asked anew each time: pages change. */
export function siteOf(document: Document): Site {
  return SITES.find((site) => site.recognises(document)) ?? anywhere;
}
