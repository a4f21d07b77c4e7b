import { describe, expect, it } from 'vitest';
import { Spellings } from '../../src/engine/spellings.ts';
import { wordsOf } from '../../src/engine/text.ts';

function lexemeOf(text: string) {
  const [word] = wordsOf(text).words;
  if (word === undefined) throw new Error(`no word in ${text}`);
  return word.lexeme;
}

describe('spellings', () => {
  it('know every one that was added, however it is written', () => {
    const named = new Spellings();
    for (const word of ['stupid', 'förstår', 'বোকা', "don't"]) named.add(word);
    for (const word of ['stupid', 'Stupid', 'FÖRSTÅR', 'বোকা', 'Don’t'])
      expect(named.mayHold(lexemeOf(word)), word).toBe(true);
  });

  it('know words by how they end', () => {
    const named = new Spellings();
    named.addEnd('kasi');
    expect(named.mayHold(lexemeOf('nakasi'))).toBe(true);
    expect(named.mayHold(lexemeOf('kasing'))).toBe(false);
  });

  it('take few others for one of thousands', () => {
    const named = new Spellings();
    for (let n = 0; n < 3000; n++) named.add(`word${n}`);
    const taken = Array.from({ length: 2000 }, (_, n) => `other${n}`).filter((word) =>
      named.mayHold(lexemeOf(word)),
    );
    expect(taken.length).toBeLessThan(200);
  });
});
