import type { Arrived } from '../arrivals.ts';
import { conversationById } from '../conversations.ts';
import { clock } from './time.ts';

/** What has left the building: every reply that arrived at a customer's, newest first. */
export function ArrivedPanel({ arrived }: { arrived: readonly Arrived[] }) {
  return (
    <aside class="arrived" aria-labelledby="arrived-label">
      <h2 id="arrived-label">Arrived at the customer's:</h2>
      {arrived.length === 0 && (
        <p class="arrived-empty">Nothing yet. A reply shows up here once it has really gone out.</p>
      )}
      <ol id="arrived">
        {arrived.toReversed().map(({ number, conversation, at, body }) => {
          const known = conversationById(conversation);
          return (
            <li key={number} data-conversation={conversation}>
              <header>
                <span class="arrived-name" lang={known?.language}>
                  {known?.customer.name}
                </span>
                <time dateTime={at}>{clock(at)}</time>
              </header>
              <p class="arrived-body">{body}</p>
            </li>
          );
        })}
      </ol>
    </aside>
  );
}
