// The sentiment lists that the engine is measured beside.
import afinn from 'afinn-165-multilingual';
import vader from 'vader-sentiment';
import type { Language } from '../../src/engine/types.ts';
import type { Row } from '../corpus.ts';
import { auc } from '../measure.ts';
import { isHeated, type Share, shareOf } from './figures.ts';

export interface Peer {
  readonly name: string;
  /** The more, the more negative. */
  readonly heat: (text: string, language: Language) => number;
  /** From this heat on we say that it fires: clearly negative, which spares it more than its own convention. */
  readonly from: number;
}

const { afinn_en, afinn_tl, afinn_sv, afinn_id, afinn_bn } = afinn.afinn_translations;
const VALENCES = { en: afinn_en, fil: afinn_tl, sv: afinn_sv, id: afinn_id, bn: afinn_bn };
const WORDS = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/** AFINN in the language at hand (its phrases of two words and more are left out); VADER is English everywhere. */
export const PEERS: readonly Peer[] = [
  {
    name: 'VADER',
    heat: (text) => -vader.SentimentIntensityAnalyzer.polarity_scores(text).compound,
    from: 0.5,
  },
  {
    name: 'AFINN',
    heat: (text, language) => {
      const valences = VALENCES[language];
      let sum = 0;
      for (const [word] of text.toLowerCase().matchAll(WORDS))
        if (Object.hasOwn(valences, word)) sum += valences[word] ?? 0;
      return -sum;
    },
    from: 3,
  },
];

export interface PeerFigures {
  readonly auc: number;
  /** It fires on so many heated rows, and on so many rows of heat 0. */
  readonly fires: Share;
  readonly falseFires: Share;
}

export function peerFiguresOf({ heat, from }: Peer, rows: readonly Row[]): PeerFigures {
  const judged = rows.map((row) => ({ row, heat: heat(row.text, row.language) }));
  const fires = (item: { heat: number }) => item.heat >= from;
  return {
    auc: auc(
      judged.map((item) => item.heat),
      rows.map(isHeated),
    ),
    fires: shareOf(
      judged.filter(({ row }) => isHeated(row)),
      fires,
    ),
    falseFires: shareOf(
      judged.filter(({ row }) => row.heat === 0),
      fires,
    ),
  };
}
