import { useRef, useState } from 'preact/hooks';
import type { Arrived } from '../arrivals.ts';
import type { BoxKind, Conversation } from '../conversation.ts';
import type { Content } from './boxes/content.ts';
import { ProseMirrorBox } from './boxes/ProseMirrorBox.tsx';
import { RichBox } from './boxes/RichBox.tsx';
import { TextareaBox } from './boxes/TextareaBox.tsx';
import { draftOf, forgetDraft, keepDraft } from './drafts.ts';
import { sendReply } from './replies.ts';

const BOXES = {
  textarea: TextareaBox,
  contenteditable: RichBox,
  prosemirror: ProseMirrorBox,
};

interface ReplyProps {
  readonly conversation: Conversation;
  readonly kind: BoxKind;
  onArrived(arrived: Arrived): void;
}

/** Whom the reply is for, the box it is written in, and what became of it. */
export function Reply({ conversation, kind, onArrived }: ReplyProps) {
  const { id, customer, language } = conversation;
  const [notice, setNotice] = useState<{ failed: boolean; text: string }>();
  const sending = useRef(false);
  const Box = BOXES[kind];

  const send = async (content: Content): Promise<boolean> => {
    if (sending.current) return false;
    if (content.text.trim() === '') {
      setNotice({ failed: true, text: 'Write a reply first.' });
      return false;
    }
    sending.current = true;
    try {
      onArrived(await sendReply(id, content));
      forgetDraft(id, kind);
      setNotice({ failed: false, text: `Sent to ${customer.name}.` });
      return true;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setNotice({
        failed: true,
        text: `Not sent, your text is still here: ${reason}`,
      });
      return false;
    } finally {
      sending.current = false;
    }
  };

  return (
    <section class="reply" aria-label="Reply" onInput={() => setNotice(undefined)}>
      <p class="to">
        <span class="to-label">To</span>
        <span class="recipient" data-email={customer.address} lang={language}>
          {customer.name}
        </span>
        <a class="recipient-address" href={`mailto:${customer.address}`}>
          {customer.address}
        </a>
      </p>
      <Box
        key={kind}
        begin={() => draftOf(id)?.content ?? { text: '' }}
        placeholder="Write your reply…"
        leave={(content) => keepDraft(id, { kind, content })}
        send={send}
        notice={
          <p class="notice" role="status" data-failed={notice?.failed}>
            {notice?.text}
          </p>
        }
      />
    </section>
  );
}
