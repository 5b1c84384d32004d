/** Ctrl-C while a picture was waited for. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
}
