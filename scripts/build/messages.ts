interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/**
 * A locale's messages as browsers need them: without what is said to translators, and `$1` where a placeholder has
 * a name for it.
 * @param json the file in public/_locales
 */
export function shippedMessages(json: string): string {
  const messages: Record<string, Message> = JSON.parse(json);
  const shipped = Object.entries(messages).map(([key, { message, placeholders = {} }]) => {
    const plain = message.replace(/\$(\w+)\$/gu, (whole, name: string) => {
      const { content = whole } = placeholders[name.toLowerCase()] ?? {};
      return content;
    });
    return [key, { message: plain }];
  });
  return JSON.stringify(Object.fromEntries(shipped));
}
