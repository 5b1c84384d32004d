import { pick } from "../../core/pick.ts";
import { rng } from "../../core/rng.ts";
import { createLineMark } from "../../graphic/line-mark.ts";
import { renderSvg } from "../../graphic/render-svg.ts";
import { chooseScheme } from "../../graphic/schemes.ts";
import type { SceneIntent } from "../../intent.ts";
import type { Drawing, Scene, SceneTask } from "../../scene.ts";
import { appIcon } from "./layouts/app-icon.ts";
import { badge } from "./layouts/badge.ts";
import { beside } from "./layouts/beside.ts";
import { solid } from "./layouts/solid.ts";
import { stacked } from "./layouts/stacked.ts";
import type { LogoLayout, LogoSheet } from "./logo-sheet.ts";

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

/** The plain drawing is what most people mean by a logo in line art, so it comes most often. */
const LAYOUTS: readonly [LogoLayout, ...LogoLayout[]] = [
  stacked,
  stacked,
  stacked,
  beside,
  badge,
  solid,
  appIcon,
];

/** Words that ask for one layout. */
const ASKED: Readonly<Record<string, LogoLayout>> = { badge, "app-icon": appIcon, line: stacked };

/** Line art and logos, drawn as vectors at full size. */
export const logoScene: Scene = { pixelsMax: 8_294_400, draw: drawLogo };

function drawLogo(task: SceneTask): Drawing {
  const { intent, seed, width, height, checkAborted, progress } = task;
  checkAborted();
  const scheme = chooseScheme(intent, rng(seed, "palette"));
  const ids = chooseIds(intent, seed);
  const chance = rng(seed, "mark")();
  const random = rng(seed, "composition");
  const sheet: LogoSheet = {
    width,
    height,
    scheme,
    ...(intent.text === undefined ? {} : { text: intent.text }),
    random,
    marksCount: ids.length,
    marks: (look) => ids.flatMap((id) => createLineMark(id, { ...look, chance }) ?? []),
  };
  const layout = layoutFor(intent) ?? pick(rng(seed, "layout"), LAYOUTS);
  const content = layout(sheet);
  progress(0.4);
  checkAborted();
  const isTransparent = intent.isTransparent === true;
  const paper = `<rect width="${width}" height="${height}" fill="${scheme.paper}"/>`;
  const { raster, alpha } = renderSvg(isTransparent ? content : paper + content, { width, height });
  checkAborted();
  const shown = new Map(ids.map((id) => [id, Math.round((width * height) / 20)]));
  return { raster, shown, ...(isTransparent ? { alpha } : {}) };
}

function layoutFor({ details = [] }: SceneIntent): LogoLayout | undefined {
  const asked = details.find((detail) => Object.hasOwn(ASKED, detail));
  return asked === undefined ? undefined : ASKED[asked];
}

function chooseIds(intent: SceneIntent, seed: number): string[] {
  const isWordOnly = intent.subjects.length === 0 && intent.text !== undefined;
  const ids = intent.subjects.flatMap(({ id, count }) => Array.from({ length: count }, () => id));
  const wanted = ids.length > 0 || isWordOnly ? ids : [pick(rng(seed, "abstract"), ABSTRACT)];
  return wanted.slice(0, MARKS_MAX);
}
