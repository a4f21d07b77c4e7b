/**
 * Stands in for the polyfill in what runs in pages (`scripts/build.ts`): the few calls made there (runtime.id,
 * onConnect, getMessage) are the same in every browser we serve, and the polyfill would be a twelfth of the
 * content script.
 */
const realm: { readonly browser?: unknown; readonly chrome?: unknown } & typeof globalThis = globalThis;

export default realm.browser ?? realm.chrome;
