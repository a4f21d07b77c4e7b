// The openings as a script of their own, put into a frame when the first is to be shown.
import { offerOpenings } from '../offered.ts';
import { openingsFor } from './openings-for.ts';

offerOpenings(openingsFor);
