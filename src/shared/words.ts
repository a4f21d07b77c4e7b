import type { Words } from './i18n.ts';

/** A text as a locale's file has it: `$name$` is filled as its placeholder says, `$1` with a substitution. */
export interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** A locale's texts as `t` takes them: `$1` where a placeholder has a name for it, nothing said to translators. */
export const wordsOf = (messages: Readonly<Record<string, Message>>): Words =>
  Object.fromEntries(
    Object.entries(messages).map(([key, { message, placeholders = {} }]) => [
      key,
      message.replace(
        /\$(\w+)\$/gu,
        (whole, name: string) => placeholders[name.toLowerCase()]?.content ?? whole,
      ),
    ]),
  );
