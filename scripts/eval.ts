// `npm run eval`: how well the engine judges labelled replies, beside VADER and AFINN. See eval/main.ts.
import { runPlain } from './plain.ts';

process.exit(await runPlain('scripts/eval/main.ts', process.argv.slice(2)));
