import bn from '../../public/_locales/bn/messages.json' with { type: 'json' };
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import fil from '../../public/_locales/fil/messages.json' with { type: 'json' };
import id from '../../public/_locales/id/messages.json' with { type: 'json' };
import sv from '../../public/_locales/sv/messages.json' with { type: 'json' };
import type { Language } from '../engine/types.ts';
import type { Words } from '../shared/i18n.ts';
import { wordsOf } from '../shared/words.ts';

/**
 * What the background says, in every language. A worker can load nothing later, so all of it comes along:
 * `scripts/build/words.ts` leaves out what only our pages say.
 */
export const WORDS: Readonly<Record<Language, Words>> = {
  en: wordsOf(en),
  fil: wordsOf(fil),
  sv: wordsOf(sv),
  id: wordsOf(id),
  bn: wordsOf(bn),
};
