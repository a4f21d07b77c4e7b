import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { BoxLine } from '../../shared/beside.ts';
import { MOST_NOTE } from '../../shared/contact.ts';
import { t } from '../../shared/i18n.ts';
import type { Beside, Said } from '../beside.ts';
import type { ReplyBox } from '../reply-box.ts';
import type { HoldDesk } from '../send/hold.ts';
import { trusted } from './actions.ts';
import { useFollow } from './follow.ts';
import { freePlace } from './free-place.ts';
import { useHot } from './HotLine.tsx';
import type { OverlayState } from './state.ts';

/** Where it stands when its box is gone: in the corner where a page that says "sent" seldom does. */
const corner = (element: HTMLElement) => ({ x: 16, y: window.innerHeight - element.offsetHeight - 16 });

/** A quiet line at a box, with what can be done about it. Takes no focus and covers no control. */
export function Line(props: { said: Said; beside: Beside; desk: HoldDesk; state: OverlayState }) {
  const { said, beside, desk, state } = props;
  // An angry customer comes first.
  return useHot(said.box, desk, state) === undefined ? <Words said={said} beside={beside} /> : null;
}

/** The rep's own note on the customer, to be written at the box. */
function NoteField(props: {
  note: string;
  box: ReplyBox | undefined;
  save: (text: string) => void;
  leave: () => void;
}) {
  const { note, box, save, leave } = props;
  const field = useRef<HTMLInputElement>(null);
  const back = useRef<() => void>(undefined);
  useLayoutEffect(() => {
    back.current = box?.live ? box.field.keepPlace() : undefined;
    field.current?.focus();
  }, [box]);
  const keep = () => {
    save(field.current?.value ?? note);
    back.current?.();
  };
  return (
    <>
      <input
        ref={field}
        type="text"
        autocomplete="off"
        aria-label={t('line_note_text')}
        defaultValue={note}
        maxLength={MOST_NOTE}
        // Keys pressed in here are not the page's shortcuts.
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.isComposing || !event.isTrusted) return;
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          // Else the reply, which has the focus next, gets the line feed.
          event.preventDefault();
          if (event.key === 'Enter') return keep();
          leave();
          back.current?.();
        }}
        // The line keeps the focus in the reply, this takes it.
        onMouseDown={(event) => event.stopPropagation()}
      />
      <button type="button" class="way" onClick={trusted(keep)}>
        {t('idea_save')}
      </button>
    </>
  );
}

function Words({ said, beside }: { said: Said; beside: Beside }) {
  const panel = useRef<HTMLElement>(null);
  /** The line at which the rep writes a note. */
  const [noting, setNoting] = useState<BoxLine>();
  const { text, detail, ways } = said.line;
  const frame = said.box?.live ? said.box.field.frame : undefined;
  useFollow(
    panel,
    () => frame ?? document.documentElement,
    (element) => (frame ? freePlace(frame, element, 'outside-first') : corner(element)),
    [frame, text, detail, noting],
  );
  return (
    <section
      ref={panel}
      class="panel line"
      aria-label={t('name')}
      onMouseDown={(event) => event.preventDefault()}
    >
      <div role="status">
        <p>{text}</p>
        {detail !== '' && <p class="detail">{detail}</p>}
      </div>
      {noting === said.line ? (
        <NoteField note={detail} box={said.box} save={beside.note} leave={() => setNoting(undefined)} />
      ) : (
        ways.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            class="way"
            onClick={trusted(() => (id === 'note' ? setNoting(said.line) : beside.take(id)))}
          >
            {label}
          </button>
        ))
      )}
      <button type="button" class="close" aria-label={t('card_close')} onClick={trusted(beside.close)}>
        ×
      </button>
    </section>
  );
}
