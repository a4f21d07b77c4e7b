/** Makes the selected text bold, or not bold. */
export function BoldButton({ toggle }: { toggle(): void }) {
  return (
    <button
      type="button"
      class="tool"
      aria-label="Bold"
      title="Bold (Ctrl+B)"
      // The selection must stay in the box: a press would take the focus.
      onMouseDown={(event) => event.preventDefault()}
      onClick={toggle}
    >
      <strong aria-hidden="true">B</strong>
    </button>
  );
}
