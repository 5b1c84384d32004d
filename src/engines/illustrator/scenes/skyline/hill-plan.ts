/** One range of hills behind the city. Lengths in metres. */
export interface HillPlan {
  readonly z: number;
  readonly height: number;
  /** Where it is highest, 0 to 1 across the frame, and how far it reaches to both sides. */
  readonly across: number;
  readonly reach: number;
  readonly salt: number;
}
