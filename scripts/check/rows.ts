import { pipeline, type Readable } from 'node:stream';
import split2 from 'split2';
import { LANGUAGES } from '../../src/engine/types.ts';
import { BadInput, type Input } from './input.ts';

const NO_TEXT = 'this row has no "text" that is a string';

/** What is read of a row; everything but the text is optional, and passed over when it is of another type. */
function readRow(json: string, line: number, bytes: number): Input | BadInput {
  let row: unknown;
  try {
    row = JSON.parse(json);
  } catch {
    return new BadInput('this row is no JSON', line);
  }
  if (typeof row !== 'object' || row === null) return new BadInput(NO_TEXT, line);
  const { id, text, lang, customer, incoming } = row as Readonly<Record<string, unknown>>;
  if (typeof text !== 'string') return new BadInput(NO_TEXT, line, id);
  const language = LANGUAGES.find((code) => code === lang);
  return {
    id,
    text,
    about: {
      customers: typeof customer === 'string' ? [customer] : [],
      ...(typeof incoming === 'string' && { incoming }),
      ...(language && { language }),
    },
    placeOf: (offset) => ({ line, column: offset + 1 }),
    bytes,
  };
}

/**
 * The rows of JSON lines, as they come; blank lines are passed over. A row that cannot be read is given as the
 * reason why, in its place.
 */
export async function* rowInputs(stream: Readable): AsyncGenerator<Input | BadInput> {
  let line = 0;
  let bytes = 0;
  // Who reads learns of a failure from the last stream: it is destroyed with the error.
  const lines: AsyncIterable<string> = pipeline(stream, split2(/\n/u), () => {});
  for await (const raw of lines) {
    line++;
    bytes += Buffer.byteLength(raw) + 1;
    const json = line === 1 ? raw.replace(/^\uFEFF/u, '') : raw;
    if (json.trim() !== '') yield readRow(json, line, bytes);
  }
}
