import type { Camera } from "../../core/camera.ts";
import { clamp } from "../../core/interpolate.ts";

/** A point of the ground plan, in metres. */
export interface PlanPoint {
  readonly x: number;
  readonly z: number;
}

/** A column of pixels through an upright plane that stands on a line. One object serves all columns. */
export interface CurtainColumn {
  x: number;
  /** Distance of the plane here, in metres. */
  z: number;
  /** Metres along the line from its beginning. */
  along: number;
  /** How many metres of the line the column covers. */
  foot: number;
  /** Share of the column that the plane covers. */
  cover: number;
}

/** Nothing nearer than this is visited. */
const NEAR = 2;

/** Visits the columns of a frame in which an upright plane over the line from `begin` to `end` is seen. */
export function eachCurtainColumn(
  { begin, end }: { begin: PlanPoint; end: PlanPoint },
  { camera, width }: { camera: Camera; width: number },
  visit: (column: CurtainColumn) => void,
): void {
  const [from, to] = clipNear(begin, end);
  if (from.z < NEAR || to.z < NEAR) return;
  const dx = to.x - from.x;
  const dz = to.z - from.z;
  const length = Math.hypot(dx, dz);
  const skipped = Math.hypot(from.x - begin.x, from.z - begin.z);
  const a = camera.centreX + (from.x / from.z) * camera.focal;
  const b = camera.centreX + (to.x / to.z) * camera.focal;
  const left = Math.min(a, b);
  const right = Math.max(a, b);
  const column: CurtainColumn = { x: 0, z: 0, along: 0, foot: 1, cover: 1 };
  const last = Math.min(width, Math.ceil(right));
  const shareAt = (x: number): number => {
    const ray = (x - camera.centreX) / camera.focal;
    return (from.x - ray * from.z) / (ray * dz - dx);
  };
  for (let x = Math.max(0, Math.floor(left)); x < last; x++) {
    const middle = clamp(x + 0.5, left, right);
    const share = clamp(shareAt(middle), 0, 1);
    column.x = x;
    column.z = from.z + share * dz;
    column.along = skipped + share * length;
    column.foot = Math.max(1e-3, Math.abs(shareAt(middle + 0.5) - shareAt(middle - 0.5)) * length);
    column.cover = Math.min(x + 1, right) - Math.max(x, left);
    visit(column);
  }
}

/** Cuts off what of a line lies too near or behind the eye. */
function clipNear(begin: PlanPoint, end: PlanPoint): readonly [PlanPoint, PlanPoint] {
  const cut = (inside: PlanPoint, outside: PlanPoint): PlanPoint => {
    if (outside.z >= NEAR) return outside;
    const share = (inside.z - NEAR) / (inside.z - outside.z);
    return { x: inside.x + (outside.x - inside.x) * share, z: NEAR };
  };
  if (begin.z < NEAR && end.z < NEAR) return [begin, end];
  return [cut(end, begin), cut(begin, end)];
}
