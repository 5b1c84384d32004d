/** Red, green and blue of `#rrggbb`, 0 to 255. */
export const channelsOf = (hex: string): readonly [number, number, number] => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
];

/** How light a colour looks, 0 to 1; close to Rec. 601 on display values. */
export function lightnessOfHex(hex: string): number {
  const [red, green, blue] = channelsOf(hex);
  return (0.3 * red + 0.59 * green + 0.11 * blue) / 255;
}

/** The colour that lies `share` of the way from one to the other. */
export function mixHex(from: string, to: string, share: number): string {
  const target = channelsOf(to);
  const mixed = channelsOf(from).map((value, index) =>
    Math.round(value + ((target[index] ?? 0) - value) * share),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}
