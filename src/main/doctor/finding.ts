/** What one check of `limner doctor` found. */
export interface Finding {
  readonly check: string;
  readonly result: "ok" | "warn" | "fail";
  /** One line; where something is wrong, with the remedy. */
  readonly message: string;
}
