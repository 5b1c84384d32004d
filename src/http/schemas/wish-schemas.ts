import { Type } from "typebox";
import { BOUNDS } from "../../contract/bounds.ts";
import { BUCKETS, TIERS } from "../../contract/sizes.ts";
import { formatSize } from "../../contract/size.ts";

export const MODEL_NAME = Type.String({
  minLength: 1,
  maxLength: 200,
  description: "One of the models that `GET /v1/models` lists.",
  examples: ["gpt-image-2-vip"],
});

export const PROMPT = Type.String({
  minLength: 1,
  maxLength: BOUNDS.promptCharactersMax,
  description: "What to draw or to change, in English or Chinese.",
  examples: ["Cinematic landscape 16:9, old lighthouse by the sea at dusk, photorealistic"],
});

const SIZES = BUCKETS.map(({ size }) => formatSize(size));

/** Null is taken for "left out" in every member. */
const orNull = <Schema extends Type.TSchema>(schema: Schema) =>
  Type.Optional(Type.Union([schema, Type.Null()]));

/** The members that all drawing routes share. What an engine cannot honour becomes a warning. */
export const WISHES = {
  size: orNull(
    Type.String({
      maxLength: 200,
      description: `Width x height in pixels with a lowercase x: delivered exactly. Left out or \`auto\`: the prompt drives the size. The 30 buckets: ${SIZES.join(", ")}.`,
      examples: ["2048x1152"],
    }),
  ),
  aspect_ratio: orNull(
    Type.String({
      description:
        "Where `size` is left out: the nearest bucket of this ratio, which must be at most 3:1.",
      examples: ["16:9"],
    }),
  ),
  resolution: orNull(
    Type.String({
      enum: [...TIERS],
      description: "The tier for `aspect_ratio`; 2K when left out.",
    }),
  ),
  image_config: orNull(
    Type.Object(
      {
        aspect_ratio: Type.Optional(Type.String()),
        image_size: Type.Optional(Type.String({ enum: [...TIERS] })),
      },
      { description: "The same two as chat software of OpenRouter sends them." },
    ),
  ),
  n: orNull(
    Type.Integer({
      minimum: 1,
      maximum: BOUNDS.countMax,
      description: "How many pictures. The chat route draws one.",
    }),
  ),
  seed: orNull(
    Type.Integer({
      minimum: 0,
      maximum: 2 ** 32 - 1,
      description: "The same seed and request give the same picture where the engine can.",
    }),
  ),
  temperature: orNull(
    Type.Number({
      minimum: 0,
      maximum: 2,
      description: "0 means the same picture for the same request where the engine can.",
    }),
  ),
  quality: orNull(
    Type.String({
      maxLength: 200,
      description: "Such as `high`. An engine that has no such choice says so in a warning.",
    }),
  ),
  style: orNull(
    Type.String({
      maxLength: 200,
      description: "Such as `vivid`. An engine that has no such choice says so in a warning.",
    }),
  ),
  background: orNull(
    Type.String({
      enum: ["transparent", "opaque", "auto"],
      description: "`transparent` needs PNG or WebP.",
    }),
  ),
  moderation: orNull(
    Type.String({
      maxLength: 200,
      description: "How strictly a backend checks, such as `low`, where it has the choice.",
    }),
  ),
  input_fidelity: orNull(
    Type.String({
      maxLength: 200,
      description:
        "How closely references are kept, such as `high`, where a backend has the choice.",
    }),
  ),
  output_format: orNull(
    Type.String({ enum: ["png", "jpeg", "webp"], description: "PNG when left out." }),
  ),
  output_compression: orNull(
    Type.Integer({ minimum: 0, maximum: 100, description: "Quality of JPEG and WebP." }),
  ),
  partial_images: orNull(
    Type.Integer({
      minimum: 0,
      maximum: 3,
      description: "Previews of each picture, where the answer is streamed.",
    }),
  ),
  user: orNull(Type.String({ maxLength: 1000 })),
  stream: orNull(
    Type.Boolean({ description: "The answer as server-sent events, as it comes about." }),
  ),
};
