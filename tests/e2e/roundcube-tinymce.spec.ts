import { roundcubeSuite } from './roundcube-suite.ts';

roundcubeSuite('TinyMCE', true);
