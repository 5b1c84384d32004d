import { Type, type Static } from "typebox";

const closed = { additionalProperties: false } as const;
const MODEL_EDGE_MAX = 16_384;

const edge = (description: string, usual: number) =>
  Type.Optional(
    Type.Integer({
      minimum: 16,
      maximum: MODEL_EDGE_MAX,
      title: `a whole number from 16 to ${MODEL_EDGE_MAX}`,
      description,
      default: usual,
    }),
  );

const words = (title: string, description: string) =>
  Type.Optional(Type.String({ minLength: 1, maxLength: 200, title, description }));

const workflow = (description: string) =>
  Type.Union(
    [
      Type.String({ minLength: 1, maxLength: 1000 }),
      Type.Record(Type.String(), Type.Unknown(), { minProperties: 1 }),
    ],
    {
      title:
        "the name of a workflow that comes with Limner, the path of a .json file, or a workflow",
      description,
    },
  );

export const COMFYUI_OPTIONS = Type.Object(
  {
    checkpoint: words(
      "the name of a checkpoint, such as sd_xl_base_1.0.safetensors",
      "The checkpoint, as ComfyUI lists it. Left out: the channel's `model`, or the only one that there is.",
    ),
    workflows: Type.Optional(
      Type.Object(
        {
          draw: workflow("Draws from words."),
          edit: Type.Optional(workflow("Changes references. Left out: the channel changes none.")),
          mask: Type.Optional(
            workflow(
              "Changes a reference where a mask allows it. Left out: masks are ignored, with a warning.",
            ),
          ),
        },
        {
          ...closed,
          title: "an object with draw, edit and mask",
          description:
            "What is drawn with: `text-to-image`, `image-edit`, `masked-edit`, `qwen-image`, `qwen-image-edit`, the path of a file below the folder that the server starts in or from the root, or the workflow itself. Left out: the first three, for checkpoints of the SDXL family.",
        },
      ),
    ),
    steps: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 1000,
        title: "a whole number from 1 to 1000",
        description: "Sampler steps. Left out: the workflow's own.",
      }),
    ),
    cfg: Type.Optional(
      Type.Number({
        minimum: 0,
        maximum: 100,
        title: "a number from 0 to 100",
        description: "How closely the words are followed. Left out: the workflow's own.",
      }),
    ),
    sampler: words("the name of a sampler, such as euler", "Left out: the workflow's own."),
    scheduler: words("the name of a scheduler, such as karras", "Left out: the workflow's own."),
    negativePrompt: Type.Optional(
      Type.String({
        maxLength: 4000,
        title: "a text of at most 4000 characters",
        description:
          "What pictures should not show. ComfyUI's own syntax works in it, since it is yours.",
      }),
    ),
    denoise: Type.Optional(
      Type.Number({
        minimum: 0.01,
        maximum: 1,
        title: "a number from 0.01 to 1",
        description: "How far an edit may go from the picture. Left out: the workflow's own.",
      }),
    ),
    sizeGrid: Type.Optional(
      Type.Object(
        {
          multipleOf: Type.Optional(
            Type.Integer({
              minimum: 1,
              maximum: 256,
              title: "a whole number from 1 to 256",
              description: "Both edges are multiples of it.",
              default: 8,
            }),
          ),
          min: edge("The smallest edge.", 512),
          max: edge("The largest edge.", 2048),
          pixelsMax: Type.Optional(
            Type.Integer({
              minimum: 65_536,
              maximum: 67_108_864,
              title: "a whole number from 65536 to 67108864",
              description: "The most pixels that the model draws well.",
              default: 1_048_576,
            }),
          ),
        },
        {
          ...closed,
          title: "an object with multipleOf, min, max and pixelsMax",
          description:
            "The sizes that the model draws well. What is wanted larger is drawn at the largest of nearly the same shape and enlarged. Left out: as suits SDXL.",
        },
      ),
    ),
    repeatable: Type.Optional(
      Type.Boolean({
        title: "true or false",
        description:
          "Drawing again costs nobody anything, so what failed or was lost is drawn anew or elsewhere. Left out: true, unless `comfyOrgKey` is set. A workflow with nodes that call paid services needs false.",
      }),
    ),
    comfyOrgKey: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 1000,
        writeOnly: true,
        title: "an API key of comfy.org",
        description:
          "For nodes that call paid services through comfy.org; sent with each workflow.",
      }),
    ),
  },
  closed,
);

export type ComfyuiOptions = Static<typeof COMFYUI_OPTIONS>;
