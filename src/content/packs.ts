import type { LanguagePack } from '../engine/types.ts';

/** The isolated world's own global, which no page sees: packs are separate scripts and meet us there. */
const realm: { takeFivePacks?: Map<string, LanguagePack> } & typeof globalThis = globalThis;

/** Called by a language's own script when it is put into the frame. */
export function offerPack(pack: LanguagePack): void {
  realm.takeFivePacks ??= new Map();
  realm.takeFivePacks.set(pack.code, pack);
}

/** The packs that have been put into the frame so far. */
export function offeredPacks(): LanguagePack[] {
  return [...(realm.takeFivePacks?.values() ?? [])];
}
