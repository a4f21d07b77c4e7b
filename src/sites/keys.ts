import { matchKeyBindingPress, parseKeybinding } from 'tinykeys';

/**
 * Tells the keys that send.
 * @param bindings as tinykeys writes them: modifiers and a key or code, `Control+Enter`, `Control+Alt+KeyS`
 */
export function keyMatcher(bindings: readonly string[]): (event: KeyboardEvent) => boolean {
  const presses = bindings.flatMap((binding) => parseKeybinding(binding));
  return (event) => presses.some((press) => matchKeyBindingPress(event, press));
}
