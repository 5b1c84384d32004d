/** What a face of a building is made of; each kind is painted in its own way. */
export type FaceKind =
  | "front"
  | "back"
  | "left"
  | "right"
  | "roof"
  | "soffit"
  | "chimney"
  | "cap"
  | "wood"
  | "icicles"
  | "lights"
  | "lantern"
  | "ice"
  | "blocks"
  | "stone"
  | "gold";

/** A convex body in the coordinates of its building: x along the ridge, y up, z away from the front. Metres. */
export interface Solid {
  /** Four numbers for each plane: the outward normal, and its distance from the origin. */
  readonly planes: Float64Array;
  readonly kinds: readonly FaceKind[];
  /** Snow has soft edges: they waver by this many metres. */
  readonly waver: number;
  /** Whether there is something at a place of its faces; all of them are whole if absent. */
  readonly isThere?: (x: number, y: number, z: number) => boolean;
}

/** One side of a solid: its outward normal, any point of it, and what it is made of. */
export interface Side {
  readonly normal: readonly [number, number, number];
  readonly at: readonly [number, number, number];
  readonly kind: FaceKind;
}

export function toSolid(
  sides: readonly Side[],
  { waver = 0, isThere }: { waver?: number; isThere?: Solid["isThere"] } = {},
): Solid {
  const planes = new Float64Array(sides.length * 4);
  for (const [index, { normal, at }] of sides.entries()) {
    const length = Math.hypot(...normal);
    const [x, y, z] = [normal[0] / length, normal[1] / length, normal[2] / length];
    planes.set([x, y, z, x * at[0] + y * at[1] + z * at[2]], index * 4);
  }
  return {
    planes,
    kinds: sides.map(({ kind }) => kind),
    waver,
    ...(isThere === undefined ? {} : { isThere }),
  };
}

/** The edges of a box with upright sides. */
export interface BoxEdges {
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
  readonly front: number;
  readonly back: number;
}

export type BoxKinds = Readonly<Record<"front" | "back" | "left" | "right" | "top", FaceKind>>;

export const allOf = (kind: FaceKind): BoxKinds => ({
  front: kind,
  back: kind,
  left: kind,
  right: kind,
  top: kind,
});

export function boxSides(
  { left, right, low, high, front, back }: BoxEdges,
  kinds: BoxKinds,
): Side[] {
  return [
    { normal: [0, 0, -1], at: [0, 0, front], kind: kinds.front },
    { normal: [0, 0, 1], at: [0, 0, back], kind: kinds.back },
    { normal: [-1, 0, 0], at: [left, 0, 0], kind: kinds.left },
    { normal: [1, 0, 0], at: [right, 0, 0], kind: kinds.right },
    { normal: [0, 1, 0], at: [0, high, 0], kind: kinds.top },
    { normal: [0, -1, 0], at: [0, low, 0], kind: "soffit" },
  ];
}
