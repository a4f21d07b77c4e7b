/**
 * The engine as one module, for programs outside the extension: text in, a report out. `npm run build` writes
 * it with all it needs to `dist/engine.mjs`, which runs in Node and in browsers:
 *
 * ```js
 * import { createChecker, PACKS, RULES } from './engine.mjs';
 *
 * const checker = createChecker(PACKS, RULES);
 * const report = checker.check({ text }, { customers: [] }, { rulesOff: [], phrasesOff: [] });
 * ```
 *
 * A checker serves one text at a time and is quickest when the next is that text, edited. `PACKS` and `RULES`
 * are lists: a checker made with some of either checks with those alone.
 */
export { ADVICE } from './advice/index.ts';
export { type Checker, createChecker } from './check.ts';
export { HEATED } from './heat.ts';
export { PACKS } from './languages/index.ts';
export type * from './pack.ts';
export { RULES } from './rules/index.ts';
export * from './types.ts';
