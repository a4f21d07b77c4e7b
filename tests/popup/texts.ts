import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/root.ts';
import type { AdviceId, Language, RuleId } from '../../src/engine/types.ts';
import { RULE_IDS } from '../../src/engine/types.ts';
import type { MessageKey } from '../../src/shared/i18n.ts';

/** One text of a locale as its file has it. */
export interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}
export type Messages = Readonly<Record<string, Message>>;

export const LOCALES = join(root, 'public', '_locales');

/** All texts of a locale. */
export const readLocale = (locale: string): Messages =>
  JSON.parse(readFileSync(join(LOCALES, locale, 'messages.json'), 'utf8'));

/** What the extension says in one language. */
export class Texts {
  readonly messages: Messages;

  constructor(language: Language) {
    this.messages = readLocale(language);
  }

  /** A text with its substitutions in place. */
  say(key: MessageKey, ...substitutions: string[]): string {
    const { message = '', placeholders = {} } = this.messages[key] ?? {};
    let text = message;
    for (const [name, { content }] of Object.entries(placeholders))
      text = text.replaceAll(`$${name}$`, substitutions[Number(content.slice(1)) - 1] ?? '');
    return text;
  }

  /** Name and reason of a rule that marks or advises. */
  rule(id: RuleId | AdviceId): { readonly name: string; readonly why: string } {
    const kind = (RULE_IDS as readonly string[]).includes(id) ? 'rule' : 'advice';
    const key = `${kind}_${id.replaceAll('-', '_')}` as MessageKey;
    return { name: this.say(key), why: this.say(`${key}_why` as MessageKey) };
  }
}
