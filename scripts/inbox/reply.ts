import type { IncomingMessage } from 'node:http';
import type { Arrived } from './arrivals.ts';
import { conversationById } from './conversations.ts';

const LIMIT = 1024 * 1024;

/** Something wrong with a request, said in a way that helps whoever sent it. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** The reply in this request; throws a Refusal when it is not one. */
export async function readReply(request: IncomingMessage): Promise<Omit<Arrived, 'number' | 'at'>> {
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  const sent = await readText(request);
  // Other sites can post a plain form here without asking; they cannot post JSON.
  if (type !== 'application/json') throw new Refusal(415, 'Send the reply as application/json.');
  const { conversation, body, html } = parseObject(sent);
  if (typeof conversation !== 'string') throw new Refusal(400, '"conversation" must be a string.');
  if (typeof body !== 'string' || body.trim() === '')
    throw new Refusal(400, '"body" must be a string with some text.');
  if (html !== undefined && typeof html !== 'string')
    throw new Refusal(400, '"html" must be a string when present.');
  const known = conversationById(conversation);
  if (!known) throw new Refusal(404, `There is no conversation "${conversation.slice(0, 80)}".`);
  return {
    conversation,
    to: known.customer.address,
    body,
    ...(html === undefined ? {} : { html }),
  };
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Read to the end even when it is too much, keeping nothing more: a client that is
  // cut off while it still sends sees a broken connection and not our answer.
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= LIMIT) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (size > LIMIT) throw new Refusal(413, 'The reply is larger than 1 MB.');
  return Buffer.concat(chunks).toString('utf8');
}

function parseObject(text: string): Partial<Record<'conversation' | 'body' | 'html', unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Refusal(400, 'The request is not valid JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Refusal(400, 'The request must be a JSON object.');
  }
  return value;
}
