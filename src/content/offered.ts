import type { Checker } from '../engine/check.ts';
import type { LanguagePack } from '../engine/pack.ts';
import type { Draft, Language, Report } from '../engine/types.ts';
import type { Opening, openingsFor } from './openings/openings-for.ts';
import type { Early } from './serve-boxes.ts';

type ServeBoxes = (early: Early) => void;
type MakeChecker = (packs: readonly LanguagePack[]) => Checker;

/**
 * The isolated world's own global, which no page sees: what serves boxes, the engine and the packs are separate
 * scripts and meet there.
 */
const realm: {
  takeFiveBoxes?: ServeBoxes;
  takeFiveEngine?: MakeChecker;
  takeFivePacks?: Map<string, LanguagePack>;
  takeFiveOpenings?: typeof openingsFor;
} & typeof globalThis = globalThis;

/** Called by what serves boxes when it is put into the frame. */
export function offerBoxes(serve: ServeBoxes): void {
  realm.takeFiveBoxes = serve;
}

/** What serves boxes; undefined while it is not there. */
export function offeredBoxes(): ServeBoxes | undefined {
  return realm.takeFiveBoxes;
}

/** Called by the engine's own script when it is put into the frame. */
export function offerEngine(makeChecker: MakeChecker): void {
  realm.takeFiveEngine = makeChecker;
}

/** Called by a language's own script when it is put into the frame. */
export function offerPack(pack: LanguagePack): void {
  realm.takeFivePacks ??= new Map();
  realm.takeFivePacks.set(pack.code, pack);
}

/** Called by the openings' own script when it is put into the frame. */
export function offerOpenings(make: typeof openingsFor): void {
  realm.takeFiveOpenings = make;
}

/** Beginnings for a draft; none while their script or the language's pack is not there. */
export function offeredOpenings(
  draft: Draft,
  report: Report,
  customers: readonly string[],
): readonly Opening[] {
  const pack = realm.takeFivePacks?.get(report.language ?? '');
  return realm.takeFiveOpenings?.(draft, report, customers, pack) ?? [];
}

/**
 * Makes a checker of the engine and the packs that are there, of some languages; undefined while the engine is not.
 * A language left out is to it like any other that it does not know.
 */
export function offeredChecker(languages: readonly Language[]): Checker | undefined {
  const packs = [...(realm.takeFivePacks?.values() ?? [])];
  return realm.takeFiveEngine?.(packs.filter(({ code }) => languages.includes(code)));
}
