/**
 * Stands in for the polyfill in what runs in pages, those of our own, too (`scripts/build.ts`): the calls made there
 * are the same in every browser we serve, the polyfill would be a twelfth of the content script, and the popup is to
 * open at once. Nobody there answers a message with a promise, which Chrome's own would not take.
 */
const realm: { readonly browser?: unknown; readonly chrome?: unknown } & typeof globalThis = globalThis;

export default realm.browser ?? realm.chrome;
