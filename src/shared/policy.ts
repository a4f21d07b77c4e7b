import type { Language, OwnPhrase } from '../engine/types.ts';
import type { Kept } from './kept.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { fits, isRecord, LONGEST, type SettingName, SHAPES, type Shape } from './shapes.ts';

/** `default` stands where the rep has set nothing; `locked` stands always. */
const MODES = ['default', 'locked'] as const;
export type Mode = (typeof MODES)[number];

/** The settings that a team can set: not what is the rep's own peace. */
export const TEAM_SETTINGS = [
  'holdWay',
  'holdMinutes',
  'holdOthers',
  'anyway',
  'mostHoldsADay',
  'mostHoldsAThread',
  'notifyByName',
  'meter',
  'sensitivity',
  'languages',
  'rulesOff',
  'weights',
  'hostsOff',
  'followUpDays',
  'goodwill',
] as const satisfies readonly SettingName[];
export type TeamSetting = (typeof TEAM_SETTINGS)[number];

/** Longest tip, in UTF-16 units. */
export const LONGEST_TIP = 2000;
const MOST_TIPS = 100;

/** What is wrong with an item of a policy; it is ignored and the rest applies. */
export interface Problem {
  /** The item's name. */
  readonly name: string;
  /** No such item; no `value`; a `mode` that is none; or a value that is not what it says. */
  readonly is: 'unknown' | 'no-value' | 'no-mode' | Shape | { readonly is: 'tips' | 'text' };
}

/** A team's policy, as far as it is right. */
export interface Policy {
  /** Who set it, as the policy says. */
  readonly setBy: string | undefined;
  readonly items: { readonly [K in TeamSetting]?: { readonly value: Settings[K]; readonly mode: Mode } };
  readonly phrases: { readonly value: readonly OwnPhrase[]; readonly mode: Mode };
  /** Tips of the team's own, in Markdown. */
  readonly tips: readonly string[];
  readonly problems: readonly Problem[];
}

/** What stands when a team has set nothing. */
export const NO_POLICY: Policy = {
  setBy: undefined,
  items: {},
  phrases: { value: [], mode: 'default' },
  tips: [],
  problems: [],
};

/** What a policy has beside settings. */
const OTHERS = ['phrases', 'tips'];

const isTips = (value: unknown): value is string[] =>
  Array.isArray(value) &&
  value.length <= MOST_TIPS &&
  value.every((tip) => typeof tip === 'string' && /\S/u.test(tip) && tip.length <= LONGEST_TIP);

/** Reads a policy from what `storage.managed` holds: `{value, mode}` by name, and `setBy`. */
export function readPolicy(raw: unknown): Policy {
  if (!isRecord(raw)) return NO_POLICY;
  const items: Record<string, { value: unknown; mode: Mode }> = {};
  const problems: Problem[] = [];
  let { setBy, phrases, tips } = NO_POLICY;
  for (const [name, item] of Object.entries(raw)) {
    const wrong = (is: Problem['is']) => void problems.push({ name, is });
    if (name === 'setBy') {
      if (typeof item === 'string' && item.length <= LONGEST) setBy = item.trim() || undefined;
      else wrong({ is: 'text' });
      continue;
    }
    const known = (TEAM_SETTINGS as readonly string[]).includes(name);
    if (!known && !OTHERS.includes(name)) {
      wrong('unknown');
      continue;
    }
    if (!isRecord(item) || item['value'] === undefined) {
      wrong('no-value');
      continue;
    }
    const { value } = item;
    const mode = MODES.find((one) => one === (item['mode'] ?? 'default'));
    const shape = name === 'phrases' ? SHAPES.teamPhrases : SHAPES[name as TeamSetting];
    if (mode === undefined) wrong('no-mode');
    else if (name === 'tips') {
      if (isTips(value)) tips = value;
      else wrong({ is: 'tips' });
    } else if (!fits(shape, value)) wrong(shape);
    else if (name === 'phrases') phrases = { value: value as OwnPhrase[], mode };
    else items[name] = { value, mode };
  }
  return { setBy, items, phrases, tips, problems };
}

/** The goodwill lines that can stand in a letter. */
export const giftsIn = ({ goodwill }: Pick<Settings, 'goodwill'>, language: Language): string[] =>
  goodwill.flatMap((one) => (one.language === undefined || one.language === language ? [one.text] : []));

/** One of several goodwill lines, by chance; nothing where there are none. */
export const anyOf = (gifts: readonly string[]): string =>
  gifts[Math.floor(Math.random() * gifts.length)] ?? '';

/** Whether the rep cannot set this. */
export const isLocked = (policy: Policy, name: SettingName): boolean =>
  policy.items[name as TeamSetting]?.mode === 'locked';

const phrasesLocked = ({ phrases }: Policy): boolean => phrases.mode === 'locked' && phrases.value.length > 0;

/** Whether the rep cannot switch a rule off and on; the team's phrases can be locked apart from all other rules. */
export const isRuleLocked = (policy: Policy, rule: Settings['rulesOff'][number]): boolean =>
  isLocked(policy, 'rulesOff') || (rule === 'own-wording' && phrasesLocked(policy));

const isTeams = ({ phrases }: Policy, quote: string): boolean =>
  phrases.value.some(({ text }) => text.toLowerCase() === quote.toLowerCase());

/** Whether the rep cannot have a passage left unmarked: the team's own wordings can be locked. */
export const isPhraseLocked = (policy: Policy, quote: string): boolean =>
  phrasesLocked(policy) && isTeams(policy, quote);

/** The settings in force: what the rep has set, with the team's policy laid over. */
export function inForce(kept: Kept, policy: Policy): Settings {
  const values = (mode: Mode) =>
    Object.fromEntries(
      Object.entries(policy.items).flatMap(([name, item]) =>
        item.mode === mode ? [[name, item.value]] : [],
      ),
    );
  const teamPhrases = policy.phrases.value;
  const all: Settings = {
    ...DEFAULT_SETTINGS,
    ...values('default'),
    ...kept,
    ...values('locked'),
    teamPhrases,
  };
  if (!phrasesLocked(policy)) return all;
  return {
    ...all,
    rulesOff: all.rulesOff.filter((rule) => rule !== 'own-wording'),
    phrasesOff: all.phrasesOff.filter((phrase) => !isTeams(policy, phrase)),
  };
}
