import type { LanguagePack } from '../../pack.ts';
import { acts, register } from './acts.ts';
import { phrases as blame } from './blame.ts';
import { phrases as canned } from './canned.ts';
import { phrases as condescending } from './condescending.ts';
import { phrases as defensive } from './defensive.ts';
import { phrases as genericGreeting } from './generic-greeting.ts';
import { phrases as hostile } from './hostile.ts';
import { phrases as legalese } from './legalese.ts';
import { phrases as passiveAggressive } from './passive-aggressive.ts';
import { phrases as refusal } from './refusal.ts';
import { trained } from './trained.ts';
import * as words from './words.ts';

export const bn: LanguagePack = {
  code: 'bn',
  ...words,
  acts,
  register,
  trained,
  phrases: {
    hostile,
    blame,
    condescending,
    'passive-aggressive': passiveAggressive,
    defensive,
    refusal,
    legalese,
    canned,
    'generic-greeting': genericGreeting,
  },
};
