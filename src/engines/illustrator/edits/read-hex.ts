/** The bytes of a colour `#rrggbb`. */
export function readHex(hex: string): [red: number, green: number, blue: number] {
  const byteAt = (from: number): number => Number.parseInt(hex.slice(from, from + 2), 16);
  return [byteAt(1), byteAt(3), byteAt(5)];
}
