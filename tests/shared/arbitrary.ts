import fc from 'fast-check';
import {
  ADVICE_IDS,
  LANGUAGES,
  type OwnPhrase,
  RULE_IDS,
  SENSITIVITIES,
  WEIGHTS,
} from '../../src/engine/types.ts';
import type { Kept } from '../../src/shared/kept.ts';
import { type Mode, TEAM_SETTINGS } from '../../src/shared/policy.ts';
import { ANYWAYS, HOLD_WAYS, INTERFACE_LANGUAGES } from '../../src/shared/settings.ts';

const text = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' });
const list = <T>(of: fc.Arbitrary<T>) => fc.uniqueArray(of, { minLength: 1, maxLength: 60 });
const some = <T>(of: readonly T[], minLength = 0) => fc.subarray([...of], { minLength });

export const ownPhrase: fc.Arbitrary<OwnPhrase> = fc.record(
  {
    text: text.map((words) => `a${words}`.trim()),
    fix: text.map((words) => `b${words}`.trim()),
    why: text.map((words) => `c${words}`.trim()),
    language: fc.constantFrom(...LANGUAGES),
  },
  { requiredKeys: ['text'] },
);

const each = {
  rulesOff: some([...RULE_IDS, ...ADVICE_IDS]),
  phrasesOff: list(text),
  hostsOff: list(text),
  hostsAnyway: list(text),
  languages: some(LANGUAGES, 1),
  interfaceLanguage: fc.constantFrom(...INTERFACE_LANGUAGES),
  weights: fc.record(Object.fromEntries(RULE_IDS.map((id) => [id, fc.constantFrom(...WEIGHTS)])), {
    requiredKeys: [],
  }),
  sensitivity: fc.constantFrom(...SENSITIVITIES),
  pausedUntil: fc.nat(),
  holdWay: fc.constantFrom(...HOLD_WAYS),
  holdMinutes: fc.double({ min: 0.01, max: 60, noNaN: true }),
  holdOthers: fc.integer({ min: 1, max: 20 }),
  anyway: fc.constantFrom(...ANYWAYS),
  mostHoldsADay: fc.integer({ min: 0, max: 1000 }),
  mostHoldsAThread: fc.integer({ min: 0, max: 1000 }),
  notifyByName: fc.boolean(),
  meter: fc.boolean(),
  memory: fc.boolean(),
  retentionDays: fc.integer({ min: 1, max: 3650 }),
  followUpDays: fc.integer({ min: 1, max: 3650 }),
  waitedHours: fc.integer({ min: 0, max: 8760 }),
  goodwill: list(ownPhrase),
  ownPhrases: list(ownPhrase),
};

/** What a rep may have set. */
export const keptSettings: fc.Arbitrary<Kept> = fc.record(each, { requiredKeys: [] });

const mode = fc.constantFrom<Mode>('default', 'locked');
const item = <T>(value: fc.Arbitrary<T>) => fc.record({ value, mode });

/** What `storage.managed` may hold of a policy that is right. */
export const policyItems = fc.record(
  {
    setBy: text,
    phrases: item(list(ownPhrase)),
    ...Object.fromEntries(TEAM_SETTINGS.map((name) => [name, item(each[name] as fc.Arbitrary<unknown>)])),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Record<string, { value: unknown; mode: Mode }>>;
