/** Thrown inside a worker when nobody wants the picture any more. It never leaves the thread. */
export class Withdrawn extends Error {
  override readonly name = "Withdrawn";
}

/** Thrown inside a worker when a picture that was handed in cannot be decoded. */
export class Undecodable extends Error {
  override readonly name = "Undecodable";
}
