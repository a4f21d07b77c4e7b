import { useEffect, useState } from 'preact/hooks';
import { BOX_KINDS, type BoxKind } from '../conversation.ts';

export interface Route {
  readonly id?: string;
  readonly kind?: BoxKind;
}

/** The address of a conversation, with or without a kind of reply box. */
export function hrefOf(id: string, kind?: BoxKind): string {
  return kind ? `#/c/${id}/${kind}` : `#/c/${id}`;
}

/** Reads `#/c/<id>/<kind>`; what it does not understand it leaves out. */
export function parseRoute(hash: string): Route {
  const [, id, kindText] = /^#\/c\/([^/]+)(?:\/([^/]+))?\/?$/.exec(hash) ?? [];
  const kind = BOX_KINDS.find((known) => known === kindText);
  return { ...(id ? { id } : {}), ...(kind ? { kind } : {}) };
}

/** The current route; the component is drawn again when the address changes. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const read = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return route;
}
