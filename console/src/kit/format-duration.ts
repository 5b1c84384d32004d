/** Milliseconds as a person reads them: `0.8 s`, `1.84 s`, `41.0 s`, `2 min 10 s`, `3 h 5 min`. Spaces never break. */
export function formatDuration(ms: number): string {
  const seconds = ms / 1000;
  if (seconds < 9.995) {
    return `${seconds.toFixed(seconds < 1 ? 1 : 2)}\u00A0s`;
  }
  if (seconds < 99.95) {
    return `${seconds.toFixed(1)}\u00A0s`;
  }
  const whole = Math.round(seconds);
  if (whole < 3600) {
    return `${Math.floor(whole / 60)}\u00A0min\u00A0${whole % 60}\u00A0s`;
  }
  const minutes = Math.round(whole / 60);
  return `${Math.floor(minutes / 60)}\u00A0h\u00A0${minutes % 60}\u00A0min`;
}
