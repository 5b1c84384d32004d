import { createColourMark } from "../../graphic/colour-mark.ts";
import { createLineMark } from "../../graphic/line-mark.ts";
import type { Scheme } from "../../graphic/schemes.ts";
import type { Subject } from "../../intent.ts";
import type { SheetBox } from "./poster-sheet.ts";

const THINGS_MAX = 9;

/** Draws things in rows within a box, each as large as the box allows; flat and without light, as in a print. */
export function createIllustrator(subjects: readonly Subject[], scheme: Scheme) {
  const ids = subjects
    .flatMap(({ id, count }) => Array.from({ length: count }, () => id))
    .slice(0, THINGS_MAX);
  return (box: SheetBox): string => {
    if (ids.length === 0) return "";
    const { columns, each } = bestGrid(ids.length, box);
    const rows = Math.ceil(ids.length / columns);
    return ids
      .map((id, index) => {
        const row = Math.floor(index / columns);
        const inRow = Math.min(columns, ids.length - row * columns);
        const x = box.left + box.width / 2 + ((index % columns) - inRow / 2) * each;
        const y = box.top + box.height - (rows - row) * each;
        return drawThing(id, { x, y, each, index, scheme });
      })
      .join("");
  };
}

/** As many columns as make the things largest. */
function bestGrid(count: number, { width, height }: SheetBox): { columns: number; each: number } {
  let best = { columns: 1, each: 0 };
  for (let columns = 1; columns <= count; columns++) {
    const each = Math.min(width / columns, height / Math.ceil(count / columns));
    if (each > best.each) best = { columns, each };
  }
  return best;
}

interface Thing {
  readonly x: number;
  readonly y: number;
  readonly each: number;
  readonly index: number;
  readonly scheme: Scheme;
}

function drawThing(id: string, { x, y, each, index, scheme }: Thing): string {
  const colour = createColourMark(id, `p${index}-`);
  const place = (box: number): string =>
    `transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${(each / box).toFixed(4)})"`;
  if (colour !== undefined) return `<g ${place(32)}>${colour}</g>`;
  const line = createLineMark(id, {
    ink: scheme.ink,
    paper: scheme.paper,
    chance: 0,
    stroke: 0.04,
  });
  return line === undefined ? "" : `<g ${place(line.box)}>${line.content}</g>`;
}
