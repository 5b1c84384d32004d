/** A ray that enters a room through its window, in metres: `a` from the left of the room, `b` from its floor. */
export interface RoomRay {
  a: number;
  b: number;
  /** Width, height and depth of the room. */
  width: number;
  height: number;
  depth: number;
  /** Metres along `a` and `b` for each metre inwards. */
  rateA: number;
  rateB: number;
}

type RoomSide = "back" | "side" | "ceiling" | "floor";

/** Where the ray ends. */
export interface RoomHit {
  a: number;
  b: number;
  depth: number;
  side: RoomSide;
}

/** Finds which inner wall a ray meets, so that rooms behind windows have depth without being modelled. */
export function lookInto(ray: RoomRay, hit: RoomHit): void {
  const toSide =
    ray.rateA > 0 ? (ray.width - ray.a) / ray.rateA : ray.a / Math.max(1e-6, -ray.rateA);
  const toLevel =
    ray.rateB > 0 ? (ray.height - ray.b) / ray.rateB : ray.b / Math.max(1e-6, -ray.rateB);
  let depth = ray.depth;
  hit.side = "back";
  if (toSide < depth) {
    depth = toSide;
    hit.side = "side";
  }
  if (toLevel < depth) {
    depth = toLevel;
    hit.side = ray.rateB > 0 ? "ceiling" : "floor";
  }
  hit.depth = depth;
  hit.a = ray.a + ray.rateA * depth;
  hit.b = ray.b + ray.rateB * depth;
}
