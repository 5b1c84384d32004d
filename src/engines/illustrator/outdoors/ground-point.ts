/** A point of the ground that is to be coloured; one object serves all pixels. */
export interface GroundPoint {
  x: number;
  y: number;
  z: number;
  /** How fast the land rises along x and z. */
  slopeX: number;
  slopeZ: number;
  /** Metres that one pixel covers here; finer detail is left out. */
  footprint: number;
  /** 0 in hollows to 1 on crests. */
  openness: number;
  /** 0 in shadow to 1 in the sun. */
  sunlit: number;
}
