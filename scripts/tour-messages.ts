import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../src/engine/types.ts';
import { root } from './root.ts';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/**
 * The extension's own texts, by which the tour finds its buttons.
 * @returns a function from key and arguments to the text, as `i18n.getMessage` gives it
 */
export function messagesOf(locale: Language): (key: string, ...values: string[]) => string {
  const file = join(root, 'public', '_locales', locale, 'messages.json');
  const messages: Record<string, Message> = JSON.parse(readFileSync(file, 'utf8'));
  return (key, ...values) => {
    const found = messages[key];
    if (found === undefined) throw new Error(`There is no message "${key}" in ${locale}.`);
    return found.message.replace(/\$(\w+)\$/gu, (_, name: string) => {
      const content = found.placeholders?.[name.toLowerCase()]?.content ?? '';
      return content.replace(/\$(\d)/gu, (_all, n: string) => values[Number(n) - 1] ?? '');
    });
  };
}
