/** A queue: work begins when all the work before it has ended, well or badly. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

const all: InTurn[] = [];

/** A new, empty queue. */
export function queue(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn: InTurn = (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  all.push(inTurn);
  return inTurn;
}

/**
 * Does something when no queue is at work, and none goes on before it is done. The queues made last are waited for
 * first: their work may need those that were there before them.
 */
export function alone<T>(work: () => Promise<T>): Promise<T> {
  let inAll = work;
  for (const inTurn of all) {
    const inner = inAll;
    inAll = () => inTurn(inner);
  }
  return inAll();
}
