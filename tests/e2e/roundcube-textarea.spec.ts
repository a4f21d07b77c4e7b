import { replySuite } from './reply-suite.ts';
import { roundcube } from './roundcube-office.ts';

replySuite(roundcube(false));
