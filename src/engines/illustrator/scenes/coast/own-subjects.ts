/** What coasts draw by themselves; everything else is cast. */
export const OWN: ReadonlySet<string> = new Set([
  "lighthouse",
  "boat",
  "sun",
  "moon",
  "full moon",
  "star",
  "cloud",
  "wave",
  "bird",
]);
