// What serves boxes, as a script of its own: put into a frame when something that may be a box is met.
import { offerBoxes } from './offered.ts';
import { serveBoxes } from './serve-boxes.ts';

offerBoxes(serveBoxes);
