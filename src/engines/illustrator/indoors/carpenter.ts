import type { Axis } from "./eye.ts";
import type { Material } from "./material.ts";
import { createPose, within } from "./pose.ts";
import type { Pose, Turn } from "./pose.ts";
import type { Solid } from "./solid.ts";
import { createBall } from "./solids/ball.ts";
import { createBentLeaf } from "./solids/bent-leaf.ts";
import type { LeafPlan } from "./solids/bent-leaf.ts";
import { createForm } from "./solids/form.ts";
import type { Bounds } from "./bounds.ts";
import { createBox } from "./solids/box.ts";
import { createCluster } from "./solids/cluster.ts";
import { createCushion } from "./solids/cushion.ts";
import { createLathe } from "./solids/lathe.ts";
import type { ProfilePoint } from "./solids/lathe.ts";
import { createPanel } from "./solids/panel.ts";
import { createPillow } from "./solids/pillow.ts";
import { createRod } from "./solids/rod.ts";

/** What may be said of any part besides its place, size and material. */
interface PartOptions extends Turn {
  readonly isCasting?: boolean;
  readonly isSeen?: boolean;
  readonly isGlass?: boolean;
  /** Of boxes: how far edges are rounded to the eye. Of cushions: how far they are. */
  readonly round?: number;
  readonly puff?: number;
}

type Size = readonly [across: number, up: number, deep: number];

/** Builds one piece from parts. Places are those of the piece: across, up and deep from its origin, in metres. */
export interface Carpenter {
  readonly pose: Pose;
  /** How much larger than its measures the piece is built. */
  readonly scale: number;
  readonly parts: Solid[];
  box(at: Axis, size: Size, material: Material, options?: PartOptions): void;
  /** Soft parts get a hard box within them that stands for them in the light, which asks for shapes very often. */
  cushion(at: Axis, size: Size, material: Material, options?: PartOptions): void;
  pillow(at: Axis, size: Size, material: Material, options?: PartOptions): void;
  /** A rod between two places, with half its width at either. */
  rod(from: Axis, to: Axis, radii: readonly [number, number], material: Material): void;
  /** Turned about the upright axis; the outline is given as radius and height by turns. */
  lathe(at: Axis, profile: readonly number[], material: Material, options?: PartOptions): void;
  ball(at: Axis, radii: Size, material: Material, options?: PartOptions): void;
  /** A shape given by its distance, within an extent about its own origin. */
  form(
    at: Axis,
    extent: Bounds,
    distance: (x: number, y: number, z: number) => number,
    material: Material,
    options?: PartOptions & { readonly caution?: number },
  ): void;
  /** A leaf that lies along the depth of its turn. */
  leaf(
    at: Axis,
    look: Pick<LeafPlan, "length" | "width" | "droop" | "outline">,
    material: Material,
    options?: PartOptions,
  ): void;
  /** An upright sheet, `at` the middle of its lower edge. */
  panel(at: Axis, size: readonly [number, number], material: Material, options?: PartOptions): void;
  add(...parts: readonly Solid[]): void;
  /** Builds many small parts that become one; `material` is their mean. */
  cluster(material: Material, build: (inner: Carpenter) => void): void;
  /** A pose within the piece. */
  place(at: Axis, turn?: Turn): Pose;
}

/**
 * A carpenter for a piece that stands in `pose`. With a `scale` the piece is built larger or smaller than its measures
 * say, grain and all.
 */
export function createCarpenter(pose: Pose, scale = 1): Carpenter {
  const parts: Solid[] = [];
  const bench: Bench = {
    parts,
    scale,
    place: (at, turn = {}) =>
      within(pose, createPose(at[0] * scale, at[1] * scale, at[2] * scale, turn)),
    sized: createSizer(scale),
    scaled: (size) => [size[0] * scale, size[1] * scale, size[2] * scale],
  };
  return {
    pose,
    scale,
    parts,
    place: bench.place,
    add: (...more) => void parts.push(...more),
    cluster(material, build) {
      const inner = createCarpenter(pose, scale);
      build(inner);
      if (inner.parts.length > 0) parts.push(createCluster(inner.parts, material));
    },
    ...hardParts(bench),
    ...softParts(bench),
    ...roundParts(bench),
    ...thinParts(bench),
  };
}

/** What makers of parts share. */
interface Bench {
  readonly parts: Solid[];
  readonly scale: number;
  readonly place: (at: Axis, turn?: Turn) => Pose;
  readonly sized: (material: Material) => Material;
  readonly scaled: (size: Size) => Size;
}

const flagsOf = ({ isCasting, isSeen, isGlass }: PartOptions) => ({
  ...(isGlass === undefined ? {} : { isGlass }),
  ...(isCasting === undefined ? {} : { isCasting }),
  ...(isSeen === undefined ? {} : { isSeen }),
});

function hardParts({ parts, scale, place, sized, scaled }: Bench): Pick<Carpenter, "box" | "form"> {
  return {
    box(at, size, material, options = {}) {
      const bevel = (options.round ?? 0.004) * scale;
      const pose = place(at, options);
      parts.push(
        createBox({
          pose,
          size: scaled(size),
          material: sized(material),
          bevel,
          ...flagsOf(options),
        }),
      );
    },
    form(at, extent, distance, material, options = {}) {
      const { caution = 1 } = options;
      parts.push(
        createForm({
          pose: place(at, options),
          extent: scaledBounds(extent, scale),
          material: sized(material),
          distance:
            scale === 1 ? distance : (x, y, z) => distance(x / scale, y / scale, z / scale) * scale,
          caution,
          ...flagsOf(options),
        }),
      );
    },
  };
}

function softParts({
  parts,
  scale,
  place,
  sized,
  scaled,
}: Bench): Pick<Carpenter, "cushion" | "pillow"> {
  const standIn = (pose: Pose, lift: number, size: Size, { colour }: Material): void => {
    const own = within(pose, createPose(0, lift * scale, 0));
    parts.push(createBox({ pose: own, size: scaled(size), material: { colour }, isSeen: false }));
  };
  return {
    cushion(at, size, material, options = {}) {
      const { round = 0.05, puff = 0.02 } = options;
      const pose = place(at, options);
      const soft = { round: round * scale, puff: puff * scale, isCasting: false };
      parts.push(createCushion({ pose, size: scaled(size), material: sized(material), ...soft }));
      const inset = round * 0.5;
      standIn(pose, inset / 2, [size[0] - inset, size[1] - inset, size[2] - inset], material);
    },
    pillow(at, size, material, options = {}) {
      const pose = place(at, options);
      parts.push(
        createPillow({ pose, size: scaled(size), material: sized(material), isCasting: false }),
      );
      standIn(pose, size[1] * 0.1, [size[0] * 0.8, size[1] * 0.8, size[2] * 0.4], material);
    },
  };
}

function roundParts({
  parts,
  scale,
  place,
  sized,
  scaled,
}: Bench): Pick<Carpenter, "rod" | "lathe" | "ball"> {
  const placeOf = ([x, y, z]: Axis): Axis => {
    const pose = place([x, y, z]);
    return [pose.x, pose.y, pose.z];
  };
  return {
    rod(from, to, [first, last], material) {
      const radii = [first * scale, last * scale] as const;
      parts.push(
        createRod({ from: placeOf(from), to: placeOf(to), radii, material: sized(material) }),
      );
    },
    lathe(at, profile, material, options = {}) {
      const points = profile.flatMap((radius, index): ProfilePoint[] =>
        index % 2 === 0 ? [[radius * scale, (profile[index + 1] ?? 0) * scale]] : [],
      );
      const pose = place(at, options);
      parts.push(
        createLathe({ pose, profile: points, material: sized(material), ...flagsOf(options) }),
      );
    },
    ball(at, radii, material, options = {}) {
      const pose = place(at, options);
      parts.push(
        createBall({ pose, radii: scaled(radii), material: sized(material), ...flagsOf(options) }),
      );
    },
  };
}

function thinParts({ parts, scale, place, sized }: Bench): Pick<Carpenter, "leaf" | "panel"> {
  return {
    leaf(at, look, material, options = {}) {
      const { length, width, droop, outline } = look;
      const size = { length: length * scale, width: width * scale };
      const pose = place(at, options);
      parts.push(createBentLeaf({ pose, ...size, droop, outline, material: sized(material) }));
    },
    panel(at, [width, height], material, options = {}) {
      const size = { width: width * scale, height: height * scale };
      const pose = place(at, options);
      parts.push(createPanel({ pose, ...size, material: sized(material), ...flagsOf(options) }));
    },
  };
}

const scaledBounds = (bounds: Bounds, scale: number): Bounds => ({
  minX: bounds.minX * scale,
  maxX: bounds.maxX * scale,
  minY: bounds.minY * scale,
  maxY: bounds.maxY * scale,
  minZ: bounds.minZ * scale,
  maxZ: bounds.maxZ * scale,
});

/** Makes the grain of materials as much larger as the piece. Materials that are used twice are made once. */
function createSizer(scale: number): (material: Material) => Material {
  if (scale === 1) return (material) => material;
  const known = new Map<Material, Material>();
  return (material) => {
    const { paint } = material;
    if (paint === undefined) return material;
    const found = known.get(material);
    if (found !== undefined) return found;
    const made: Material = {
      ...material,
      paint(surface, skin) {
        surface.u /= scale;
        surface.v /= scale;
        surface.w /= scale;
        surface.span /= scale;
        paint(surface, skin);
      },
    };
    known.set(material, made);
    return made;
  };
}
