import { type ReadonlySignal, signal } from '@preact/signals';
import type { Language } from '../engine/types.ts';
import { type Part, sendMessage } from '../shared/messages.ts';

/** What checks drafts in this frame: it comes in parts, as they are needed. */
export interface Parts {
  /** Counts the parts that came: a checker made before is behind. */
  readonly come: ReadonlySignal<number>;
  /** A box was met: asks for the engine. */
  begin(): void;
  /** These languages were met: asks for those of their packs that are not there yet. */
  need(languages: readonly Language[]): void;
  /** An opening is to be shown: asks for them. */
  wantOpenings(): void;
}

/** Asks the background for parts as they are needed: for each once, and again when it did not come. */
export function watchParts(): Parts {
  const come = signal(0);
  const asked = new Set<Part>();
  function ask(parts: readonly Part[]): void {
    const fresh = parts.filter((part) => !asked.has(part));
    if (fresh.length === 0) return;
    for (const part of fresh) asked.add(part);
    sendMessage('loadParts', fresh).then(
      () => {
        come.value += 1;
      },
      () => {
        for (const part of fresh) asked.delete(part);
      },
    );
  }
  return {
    come,
    begin: () => ask(['engine']),
    need: (languages) => ask(['engine', ...languages]),
    wantOpenings: () => ask(['openings']),
  };
}
