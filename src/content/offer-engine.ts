// The engine as a script of its own, put into a frame when its first reply box is met.
import { createChecker } from '../engine/check.ts';
import { RULES } from '../engine/rules/index.ts';
import { offerEngine } from './offered.ts';

offerEngine((packs) => createChecker(packs, RULES));
