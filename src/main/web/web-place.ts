import { fileURLToPath } from "node:url";

/** Where the built web app stands. */
export interface WebPlace {
  /** Absolute; there may be nothing. */
  readonly folder: string;
  /** The root of the clone whose sources it is built from; undefined in the published package, which brings it built. */
  readonly clone: string | undefined;
}

const isClone = import.meta.url.endsWith(".ts");
// The compiled package has this file one folder below `dist`, as deep as it lies below `src`.
const pathOf = (place: string) => fileURLToPath(new URL(place, import.meta.url));

export const webPlace: WebPlace = isClone
  ? { folder: pathOf("../../../console/dist"), clone: pathOf("../../..") }
  : { folder: pathOf("../../console"), clone: undefined };
