import { BOX_KINDS, type BoxKind } from '../conversation.ts';
import { hrefOf } from './route.ts';

const NAMES: Readonly<Record<BoxKind, string>> = {
  textarea: 'plain text',
  contenteditable: 'rich text',
  prosemirror: 'ProseMirror',
};

/** Which kind of reply box to write in. Links, so that each kind has an address of its own. */
export function BoxSwitch({ conversation, kind }: { conversation: string; kind: BoxKind }) {
  return (
    <nav class="switch" aria-labelledby="switch-label">
      <span id="switch-label">Reply box:</span>
      <ul>
        {BOX_KINDS.map((each) => (
          <li key={each}>
            <a href={hrefOf(conversation, each)} aria-current={each === kind ? 'true' : undefined}>
              {NAMES[each]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
