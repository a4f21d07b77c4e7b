import { replySuite } from './reply-suite.ts';
import { rt } from './rt-office.ts';

replySuite(rt(true));
