/** Why a run was told to stop: it goes back to the queue (`drain`), or is no longer ours (`lost`). */
export class Interruption extends Error {
  override readonly name = "Interruption";
  readonly why: "drain" | "lost";

  constructor(why: "drain" | "lost") {
    super(`the run was interrupted: ${why}`);
    this.why = why;
  }
}
