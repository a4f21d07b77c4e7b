// What the tools say of the public data.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/engine/types.ts';
import { auc } from '../measure.ts';
import { PUBLIC, publicRows } from '../public.ts';
import { type Share, shareOf } from './figures.ts';
import { type Length, type Told, toldOf } from './languages.ts';
import { check } from './outcome.ts';
import { PEERS } from './peers.ts';

/** The sets that nothing is learned from. `y` is 1 for angry or insulting, whoever says it of whatever. */
const SETS: readonly { readonly name: string; readonly language: Language }[] = [
  { name: 'en_cucom_agent_polite', language: 'en' },
  { name: 'en_goemotions_dev', language: 'en' },
  { name: 'en_goemotions_test', language: 'en' },
  { name: 'sv_brighter_dev', language: 'sv' },
  { name: 'id_indonlu_emot_valid', language: 'id' },
  { name: 'bn_bdshs_test', language: 'bn' },
];

interface Text {
  readonly text: string;
  readonly y: 0 | 1;
}

/** One tool on one set: does it rank y = 1 above y = 0 (NaN when all are 0), on how many y = 0 does it fire. */
export interface PublicFigures {
  readonly set: string;
  readonly tool: string;
  readonly auc: number;
  readonly falseFires: Share;
}

function figuresOf(
  set: string,
  tool: string,
  texts: readonly Text[],
  judge: (text: string) => { heat: number; fires: boolean },
): PublicFigures {
  const judged = texts.map(({ text, y }) => ({ ...judge(text), y }));
  return {
    set,
    tool,
    auc: auc(
      judged.map(({ heat }) => heat),
      judged.map(({ y }) => y === 1),
    ),
    falseFires: shareOf(
      judged.filter(({ y }) => y === 0),
      ({ fires }) => fires,
    ),
  };
}

/**
 * Every tool on every public set that is there, each text taken for a draft; "message" takes it for the
 * customer's message instead, which is what most of these texts are.
 */
export function publicFigures(): { figures: PublicFigures[]; missing: string[] } {
  const figures: PublicFigures[] = [];
  const missing: string[] = [];
  for (const { name, language } of SETS) {
    const path = join(PUBLIC, 'dev', `${name}.jsonl.gz`);
    if (!existsSync(path)) {
      missing.push(path);
      continue;
    }
    const texts = publicRows<Text>(path);
    figures.push(
      figuresOf(name, 'Take Five', texts, (text) => {
        const { heat, heated } = check(text);
        return { heat, fires: heated };
      }),
      figuresOf(name, 'message', texts, (text) => {
        const { incomingHeat } = check('', { customers: [], incoming: text });
        return { heat: incomingHeat, fires: incomingHeat >= 0.5 };
      }),
    );
    for (const peer of PEERS)
      figures.push(
        figuresOf(name, peer.name, texts, (text) => {
          const heat = peer.heat(text, language);
          return { heat, fires: heat >= peer.from };
        }),
      );
  }
  return { figures, missing };
}

const OURS: Readonly<Record<string, Language>> = { en: 'en', tl: 'fil', sv: 'sv', id: 'id', bn: 'bn' };

/** What is told of the sentences of the declaration of human rights, by its language there; undefined when it is not there. */
export function rightsFigures():
  | { language: string; ours: boolean; told: Record<Length, Told> }[]
  | undefined {
  const path = join(PUBLIC, 'udhr_sentences.tsv');
  if (!existsSync(path)) return undefined;
  const sentences = new Map<string, string[]>();
  for (const line of readFileSync(path, 'utf8').trim().split('\n')) {
    const [language = '', sentence = ''] = line.split('\t');
    sentences.set(language, [...(sentences.get(language) ?? []), sentence]);
  }
  return [...sentences].map(([language, own]) => ({
    language,
    ours: language in OURS,
    told: toldOf(own, OURS[language]),
  }));
}
