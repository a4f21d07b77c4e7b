import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ADVICE_IDS, type AdviceId, type Language, type RuleId } from '../../src/engine/types.ts';
import { root } from '../root.ts';

type Messages = Readonly<Record<string, { readonly message: string } | undefined>>;

const known = new Map<Language, Messages>();

/** The extension's own texts in a language. */
function messagesIn(language: Language): Messages {
  const messages: Messages =
    known.get(language) ??
    JSON.parse(readFileSync(join(root, 'public', '_locales', language, 'messages.json'), 'utf8'));
  known.set(language, messages);
  return messages;
}

const advises = (rule: RuleId | AdviceId) => (ADVICE_IDS as readonly string[]).includes(rule);

/**
 * Why a rule marks something, or what a reply lacks: one or two sentences in the language of the text, in
 * English where that is not known or has none.
 */
export function whyOf(rule: RuleId | AdviceId, language: Language | undefined): string {
  const key = `${advises(rule) ? 'advice' : 'rule'}_${rule.replaceAll('-', '_')}_why`;
  const found = messagesIn(language ?? 'en')[key] ?? messagesIn('en')[key];
  if (found === undefined) throw new Error(`There is no message "${key}".`);
  return found.message;
}
