/** Thrown inside a worker when nobody wants the picture any more. It never leaves the thread. */
export class Withdrawn extends Error {
  override readonly name = "Withdrawn";
}
