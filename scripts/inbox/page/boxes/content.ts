import type { ComponentChildren } from 'preact';

/** What is in a reply box. `html` only when the box knows more than plain text. */
export interface Content {
  readonly text: string;
  readonly html?: string;
}

export interface BoxProps {
  readonly placeholder: string;
  /** What became of the last attempt to send, shown beside the button. */
  readonly notice: ComponentChildren;
  /**
   * What to begin with. Asked once the box stands: only then has the one before it, which
   * may hold the newest text of the same draft, left.
   */
  begin(): Content;
  /** Called when the box goes away, with what it held. */
  leave(content: Content): void;
  /** Resolves to true when the reply went out, and the box may be emptied. */
  send(content: Content): Promise<boolean>;
}

/** The content as DOM nodes for an editor: paragraphs, with line breaks inside them. */
export function asNodes({ text, html }: Content): Node[] {
  // A parsed document is inert: nothing in it runs or loads.
  if (html !== undefined) return [...new DOMParser().parseFromString(html, 'text/html').body.childNodes];
  if (text === '') return [];
  return text.split(/\n{2,}/).map((paragraph) => {
    const p = document.createElement('p');
    paragraph.split('\n').forEach((line, index) => {
      if (index > 0) p.append(document.createElement('br'));
      p.append(line);
    });
    return p;
  });
}

/** Whether this key press is the send shortcut, and not part of an input method's work. */
export function isSendKey(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing;
}
