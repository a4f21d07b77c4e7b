import type { Input } from './input.ts';
import type { Judgement } from './judge.ts';
import type { Output } from './options.ts';

/** How many characters of a line are shown on either side of a marked passage. */
const AROUND = 40;

/** A text that was judged. */
export interface Judged extends Judgement {
  readonly file: string;
  readonly input: Input;
}

const EDGE = /[\r\n]/u;

/** The marked passage in its line: `… you ‹should have read› the policy …`. */
function inItsLine(text: string, start: number, end: number): string {
  const before = text.slice(0, start).split(EDGE).pop() ?? '';
  const [after = ''] = text.slice(end).split(EDGE, 1);
  // Cut between words: elsewhere a letter could lose its other half.
  const head = before.length > AROUND ? `…${before.slice(-AROUND).replace(/^\S*/u, '')}` : before;
  const tail = after.length > AROUND ? `${after.slice(0, AROUND).replace(/\S*$/u, '')}…` : after;
  return `${head}‹${text.slice(start, end).replace(/\s+/gu, ' ')}›${tail}`.trim();
}

/** What a judged text is worth telling a reader; empty when that is nothing. */
function forReader({ file, input, answer, weights }: Judged): string {
  const at = (offset: number) => {
    const { line, column } = input.placeOf(offset);
    return `${file}:${line}:${column}`;
  };
  const lines: string[] = [];
  if (answer.held) lines.push(`${at(0)}  would be held: heat ${answer.heat.toFixed(2)}`);
  answer.findings.forEach(({ rule, start, end, message, fixes }, index) => {
    lines.push(`${at(start)}  ${rule} (${weights[index]})`);
    lines.push(`    ${inItsLine(input.text, start, end)}`, `    ${message}`);
    if (fixes.length > 0) lines.push(`    Instead: ${fixes.map((fix) => `“${fix}”`).join(' or ')}`);
  });
  for (const { rule, message } of answer.advice) lines.push(`${at(0)}  ${rule}`, `    ${message}`);
  return lines.map((line) => `${line}\n`).join('');
}

/** A judged text as an entry of the JSON document. */
function forDocument({ file, input, answer, weights, reasons }: Judged): string {
  const { id, findings, ...rest } = answer;
  return JSON.stringify({
    file,
    ...input.placeOf(0),
    ...(id !== null && { id }),
    ...rest,
    findings: findings.map((mark, index) => ({
      ...mark,
      weight: weights[index],
      ...input.placeOf(mark.start),
    })),
    reasons,
  });
}

const counted = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;

/** Puts judged texts into words, one by one: `add` for each, then `end`; both give what is to be printed. */
export class Reporter {
  private readonly output: Output;
  private texts = 0;
  private marked = 0;
  private marks = 0;
  private held = 0;

  constructor(output: Output) {
    this.output = output;
  }

  /** Whether anything was found. */
  get found(): boolean {
    return this.marks > 0;
  }

  add(judged: Judged): string {
    const { answer } = judged;
    const opening = this.texts === 0 ? '[\n' : ',\n';
    this.texts++;
    this.marks += answer.findings.length;
    if (answer.findings.length > 0) this.marked++;
    if (answer.held) this.held++;
    if (this.output === 'jsonl') return `${JSON.stringify(answer)}\n`;
    return this.output === 'json' ? opening + forDocument(judged) : forReader(judged);
  }

  end(): string {
    if (this.output === 'jsonl') return '';
    if (this.output === 'json') return this.texts === 0 ? '[]\n' : '\n]\n';
    const found = this.found
      ? `${counted(this.marks, 'finding')} in ${this.marked} of them; ${this.held} would be held`
      : 'nothing found';
    return `${counted(this.texts, 'text')} checked: ${found}.\n`;
  }
}
