import type { EnginePicture } from "./engine.ts";
import type { PictureFormat } from "./picture-format.ts";
import type { Size } from "./size.ts";
import type { Spool } from "./spool.ts";
import type { Warning } from "./warning.ts";

export interface NormaliseOptions {
  /** Named in faults and warnings, such as `messages[0].content[1]`. */
  readonly param: string;
  readonly pixelsMax: number;
  /** Where the upright copy goes. */
  readonly openSpool: () => Promise<Spool>;
  readonly signal: AbortSignal;
}

export interface NormalisedPicture {
  /** Closed; a PNG, JPEG or WebP, upright, sRGB, without metadata. The caller disposes of it. */
  readonly spool: Spool;
  readonly bytes: number;
  readonly width: number;
  readonly height: number;
  readonly mediaType: string;
  readonly warnings: readonly Warning[];
}

export interface FinishOptions {
  /** Exactly these pixels come out. */
  readonly size: Size;
  readonly format: PictureFormat;
  /** 1 to 100 for JPEG and WebP, and nothing passes through; null: the default of the format. */
  readonly quality: number | null;
  /** Written into what we encode ourselves; bytes that pass through stay as they are. */
  readonly provenance: {
    readonly model: string;
    readonly generationId: string;
    readonly procedural: boolean;
  };
  readonly openSpool: () => Promise<Spool>;
  readonly signal: AbortSignal;
}

export interface FinishedPicture {
  /** Closed. The same spool as came in if the bytes passed through untouched. The caller disposes of it. */
  readonly spool: Spool;
  readonly bytes: number;
  readonly width: number;
  readonly height: number;
  readonly mediaType: string;
  /** Pixels as the engine drew them. */
  readonly native: Size;
  readonly passedThrough: boolean;
  readonly warnings: readonly Warning[];
}

/** Raw sRGB pixels, three bytes each, rows from the top. */
interface RawPicture {
  readonly data: ArrayBuffer;
  readonly width: number;
  readonly height: number;
}

/** Everything that looks into picture bytes. */
export interface Imaging {
  /**
   * Makes an untrusted picture safe to hand on: decided by content, bounded, auto-rotated, CMYK to sRGB,
   * first frame only, metadata dropped. Throws `invalid_image` (with the remedy) or `image_too_large`.
   */
  normalise(source: Spool, options: NormaliseOptions): Promise<NormalisedPicture>;
  /**
   * Brings a backend's picture to exact pixels and format: cover, attention crop.
   * Throws `backend_answer_invalid` if it cannot be read.
   */
  finish(picture: EnginePicture, options: FinishOptions): Promise<FinishedPicture>;
  /** A small picture, encoded in memory: at most a megapixel. */
  encodePreview(
    picture: RawPicture,
    format: PictureFormat,
  ): Promise<{ readonly bytes: Uint8Array; readonly mediaType: string }>;
  /** A WebP of this width (never enlarged), for galleries. */
  makeRendition(
    source: AsyncIterable<Uint8Array>,
    options: {
      readonly width: number;
      readonly openSpool: () => Promise<Spool>;
      readonly signal: AbortSignal;
    },
  ): Promise<FinishedPicture>;
}
