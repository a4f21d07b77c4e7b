import { t } from '../shared/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { useHeir } from './heir.ts';

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
  const { list, vacate } = useHeir(items.length);
  return (
    <>
      {locked !== undefined && <p class="hint">{locked}</p>}
      {items.length === 0 && <p>{none}</p>}
      <ul class="plain" ref={list} tabIndex={-1}>
        {items.map((item, at) => (
          <li key={item} class="row">
            <p class="row-text">{item}</p>
            {locked === undefined && (
              <Button
                label={t('popup_button_about', button, item)}
                onClick={() => vacate(at, () => remove(item))}
              >
                {button}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
