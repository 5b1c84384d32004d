import { Type, type Static } from "typebox";

/** The vendors and programs whose habits are known; see `to-setup.ts`. */
const PRESETS = ["generic", "limner", "apiyi", "laozhang", "openrouter"] as const;
export type Preset = (typeof PRESETS)[number];

const closed = { additionalProperties: false } as const;

export const CHAT_IMAGES_OPTIONS = Type.Object(
  {
    preset: Type.Optional(
      Type.Enum([...PRESETS], {
        title: `one of ${PRESETS.join(", ")}`,
        description:
          "Whose habits the other options start from. `generic` sends nothing but `model`, `messages` and `stream`.",
        default: "generic",
      }),
    ),
    sizes: Type.Optional(
      Type.Enum(["any", "buckets", "legal", "ratios"], {
        title: "any, buckets, legal or ratios",
        description:
          "What the backend draws: any size, the 30 buckets, the sizes that OpenAI's model takes, or ten ratios in up to three steps. Left out: by preset and model name.",
      }),
    ),
    sizeList: Type.Optional(
      Type.Array(
        Type.String({
          pattern: "^[1-9]\\d{1,3}x[1-9]\\d{1,3}$",
          title: "a size such as 1024x1024",
          description: "A size.",
        }),
        {
          minItems: 1,
          maxItems: 200,
          uniqueItems: true,
          title: "a list of sizes such as [1024x1024, 1536x1024]",
          description: "The only sizes that the backend draws, in place of `sizes`.",
        },
      ),
    ),
    sizeAs: Type.Optional(
      Type.Enum(["field", "image_config", "words", "none"], {
        title: "field, image_config, words or none",
        description:
          "How the size is asked for: as `size` beside `messages`, as OpenRouter's `image_config`, in a sentence at the end of the words, or not at all. Left out: by preset and model name.",
      }),
    ),
    modalities: Type.Optional(
      Type.Array(Type.Enum(["image", "text"], { title: "image or text", description: "A kind." }), {
        maxItems: 2,
        uniqueItems: true,
        title: "a list of image and text, or []",
        description:
          "Sent as `modalities`; an empty list sends none. Left out: only `openrouter` sends them.",
      }),
    ),
    answer: Type.Optional(
      Type.Enum(["url", "b64_json"], {
        title: "url or b64_json",
        description:
          "Sent as `response_format`. Left out: not sent. Every form of answer is read in any case.",
      }),
    ),
    opening: Type.Optional(
      Type.String({
        maxLength: 200,
        title: "text of at most 200 characters",
        description:
          "Stands before the words of each request, so that a model that can also chat knows that a picture is wanted. Left out: by preset and model name.",
      }),
    ),
    seed: Type.Optional(
      Type.Boolean({
        title: "true or false",
        description: "The backend draws the same picture for the same `seed`, so it is sent.",
        default: false,
      }),
    ),
    wishes: Type.Optional(
      Type.Array(
        Type.Enum(["quality", "style", "background", "moderation", "input_fidelity"], {
          title: "one of quality, style, background, moderation, input_fidelity",
          description: "A field of the request.",
        }),
        {
          uniqueItems: true,
          title: "a list of quality, style, background, moderation, input_fidelity",
          description:
            "Fields of the request that the backend honours, so they are sent as they came. Left out: only `limner` gets them.",
        },
      ),
    ),
    referencesMax: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: 16,
        title: "a whole number from 0 to 16",
        description: "How many pictures one request may bring; 0: the backend changes none.",
        default: 16,
      }),
    ),
    refusalWords: Type.Optional(
      Type.Array(
        Type.String({
          minLength: 4,
          maxLength: 200,
          title: "text of 4 to 200 characters",
          description: "Words.",
        }),
        {
          maxItems: 50,
          title: "a list of texts of 4 to 200 characters",
          description:
            "An error of the backend that holds one of these is a refusal of the content, whatever its status. For vendors that say so with a 500.",
          default: [],
        },
      ),
    ),
    fields: Type.Optional(
      Type.Record(
        Type.String({
          pattern: "^(?!(?:model|messages|stream|size|__proto__)$)[A-Za-z_][A-Za-z0-9_]{0,63}$",
        }),
        Type.Unknown(),
        {
          ...closed,
          maxProperties: 50,
          title:
            "members of the request's body by name, other than model, messages, stream and size",
          description:
            "Sent with every request as they stand here, and win over what is sent else.",
        },
      ),
    ),
    headers: Type.Optional(
      Type.Record(
        Type.String({
          pattern:
            "^(?!(?:[Hh][Oo][Ss][Tt]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt]-.*|[Tt][Rr][Aa][Nn][Ss][Ff][Ee][Rr]-.*|[Ii][Dd][Ee][Mm][Pp][Oo][Tt][Ee][Nn][Cc][Yy]-.*)$)[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$",
        }),
        Type.String({
          pattern: "^[\\x20-\\x7e]{1,4000}$",
          title: "visible signs, at most 4,000, best a reference such as ${VENDOR_TOKEN}",
          description: "The value of a header.",
        }),
        {
          ...closed,
          maxProperties: 20,
          writeOnly: true,
          title: "headers by name, other than Host, Content-*, Transfer-* and Idempotency-*",
          description:
            "Sent with every request beside the key. Values are secrets and never shown.",
        },
      ),
    ),
  },
  {
    ...closed,
    title: "settings of chat-images by name",
    description: "How the backend wants to be spoken to; every option may be left out.",
  },
);

export type ChatImagesOptions = Static<typeof CHAT_IMAGES_OPTIONS>;
