import { useEffect, useState } from 'preact/hooks';
import type { Arrived } from '../arrivals.ts';
import { CONVERSATIONS, conversationById } from '../conversations.ts';
import { ArrivedPanel } from './ArrivedPanel.tsx';
import { BoxSwitch } from './BoxSwitch.tsx';
import { ConversationList } from './ConversationList.tsx';
import { draftOf } from './drafts.ts';
import { Reply } from './Reply.tsx';
import { loadArrived } from './replies.ts';
import { useRoute } from './route.ts';
import { Thread } from './Thread.tsx';

/** The whole page. */
export function Inbox() {
  const route = useRoute();
  const [arrived, setArrived] = useState<readonly Arrived[]>([]);
  const chosen = route.id === undefined ? undefined : conversationById(route.id);
  const conversation = chosen ?? CONVERSATIONS[0];

  useEffect(() => {
    // What was sent before a reload; the inbox works without it.
    loadArrived().then(
      (earlier) => setArrived((now) => merge(earlier, now)),
      () => {},
    );
  }, []);

  if (!conversation) return null;
  const { id } = conversation;
  const kind = route.kind ?? draftOf(id)?.kind ?? conversation.box;
  const replied = new Set(arrived.map((reply) => reply.conversation));

  return (
    <div class="inbox" data-view={chosen ? 'thread' : 'list'}>
      <header class="top">
        <h1>Practice inbox</h1>
        <p>Everyone here is made up. Replies stay on this computer.</p>
        <BoxSwitch conversation={id} kind={kind} />
      </header>
      <ConversationList current={id} replied={replied} />
      <main class="thread">
        <Thread conversation={conversation} replies={arrived.filter((reply) => reply.conversation === id)} />
        <Reply
          key={id}
          conversation={conversation}
          kind={kind}
          onArrived={(reply) => setArrived((now) => merge(now, [reply]))}
        />
      </main>
      <ArrivedPanel arrived={arrived} />
    </div>
  );
}

function merge(earlier: readonly Arrived[], later: readonly Arrived[]): Arrived[] {
  const byNumber = new Map([...earlier, ...later].map((reply) => [reply.number, reply]));
  return [...byNumber.values()].sort((a, b) => a.number - b.number);
}
