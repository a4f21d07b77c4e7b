// Letters from customers, as they come over the wire.

/** Who wrote a mail; the name may hold any letters. */
export interface Sender {
  name: string;
  address: string;
}

export interface Letter {
  from: Sender;
  subject: string;
  text: string;
  /** The same letter as HTML; with it the mail is multipart/alternative. */
  html?: string;
  to?: string;
  /** Message-ID without the angle brackets; made from the sender when left out. */
  id?: string;
  /** Message-ID of the mail this one answers. */
  inReplyTo?: string;
  /** As in a Date header. */
  date?: string;
}

/** The agent whose inbox the letters are in. */
export const AGENT = 'agent@support.test';

/** A whole message (RFC 5322, CRLF, UTF-8) from a letter. */
export function message(letter: Letter): string {
  const { from, subject, text, html, inReplyTo } = letter;
  const headers = [
    `From: ${encoded(from.name)} <${from.address}>`,
    `To: ${letter.to ?? AGENT}`,
    `Subject: ${encoded(subject)}`,
    `Date: ${letter.date ?? 'Tue, 10 Nov 2026 09:12:00 +0000'}`,
    `Message-ID: <${letter.id ?? `first.${from.address}`}>`,
    ...(inReplyTo ? [`In-Reply-To: <${inReplyTo}>`, `References: <${inReplyTo}>`] : []),
    'MIME-Version: 1.0',
  ];
  const body = html
    ? [
        'Content-Type: multipart/alternative; boundary="parts"',
        '',
        '--parts',
        ...part('plain', text),
        '--parts',
        ...part('html', html),
        '--parts--',
      ]
    : part('plain', text);
  return `${[...headers, ...body].join('\n').replaceAll('\n', '\r\n')}\r\n`;
}

function part(subtype: 'plain' | 'html', content: string): string[] {
  return [`Content-Type: text/${subtype}; charset=utf-8`, 'Content-Transfer-Encoding: 8bit', '', content];
}

/** RFC 2047: a header is ASCII; anything else goes as base64 words of at most 75 characters. */
function encoded(value: string): string {
  if (/^[ -~]*$/.test(value)) return value;
  const words: string[] = [];
  let word = '';
  for (const character of value) {
    // 45 bytes make 60 characters of base64. A character is never cut in two.
    if (Buffer.byteLength(word + character) > 45) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word].map((piece) => `=?UTF-8?B?${Buffer.from(piece).toString('base64')}?=`).join('\n ');
}
