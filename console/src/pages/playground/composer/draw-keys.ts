/** How the key that draws is written on this machine's keyboard. */
export const DRAW_KEYS = /Mac|iPhone|iPad/.test(navigator.userAgent) ? "⌘↵" : "Ctrl ↵";
