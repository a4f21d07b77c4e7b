import { createReadStream, readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { BadInput, type Input, plainInput } from './input.ts';
import type { CheckOptions } from './options.ts';
import { rowInputs } from './rows.ts';

/** What standard input is called in a report. */
export const STDIN = '<stdin>';

/** npm runs scripts in the project's folder; paths are meant from where it was called. */
export const pathOf = (file: string) => resolve(process.env['INIT_CWD'] ?? '.', file);

const TROUBLE: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder',
  EACCES: 'this file may not be read',
};

/** The texts of a file. @throws what its kind throws, and what reading a file throws */
async function* inputsOf(file: string, { output, column }: CheckOptions): AsyncGenerator<Input | BadInput> {
  const kind = output === 'jsonl' ? '.jsonl' : extname(file).toLowerCase();
  if (kind === '.jsonl') yield* rowInputs(file === STDIN ? process.stdin : createReadStream(pathOf(file)));
  else if (file === STDIN) yield plainInput(await buffer(process.stdin));
  // The readers of mails and tables are loaded when there is one.
  else if (kind === '.eml') yield await (await import('./mail.ts')).mailInput(readFileSync(pathOf(file)));
  else if (kind === '.csv') yield* (await import('./csv.ts')).csvInputs(readFileSync(pathOf(file)), column);
  else yield plainInput(readFileSync(pathOf(file)));
}

/** The texts of a file or of standard input, as they come; what cannot be read is given as the reason why. */
export async function* readInputs(file: string, options: CheckOptions): AsyncGenerator<Input | BadInput> {
  try {
    yield* inputsOf(file, options);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const trouble = code && TROUBLE[code];
    if (trouble) yield new BadInput(trouble);
    else if (error instanceof BadInput) yield error;
    else throw error;
  }
}
