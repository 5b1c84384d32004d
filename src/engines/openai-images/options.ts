import { Type } from "typebox";
import type { Static } from "typebox";

/** What stands behind the Images API, as far as it changes what is sent. The README says what each means. */
const PRESET_NAMES = [
  "openai",
  "limner",
  "apiyi",
  "sd-cpp",
  "vllm-omni",
  "sglang",
  "localai",
  "generic",
] as const;

/** How sizes are asked for; `sizeList` and `sizeGrid` are for backends that none of these describes. */
const SIZE_RULES = [
  "gpt-image",
  "classic",
  "dall-e-3",
  "dall-e-2",
  "buckets",
  "limner",
  "any",
  "prompt",
  "none",
] as const;

const closed = { additionalProperties: false } as const;

const choice = <Word extends string>(words: readonly Word[], description: string) =>
  Type.Optional(Type.Enum([...words], { title: `one of ${words.join(", ")}`, description }));

const flag = (description: string) =>
  Type.Optional(Type.Boolean({ title: "true or false", description }));

const whole = (description: string, { min, max }: { readonly min: number; readonly max: number }) =>
  Type.Integer({
    minimum: min,
    maximum: max,
    title: `a whole number from ${min} to ${max}`,
    description,
  });

const EDGE = { min: 16, max: 16_384 };

export const OPENAI_IMAGES_OPTIONS = Type.Object(
  {
    preset: choice(
      PRESET_NAMES,
      "What stands at `baseUrl`. Left out: read from the address and the model's name.",
    ),
    sizes: choice(SIZE_RULES, "Which sizes are asked for. Left out: as the preset says."),
    sizeList: Type.Optional(
      Type.Array(
        Type.String({
          pattern: "^[1-9]\\d{1,4}x[1-9]\\d{1,4}$",
          title: "a size such as 1024x1024",
          description: "A size.",
        }),
        {
          minItems: 1,
          maxItems: 100,
          title: "a list of sizes such as 1024x1024",
          description: "The only sizes that the backend takes, in place of `sizes`.",
        },
      ),
    ),
    sizeGrid: Type.Optional(
      Type.Object(
        {
          multipleOf: whole("Both edges are multiples of this.", { min: 8, max: 512 }),
          min: whole("The smallest edge.", EDGE),
          max: whole("The largest edge.", EDGE),
          pixelsMax: Type.Optional(
            whole("The most pixels of a picture.", { min: 4_096, max: 268_435_456 }),
          ),
        },
        {
          ...closed,
          title: "an object with multipleOf, min, max and perhaps pixelsMax",
          description: "The sizes that the backend takes, by rule, in place of `sizes`.",
        },
      ),
    ),
    edits: flag("Whether the backend has `POST /images/edits`."),
    editsAs: choice(
      ["multipart", "json"],
      "How pictures are sent to be edited: as files, or in JSON as data URLs under `images[].image_url`.",
    ),
    imageField: choice(
      ["auto", "image", "image[]"],
      "The form field of a picture; `auto` is `image` for one and `image[]` for several.",
    ),
    mask: flag("Whether edits take a mask whose transparent parts are drawn anew."),
    referencesMax: Type.Optional(whole("The most pictures of one edit.", { min: 1, max: 16 })),
    countMax: Type.Optional(
      whole("The most pictures that one call asks for with `n`.", { min: 1, max: 10 }),
    ),
    answer: choice(
      ["b64_json", "url", "backend"],
      "The `response_format` that is asked for; `backend` asks for none.",
    ),
    outputFormat: choice(
      ["asked", "backend"],
      "`asked` sends the caller's format as `output_format`; `backend` sends none.",
    ),
    seed: flag("Whether the backend takes a seed. One call then draws one picture."),
    fields: Type.Optional(
      Type.Record(
        Type.String({ pattern: "^(?!__proto__$)[A-Za-z_][A-Za-z0-9_.-]{0,63}$" }),
        Type.Unknown({ title: "any value", description: "A value, sent as it stands here." }),
        {
          ...closed,
          title: "further members of the request by name, such as num_inference_steps: 30",
          description: "Further members of every request, such as `num_inference_steps`.",
        },
      ),
    ),
    headers: Type.Optional(
      Type.Record(
        Type.String({ pattern: "^[A-Za-z0-9-]{1,64}$" }),
        Type.String({
          pattern: "^[\\x20-\\x7e]{1,4096}$",
          title: "text of at most 4096 ASCII characters",
          description: "The value of a header.",
        }),
        {
          ...closed,
          title: "headers by name, best with references such as ${BACKEND_TOKEN}",
          description: "Further headers of every request.",
          writeOnly: true,
        },
      ),
    ),
  },
  {
    ...closed,
    title: "settings of openai-images by name",
    description: "How the backend wants to be spoken to; every option may be left out.",
  },
);

export type OpenAiImagesOptions = Static<typeof OPENAI_IMAGES_OPTIONS>;

export type PresetName = (typeof PRESET_NAMES)[number];
export type SizeRuleName = (typeof SIZE_RULES)[number];
