/**
 * What a promise gives, or nothing when that takes too long. Rejects as the promise does.
 * @param ms how long it may take, in milliseconds
 */
export const soon = <T>(promise: Promise<T>, ms: number): Promise<T | undefined> =>
  Promise.race([promise, new Promise<undefined>((resolve) => setTimeout(resolve, ms))]);
