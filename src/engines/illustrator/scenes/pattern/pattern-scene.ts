import { createNoise } from "../../core/noise.ts";
import { pick } from "../../core/pick.ts";
import { rng } from "../../core/rng.ts";
import type { Raster } from "../../frame.ts";
import { addPaperGrain } from "../../graphic/paper-grain.ts";
import { renderSvg } from "../../graphic/render-svg.ts";
import { chooseScheme } from "../../graphic/schemes.ts";
import type { SceneIntent } from "../../intent.ts";
import type { Drawing, Scene, SceneTask } from "../../scene.ts";
import { contours } from "./kinds/contours.ts";
import { dots } from "./kinds/dots.ts";
import { floral } from "./kinds/floral.ts";
import { geometric } from "./kinds/geometric.ts";
import { gradient } from "./kinds/gradient.ts";
import { isometric } from "./kinds/isometric.ts";
import { mandala } from "./kinds/mandala.ts";
import { marble } from "./kinds/marble.ts";
import { motif } from "./kinds/motif.ts";
import { seigaiha } from "./kinds/seigaiha.ts";
import { stripes } from "./kinds/stripes.ts";
import { terrazzo } from "./kinds/terrazzo.ts";
import type { FieldPattern, PatternSheet, VectorPattern } from "./pattern-sheet.ts";

type Kind =
  | { readonly vector: VectorPattern; readonly perEdge: number }
  | { readonly field: FieldPattern };

/** By the word that asks for it. `perEdge`: how many repeats stand along the shorter edge. */
const KINDS = {
  geometric: { vector: geometric, perEdge: 5 },
  waves: { vector: seigaiha, perEdge: 5 },
  isometric: { vector: isometric, perEdge: 5 },
  terrazzo: { vector: terrazzo, perEdge: 3 },
  stripes: { vector: stripes, perEdge: 5 },
  dots: { vector: dots, perEdge: 5 },
  mandala: { vector: mandala, perEdge: 1 },
  floral: { vector: floral, perEdge: 3.2 },
  gradient: { field: gradient },
  marble: { field: marble },
  contours: { field: contours },
} as const satisfies Readonly<Record<string, Kind>>;

type KindId = keyof typeof KINDS;

const KIND_IDS: readonly [KindId, ...KindId[]] = [
  "geometric",
  "gradient",
  "waves",
  "contours",
  "isometric",
  "marble",
  "terrazzo",
  "floral",
  "dots",
];

/** Patterns and abstract pictures without light or depth. */
export const patternScene: Scene = { pixelsMax: 2_100_000, draw: drawPattern };

function drawPattern(task: SceneTask): Drawing {
  const { intent, seed, width, height, checkAborted, progress } = task;
  checkAborted();
  const motifs = intent.subjects.map(({ id }) => id);
  const kind = chooseKind(intent, seed);
  const sheet: PatternSheet = {
    width,
    height,
    scheme: chooseScheme(intent, rng(seed, "palette")),
    random: rng(seed, "composition"),
    noise: createNoise(seed),
    unit: Math.min(width, height) / ("vector" in kind ? kind.perEdge : 1),
    motifs,
    checkAborted,
  };
  const raster = "vector" in kind ? print(kind.vector, sheet, seed) : kind.field(sheet);
  progress(1);
  const shown = new Map(motifs.map((id) => [id, Math.round((width * height) / 10)]));
  return { raster, shown };
}

function print(vector: VectorPattern, sheet: PatternSheet, seed: number): Raster {
  const { raster } = renderSvg(vector(sheet), sheet);
  sheet.checkAborted();
  addPaperGrain(raster, seed % 1013, 0.6);
  return raster;
}

/** Flowers of no kind are printed as flowers are, not as the drawing of one. */
const FLOWERS: ReadonlySet<string> = new Set(["flower", "white flower", "rosette"]);

function chooseKind({ details = [], subjects }: SceneIntent, seed: number): Kind {
  if (subjects.length > 0 && subjects.every(({ id }) => FLOWERS.has(id))) return KINDS.floral;
  if (subjects.length > 0) return { vector: motif, perEdge: 3.6 };
  const asked = details.find((detail): detail is KindId => Object.hasOwn(KINDS, detail));
  return KINDS[asked ?? pick(rng(seed, "layout"), KIND_IDS)];
}
