/** A 32-bit number from text: FNV-1a, then a finishing mix so that close texts land far apart. */
export function hashText(text: string): number {
  let hash = 2_166_136_261;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 16_777_619);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x7f_eb_35_2d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x84_6c_a6_8b);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A number from 0 to 1 for a cell of a grid: chance that needs no stream and no memory. */
export function hashCell(column: number, row: number): number {
  let hash = Math.imul(column | 0, 374_761_393) ^ Math.imul(row | 0, 668_265_263);
  hash = Math.imul(hash ^ (hash >>> 13), 1_274_126_177);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c_1b_3c_6d);
  return ((hash ^ (hash >>> 16)) >>> 0) / 4_294_967_296;
}
