/** A conifer at the near shore. Metres. */
export interface ShoreTree {
  readonly x: number;
  readonly z: number;
  readonly height: number;
  readonly model: number;
  readonly isLarch: boolean;
}
