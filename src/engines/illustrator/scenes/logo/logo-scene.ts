import { Resvg } from "@resvg/resvg-js";

import { pick } from "../../core/pick.ts";
import { rng } from "../../core/rng.ts";
import type { SceneIntent } from "../../intent.ts";
import type { Drawing, Scene, SceneTask } from "../../scene.ts";
import { BACKDROPS } from "./backdrops.ts";
import { createMark } from "./mark.ts";
import type { Mark } from "./mark.ts";
import { chooseLogoPalette } from "./palettes.ts";
import type { LogoPalette } from "./palettes.ts";
import { createWordmark } from "./wordmark.ts";

/** What stands for a logo when the words named nothing to draw. */
const ABSTRACT: readonly [string, ...string[]] = [
  "infinity",
  "leaf",
  "planet",
  "sun",
  "diamond",
  "prism",
  "seedling",
  "lightning",
];

const MARKS_MAX = 5;

/** Line art and logos, drawn as vectors at full size. */
export const logoScene: Scene = { pixelsMax: 8_294_400, draw: drawLogo };

function drawLogo({ intent, seed, width, height, checkAborted, progress }: SceneTask): Drawing {
  const palette = chooseLogoPalette(intent, rng(seed, "palette")());
  const marks = chooseMarks(intent, { palette, seed });
  const svg = compose({ intent, seed, width, height, palette, marks });
  progress(0.4);
  checkAborted();
  const { pixels } = new Resvg(svg, {
    font: { loadSystemFonts: false },
    background: palette.paper,
  }).render();
  checkAborted();
  const data = new Uint8Array(width * height * 3);
  for (let index = 0; index < width * height; index++) {
    data[index * 3] = pixels[index * 4] ?? 0;
    data[index * 3 + 1] = pixels[index * 4 + 1] ?? 0;
    data[index * 3 + 2] = pixels[index * 4 + 2] ?? 0;
  }
  return { raster: { width, height, data }, shown: new Map() };
}

function chooseMarks(
  intent: SceneIntent,
  { palette, seed }: { palette: LogoPalette; seed: number },
): Mark[] {
  const random = rng(seed, "mark");
  const isWordOnly = intent.subjects.length === 0 && intent.text !== undefined;
  const ids = intent.subjects.flatMap(({ id, count }) => Array.from({ length: count }, () => id));
  const wanted = ids.length > 0 || isWordOnly ? ids : [pick(random, ABSTRACT)];
  const chance = random();
  return wanted.slice(0, MARKS_MAX).flatMap((id) => createMark(id, { palette, chance }) ?? []);
}

interface Composition {
  readonly intent: SceneIntent;
  readonly seed: number;
  readonly width: number;
  readonly height: number;
  readonly palette: LogoPalette;
  readonly marks: readonly Mark[];
}

function compose({ intent, seed, width, height, palette, marks }: Composition): string {
  const random = rng(seed, "composition");
  const edge = Math.min(width, height);
  const { text } = intent;
  const markEdge = marks.length === 0 ? 0 : edge * (text === undefined ? 0.74 : 0.54);
  const wordHeight = text === undefined ? 0 : edge * (marks.length === 0 ? 0.34 : 0.13);
  const gap = text === undefined || marks.length === 0 ? 0 : edge * 0.07;
  const top = (height - markEdge - gap - wordHeight) / 2;
  const backdrop = pick(random, BACKDROPS)(random() < 0.5 ? -1 : 1);
  const shape =
    marks.length === 0
      ? ""
      : `<g color="${palette.accent}" fill="currentColor" transform="translate(${(width - markEdge) / 2} ${top}) scale(${markEdge / 100})">${backdrop}</g>`;
  const face = pick(random, ["bold", "bold", "script"] as const);
  const word =
    text === undefined
      ? ""
      : createWordmark(text, {
          centreX: width / 2,
          top: top + markEdge + gap,
          width: Math.min(width * 0.84, edge * 1.4),
          height: wordHeight,
          face,
          ink: palette.ink,
        });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<rect width="${width}" height="${height}" fill="${palette.paper}"/>${shape}${placeMarks(marks, { width, top, markEdge })}${word}</svg>`
  );
}

/** Marks side by side, each as large as the room allows. */
function placeMarks(
  marks: readonly Mark[],
  { width, top, markEdge }: { width: number; top: number; markEdge: number },
): string {
  const each = Math.min(
    markEdge * (marks.length === 1 ? 0.86 : 0.74),
    (width * 0.9) / Math.max(1, marks.length),
  );
  const left = (width - each * marks.length) / 2;
  return marks
    .map(({ content, box }, index) => {
      const x = left + index * each;
      const y = top + (markEdge - each) / 2;
      return `<g transform="translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${(each / box).toFixed(5)})">${content}</g>`;
    })
    .join("");
}
