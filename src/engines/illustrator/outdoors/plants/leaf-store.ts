/** Leaves of a tree that is still growing: where they are, how large, and which way they face. */
export interface LeafStore {
  /** `STRIDE` numbers for each leaf: x, y, z, size, angle, facing x, y, z (unit length), tone. */
  readonly data: Float32Array;
  count: number;
}

/** Numbers for each leaf. */
export const STRIDE = 9;

export const createLeafStore = (countMax: number): LeafStore => ({
  data: new Float32Array(countMax * STRIDE),
  count: 0,
});

/** Adds a leaf that faces a direction of any length; beyond the store's room leaves are left out. */
export function addLeaf(
  store: LeafStore,
  place: { readonly x: number; readonly y: number; readonly z: number },
  facing: { readonly x: number; readonly y: number; readonly z: number },
  look: { readonly size: number; readonly angle: number; readonly tone: number },
): void {
  const { data } = store;
  const at = store.count * STRIDE;
  if (at >= data.length) return;
  const length = Math.sqrt(facing.x * facing.x + facing.y * facing.y + facing.z * facing.z) || 1;
  data[at] = place.x;
  data[at + 1] = place.y;
  data[at + 2] = place.z;
  data[at + 3] = look.size;
  data[at + 4] = look.angle;
  data[at + 5] = facing.x / length;
  data[at + 6] = facing.y / length;
  data[at + 7] = facing.z / length;
  data[at + 8] = look.tone;
  store.count += 1;
}
