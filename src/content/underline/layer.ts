import marks from './marks.css?text';

const MIRROR = `
:host { all: initial !important; }
.mirror {
  position: fixed;
  inset: auto;
  box-sizing: border-box;
  overflow: hidden;
  transform-origin: 0 0;
  margin: 0;
  border: 0;
  color: transparent;
  background: none;
  pointer-events: none;
  z-index: 2147483646;
}
.mirror > div { unicode-bidi: inherit; }
.mirror > div + div { text-indent: 0; }`;

/** The place where mirrors of textareas lie: a shadow root of its own at the end of the document. */
export interface Layer {
  readonly root: ShadowRoot;
}

/**
 * Makes the layer of marks. It holds nothing but the page's own text: a page can reach it through the
 * ranges of `CSS.highlights`, so nothing else of ours may ever live in it.
 * `inert` keeps its text from being found, selected, focused or read aloud.
 */
export function makeLayer(page: Document): Layer {
  const host = page.createElement('div');
  host.inert = true;
  host.ariaHidden = 'true';
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(MIRROR + marks);
  root.adoptedStyleSheets = [sheet];
  page.documentElement.append(host);
  return {
    get root() {
      // A page may throw away what it did not put there; the next look lays it again.
      if (!host.isConnected) page.documentElement.append(host);
      return root;
    },
  };
}
