import { useLayoutEffect, useRef } from 'preact/hooks';
import { type BoxProps, isSendKey } from './content.ts';

/** Plain text: a textarea in a form, sent by submitting it. */
export function TextareaBox({ placeholder, notice, begin, leave, send }: BoxProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const field = area.current;
    if (!field) return;
    field.value = begin().text;
    return () => leave({ text: field.value });
  }, []);

  const submit = async (event: Event) => {
    event.preventDefault();
    const field = area.current;
    if (field && (await send({ text: field.value }))) field.value = '';
  };

  return (
    <form class="reply-form" action="/api/replies" method="post" onSubmit={submit}>
      <textarea
        ref={area}
        class="field"
        name="body"
        rows={5}
        aria-label="Reply"
        aria-describedby="reply-hint"
        placeholder={placeholder}
        onKeyDown={(event) => {
          if (!isSendKey(event)) return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
      />
      <div class="actions">
        <span id="reply-hint" class="hint">
          Ctrl+Enter sends
        </span>
        {notice}
        <button type="submit" class="send">
          Send
        </button>
      </div>
    </form>
  );
}
