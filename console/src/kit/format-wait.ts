/** Milliseconds as a countdown shows them, in whole seconds rounded up: `12 s`, `2 min 10 s`. Spaces never break. */
export function formatWait(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return seconds < 100
    ? `${seconds}\u00A0s`
    : `${Math.floor(seconds / 60)}\u00A0min\u00A0${seconds % 60}\u00A0s`;
}
