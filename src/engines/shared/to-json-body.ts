import { randomBytes } from "node:crypto";
import type { EngineReference } from "../../contract/engine.ts";
import { encodeBase64 } from "./encode-base64.ts";
import type { UpstreamBody } from "./upstream.ts";

/** A place in a JSON body where a picture goes as base64, with the words that stand before it. */
export class PicturePlace {
  readonly picture: EngineReference;
  readonly prefix: string;

  constructor(picture: EngineReference, prefix = "") {
    this.picture = picture;
    this.prefix = prefix;
  }
}

/** `data:image/png;base64,…` of a picture. */
export function toDataUrl(picture: EngineReference): PicturePlace {
  return new PicturePlace(picture, `data:${picture.mediaType};base64,`);
}

/** A JSON body in which pictures are encoded while they are sent; no picture is ever held whole. */
export function toJsonBody(value: unknown): UpstreamBody {
  // Random, so that no words of a prompt could be taken for a place.
  const mark = randomBytes(16).toString("hex");
  const places: PicturePlace[] = [];
  const text = JSON.stringify(value, (_name, member: unknown) => {
    if (!(member instanceof PicturePlace)) {
      return member;
    }
    places.push(member);
    return `${member.prefix}${mark}`;
  });
  const parts = text.split(mark).map((part) => Buffer.from(part));
  return {
    mediaType: "application/json",
    ...(places.length === 0 && { bytes: Buffer.byteLength(text) }),
    open: () => join(parts, places),
  };
}

async function* join(
  parts: readonly Buffer[],
  places: readonly PicturePlace[],
): AsyncGenerator<Uint8Array> {
  for (const [index, part] of parts.entries()) {
    yield part;
    const place = places[index];
    if (place !== undefined) {
      yield* encodeBase64(place.picture.open());
    }
  }
}
