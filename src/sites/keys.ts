import { matchKeyBindingPress, parseKeybinding } from 'tinykeys';

/**
 * Tells the keys that send.
 * @param bindings as tinykeys writes them: modifiers and a key or code, `Control+Enter`, `Control+Alt+KeyS`
 */
export function keyMatcher(bindings: readonly string[]): (event: KeyboardEvent) => boolean {
  // Read at the first key: matchers are made at the start of every page.
  let presses: ReturnType<typeof parseKeybinding> | undefined;
  return (event) => {
    presses ??= bindings.flatMap((binding) => parseKeybinding(binding));
    return presses.some((press) => matchKeyBindingPress(event, press));
  };
}
