/** A queue: work begins when all the work before it has ended, well or badly. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** A new, empty queue. */
export function queue(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
