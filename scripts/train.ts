// `npm run train`: learns the trained part of every pack from the labelled replies.
import { PACKS } from '../src/engine/languages/index.ts';
import { drafts, exampleRows, replies, twins } from './corpus.ts';
import { learnIdentifier, writeIdentifier } from './train/identify/index.ts';
import { learnLanguage } from './train/language.ts';
import { politeRows } from './train/public.ts';
import { report } from './train/report.ts';
import { writeTrained } from './train/write.ts';

const wanted = process.argv.slice(2);
if (wanted.length === 0 || wanted.includes('languages')) writeIdentifier(await learnIdentifier());
for (const pack of PACKS) {
  const { code } = pack;
  if (wanted.length > 0 && !wanted.includes(code)) continue;
  const rows = [
    ...replies('train', code),
    ...replies('train2', code),
    ...drafts(code),
    ...twins(code),
    ...(await exampleRows(code)),
    ...politeRows(code),
  ];
  const learned = learnLanguage(pack, rows);
  writeTrained(code, learned.trained);
  report(code, learned);
}
