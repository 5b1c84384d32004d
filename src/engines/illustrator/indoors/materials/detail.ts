/** How much of a grain can be made out where a pixel covers `span` metres: 1 all, 0 when it is finer than two pixels. */
export function detail(span: number, size: number): number {
  const share = 1.6 - (span * 3) / size;
  return share < 0 ? 0 : share > 1 ? 1 : share;
}
