import { useLayoutEffect, useRef } from 'preact/hooks';
import { BoldButton } from './BoldButton.tsx';
import { asNodes, type BoxProps, type Content, isSendKey } from './content.ts';

/** Rich text: a bare contenteditable, no form around it, sent by a button's click handler. */
export function RichBox({ placeholder, notice, begin, leave, send }: BoxProps) {
  const editable = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const field = editable.current;
    if (!field) return;
    field.replaceChildren(...asNodes(begin()));
    return () => leave(read(field));
  }, []);

  const sendNow = async () => {
    const field = editable.current;
    if (field && (await send(read(field)))) field.replaceChildren();
  };

  return (
    <div class="reply-form">
      {/* biome-ignore lint/a11y/useSemanticElements: this is the rich box, an input would be plain */}
      <div
        ref={editable}
        class="field rich"
        contentEditable
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-label="Reply"
        aria-describedby="reply-hint"
        data-placeholder={placeholder}
        onKeyDown={(event) => {
          if (!isSendKey(event)) return;
          event.preventDefault();
          void sendNow();
        }}
      />
      <div class="actions">
        <BoldButton toggle={() => document.execCommand('bold')} />
        <span id="reply-hint" class="hint">
          Ctrl+Enter sends
        </span>
        {notice}
        <button type="button" class="send" onClick={() => void sendNow()}>
          Send reply
        </button>
      </div>
    </div>
  );
}

function read(field: HTMLElement): Content {
  const text = field.innerText;
  // Chromium keeps a lone line break in an emptied box: that is no text.
  return { text: text.replace(/^\n$/, ''), html: field.innerHTML };
}
