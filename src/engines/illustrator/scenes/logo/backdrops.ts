/** A calm shape behind the mark, in a box of 100 by 100 about the middle of the mark; SVG in `currentColor`. */
export type Backdrop = (offset: number) => string;

/** `offset` from -1 to 1 moves the shape out of the middle, so that line and shape do not coincide. */
export const BACKDROPS: readonly [Backdrop, ...Backdrop[]] = [
  (offset) => `<circle cx="${50 + offset * 14}" cy="${44 + offset * 3}" r="36"/>`,
  () => `<circle cx="50" cy="50" r="49"/>`,
  (offset) => `<rect x="${14 + offset * 6}" y="10" width="72" height="76" rx="22"/>`,
  () => `<path d="M16 96V48a34 34 0 0 1 68 0v48z"/>`,
  (offset) =>
    `<path transform="rotate(${offset * 40} 50 50)" d="M50 6C74 4 95 20 94 46S78 95 50 94 5 74 7 48 26 8 50 6Z"/>`,
  (offset) =>
    `<circle cx="${50 + offset * 20}" cy="64" r="27"/><circle cx="${50 - offset * 26}" cy="24" r="9" opacity=".7"/>`,
  () => "",
];
