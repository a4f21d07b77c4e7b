import type { LanguagePack } from '../types.ts';
import { en } from './en/index.ts';
import { sv } from './sv/index.ts';

/** Every language there is; a test holds this list against the folders. */
export const PACKS: readonly LanguagePack[] = [en, sv];
