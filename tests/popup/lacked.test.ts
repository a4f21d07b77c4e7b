import { describe, expect, test } from 'vitest';
import { rememberLacks } from '../../src/content/lacked.ts';

const THREAD = 'desk 12';

describe('what a draft lacked', () => {
  test('is met once it lacks it no more', () => {
    const lacked = rememberLacks();
    const box = {};
    const show = (advice: Parameters<typeof lacked.met>[1]['advice'], length: number) =>
      lacked.met(box, { thread: THREAD, advice, length });
    expect(show(['missing-name', 'missing-thanks'], 80)).toEqual([]);
    expect(show(['missing-name'], 95)).toEqual(['missing-thanks']);
    expect(show([], 102)).toEqual(['missing-name', 'missing-thanks']);
    expect(show(['missing-thanks'], 90)).toEqual(['missing-name']);
  });

  test('is not met by a draft that only became shorter', () => {
    const lacked = rememberLacks();
    const box = {};
    lacked.met(box, { thread: THREAD, advice: ['missing-name'], length: 80 });
    lacked.met(box, { thread: THREAD, advice: ['missing-name'], length: 60 });
    expect(lacked.met(box, { thread: THREAD, advice: [], length: 59 })).toEqual([]);
    expect(lacked.met(box, { thread: THREAD, advice: [], length: 60 })).toEqual(['missing-name']);
  });

  test('belongs to one draft: in another box or thread, or after it was sent, there is none of it', () => {
    const lacked = rememberLacks();
    const box = {};
    const begin = () => lacked.met(box, { thread: THREAD, advice: ['curt'], length: 9 });
    const then = { thread: THREAD, advice: [], length: 200 };
    begin();
    expect(lacked.met({}, then)).toEqual([]);
    expect(lacked.met(box, { ...then, thread: 'desk 13' })).toEqual([]);
    begin();
    lacked.forget(box);
    expect(lacked.met(box, then)).toEqual([]);
  });
});
