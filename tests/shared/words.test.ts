import '@webext-core/fake-browser/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestMessages } from '../../scripts/build/words.ts';
import { root } from '../../scripts/root.ts';
import { LANGUAGES, type Language } from '../../src/engine/types.ts';
import { languageOf, type MessageKey, speak, t } from '../../src/shared/i18n.ts';
import { wordsOf } from '../../src/shared/words.ts';
import { fakeBrowser } from '../background/fake.ts';
import { LOCALES, readLocale, Texts } from '../popup/texts.ts';

describe('words', () => {
  it('have the number of a placeholder instead of its name, and nothing for translators', () => {
    const wait = {
      message: 'Wait $MINUTES$ min, $name$!',
      description: 'Said to the rep',
      placeholders: { minutes: { content: '$1' }, name: { content: '$2' } },
    };
    expect(wordsOf({ wait })).toEqual({ wait: 'Wait $1 min, $2!' });
  });

  it('are said with what is put in, which is not looked at again; what is left out is empty', () => {
    speak({ name: 'a $1 b $2 $1', language_code: '' });
    expect(t('name', '$2', '$$')).toBe('a $2 b $$ $2');
    expect(t('name', 'x')).toBe('a x b  x');
  });

  it.each(LANGUAGES)('say in %s what the file says', (language) => {
    const texts = new Texts(language);
    speak(wordsOf(readLocale(language)));
    const keys = Object.keys(texts.messages) as MessageKey[];
    expect(keys.length).toBeGreaterThan(400);
    const put = ['<1>', '<2>', '<3>', '<4>'];
    for (const key of keys) expect(t(key, ...put)).toBe(texts.say(key, ...put));
  });
});

it.each(LANGUAGES)('a browser has by itself its name and what the manifest names, in %s', (language) => {
  const manifest = readFileSync(join(root, 'manifest.json'), 'utf8');
  const texts = new Texts(language);
  const kept = JSON.parse(manifestMessages(join(LOCALES, language, 'messages.json'), manifest));
  expect(kept).toEqual({
    name: { message: texts.say('name') },
    description: { message: texts.say('description') },
    language_code: { message: language },
    idea_command: { message: texts.say('idea_command') },
  });
});

describe('the language of our texts', () => {
  const inBrowser = (language: string, ours = '') => {
    Object.assign(fakeBrowser.i18n, { getMessage: () => ours, getUILanguage: () => language });
    return languageOf('browser');
  };

  it('is the one of ours that the browser takes', () => {
    expect(inBrowser('en-US', 'sv')).toBe('sv');
  });

  it.each([
    ['en-US', 'en'],
    ['sv', 'sv'],
    ['sv-FI', 'sv'],
    ['bn-BD', 'bn'],
    ['id', 'id'],
    ['in', 'id'],
    ['fil', 'fil'],
    ['tl-PH', 'fil'],
    ['nb-NO', 'en'],
    ['ja-JP-mac', 'en'],
    ['', 'en'],
  ] satisfies [string, Language][])('where it says none and the browser’s is %j is %s', (browsers, ours) => {
    expect(inBrowser(browsers)).toBe(ours);
  });

  it('is the one that was chosen', () => {
    Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'sv' });
    expect(languageOf('bn')).toBe('bn');
  });
});
