import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../shared/i18n.ts';

/** A change of the settings, and the line that says when it could not be saved. */
export function useSaving(): {
  /** Makes a change. @returns whether it was saved */
  attempt(act: () => Promise<boolean>): Promise<boolean>;
  /** Stands where a failure is to be told; nothing otherwise. */
  readonly failed: ComponentChild;
} {
  const [failed, setFailed] = useState(false);
  return {
    async attempt(act) {
      const saved = await act().catch(() => false);
      setFailed(!saved);
      return saved;
    },
    failed: failed && (
      <p class="refused" role="alert">
        {t('popup_not_saved')}
      </p>
    ),
  };
}
