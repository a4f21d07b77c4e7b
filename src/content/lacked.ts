import type { AdviceId } from '../engine/types.ts';

/** What a draft was like when it was shown. */
interface Shown {
  readonly thread: string;
  readonly advice: readonly AdviceId[];
  /** In UTF-16 units. */
  readonly length: number;
}

/** What the drafts of boxes lacked whenever they were shown. */
export interface Lacked {
  /**
   * Notes what a draft lacks now.
   * @returns what it lacked before and does not now. In a draft that has become shorter nothing was added: what it
   * lacked may only have come to matter less
   */
  met(box: object, shown: Shown): AdviceId[];
  /** The draft is gone; the next begins with nothing. */
  forget(box: object): void;
}

/** Remembers what drafts lacked, as long as their boxes are there. */
export function rememberLacks(): Lacked {
  const drafts = new WeakMap<object, { thread: string; shortest: Map<AdviceId, number> }>();
  return {
    met(box, { thread, advice, length }) {
      const before = drafts.get(box);
      const draft = before?.thread === thread ? before : { thread, shortest: new Map<AdviceId, number>() };
      drafts.set(box, draft);
      for (const id of advice) draft.shortest.set(id, Math.min(length, draft.shortest.get(id) ?? length));
      return [...draft.shortest.keys()].filter(
        (id) => !advice.includes(id) && length >= (draft.shortest.get(id) ?? 0),
      );
    },
    forget(box) {
      drafts.delete(box);
    },
  };
}
