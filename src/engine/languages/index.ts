import type { LanguagePack } from '../pack.ts';
import { bn } from './bn/index.ts';
import { en } from './en/index.ts';
import { fil } from './fil/index.ts';
import { id } from './id/index.ts';
import { sv } from './sv/index.ts';

/** Every language there is; a test holds this list against the folders. */
export const PACKS: readonly LanguagePack[] = [en, fil, sv, id, bn];
