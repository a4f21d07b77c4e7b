import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

export interface Tab<T extends string> {
  readonly id: T;
  readonly label: string;
  /** How many wait behind it, in digits, and what a screen reader says of them. */
  readonly waiting?: { readonly count: string; readonly said: string } | undefined;
  readonly content: () => ComponentChildren;
}

interface Props<T extends string> {
  /** What the tabs are of, for a screen reader. */
  readonly name: string;
  readonly tabs: readonly Tab<T>[];
  readonly chosen: T;
  readonly onChoose: (id: T) => void;
}

/** Where a key leads from the tab at a place; undefined for keys that are not ours. */
function placeAfter(key: string, at: number, length: number): number | undefined {
  if (key === 'ArrowRight') return (at + 1) % length;
  if (key === 'ArrowLeft') return (at + length - 1) % length;
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : undefined;
}

/**
 * A row of tabs and what is behind the chosen one. Arrow keys, Home and End choose; what was looked at once stays as
 * it was left.
 */
export function Tabs<T extends string>({ name, tabs, chosen, onChoose }: Props<T>) {
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const seen = useRef(new Set<T>());
  seen.current.add(chosen);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const at = tabs.findIndex((tab) => tab.id === chosen);
    const place = placeAfter(event.key, at, tabs.length);
    const next = place === undefined ? undefined : tabs[place];
    if (place === undefined || next === undefined) return;
    event.preventDefault();
    row.current?.querySelectorAll('button')[place]?.focus();
    onChoose(next.id);
  };

  return (
    <>
      <div class="tabs" role="tablist" aria-label={name} ref={row} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-${tab.id}`}
            class="tab"
            aria-selected={tab.id === chosen}
            aria-controls={`${id}-${tab.id}-panel`}
            tabIndex={tab.id === chosen ? 0 : -1}
            onClick={() => onChoose(tab.id)}
          >
            <span>{tab.label}</span>
            {tab.waiting !== undefined && (
              <>
                <span class="tab-count" aria-hidden="true">
                  {tab.waiting.count}
                </span>
                <span class="unseen"> {tab.waiting.said}</span>
              </>
            )}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div
          key={tab.id}
          role="tabpanel"
          id={`${id}-${tab.id}-panel`}
          class="tab-panel"
          aria-labelledby={`${id}-${tab.id}`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with the keyboard
          tabIndex={0}
          hidden={tab.id !== chosen}
        >
          {seen.current.has(tab.id) && tab.content()}
        </div>
      ))}
    </>
  );
}
