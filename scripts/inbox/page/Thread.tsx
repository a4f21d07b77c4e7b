import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Arrived } from '../arrivals.ts';
import type { Conversation } from '../conversation.ts';
import { CONVERSATIONS } from '../conversations.ts';
import { Avatar } from './Avatar.tsx';
import { Badges } from './Badges.tsx';
import { MessageCard } from './MessageCard.tsx';
import { ago, clock, moment } from './time.ts';

interface ThreadProps {
  readonly conversation: Conversation;
  readonly replies: readonly Arrived[];
}

/** The mails of one conversation, oldest first, and what we have answered. */
export function Thread({ conversation, replies }: ThreadProps) {
  const { id, customer, language, subject, messages } = conversation;
  const heading = useRef<HTMLHeadingElement>(null);
  const scroller = useRef<HTMLElement>(null);

  useLayoutEffect(() => {
    document.title = `${subject} · Practice inbox`;
    // On a narrow screen the list is gone once a conversation opens, and the focus with it.
    const focused = document.activeElement;
    if (location.hash && !focused?.checkVisibility()) heading.current?.focus();
  }, [id]);

  useLayoutEffect(() => {
    const newest = scroller.current?.lastElementChild;
    // Only the thread's own scrolling: scrollIntoView would move the whole page on a phone.
    if (newest instanceof HTMLElement) scroller.current?.scrollTo({ top: newest.offsetTop - 10 });
  }, [id, replies.length]);

  return (
    <>
      <header class="thread-header">
        <a class="back" href="#/">
          <span aria-hidden="true">←</span> All conversations
        </a>
        <div class="thread-title">
          <Avatar name={customer.name} tint={CONVERSATIONS.indexOf(conversation)} />
          <h2 ref={heading} tabIndex={-1} lang={language}>
            {subject}
          </h2>
          <p class="thread-customer">
            <span lang={language}>{customer.name}</span>
            <Badges conversation={conversation} replied={replies.length > 0} />
          </p>
        </div>
      </header>
      <section
        ref={scroller}
        class="messages"
        aria-label="Messages"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
        tabIndex={0}
      >
        {messages.map(({ from, minutesAgo, text }) => (
          <MessageCard
            key={minutesAgo}
            from={from}
            author={from === 'customer' ? customer.name : 'You'}
            time={ago(minutesAgo)}
            datetime={moment(minutesAgo)}
            lang={language}
            text={text}
          />
        ))}
        {replies.map(({ number, at, body }) => (
          <MessageCard
            key={`reply-${number}`}
            from="us"
            author="You"
            time={clock(at)}
            datetime={at}
            text={body}
          />
        ))}
      </section>
    </>
  );
}
