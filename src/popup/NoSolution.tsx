import { browser } from '../shared/browser.ts';
import { t } from '../shared/i18n.ts';
import { WISH_PORT } from '../shared/messages.ts';
import { Button } from '../ui/Button.tsx';
import type { Site } from './draft.ts';
import { said } from './status.tsx';

/** Has a first word put into the reply in a tab, as there is no answer yet; the rep goes on there. */
export function NoSolution({ site }: { readonly site: Site }) {
  return (
    <Button
      look="quiet"
      onClick={() => {
        const port = browser.tabs.connect(site.tabId, { name: WISH_PORT });
        port.onMessage.addListener(() => window.close());
        // Read so that Chrome does not report "nobody at the other end" as an error of ours.
        port.onDisconnect.addListener(() => {
          void browser.runtime.lastError;
          said.value = t('popup_empty');
        });
        port.postMessage('first-word');
      }}
    >
      {t('first_word')}
    </Button>
  );
}
