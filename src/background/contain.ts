/**
 * Runs what may fail without harm: a failure is logged and goes no further.
 * `work` begins before this returns, so calls contained one after the other reach the browser in that order.
 * @param what names the work in the log
 */
export async function contain(what: string, work: () => unknown): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.warn(`Take Five: could not ${what}`, error);
  }
}
