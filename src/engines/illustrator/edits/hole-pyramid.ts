import type { Tones } from "../filters/tones.ts";

/** A small picture and where its hole is: 1 in it, 0 outside. */
export interface HoledPicture extends Tones {
  readonly isHole: Uint8Array;
}

const EDGE_MIN = 20;
/** At the smallest the hole is about this wide: smaller, nothing of what is about it can be told. */
const HOLE_EDGE = 7;

/** The picture at ever half its size, the smallest first; in that the hole is painted from its rim inwards, to begin from. */
export function buildPyramid(picture: HoledPicture): HoledPicture[] {
  const levels = [picture];
  let coarsest = picture;
  const holeEdge = Math.sqrt(picture.isHole.reduce((sum, hole) => sum + hole, 0));
  const depth = Math.max(1, Math.ceil(Math.log2(Math.max(1, holeEdge / HOLE_EDGE))) + 1);
  while (Math.min(coarsest.width, coarsest.height) >= EDGE_MIN * 2 && levels.length < depth) {
    coarsest = halve(coarsest);
    levels.unshift(coarsest);
  }
  return [closeHole(coarsest), ...levels.slice(1)];
}

/** Each pixel the mean of the open ones of its four; it is hole if two or more of them are. */
function halve({ width, height, data, isHole }: HoledPicture): HoledPicture {
  const small = { width: Math.ceil(width / 2), height: Math.ceil(height / 2) };
  const halved = new Float32Array(small.width * small.height * 3);
  const holes = new Uint8Array(small.width * small.height);
  for (let index = 0; index < holes.length; index++) {
    const left = (index % small.width) * 2;
    const top = Math.floor(index / small.width) * 2;
    const cells = [0, 1, 2, 3].map(
      (cell) =>
        Math.min(height - 1, top + (cell >> 1)) * width + Math.min(width - 1, left + (cell & 1)),
    );
    const open = cells.filter((cell) => isHole[cell] !== 1);
    holes[index] = open.length <= 2 ? 1 : 0;
    const used = open.length > 0 ? open : cells;
    for (let channel = 0; channel < 3; channel++)
      halved[index * 3 + channel] =
        used.reduce((sum, cell) => sum + (data[cell * 3 + channel] ?? 0), 0) / used.length;
  }
  return { ...small, data: halved, isHole: holes };
}

/** Paints ring after ring with the mean of the neighbours that are painted already. */
function closeHole({ width, height, data, isHole }: HoledPicture): HoledPicture {
  const painted = data.slice();
  let open = isHole.slice();
  for (let ring = 0; ring < Math.max(width, height); ring++) {
    const next = open.slice();
    for (let index = 0; index < open.length; index++) {
      if (open[index] !== 1) continue;
      const known = neighboursOf(index, width, height).filter((other) => open[other] !== 1);
      if (known.length === 0) continue;
      for (let channel = 0; channel < 3; channel++)
        painted[index * 3 + channel] =
          known.reduce((sum, other) => sum + (painted[other * 3 + channel] ?? 0), 0) / known.length;
      next[index] = 0;
    }
    open = next;
  }
  return { width, height, data: painted, isHole };
}

function neighboursOf(index: number, width: number, height: number): number[] {
  const x = index % width;
  const y = Math.floor(index / width);
  const found: number[] = [];
  for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++) {
    for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++)
      if (row !== y || column !== x) found.push(row * width + column);
  }
  return found;
}
