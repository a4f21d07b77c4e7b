import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromFile, toFile } from '../../src/options/transfer.ts';
import { SHAPES } from '../../src/shared/shapes.ts';
import { keptSettings } from '../shared/arbitrary.ts';

describe('settings as a file', () => {
  it('come back as they were, but for a pause', () => {
    fc.assert(
      fc.property(keptSettings, (kept) => {
        const { pausedUntil: _, ...rest } = kept;
        expect(fromFile(toFile(kept))).toEqual({ kept: rest });
      }),
    );
  });

  it.each([
    ['no JSON at all', '{"format":', 'no-json'],
    ['something else', '{"holdMinutes":5}', 'not-ours'],
    ['a list', '[]', 'not-ours'],
    ['no version', '{"format":"take-five settings","settings":{}}', 'not-ours'],
    ['a newer version', '{"format":"take-five settings","version":2,"settings":{}}', 'newer'],
  ])('refuses %s', (_, text, wrong) => {
    expect(fromFile(text)).toEqual({ wrong });
  });

  it('names all that is wrong, and takes nothing', () => {
    const settings = { meter: false, holdMinutes: 0, languages: ['tlh'], colour: 'red', teamPhrases: [] };
    const file = JSON.stringify({ format: 'take-five settings', version: 1, settings });
    expect(fromFile(file)).toEqual({
      wrong: [
        { name: 'holdMinutes', is: SHAPES.holdMinutes },
        { name: 'languages', is: SHAPES.languages },
        { name: 'colour', is: 'unknown' },
        { name: 'teamPhrases', is: 'unknown' },
      ],
    });
  });

  it('never throws, whatever the file holds', () => {
    fc.assert(fc.property(fc.string(), fc.json(), (text, json) => void [fromFile(text), fromFile(json)]));
  });
});
