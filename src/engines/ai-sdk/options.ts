import { Type } from "typebox";
import type { Static } from "typebox";

const WISH = Type.Union([
  Type.Literal("quality"),
  Type.Literal("style"),
  Type.Literal("background"),
  Type.Literal("moderation"),
  Type.Literal("inputFidelity"),
]);
const EDGE_MAX = 8192;

const flag = (description: string) => Type.Boolean({ title: "true or false", description });
const count = (most: number, description: string) =>
  Type.Integer({
    minimum: 1,
    maximum: most,
    title: `a whole number from 1 to ${most}`,
    description,
  });

/** The members of `options` of a channel of this kind. */
export const AI_SDK_OPTIONS = Type.Object(
  {
    package: Type.String({
      pattern: "^(@[a-z0-9~-][a-z0-9._~-]*/)?[a-z0-9~-][a-z0-9._~-]*$",
      maxLength: 214,
      title: "the name of an npm package, such as @ai-sdk/fal",
      description: "The provider package, installed with npm beside `limner.yaml`.",
    }),
    folder: Type.Optional(
      Type.String({
        minLength: 1,
        title: "the path of a folder",
        description:
          "Where the package is looked for first. Left out: the folder in which Limner was started. Then Limner's own packages.",
      }),
    ),
    create: Type.Optional(
      Type.String({
        pattern: "^[A-Za-z_$][\\w$]*$",
        title: "the name of an export, such as createFal",
        description:
          "The function that makes the provider. Left out: the package's only export named create….",
      }),
    ),
    settings: Type.Optional(
      Type.Record(Type.String(), Type.Unknown(), {
        writeOnly: true,
        title: "settings of the provider by name",
        description:
          "Handed to that function beside `apiKey`, `baseURL` (the channel's `baseUrl`) and `fetch`.",
      }),
    ),
    providerOptions: Type.Optional(
      Type.Record(Type.String(), Type.Record(Type.String(), Type.Unknown()), {
        title: "options by the provider's key, such as { fal: { guidanceScale: 4 } }",
        description: "Sent with every call, as the SDK's `providerOptions`.",
      }),
    ),
    sizes: Type.Optional(
      Type.Union(
        [
          Type.Literal("any"),
          Type.Literal("none"),
          Type.Array(Type.String({ pattern: "^[1-9]\\d{0,3}(x[1-9]\\d{0,3}|:[1-9]\\d{0,3})$" }), {
            minItems: 1,
            maxItems: 100,
          }),
        ],
        {
          title: 'any, none, a list of sizes such as ["1024x1024"] or of ratios such as ["16:9"]',
          description:
            "What the model draws: any size, these sizes, these ratios (sent as `aspectRatio`), or what it likes. Left out: what is known of the package; none for others.",
        },
      ),
    ),
    sizeStep: Type.Optional(
      count(256, "With `sizes: any`: both edges are multiples of this. Left out: 16."),
    ),
    edgeMax: Type.Optional(
      count(EDGE_MAX, "With `sizes: any`: the longest edge, in pixels. Left out: 2048."),
    ),
    seed: Type.Optional(
      flag(
        "The model draws the same picture for the same seed. Pictures are then ordered one by one.",
      ),
    ),
    edit: Type.Optional(flag("The model takes reference pictures.")),
    mask: Type.Optional(flag("The model takes a mask.")),
    referencesMax: Type.Optional(count(16, "The most reference pictures of one call.")),
    countMax: Type.Optional(
      count(10, "The most pictures of one call. Left out: what the model itself says."),
    ),
    wishes: Type.Optional(
      Type.Array(WISH, {
        uniqueItems: true,
        title: "a list of quality, style, background, moderation, inputFidelity",
        description:
          "Fields of a request that are handed on as provider options of the same name. All others become warnings.",
      }),
    ),
  },
  {
    additionalProperties: false,
    title: "the options of the engine ai-sdk",
    description: "An image model of a provider package for the AI SDK.",
  },
);

export type AiSdkOptions = Static<typeof AI_SDK_OPTIONS>;
