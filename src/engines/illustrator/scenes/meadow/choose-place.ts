import { pick } from "../../core/pick.ts";
import type { Random } from "../../core/rng.ts";

/** What grows before the eye. */
export type Cover =
  | "wild"
  | "lavender"
  | "sunflowers"
  | "poppies"
  | "tulips"
  | "wheat"
  | "lawn"
  | "rice"
  | "vines";

/** What the picture is composed of. */
export type Layout = "lone-tree" | "valley" | "blooms" | "path" | "farm" | "park" | "terraces";

export interface MeadowPlace {
  readonly cover: Cover;
  readonly layout: Layout;
  /** Whether the trees blossom pink in spring, and line the way at any time. */
  readonly hasCherries: boolean;
  /** Whether beds of flowers line the whole way of the park. */
  readonly isGarden: boolean;
}

const COVERS: ReadonlyMap<string, Cover> = new Map<string, Cover>([
  ["lavender", "lavender"],
  ["sunflowers", "sunflowers"],
  ["poppies", "poppies"],
  ["tulips", "tulips"],
  ["wheat", "wheat"],
  ["vineyard", "vines"],
  ["terrace", "rice"],
  ["park", "lawn"],
  ["garden", "lawn"],
]);
const LAYOUTS: ReadonlyMap<string, Layout> = new Map<string, Layout>([
  ["farm", "farm"],
  ["terrace", "terraces"],
  ["park", "park"],
  ["garden", "park"],
  ["sakura", "path"],
  ["path", "path"],
  ["hills", "valley"],
  ["valley", "valley"],
  ["river", "valley"],
  ["flowers", "blooms"],
]);

/** The place that the words name; the seed decides what they leave open. */
export function chooseMeadow(details: readonly string[], random: Random): MeadowPlace {
  const layout = pick<Layout>(random, [
    "lone-tree",
    "lone-tree",
    "valley",
    "valley",
    "blooms",
    "blooms",
    "path",
    "farm",
  ]);
  const cover = pick<Cover>(random, ["wild", "wild", "wild", "poppies"]);
  const find = <Kind>(kinds: ReadonlyMap<string, Kind>): Kind | undefined =>
    details.map((detail) => kinds.get(detail)).find((kind) => kind !== undefined);
  const asked = find(COVERS);
  const free =
    asked === undefined || asked === "poppies"
      ? layout
      : layout === "blooms"
        ? "lone-tree"
        : layout;
  return {
    cover: asked ?? cover,
    layout: find(LAYOUTS) ?? free,
    hasCherries: details.includes("sakura"),
    isGarden: details.includes("garden"),
  };
}
