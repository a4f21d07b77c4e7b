import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/root.ts';
import { ADVICE_IDS, FACETS, RULE_IDS, SENSITIVITIES } from '../../src/engine/types.ts';
import { GRAINS, SPANS } from '../../src/insights/stretches.ts';
import { TIPS } from '../../src/popup/tips.ts';
import { FOLLOW_UP_COUNTS, HOLD_COUNTS } from '../../src/shared/day.ts';
import { THEMES } from '../../src/shared/idea.ts';
import { LOCALES, type Message, type Messages, readLocale } from './texts.ts';

const en = readLocale('en');
const others = readdirSync(LOCALES).filter((locale) => locale !== 'en');

/** May be the same: a name, a text that only joins two others, and a word that is Swedish and Indonesian too. */
const UNTRANSLATED = ['name', 'popup_button_about', 'popup_tab_tips'];

const underscored = (id: string) => id.replaceAll('-', '_');

/** Keys that the code puts together. */
const families = [
  ...RULE_IDS.flatMap((rule) => [`rule_${underscored(rule)}`, `rule_${underscored(rule)}_why`]),
  ...ADVICE_IDS.flatMap((id) => [`advice_${underscored(id)}`, `advice_${underscored(id)}_why`]),
  ...TIPS.flatMap(({ slug }) => [`tip_${slug}`, `tip_${slug}_text`, `tip_${slug}_why`]),
  ...SENSITIVITIES.map((sensitivity) => `options_${sensitivity}_example`),
  ...FACETS.map((facet) => `facet_${underscored(facet)}`),
  ...THEMES.map((theme) => `theme_${theme}`),
  ...HOLD_COUNTS.map((name) => `insights_hold_${name}`),
  ...FOLLOW_UP_COUNTS.map((name) => `insights_follow_up_${name}`),
  ...[...GRAINS, ...Object.keys(SPANS)].map((id) => `insights_${id}`),
];

function sources(): string {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const code = files.filter((file) => /\.tsx?$/u.test(file)).map((file) => join('src', file));
  return [...code, 'manifest.json'].map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
}

const placeholders = (message: Message | undefined) =>
  Object.entries(message?.placeholders ?? {}).map(([name, { content }]) => `${name} ${content}`);

/** The keys for which something holds. */
const keysWhere = (messages: Messages, holds: (key: string, message: Message) => boolean) =>
  Object.keys(messages).filter((key) => messages[key] !== undefined && holds(key, messages[key]));

describe.each(['en', ...others])('the texts in %s', (locale) => {
  const messages = readLocale(locale);

  test('have the keys of the English ones', () => {
    expect(Object.keys(messages).toSorted()).toEqual(Object.keys(en).toSorted());
  });

  test('have their placeholders, and use each', () => {
    const differ = keysWhere(messages, (key, message) => {
      const used = Object.keys(message.placeholders ?? {}).every((name) =>
        message.message.includes(`$${name}$`),
      );
      return !used || placeholders(message).join() !== placeholders(en[key]).join();
    });
    expect(differ).toEqual([]);
  });

  test('name no placeholder that is not there', () => {
    const unknown = keysWhere(messages, (_, { message, placeholders = {} }) =>
      [...message.matchAll(/\$(\w+)\$/gu)].some(([, name = '']) => !(name in placeholders)),
    );
    expect(unknown).toEqual([]);
  });

  test('are never empty', () => {
    expect(keysWhere(messages, (_, { message }) => message.trim() === '')).toEqual([]);
  });

  test('say which language they are in', () => {
    expect(messages['language_code']?.message).toBe(locale.replace('_', '-'));
  });
});

test.each(others)('everything is translated into %s', (locale) => {
  const same = keysWhere(readLocale(locale), (key, { message }) => message === en[key]?.message);
  expect(same.filter((key) => !UNTRANSLATED.includes(key))).toEqual([]);
});

test('every rule, piece of advice, tip and quality of service has its texts', () => {
  expect(families.filter((key) => !(key in en))).toEqual([]);
});

test('no text is unused', () => {
  const code = sources();
  const reached = (key: string) => code.includes(`'${key}'`) || code.includes(`__MSG_${key}__`);
  expect(keysWhere(en, (key) => !families.includes(key) && !reached(key))).toEqual([]);
});

/** What has little room, and how many letters fit. */
const ROOM: readonly (readonly [RegExp, number])[] = [
  [/^rule_.*(?<!_why)$/u, 24],
  [/^advice_.*(?<!_why)$/u, 32],
  [/^(?:rule|advice)_.*_why$/u, 130],
  [/^facet_/u, 24],
  [/^theme_/u, 22],
  [/^popup_tab_/u, 24],
  [/^tip_.*(?<!_text|_why)$/u, 44],
  [/^tip_.*_text$/u, 170],
  [/^(?:notify|follow_up)_.*title/u, 60],
];

const lettersOf = (text: string) => [...new Intl.Segmenter().segment(text.replace(/\$\w+\$/gu, ''))].length;

test.each(['en', ...others])(
  'no text in %s is longer than its room, or than twice the English one',
  (locale) => {
    const messages = readLocale(locale);
    const long = keysWhere(messages, (key, { message }) => {
      const length = lettersOf(message);
      const room = ROOM.find(([keys]) => keys.test(key))?.[1] ?? Number.POSITIVE_INFINITY;
      return length > room || length > Math.max(24, 2.2 * lettersOf(en[key]?.message ?? ''));
    });
    expect(long).toEqual([]);
  },
);

/** The forms of address that we do not use for the rep, where a language has several. Tips may quote what customers read. */
const OTHER_FORMS = {
  bn: /তুমি|তোমা/u,
  id: /\bAnda\b/u,
  sv: /(?<!\p{L})(?:ni|er|ert|era)(?!\p{L})/iu,
} as const;

test.each(Object.entries(OTHER_FORMS))('the rep is addressed in one way in %s', (locale, other) => {
  const mixed = keysWhere(
    readLocale(locale),
    (key, { message }) => !key.startsWith('tip_') && other.test(message),
  );
  expect(mixed).toEqual([]);
});

test('the manifest asks for no text that is missing', () => {
  const asked = [...readFileSync(join(root, 'manifest.json'), 'utf8').matchAll(/__MSG_(\w+)__/gu)];
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.flatMap(([, key = '']) => (key in en ? [] : [key]))).toEqual([]);
});
