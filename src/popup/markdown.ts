import DOMPurify from 'dompurify';
import { marked } from 'marked';

const TAGS = ['p', 'br', 'strong', 'em', 'del', 'code', 'ul', 'ol', 'li', 'blockquote', 'a'];

/** Links lead to the web, in a tab of their own that knows nothing of this one. */
DOMPurify.addHook('afterSanitizeAttributes', (node) => {
  if (node.tagName !== 'A') return;
  node.setAttribute('target', '_blank');
  node.setAttribute('rel', 'noopener noreferrer');
});

/** Markdown as HTML that can only be read: text, lists, emphasis and links to the web. */
export function harmless(markdown: string): string {
  return DOMPurify.sanitize(marked.parse(markdown, { async: false }), {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ['href'],
    ALLOWED_URI_REGEXP: /^https:/u,
  });
}
