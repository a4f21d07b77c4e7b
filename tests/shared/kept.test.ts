import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemsOf, KEPT_VERSION, type Kept, readKept } from '../../src/shared/kept.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { keptSettings } from './arbitrary.ts';

/** What a browser counts of a synced item. */
const bytes = (key: string, value: unknown) =>
  new TextEncoder().encode(JSON.stringify(value).replaceAll('<', '\\u003C')).length + key.length;
const MOST_BYTES = 8192;

const PHRASES = Array.from({ length: 400 }, (_, n) => `এটা আমাদের দোষ না, আপনার দোষ <${n}>`);

describe('what the rep has set', () => {
  it('is read as it was kept', () => {
    fc.assert(
      fc.property(keptSettings, (kept) => {
        expect(readKept(itemsOf(kept))).toEqual(kept);
      }),
    );
  });

  it('lies in items that a browser takes, whatever came before', () => {
    fc.assert(
      fc.property(keptSettings, keptSettings, (one, two) => {
        const before = itemsOf(one);
        const items = { ...before, ...itemsOf(two, before) };
        for (const [key, value] of Object.entries(items))
          expect(bytes(key, value)).toBeLessThanOrEqual(MOST_BYTES);
        expect(readKept(items)).toEqual(two);
      }),
    );
  });

  it('holds hundreds of phrases, in as many items as that takes', () => {
    const items = itemsOf({ phrasesOff: PHRASES });
    expect(Object.keys(items).length).toBeGreaterThan(5);
    for (const [key, value] of Object.entries(items))
      expect(bytes(key, value)).toBeLessThanOrEqual(MOST_BYTES);
    expect(readKept(items)).toEqual({ phrasesOff: PHRASES });
    const fewer = { ...items, ...itemsOf({ phrasesOff: PHRASES.slice(0, 3) }, items) };
    expect(readKept(fewer)).toEqual({ phrasesOff: PHRASES.slice(0, 3) });
  });

  it('refuses one phrase that no item can hold', () => {
    expect(() => itemsOf({ phrasesOff: ['ব'.repeat(3000)] })).toThrow(RangeError);
  });

  it('knows what was set from what never was', () => {
    expect(readKept(itemsOf({ holdMinutes: 5 }))).toEqual({ holdMinutes: 5 });
    expect(readKept({})).toEqual({});
  });

  it('leaves out what is damaged, and only that', () => {
    const damaged = {
      holdMinutes: -1,
      holdWay: 'never',
      languages: [],
      meter: false,
      rulesOff: ['blame', 'x'],
    };
    const items = {
      settings: damaged,
      settings$: { v: 2 },
      'phrasesOff.0': 'no list',
      'phrasesOff.1': ['a', 3],
    };
    expect(readKept(items)).toEqual({ meter: false, rulesOff: ['blame'], phrasesOff: ['a'] });
    for (const settings of [null, 3, 'text', [1]]) expect(readKept({ settings })).toEqual({});
  });

  it('keeps what only a newer version knows', () => {
    const before = { settings: { voice: 'kind', meter: false }, settings$: { v: 9 } };
    expect(itemsOf({ meter: true }, before)['settings']).toEqual({ voice: 'kind', meter: true });
  });

  it('never takes a team’s phrases for the rep’s', () => {
    const items = itemsOf({ teamPhrases: [{ text: 'a' }] } as Kept);
    expect(readKept(items)).toEqual({});
  });
});

describe('version 1', () => {
  const old = {
    rulesOff: ['blame'],
    phrasesOff: ['as I told you', 'per my last mail'],
    hostsOff: [],
    pausedUntil: 0,
    holdMinutes: 5,
    meter: false,
  };

  it('is read as what differs from the defaults', () => {
    const { hostsOff: _, pausedUntil: __, holdMinutes: ___, ...set } = old;
    expect(readKept({ settings: old })).toEqual(set);
    expect(readKept({ settings: old, settings$: { v: 1 } })).toEqual(set);
    expect(readKept({ settings: DEFAULT_SETTINGS })).toEqual({});
  });

  it('becomes the present one when something is set', () => {
    const before = { settings: old, settings$: { v: 1 } };
    const items = { ...before, ...itemsOf({ ...readKept(before), holdMinutes: 10 }, before) };
    expect(items.settings$).toEqual({ v: KEPT_VERSION });
    expect(items.settings).toEqual({ rulesOff: ['blame'], meter: false, holdMinutes: 10 });
    expect(readKept(items)).toEqual({ ...readKept(before), holdMinutes: 10 });
  });
});
