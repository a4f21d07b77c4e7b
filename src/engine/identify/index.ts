import { Identifier } from '../language.ts';
import { trained } from './trained.ts';

let identifier: Identifier | undefined;

export const isIdentifierReady = (): boolean => identifier !== undefined;

/** What tells the languages apart; made ready when it is first needed, once. */
export function theIdentifier(): Identifier {
  identifier ??= new Identifier(trained);
  return identifier;
}
