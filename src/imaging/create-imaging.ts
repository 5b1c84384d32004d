import { availableParallelism } from "node:os";
import type { Imaging } from "../contract/imaging.ts";
import { createDecoderGate } from "./create-decoder-gate.ts";
import { encodePreview } from "./encode-preview.ts";
import { finishPicture } from "./finish-picture.ts";
import { makeRendition } from "./make-rendition.ts";
import { normalisePicture } from "./normalise-picture.ts";
import { prepareDecoders } from "./prepare-decoders.ts";

export interface ImagingOptions {
  /** How many pictures are worked on at once, each by one thread; default: one for each core. */
  readonly threads?: number;
}

/** Imaging on sharp. Its settings hold for the whole process, see `prepareDecoders`. */
export function createImaging({ threads = availableParallelism() }: ImagingOptions = {}): Imaging {
  prepareDecoders(1);
  const gate = createDecoderGate(threads);
  return {
    normalise: (source, options) => normalisePicture(gate, source, options),
    finish: (picture, options) => finishPicture(gate, picture, options),
    encodePreview: (picture, format) => encodePreview(gate, picture, format),
    makeRendition: (source, options) => makeRendition(gate, source, options),
  };
}
