import { useLayoutEffect, useRef } from 'preact/hooks';
import { receivedMinutesAgo } from '../conversation.ts';
import { CONVERSATIONS } from '../conversations.ts';
import { Avatar } from './Avatar.tsx';
import { Badges } from './Badges.tsx';
import { hrefOf } from './route.ts';
import { ago, moment } from './time.ts';

interface ConversationListProps {
  readonly current: string;
  readonly replied: ReadonlySet<string>;
}

/** All conversations; the one that is open is marked. */
export function ConversationList({ current, replied }: ConversationListProps) {
  const list = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const nav = list.current;
    const open = nav?.querySelector<HTMLElement>('[aria-current]');
    if (!nav || !open || nav.scrollHeight <= nav.clientHeight) return;
    // By hand, because scrollIntoView would also move a page that scrolls as a whole.
    const below = open.getBoundingClientRect().bottom - nav.getBoundingClientRect().bottom;
    const above = open.getBoundingClientRect().top - nav.getBoundingClientRect().top;
    if (below > 0) nav.scrollTop += below;
    else if (above < 0) nav.scrollTop += above;
  }, [current]);
  return (
    <nav ref={list} class="list" aria-label="Conversations">
      <ul>
        {CONVERSATIONS.map((conversation, index) => {
          const { id, customer, language, subject } = conversation;
          const minutes = receivedMinutesAgo(conversation);
          return (
            <li key={id}>
              <a
                class="conversation"
                href={hrefOf(id)}
                data-conversation={id}
                aria-current={id === current ? 'page' : undefined}
              >
                <Avatar name={customer.name} tint={index} />
                <span class="conversation-name" lang={language}>
                  {customer.name}
                </span>
                <time class="conversation-time" dateTime={moment(minutes)}>
                  {ago(minutes)}
                </time>
                <span class="conversation-subject" lang={language}>
                  {subject}
                </span>
                <span class="badges">
                  <Badges conversation={conversation} replied={replied.has(id)} />
                </span>
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
