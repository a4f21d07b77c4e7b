import { TextDecoder } from 'node:util';
import type { About } from '../../src/engine/types.ts';

/** A place in a file; both count from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A text to check, and where it stands. */
export interface Input {
  /** Of a row of JSON: its own id. */
  readonly id?: unknown;
  readonly text: string;
  readonly about: About;
  /** The place in the file of a UTF-16 offset into the text. */
  readonly placeOf: (offset: number) => Place;
  /** How many bytes of the file are done with when this text is. */
  readonly bytes: number;
}

/** Something in what was given that cannot be read; the message says what, for the one who gave it. */
export class BadInput extends Error {
  /** The line of the file that is meant, from 1. */
  readonly line: number | undefined;
  /** Of a row of JSON: its own id, where it has one. */
  readonly id: unknown;

  constructor(message: string, line?: number, id?: unknown) {
    super(message);
    this.line = line;
    this.id = id;
  }
}

/** The text of a file, without a byte order mark. @throws BadInput when it is not UTF-8 */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new BadInput('this is no text in UTF-8');
  }
}

/** The places of a text that begins at the first line of a file. */
export function placesIn(text: string): (offset: number) => Place {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= [0, ...Array.from(text.matchAll(/\r\n?|\n/gu), (end) => end.index + end[0].length)];
    const after = starts.findIndex((start) => start > offset);
    const line = after < 0 ? starts.length : after;
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}

/** One text from the whole of a file. @throws BadInput when it is not UTF-8 */
export function plainInput(bytes: Uint8Array): Input {
  const text = decode(bytes);
  return { text, about: { customers: [] }, placeOf: placesIn(text), bytes: bytes.length };
}
