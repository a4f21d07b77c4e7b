import { startChromium } from './chromium.ts';
import { matrix } from './matrix.ts';

matrix('chromium', startChromium);
