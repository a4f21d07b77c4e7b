import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../shared/i18n.ts';
import { Button } from '../ui/Button.tsx';

interface Props {
  readonly items: readonly string[];
  /** What stands there when there is none. */
  readonly none: string;
  readonly button: string;
  /** What stands instead of the buttons when nothing can be taken away. */
  readonly locked?: string | undefined;
  /** @returns whether it was done */
  readonly remove: (item: string) => Promise<boolean>;
}

/** A list of texts, each with a button that takes it away; the focus then goes to the next. */
export function RemovableList({ items, none, button, locked, remove }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const vacated = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (vacated.current === null) return;
    const buttons = list.current?.querySelectorAll('button') ?? [];
    const heir = buttons[Math.min(vacated.current, buttons.length - 1)] ?? list.current;
    heir?.focus();
    vacated.current = null;
  }, [items.length]);
  return (
    <div ref={list} tabIndex={-1}>
      {locked !== undefined && <p class="hint">{locked}</p>}
      {items.length === 0 && <p>{none}</p>}
      <ul class="plain">
        {items.map((item, at) => (
          <li key={item} class="row">
            <p class="row-text">{item}</p>
            {locked === undefined && (
              <Button
                label={t('popup_button_about', button, item)}
                onClick={async () => {
                  vacated.current = at;
                  if (!(await remove(item))) vacated.current = null;
                }}
              >
                {button}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
