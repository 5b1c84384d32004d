import type { DrawBody } from "./records.ts";

type Wish<Name extends keyof DrawBody> = NonNullable<DrawBody[Name]>;

/** What may be said of a picture besides the words. What its engine cannot honour becomes one of `warnings`. */
export interface Wishes {
  readonly model?: string;
  /** `2048x1152`: delivered exactly. Left out, the prompt decides. */
  readonly size?: string;
  /** How many pictures; a conversation draws one at a time. */
  readonly n?: number;
  readonly seed?: number;
  readonly temperature?: number;
  readonly quality?: string;
  readonly style?: string;
  readonly background?: Wish<"background">;
  readonly moderation?: string;
  readonly inputFidelity?: string;
  readonly format?: Wish<"output_format">;
  /** Of JPEG and WebP, 0 to 100. */
  readonly compression?: number;
  readonly user?: string;
}

/** The wishes by the names of the API. What has no other name goes as it is, so that the server can judge it. */
export function toWishBody(wishes: Wishes): Readonly<Record<string, unknown>> {
  const { format, compression, inputFidelity, ...others } = wishes;
  return {
    ...others,
    ...(format === undefined ? {} : { output_format: format }),
    ...(compression === undefined ? {} : { output_compression: compression }),
    ...(inputFidelity === undefined ? {} : { input_fidelity: inputFidelity }),
  };
}
