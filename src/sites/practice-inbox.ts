import { anywhere } from './anywhere.ts';
import { plainText } from './plain-text.ts';
import { QUOTES_AND_SIGNATURES, type Site } from './site.ts';

const NAME = 'meta[name="application-name"][content="Take Five practice inbox"]';
const FROM_CUSTOMER = '.message-customer .message-body';

/** The practice inbox of `npm start`: served as any page is, but it shows what the customer wrote. */
export const practiceInbox: Site = {
  ...anywhere,
  id: 'practice-inbox',
  name: 'Practice inbox',
  confidence: 'source',
  fits: () => true,
  recognises: (document) => document.querySelector(NAME) !== null,
  incoming: (box) => {
    const last = [...box.ownerDocument.querySelectorAll(FROM_CUSTOMER)].at(-1);
    return last && { text: plainText(last, QUOTES_AND_SIGNATURES) };
  },
};
