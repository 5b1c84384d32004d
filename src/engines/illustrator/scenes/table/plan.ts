import type { Camera } from "../../core/camera.ts";
import type { Colour } from "../../core/colour.ts";
import { clamp, lerp } from "../../core/interpolate.ts";
import { pick } from "../../core/pick.ts";
import { rng } from "../../core/rng.ts";
import type { SceneIntent } from "../../intent.ts";
import { arrangeTable } from "./arrange-table.ts";
import type { PlacedFood, PlacedVessel } from "./arrange-table.ts";
import type { TableKind, TopKind } from "./table-kind.ts";

/** What stands on which table. Metres; the table top is at 0. */
export interface TablePlan {
  readonly kind: TableKind;
  readonly camera: Camera;
  readonly top: TopKind;
  /** Where the table ends. */
  readonly edge: number;
  /** The side of the window: -1 left, 1 right. */
  readonly side: -1 | 1;
  readonly cloth: Colour;
  readonly vessels: readonly PlacedVessel[];
  readonly foods: readonly PlacedFood[];
}

const KINDS: readonly TableKind[] = ["breakfast", "dinner", "tea", "coffee", "picnic", "kitchen"];
const TOPS: Readonly<Record<TableKind, readonly [TopKind, ...TopKind[]]>> = {
  breakfast: ["oak", "linen", "marble"],
  dinner: ["walnut", "linen", "slate"],
  tea: ["oak", "linen", "walnut"],
  coffee: ["marble", "walnut", "oak"],
  picnic: ["gingham"],
  kitchen: ["marble", "oak", "slate"],
};
const CLOTHS: readonly [Colour, ...Colour[]] = [
  [0.62, 0.06, 0.06],
  [0.08, 0.2, 0.46],
  [0.12, 0.34, 0.2],
  [0.7, 0.42, 0.06],
];

/** Lays a table: the kind by the words, else by the hour, else by chance. */
export function planTable(
  intent: SceneIntent,
  { seed, width, height }: { seed: number; width: number; height: number },
): TablePlan {
  const random = rng(seed, "table");
  const { details = [] } = intent;
  const asked = KINDS.find((kind) => details.includes(kind));
  const chosen = pick<TableKind>(random, ["breakfast", "dinner", "tea", "coffee", "kitchen"]);
  const kind = asked ?? chosen;
  const tall = clamp((height / width - 0.8) / 0.9, 0, 1);
  const camera: Camera = {
    height: lerp(0.36, 0.46, random()),
    focal: Math.max(width * lerp(1.4, 1.62, random()), height * 1.5),
    centreX: width / 2,
    horizonY: Math.round(height * lerp(lerp(-0.16, -0.02, random()), 0.02, tall)),
  };
  const side = random() < 0.5 ? -1 : 1;
  const edge = lerp(1.6, 1.85, random());
  return {
    kind,
    camera,
    top: pick(random, TOPS[kind]),
    edge,
    side,
    cloth: pick(random, CLOTHS),
    ...arrangeTable(intent, { kind, camera, edge, seed, width, height }),
  };
}
