// What `npm run train` prints of a language: how well packed weights did on authors they had not seen.
import { joinedLogit } from '../../src/engine/heat.ts';
import type { Language } from '../../src/engine/types.ts';
import { auc } from '../measure.ts';
import type { Learned } from './language.ts';

/** Prints, by author, the figures of weights that had seen no row of that author. */
export function report(language: Language, { unseen, trained }: Learned): void {
  const authors = [...new Set(unseen.map(({ row }) => row.author))];
  for (const author of authors) {
    const rows = unseen.filter(({ row }) => row.author === author);
    const heats = rows.map((signals) => joinedLogit(signals, signals.phrases, trained.join));
    const heated = rows.map(({ row }) => row.heat >= 2);
    const share = (of: boolean[], among: boolean[]) =>
      `${of.filter((yes, i) => yes && among[i]).length}/${among.filter(Boolean).length}`;
    const held = heats.map((z) => z >= 0);
    const calm = rows.map(({ row }) => row.heat === 0);
    console.log(
      `${language} ${author.padEnd(12)} AUC ${auc(heats, heated).toFixed(3)} held ${share(held, heated)} false ${share(held, calm)}`,
    );
  }
  const size = JSON.stringify(trained).length / 1024;
  console.log(
    `${language} join ${JSON.stringify(trained.join)} ${size.toFixed(1)} KB; marks ${JSON.stringify(trained.marks)}`,
  );
}
