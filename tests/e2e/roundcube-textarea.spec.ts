import { roundcubeSuite } from './roundcube-suite.ts';

roundcubeSuite('textarea', false);
