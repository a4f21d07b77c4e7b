import { startChromium } from '../editors/chromium.ts';
import { matrix } from './matrix.ts';

matrix('chromium', () => startChromium(true));
