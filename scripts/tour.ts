import { rmSync } from 'node:fs';
import type { Inbox } from './inbox/server.ts';
import { Album } from './tour-album.ts';
import { englishTour } from './tour-english.ts';
import { Stage } from './tour-stage.ts';
import { swedishTour } from './tour-swedish.ts';

const TOURS = [
  { locale: 'en', tour: englishTour },
  { locale: 'sv', tour: swedishTour },
] as const;

/**
 * The guided tour: everything a rep meets, done in a headless Chromium, with a line and a numbered picture
 * in tour/ for each step.
 * @throws Error that names the first step that did not happen
 */
export async function runTour(inbox: Inbox): Promise<void> {
  const album = new Album();
  const began = Date.now();
  for (const { locale, tour } of TOURS) {
    const stage = await Stage.open(inbox, locale);
    // Ctrl+C ends the browser and then us, on Playwright's word: the profile goes too.
    const forget = () => rmSync(stage.running.profile, { recursive: true, force: true });
    process.once('exit', forget);
    try {
      await tour(stage, album);
    } finally {
      await stage.running.close();
      process.off('exit', forget);
    }
  }
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(`All ${album.steps} steps happened, in ${seconds} s. Their pictures are in tour/.`);
}
