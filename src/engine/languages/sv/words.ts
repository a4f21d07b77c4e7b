/** Frequent words that tell this language from others. Source: written for this project. */
export const functionWords: readonly string[] = [];

export const greetings: readonly string[] = [];

export const notNames: readonly string[] = [];

export const honorifics: readonly string[] = [];

export const nicknames: Readonly<Record<string, readonly string[]>> = {};

export const fieldWords: readonly string[] = [];

export const classes: Readonly<Record<string, readonly string[]>> = {};
