/** What a surface is like where a ray met it. Written anew for each point. */
export interface Surface {
  /** The place in the room. */
  x: number;
  y: number;
  z: number;
  /** Which way the surface faces, towards the side the ray came from; unit length. */
  nx: number;
  ny: number;
  nz: number;
  /** The place as the thing itself sees it, in metres; materials draw their grain by it. */
  u: number;
  v: number;
  w: number;
  /** Which side of the thing it is; each kind of solid counts its own. */
  face: number;
  /** How many metres a pixel covers here; finer grain than this is left out. */
  span: number;
}

export const createSurface = (): Surface => ({
  x: 0,
  y: 0,
  z: 0,
  nx: 0,
  ny: 1,
  nz: 0,
  u: 0,
  v: 0,
  w: 0,
  face: 0,
  span: 0,
});
