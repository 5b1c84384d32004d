/** Whether a bare key of the page may act: nothing is typed, no layer is open, nobody took it before. */
export function isFreeKey(event: KeyboardEvent): boolean {
  const { target } = event;
  const isTyping =
    target instanceof Element &&
    target.closest("input, textarea, select, [contenteditable=true]") !== null;
  const isModified = event.metaKey || event.ctrlKey || event.altKey;
  return (
    !isTyping &&
    !isModified &&
    !event.defaultPrevented &&
    document.querySelector("[role=dialog], [role=alertdialog], [role=menu]") === null
  );
}
