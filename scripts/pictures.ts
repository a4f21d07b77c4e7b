// `npm run pictures -- [languages]`: every surface in light and dark and in five languages, as pictures in pictures/.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../src/engine/types.ts';
import { buildExtension } from './build.ts';
import { startInbox } from './inbox/server.ts';
import { overlayPictures } from './pictures/overlay.ts';
import { ownPagePictures } from './pictures/own-pages.ts';
import { Shots } from './pictures/shots.ts';
import { root } from './root.ts';
import { Stage } from './tour-stage.ts';

const asked = process.argv.slice(2);
const languages = LANGUAGES.filter((code) => asked.length === 0 || asked.includes(code));
const folder = join(root, 'pictures');
await buildExtension();
const inbox = await startInbox();
try {
  for (const language of languages) {
    const stage = await Stage.open(inbox, language);
    try {
      rmSync(join(folder, language), { recursive: true, force: true });
      const shots = new Shots(join(folder, language));
      await overlayPictures(stage, shots, language);
      await ownPagePictures(stage, shots);
      console.log(`${language}: ${shots.count} pictures in pictures/${language}`);
    } finally {
      await stage.running.close();
    }
  }
} finally {
  await inbox.close();
}
