import { CsvError, type InfoField, parse } from 'csv-parse/sync';
import { BadInput, decode, type Input, type Place } from './input.ts';

const DELIMITERS = [',', ';', '\t'] as const;
const NEWLINE = 0x0a;

/** What parts the columns: spreadsheets in many countries write a semicolon. The header has it most often. */
function delimiterOf(text: string): string {
  const header = text.slice(0, /[\r\n]|$/u.exec(text)?.index);
  const countOf = (delimiter: string) => header.split(delimiter).length;
  return DELIMITERS.reduce((best, other) => (countOf(other) > countOf(best) ? other : best));
}

/** Tells the places of cells of a file, in its order. */
class Cells {
  private readonly bytes: Buffer;
  private at = 0;
  private line = 1;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  /**
   * The places of a cell's text.
   * @param end the byte offset behind the cell
   */
  placesOf(value: string, quoted: boolean, end: number): (offset: number) => Place {
    const written = (text: string) => (quoted ? text.replaceAll('"', '""') : text);
    const start = end - Buffer.byteLength(written(value)) - (quoted ? 1 : 0);
    for (; this.at < start; this.at++) if (this.bytes[this.at] === NEWLINE) this.line++;
    const { line } = this;
    const lineStart = start === 0 ? 0 : this.bytes.lastIndexOf(NEWLINE, start - 1) + 1;
    const column = this.bytes.toString('utf8', lineStart, start).length + 1;
    return (offset) => {
      const lines = written(value.slice(0, offset)).split('\n');
      const last = lines[lines.length - 1] ?? '';
      return lines.length === 1
        ? { line, column: column + last.length }
        : { line: line + lines.length - 1, column: last.length + 1 };
    };
  }
}

/** The column that is meant. @throws BadInput that lists the columns when there is no such one */
function columnOf(header: readonly string[], column: string | undefined): string {
  const list = header.map((name) => `"${name}"`).join(', ');
  const wanted = column ?? (header.length === 1 ? header[0] : undefined);
  if (wanted === undefined)
    throw new BadInput(`there are several columns; name one of them with --column: ${list}`);
  if (!header.includes(wanted)) throw new BadInput(`there is no column "${wanted}"; the columns are ${list}`);
  return wanted;
}

/**
 * The texts of a column of a CSV file with a header; empty cells are passed over.
 * @throws BadInput when it is not UTF-8, not well formed or without that column
 */
export function csvInputs(file: Uint8Array, column: string | undefined): Input[] {
  const text = decode(file);
  const bytes = Buffer.from(text);
  const cells = new Cells(bytes);
  const inputs: Input[] = [];
  let wanted: string | undefined;
  const take = (value: string, { column: name, header, quoting, bytes: end }: InfoField) => {
    if (!header && name === wanted && value.trim() !== '')
      inputs.push({
        text: value,
        about: { customers: [] },
        placeOf: cells.placesOf(value, quoting, end),
        bytes: end,
      });
    return value;
  };
  try {
    parse(bytes, {
      cast: take,
      columns: (header: string[]) => {
        wanted = columnOf(header, column);
        return header;
      },
      delimiter: delimiterOf(text),
      record_delimiter: ['\r\n', '\n'],
      relax_column_count: true,
      skip_empty_lines: true,
    });
  } catch (error) {
    if (error instanceof CsvError) throw new BadInput(`this is no well-formed CSV: ${error.message}`);
    throw error;
  }
  if (wanted === undefined) throw new BadInput('there is no row that names the columns');
  return inputs;
}
