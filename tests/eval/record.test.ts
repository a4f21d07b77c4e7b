import { describe, expect, it } from 'vitest';
import { dropped, figureNow, readRecord } from '../../scripts/eval/record.ts';
import { LANGUAGES } from '../../src/engine/types.ts';

const record = readRecord();

describe('the figures of record', () => {
  it.each(LANGUAGES)('%s has not fallen behind on dev', (language) => {
    expect(
      dropped(record[language], figureNow(language)),
      'when this is meant, `npm run eval -- --record` makes the figures of today those of record',
    ).toEqual([]);
  });

  it.each(['auc', 'held', 'found', 'right', 'language', 'languageShort'] as const)(
    'would notice a lower %s',
    (name) => {
      const was = record.en;
      expect(dropped(was, { ...was, [name]: was[name] - 0.03 })).toEqual([
        `${name} was ${was[name]}, is ${was[name] - 0.03}`,
      ]);
      expect(dropped(was, { ...was, [name]: was[name] + 0.03 })).toEqual([]);
    },
  );

  it.each(['falseHolds', 'cleanMarked'] as const)('would notice a higher %s', (name) => {
    const was = record.en;
    expect(dropped(was, { ...was, [name]: was[name] + 0.03 })).toHaveLength(1);
    expect(dropped(was, { ...was, [name]: was[name] - 0.03 })).toEqual([]);
  });

  it('lets pass what lies within the margin, and no figure that is none', () => {
    const was = record.en;
    expect(dropped(was, was)).toEqual([]);
    expect(dropped(was, { ...was, auc: was.auc - 0.004 })).toEqual([]);
    expect(dropped(was, { ...was, auc: Number.NaN })).toHaveLength(1);
  });
});
