import type { DrawBody } from "./records.ts";

type Wish<Name extends keyof DrawBody> = NonNullable<DrawBody[Name]>;

/** What may be said of a picture besides the words. What its engine cannot honour becomes one of `warnings`. */
export interface Wishes {
  readonly model?: string | undefined;
  /** `2048x1152`: delivered exactly. Left out, the prompt decides. */
  readonly size?: string | undefined;
  /** How many pictures; a conversation draws one at a time. */
  readonly n?: number | undefined;
  readonly seed?: number | undefined;
  readonly temperature?: number | undefined;
  readonly quality?: string | undefined;
  readonly style?: string | undefined;
  readonly background?: Wish<"background"> | undefined;
  readonly moderation?: string | undefined;
  readonly inputFidelity?: string | undefined;
  readonly format?: Wish<"output_format"> | undefined;
  /** Of JPEG and WebP, 0 to 100. */
  readonly compression?: number | undefined;
  readonly user?: string | undefined;
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
