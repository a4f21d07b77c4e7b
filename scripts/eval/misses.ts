// Where the engine errs, row by row. Never of dev: what is looked at is tuned on.
import { isClean, isHeated, overlap } from './figures.ts';
import type { Outcome } from './outcome.ts';

/** What is wrong with an outcome, a line each; empty when nothing is. */
export function missesOf({ row, held, heat, findings }: Outcome): string[] {
  const lines: string[] = [];
  if (isHeated(row) && !held) lines.push(`not held (${heat.toFixed(2)})`);
  if (row.heat === 0 && held) lines.push(`held (${heat.toFixed(2)})`);
  for (const issue of row.issues)
    if (!findings.some((finding) => overlap(finding, issue)))
      lines.push(`not found: ${issue.category} “${row.text.slice(issue.start, issue.end)}”`);
  for (const finding of findings)
    if (!row.issues.some((issue) => overlap(finding, issue)))
      lines.push(
        `${isClean(row) ? 'marked in a clean reply' : 'not right'}: ${finding.rule}${finding.learned ? ' (learned)' : ''} “${finding.quote}”`,
      );
  return lines;
}
