// The tables of `npm run eval`.
import type { Language, RuleId } from '../../src/engine/types.ts';
import { RULE_IDS } from '../../src/engine/types.ts';
import { tableOf } from '../table.ts';
import type { Figures, Passages, Share } from './figures.ts';
import { LENGTHS, type Length, type Told } from './languages.ts';
import type { PeerFigures } from './peers.ts';
import type { PublicFigures } from './public.ts';

/** All that is measured of one language on some sets. */
export interface LanguageFigures {
  readonly language: Language;
  readonly engine: Figures;
  readonly peers: Readonly<Record<string, PeerFigures>>;
  readonly told: Readonly<Record<Length, Told>>;
}

const area = (auc: number): string => (Number.isNaN(auc) ? '–' : auc.toFixed(3));

export function shareText({ of, among }: Share): string {
  return among === 0 ? '–' : `${of}/${among} ${((100 * of) / among).toFixed(1)} %`;
}

export function heatTable(all: readonly LanguageFigures[]): string {
  const head = [
    '',
    'rows',
    'AUC',
    'held',
    'held of heat 0',
    'held of 0 and 1',
    'clean marked',
    'message AUC',
  ];
  return tableOf([
    head,
    ...all.map(({ language, engine }) => [
      language,
      String(engine.rows),
      area(engine.auc),
      shareText(engine.held),
      shareText(engine.falseHolds),
      shareText(engine.falseHoldsCold),
      shareText(engine.cleanMarked),
      area(engine.incomingAuc),
    ]),
  ]);
}

export function peerTable(all: readonly LanguageFigures[]): string {
  return tableOf([
    ['', 'tool', 'AUC', 'fires on heated', 'fires on heat 0'],
    ...all.flatMap(({ language, engine, peers }) => [
      [language, 'Take Five', area(engine.auc), shareText(engine.held), shareText(engine.falseHolds)],
      ...Object.entries(peers).map(([name, { auc, fires, falseFires }]) => [
        '',
        name,
        area(auc),
        shareText(fires),
        shareText(falseFires),
      ]),
    ]),
  ]);
}

const passageCells = ({ found, right, foundAs, rightAs }: Passages): string[] =>
  [found, right, foundAs, rightAs].map(shareText);
const PASSAGE_HEAD = ['found', 'right', 'found, same category', 'right, same category'];

export function passageTable(all: readonly LanguageFigures[]): string {
  return tableOf([
    ['', ...PASSAGE_HEAD],
    ...all.map(({ language, engine }) => [language, ...passageCells(engine.passages)]),
  ]);
}

export function categoryTable({ language, engine }: LanguageFigures): string {
  const used = RULE_IDS.filter(
    (id) => engine.byCategory[id].found.among + engine.byCategory[id].right.among > 0,
  );
  return tableOf([
    [language, ...PASSAGE_HEAD],
    ...used.map((id) => [id, ...passageCells(engine.byCategory[id])]),
  ]);
}

/** Placeholders and wrong names: found as what they are, and marks that are none. */
export function fieldTable(all: readonly LanguageFigures[]): string {
  const falseOnes = ({ rightAs }: Passages) => String(rightAs.among - rightAs.of);
  const cells = (engine: Figures, id: RuleId) => [
    shareText(engine.byCategory[id].foundAs),
    falseOnes(engine.byCategory[id]),
  ];
  return tableOf([
    ['', 'placeholders', 'false ones', 'wrong names', 'false ones'],
    ...all.map(({ language, engine }) => [
      language,
      ...cells(engine, 'placeholder'),
      ...cells(engine, 'wrong-name'),
    ]),
  ]);
}

const toldCells = (told: Readonly<Record<Length, Told>>): string[] =>
  LENGTHS.flatMap((length) => [shareText(told[length].right), shareText(told[length].wrong)]);
const TOLD_HEAD = LENGTHS.flatMap((length) => [`${length} letters`, 'told wrong']);

export function toldTable(
  all: readonly { language: string; told: Readonly<Record<Length, Told>> }[],
): string {
  return tableOf([['', ...TOLD_HEAD], ...all.map(({ language, told }) => [language, ...toldCells(told)])]);
}

export function publicTable(all: readonly PublicFigures[]): string {
  return tableOf([
    ['', 'tool', 'AUC', 'fires on y = 0'],
    ...all.map(({ set, tool, auc, falseFires }) => [
      tool === 'Take Five' ? set : '',
      tool,
      area(auc),
      shareText(falseFires),
    ]),
  ]);
}
