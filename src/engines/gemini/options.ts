import { Type } from "typebox";
import type { Static } from "typebox";
import { IMAGE_SIZES } from "./named-size.ts";

const FAMILIES = ["gemini-2.5", "gemini-3", "gemini-3-lite"] as const;
export type Family = (typeof FAMILIES)[number];

const closed = { additionalProperties: false } as const;

const choice = <Word extends string>(words: readonly Word[], description: string) =>
  Type.Optional(Type.Enum([...words], { title: `one of ${words.join(", ")}`, description }));

/** Members of a part of the request, all but those that the engine says itself. */
const members = (taken: readonly string[], description: string) =>
  Type.Optional(
    Type.Record(
      Type.String({
        pattern: `^(?!(?:${taken.join("|")}|__proto__)$)[A-Za-z_][A-Za-z0-9_]{0,63}$`,
      }),
      Type.Unknown({ title: "any value", description: "A value, sent as it stands here." }),
      {
        ...closed,
        maxProperties: 50,
        title: `members by name, other than ${taken.join(", ")}`,
        description,
      },
    ),
  );

export const GEMINI_OPTIONS = Type.Object(
  {
    family: choice(
      FAMILIES,
      "What the model draws: 2.5 in one size per ratio, 3 in 1K, 2K and 4K, 3-lite in 1K. Left out: by the model's name.",
    ),
    imageSizeMax: choice(
      IMAGE_SIZES,
      "The largest `imageSize` that is asked for. A smaller one costs less and is enlarged. Left out: 4K.",
    ),
    modalities: Type.Optional(
      Type.Array(Type.Enum(["TEXT", "IMAGE"], { title: "TEXT or IMAGE", description: "A kind." }), {
        minItems: 1,
        maxItems: 2,
        uniqueItems: true,
        title: "[TEXT, IMAGE] or [IMAGE]",
        description:
          "Sent as `responseModalities`. Without TEXT the model cannot say why it does not draw.",
        default: ["TEXT", "IMAGE"],
      }),
    ),
    guidance: Type.Optional(
      Type.Enum(["system", "words"], {
        title: "system or words",
        description:
          "How system messages are handed over: as `systemInstruction`, or in words before the prompt for models that refuse it.",
        default: "system",
      }),
    ),
    seed: Type.Optional(
      Type.Boolean({
        title: "true or false",
        description:
          "Sends the seed. The model only tries to draw alike for the same one, so callers are told by default that seeds are ignored.",
        default: false,
      }),
    ),
    referencesMax: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: 16,
        title: "a whole number from 0 to 16",
        description:
          "How many pictures one request may bring; 0: none is changed. Left out: 14, and 3 for the family 2.5.",
      }),
    ),
    keyAs: Type.Optional(
      Type.Enum(["x-goog-api-key", "bearer"], {
        title: "x-goog-api-key or bearer",
        description: "How the API key is sent; some gateways take it as a bearer token only.",
        default: "x-goog-api-key",
      }),
    ),
    imageConfig: members(
      ["aspectRatio", "imageSize"],
      "Further members of `generationConfig.imageConfig`, such as `personGeneration`.",
    ),
    generationConfig: members(
      ["candidateCount", "imageConfig", "responseModalities", "seed"],
      "Further members of `generationConfig`, such as `temperature` or `thinkingConfig`.",
    ),
    fields: members(
      ["contents", "generationConfig", "systemInstruction"],
      "Further members of every request, such as `safetySettings`.",
    ),
    headers: Type.Optional(
      Type.Record(
        Type.String({
          pattern:
            "^(?!(?:[Hh][Oo][Ss][Tt]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt]-.*|[Tt][Rr][Aa][Nn][Ss][Ff][Ee][Rr]-.*|[Ii][Dd][Ee][Mm][Pp][Oo][Tt][Ee][Nn][Cc][Yy]-.*)$)[A-Za-z0-9-]{1,100}$",
        }),
        Type.String({
          pattern: "^[\\x20-\\x7e]{1,4000}$",
          title: "visible signs, at most 4,000, best a reference such as ${GATEWAY_TOKEN}",
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
    title: "settings of gemini by name",
    description: "How the backend wants to be spoken to; every option may be left out.",
  },
);

export type GeminiOptions = Static<typeof GEMINI_OPTIONS>;
