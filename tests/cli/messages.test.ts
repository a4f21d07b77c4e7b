import { describe, expect, it } from 'vitest';
import { shippedMessages } from '../../scripts/build/messages.ts';
import { LANGUAGES } from '../../src/engine/types.ts';
import { readLocale, Texts } from '../popup/texts.ts';

const shipped = (messages: unknown) => JSON.parse(shippedMessages(JSON.stringify(messages)));

describe('messages as they are shipped', () => {
  it('say the number of a placeholder instead of its name, and nothing to translators', () => {
    expect(
      shipped({
        wait: {
          message: 'Wait $MINUTES$ min, $name$!',
          description: 'Said to the rep',
          placeholders: { minutes: { content: '$1' }, name: { content: '$2' } },
        },
      }),
    ).toEqual({ wait: { message: 'Wait $1 min, $2!' } });
  });

  it.each(LANGUAGES)('say in %s what the file says', (language) => {
    const all: Record<string, { message: string }> = shipped(readLocale(language));
    const texts = new Texts(language);
    expect(Object.keys(all)).toEqual(Object.keys(readLocale(language)));
    for (const [key, { message }] of Object.entries(all))
      expect(message.replace(/\$(\d)/gu, '<$1>')).toBe(
        texts.say(key as Parameters<Texts['say']>[0], '<1>', '<2>', '<3>', '<4>'),
      );
  });
});
