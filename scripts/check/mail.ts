import { convert } from 'html-to-text';
import PostalMime from 'postal-mime';
import { BadInput, type Input, placesIn } from './input.ts';

/**
 * A mail's text: its plain part, else its HTML as text, quoted replies as `> ` lines.
 * @throws BadInput when it is built beyond reading
 */
async function readMail(bytes: Uint8Array): Promise<{ text: string; customers: string[] }> {
  const {
    text = '',
    html = '',
    to = [],
  } = await new PostalMime().parse(bytes).catch((error: unknown) => {
    throw new BadInput(`this mail cannot be read: ${error instanceof Error ? error.message : error}`);
  });
  const customers = to.flatMap(({ name, group }) => (group ? group.map((member) => member.name) : [name]));
  if (text.trim() !== '') return { text, customers };
  const selectors = [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
  ];
  return { text: convert(html, { wordwrap: false, selectors }), customers };
}

/**
 * The text of a mail, to those it goes to. Places are places in that text: the file has it encoded.
 * @throws BadInput when it has none, and as `readMail` does
 */
export async function mailInput(bytes: Uint8Array): Promise<Input> {
  const { text, customers } = await readMail(bytes);
  if (text.trim() === '') throw new BadInput('this is no mail with a text');
  return {
    text,
    about: { customers: customers.filter((name) => name !== '') },
    placeOf: placesIn(text),
    bytes: bytes.length,
  };
}
