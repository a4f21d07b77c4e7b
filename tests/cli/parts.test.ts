import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvInputs } from '../../scripts/check/csv.ts';
import { BadInput, placesIn } from '../../scripts/check/input.ts';
import { checkOptions } from '../../scripts/check/options.ts';
import { Progress } from '../../scripts/check/progress.ts';

/** The character at a place of a text, found by counting. */
function characterAt(text: string, { line, column }: { line: number; column: number }): string | undefined {
  return text.split(/\r\n?|\n/u)[line - 1]?.[column - 1];
}

const piece = fc.constantFrom('a', 'Ω', '😀', 'আ', ' ', ',', ';', '"', '\n', '\r\n', '\t');
const cell = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
const quoted = (value: string) => (/[",;\r\n\t]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

describe('places', () => {
  it('of a text are where its characters stand', () => {
    fc.assert(
      fc.property(cell, (text) => {
        const placeOf = placesIn(text);
        for (let offset = 0; offset < text.length; offset++)
          if (!'\r\n'.includes(text.charAt(offset)))
            expect(characterAt(text, placeOf(offset))).toBe(text.charAt(offset));
      }),
    );
  });

  it('of a cell are where its characters stand in the file', () => {
    const rows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 6 });
    fc.assert(
      fc.property(rows, fc.boolean(), fc.constantFrom('\n', '\r\n'), (table, marked, end) => {
        const text = [['one', 'two', 'three'], ...table]
          .map((row) => row.map(quoted).join(',') + end)
          .join('');
        const bytes = Buffer.from(`${marked ? '\ufeff' : ''}${text}`);
        const texts = (column: number) =>
          table.map((row) => row[column] ?? '').filter((value) => value.trim());
        for (const [index, name] of ['one', 'two', 'three'].entries()) {
          const inputs = csvInputs(bytes, name);
          expect(inputs.map((input) => input.text)).toEqual(texts(index));
          for (const input of inputs)
            for (let offset = 0; offset < input.text.length; offset++)
              if (!'\r\n'.includes(input.text.charAt(offset)))
                expect(characterAt(text, input.placeOf(offset))).toBe(input.text.charAt(offset));
        }
      }),
    );
  });
});

describe('options', () => {
  it.each([
    [['--colour'], "Unknown option '--colour'"],
    [['-x'], "Unknown option '-x'"],
    [['--json=yes'], "Option '--json' does not take an argument"],
    [['--column'], "Option '--column <value>' argument missing"],
    [['--level', 'high'], '--level takes note, nudge, pause, not "high"'],
    [['--json', '--jsonl'], '--json and --jsonl do not go together'],
  ])('%j is refused with a reason', (args, reason) => {
    expect(() => checkOptions(args)).toThrow(new BadInput(reason));
  });
});

describe('the progress bar', () => {
  function watch(isTTY: boolean, total?: number) {
    let now = 0;
    const written: string[] = [];
    const progress = new Progress(total, { isTTY, write: (text) => written.push(text) }, () => now);
    return { progress, written, at: (ms: number) => (now = ms) };
  }

  it('shows when work takes longer than a second, not at every step, and goes', () => {
    const { progress, written, at } = watch(true, 1000);
    at(900);
    progress.step(250);
    expect(written).toEqual([]);
    at(1000);
    progress.step(500);
    at(1050);
    progress.step(510);
    expect(written).toEqual(['\r\x1b[2K████████████░░░░░░░░░░░░  50 %  2 texts']);
    progress.clear();
    progress.clear();
    expect(written.slice(1)).toEqual(['\r\x1b[2K']);
  });

  it('counts where the whole is not known', () => {
    const { progress, written, at } = watch(true);
    at(1000);
    progress.step(500);
    expect(written).toEqual(['\r\x1b[2K1 text']);
  });

  it('is not there when no terminal looks', () => {
    const { progress, written, at } = watch(false, 1000);
    at(5000);
    progress.step(500);
    progress.clear();
    expect(written).toEqual([]);
  });
});
