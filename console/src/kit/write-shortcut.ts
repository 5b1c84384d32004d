const IS_APPLE = /Mac|iPhone|iPad/.test(globalThis.navigator?.userAgent ?? "");

/** A key that is pressed together with ⌘ or Ctrl, as this machine's keyboard has it; `⇧` may stand before it. */
export function writeShortcut(keys: string, { isApple } = { isApple: IS_APPLE }): string {
  if (!isApple) {
    return `Ctrl ${keys.replace("⇧", "⇧ ")}`;
  }
  return keys.startsWith("⇧") ? `⇧⌘${keys.slice(1)}` : `⌘${keys}`;
}
