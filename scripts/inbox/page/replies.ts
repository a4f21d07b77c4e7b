import type { Arrived } from '../arrivals.ts';
import type { Content } from './boxes/content.ts';

interface Answer<T> {
  readonly arrived?: T;
  readonly error?: string;
}

/** Every reply that has arrived so far. */
export async function loadArrived(): Promise<Arrived[]> {
  return read<Arrived[]>(await fetch('/api/replies'));
}

/** Sends a reply to the customer; throws with a sentence for the rep when that fails. */
export async function sendReply(conversation: string, content: Content): Promise<Arrived> {
  const { text, html } = content;
  return read<Arrived>(
    await fetch('/api/replies', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ conversation, body: text, html }),
    }),
  );
}

async function read<T>(response: Response): Promise<T> {
  const answer = (await response.json()) as Answer<T>;
  if (!response.ok || answer.arrived === undefined) throw new Error(answer.error ?? response.statusText);
  return answer.arrived;
}
