import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import schema from '../../public/managed-schema.json' with { type: 'json' };
import {
  anyOf,
  giftsIn,
  inForce,
  isLocked,
  isRuleLocked,
  NO_POLICY,
  readPolicy,
  TEAM_SETTINGS,
} from '../../src/shared/policy.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/shared/settings.ts';
import { SETTING_NAMES, SHAPES, type Shape } from '../../src/shared/shapes.ts';
import { keptSettings, policyItems } from './arbitrary.ts';

describe('the settings in force', () => {
  it('are the rep’s where no team has set any', () => {
    fc.assert(
      fc.property(keptSettings, (kept) => {
        expect(inForce(kept, NO_POLICY)).toEqual({ ...DEFAULT_SETTINGS, ...kept });
      }),
    );
  });

  it('are the locked, then the rep’s, then the team’s defaults, then ours', () => {
    fc.assert(
      fc.property(keptSettings, policyItems, (kept, raw) => {
        const policy = readPolicy(raw);
        expect(policy.problems).toEqual([]);
        const settings = inForce(kept, policy);
        const phrasesLocked = raw['phrases']?.mode === 'locked';
        for (const name of SETTING_NAMES) {
          // A lock on the team's phrases reaches into these two.
          if (phrasesLocked && (name === 'rulesOff' || name === 'phrasesOff')) continue;
          const item = name === 'teamPhrases' ? raw['phrases'] : raw[name];
          const own = (kept as Partial<Settings>)[name];
          const wanted =
            item?.mode === 'locked' || name === 'teamPhrases' ? item?.value : (own ?? item?.value);
          expect(settings[name]).toEqual(wanted ?? DEFAULT_SETTINGS[name]);
        }
      }),
    );
  });

  it('never depend on the rep where the team has locked', () => {
    fc.assert(
      fc.property(keptSettings, keptSettings, policyItems, (one, two, raw) => {
        const policy = readPolicy(raw);
        const [first, second] = [inForce(one, policy), inForce(two, policy)];
        for (const name of SETTING_NAMES)
          if (isLocked(policy, name)) expect(first[name]).toEqual(second[name]);
      }),
    );
  });

  it('keep locked phrases marked, whatever the rep switched off', () => {
    const kept = { rulesOff: ['own-wording', 'blame'], phrasesOff: ['Per My Last Mail', 'other'] } as const;
    const phrases = { value: [{ text: 'per my last mail' }], mode: 'locked' };
    const policy = readPolicy({ phrases });
    const settings = inForce(kept, policy);
    expect(settings.rulesOff).toEqual(['blame']);
    expect(settings.phrasesOff).toEqual(['other']);
    expect(isRuleLocked(policy, 'own-wording')).toBe(true);
    expect(isRuleLocked(policy, 'blame')).toBe(false);
    const suggested = readPolicy({ phrases: { ...phrases, mode: 'default' } });
    expect(inForce(kept, suggested).rulesOff).toEqual(kept.rulesOff);
  });
});

describe('a wrong policy', () => {
  const wrong: Record<string, [unknown, unknown]> = {
    holdMinutes: [{ value: 0, mode: 'locked' }, SHAPES.holdMinutes],
    holdOthers: [{ value: 2.5 }, SHAPES.holdOthers],
    holdWay: [{ value: 'never' }, SHAPES.holdWay],
    languages: [{ value: ['en', 'tlh'] }, SHAPES.languages],
    rulesOff: [{ value: 'blame' }, SHAPES.rulesOff],
    notifyByName: [{ value: 'yes' }, SHAPES.notifyByName],
    meter: [{ mode: 'locked' }, 'no-value'],
    anyway: ['no', 'no-value'],
    sensitivity: [{ value: 'low', mode: 'forced' }, 'no-mode'],
    phrases: [{ value: [{ text: '' }] }, SHAPES.teamPhrases],
    goodwill: [{ value: ['a coupon'] }, SHAPES.goodwill],
    tips: [{ value: 'be kind' }, { is: 'tips' }],
    setBy: [7, { is: 'text' }],
    holdMinuts: [{ value: 5 }, 'unknown'],
    pausedUntil: [{ value: 5 }, 'unknown'],
  };

  it.each(Object.entries(wrong))('is named: %s; the rest applies', (name, [item, is]) => {
    const policy = readPolicy({ hostsOff: { value: ['hr.example'], mode: 'locked' }, [name]: item });
    expect(policy.problems).toEqual([{ name, is }]);
    expect(inForce({}, policy)).toEqual({ ...DEFAULT_SETTINGS, hostsOff: ['hr.example'] });
  });

  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.dictionary(fc.constantFrom(...TEAM_SETTINGS, 'tips', 'phrases'), fc.anything()),
        (raw, items) => {
          readPolicy(raw);
          const policy = readPolicy(items);
          expect(policy.problems.length).toBeLessThanOrEqual(Object.keys(items).length);
          inForce({}, policy);
        },
      ),
    );
  });
});

it('offers of the goodwill lines what can stand in a letter of a language', () => {
  const coupon = { text: 'a coupon', language: 'en' };
  const kupong = { text: 'en kupong', language: 'sv' };
  const policy = readPolicy({ goodwill: { value: [coupon, { text: '1 + 1' }, kupong] } });
  const settings = inForce({}, policy);
  expect(giftsIn(settings, 'en')).toEqual(['a coupon', '1 + 1']);
  expect(giftsIn(settings, 'bn')).toEqual(['1 + 1']);
  expect(giftsIn(inForce({ goodwill: [{ text: 'a call' }] }, policy), 'bn')).toEqual(['a call']);
  expect(giftsIn(DEFAULT_SETTINGS, 'en')).toEqual([]);
  expect(['a coupon', '1 + 1']).toContain(anyOf(['a coupon', '1 + 1']));
  expect(anyOf([])).toBe('');
});

describe('the schema for browsers', () => {
  interface Node {
    readonly type?: string;
    readonly properties?: Readonly<Record<string, Node>>;
    readonly items?: Node;
  }
  const { properties: items } = schema as unknown as { properties: Readonly<Record<string, Node>> };
  const types = (shape: Shape): [string, string | undefined] => {
    switch (shape.is) {
      case 'minutes':
      case 'whole':
        return ['number', undefined];
      case 'yesNo':
        return ['boolean', undefined];
      case 'one':
        return ['string', undefined];
      case 'phrases':
        return ['array', 'object'];
      case 'weights':
        return ['object', undefined];
      default:
        return ['array', 'string'];
    }
  };

  it('has every item that a policy may have, of its type', () => {
    expect(Object.keys(items).toSorted()).toEqual([...TEAM_SETTINGS, 'phrases', 'setBy', 'tips'].toSorted());
    for (const name of [...TEAM_SETTINGS, 'phrases'] as const) {
      const { value, mode } = items[name]?.properties ?? {};
      const shape = name === 'phrases' ? SHAPES.teamPhrases : SHAPES[name];
      expect([value?.type, value?.items?.type]).toEqual(types(shape));
      expect(mode?.type).toBe('string');
    }
  });
});
