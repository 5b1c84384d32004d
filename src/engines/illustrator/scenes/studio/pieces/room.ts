/** The room there is for the pieces, in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** Where the floor ends and the wall begins. */
  readonly horizon: number;
  /** The foot of the front row. */
  readonly front: number;
  /** Kept free at the top, for lettering and for what the pieces stand on. */
  readonly topKept: number;
}
