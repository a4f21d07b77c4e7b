import { type Conversation, waitingDays } from '../conversation.ts';

// A day is no wait worth a badge: a list full of badges says nothing.
const WORTH_SAYING = 2;

/** "First time", "Waiting 3 days", or "Replied" once there is an answer. */
export function Badges({ conversation, replied }: { conversation: Conversation; replied: boolean }) {
  const days = waitingDays(conversation);
  return (
    <>
      {conversation.firstTime && <span class="badge badge-first">First time</span>}
      {!replied && days >= WORTH_SAYING && <span class="badge badge-waiting">Waiting {days} days</span>}
      {replied && <span class="badge badge-replied">Replied</span>}
    </>
  );
}
