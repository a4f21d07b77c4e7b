// Figures of how well scores tell rows apart.

/**
 * The area under the ROC curve: the share of pairs of a positive and a negative row of which the positive one
 * scores higher (ties count half). NaN when there is no such pair.
 */
export function auc(scores: readonly number[], positive: readonly boolean[]): number {
  const order = scores.map((score, index) => ({ score, positive: positive[index] === true }));
  order.sort((a, b) => a.score - b.score);
  let below = 0;
  let won = 0;
  for (let at = 0; at < order.length; ) {
    let end = at;
    while (end < order.length && order[end]?.score === order[at]?.score) end++;
    const tied = order.slice(at, end);
    const negatives = tied.filter((row) => !row.positive).length;
    won += (tied.length - negatives) * (below + negatives / 2);
    below += negatives;
    at = end;
  }
  const positives = positive.filter(Boolean).length;
  return won / (positives * (scores.length - positives));
}
