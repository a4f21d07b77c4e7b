import { fill, textarea } from './lab.ts';

await fill(textarea);
