import { startChromium } from '../editors/chromium.ts';
import { hostilePages } from './pages.ts';

hostilePages('chromium', () => startChromium(true));
