import type { EnginePicture, EngineReference } from "../contract/engine.ts";
import type { JsonValue } from "../contract/json-value.ts";
import type { Size } from "../contract/size.ts";
import { encodePng } from "../kit/encode-png.ts";
import { ENGINE_TARGET } from "./open-engine-house.ts";
import { readAll } from "./read-all.ts";

/** What an engine drew, as the core would hand it back. */
export async function toOwnReference(picture: EnginePicture | undefined): Promise<EngineReference> {
  if (picture === undefined) {
    throw new Error("the engine answered without a picture");
  }
  const { document } = picture;
  const facts = {
    ...ENGINE_TARGET,
    changed: true,
    ...(document === undefined ? {} : { document }),
  };
  return picture.kind === "file"
    ? toReference(await readAll(picture.file.read()), { ...facts, mediaType: picture.mediaType })
    : toReference(encodePng({ ...picture, data: new Uint8Array(picture.data) }), {
        ...facts,
        width: picture.width,
        height: picture.height,
      });
}

export function withoutDocument({ document, ...reference }: EngineReference): EngineReference {
  return document === undefined ? { ...reference } : reference;
}

interface ReferenceFacts extends Size {
  readonly changed: boolean;
  readonly mediaType?: string;
  readonly document?: JsonValue;
}

export function toReference(bytes: Uint8Array, facts: ReferenceFacts): EngineReference {
  return {
    n: 1,
    mediaType: "image/png",
    async *open() {
      yield bytes.subarray(0, 100);
      yield bytes.subarray(100);
    },
    ...facts,
  };
}

/** A sky over a field: plain, but not of one colour. */
export function strangersPicture({ width, height }: Size): Uint8Array {
  const data = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      data.set(
        y < height / 2 ? [90 + y, 140 + y, 220] : [60, 120 + (x % 40), 50],
        (y * width + x) * 3,
      );
    }
  }
  return encodePng({ data, width, height, channels: 3 });
}
