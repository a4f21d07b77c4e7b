// Measures the engine on labelled replies and prints. Run by eval.ts as plain JavaScript.
//   npm run eval -- [--set dev,train,train2,twins] [--json] [--misses] [--record] [languages]
import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../../src/engine/types.ts';
import { type Row, replies, twins } from '../corpus.ts';
import { PUBLIC } from '../public.ts';
import { figuresOf } from './figures.ts';
import { sentencesIn, toldOf } from './languages.ts';
import { missesOf } from './misses.ts';
import { outcomeOf } from './outcome.ts';
import { PEERS, peerFiguresOf } from './peers.ts';
import {
  categoryTable,
  fieldTable,
  heatTable,
  type LanguageFigures,
  passageTable,
  peerTable,
  publicTable,
  toldTable,
} from './print.ts';
import { publicFigures, rightsFigures } from './public.ts';
import { writeRecord } from './record.ts';

const SETS = ['dev', 'train', 'train2', 'twins'] as const;
type SetName = (typeof SETS)[number];

/** Ends with 2 and says why. */
function refuse(why: string): never {
  console.error(why);
  process.exit(2);
}

function argumentsOf(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        set: { type: 'string', default: 'dev' },
        json: { type: 'boolean', default: false },
        misses: { type: 'boolean', default: false },
        record: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

function choicesOf(args: string[]) {
  const { values, positionals } = argumentsOf(args);
  const sets = values.set.split(',').map((name) => {
    return SETS.find((set) => set === name) ?? refuse(`There is no set ${name}: ${SETS.join(', ')}.`);
  });
  const languages = positionals.map((code) => {
    return (
      LANGUAGES.find((language) => language === code) ??
      refuse(`There is no ${code}: ${LANGUAGES.join(', ')}.`)
    );
  });
  if (values.misses && sets.includes('dev'))
    refuse('Misses of dev are not listed: its rows are not to be tuned on. Name another --set.');
  return { ...values, sets, languages: languages.length > 0 ? languages : LANGUAGES };
}

const rowsOf = (sets: readonly SetName[], language: Language): Row[] =>
  sets.flatMap((set) => (set === 'twins' ? twins(language) : replies(set, language)));

function measure(language: Language, rows: readonly Row[]): LanguageFigures {
  return {
    language,
    engine: figuresOf(rows.map(outcomeOf)),
    peers: Object.fromEntries(PEERS.map((peer) => [peer.name, peerFiguresOf(peer, rows)])),
    told: toldOf(
      rows.flatMap(({ text }) => sentencesIn(text)),
      language,
    ),
  };
}

function printMisses(rows: readonly Row[]): void {
  for (const row of rows) {
    const lines = missesOf(outcomeOf(row));
    if (lines.length === 0) continue;
    console.log(`${row.id} heat ${row.heat}${row.customer === '' ? '' : ` to ${row.customer}`}`);
    console.log(`  ${JSON.stringify(row.text)}`);
    for (const line of lines) console.log(`  → ${line}`);
  }
}

function title(text: string): void {
  console.log(`\n${text}`);
}

const { sets, languages, json, misses, record } = choicesOf(process.argv.slice(2));

if (misses) {
  for (const language of languages) printMisses(rowsOf(sets, language));
  process.exit();
}
if (record) {
  console.log(JSON.stringify(writeRecord(), null, 2));
  process.exit();
}

const all = languages.map((language) => measure(language, rowsOf(sets, language)));
const incoming = languages.map((language) => {
  const seen = [...replies('train', language), ...replies('train2', language)];
  return { language, auc: figuresOf(seen.map(outcomeOf)).incomingAuc };
});
const rights = rightsFigures();
const { figures, missing } = publicFigures();

if (json) {
  console.log(JSON.stringify({ sets, languages: all, incoming, rights, public: figures, missing }, null, 2));
  process.exit();
}

console.log(`Labelled replies: ${sets.join(', ')}.`);
if (sets.some((set) => set !== 'dev'))
  console.log(
    'The weights were learned from train, train2 and twins: figures on these say little of new replies.',
  );
title('Heat. Held: of the heated ones (heat 2 and 3). Clean: heat 0 and nothing labelled.');
process.stdout.write(heatTable(all));
title(
  'Beside sentiment lists (VADER fires at compound ≤ -0.5 and claims English only; AFINN at a sum ≤ -3).',
);
process.stdout.write(peerTable(all));
title('Labelled passages found (a mark overlaps), and marks that are right (overlap a labelled passage).');
process.stdout.write(passageTable(all));
for (const one of all) {
  console.log('');
  process.stdout.write(categoryTable(one));
}
title('Placeholders and wrong names, each found as what it is.');
process.stdout.write(fieldTable(all));
title('Language, each sentence alone (a reply may hold a sentence in another language: Taglish, Banglish).');
process.stdout.write(toldTable(all));
title('Heat of the customer’s message on train and train2, which the weights were learned from.');
for (const { language, auc } of incoming) console.log(`  ${language}  AUC ${auc.toFixed(3)}`);

title(`Public data in ${PUBLIC}`);
for (const path of missing) console.log(`  not there: ${path}`);
if (figures.length > 0) {
  console.log(
    '  Polite agents (cucom) must not be held. The others are for information: posts, most of them no\n' +
      '  replies, y = 1 angry or insulting; “message” takes the text for the customer’s.',
  );
  process.stdout.write(publicTable(figures));
}
if (rights === undefined) console.log('  not there: udhr_sentences.tsv');
else {
  title('Language of the sentences of the declaration of human rights.');
  process.stdout.write(toldTable(rights.filter(({ ours }) => ours)));
  title('Look-alikes: right is to tell none of ours.');
  process.stdout.write(toldTable(rights.filter(({ ours }) => !ours)));
}
