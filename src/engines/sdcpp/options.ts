import { Type, type Static } from "typebox";
import { SD_OPTIONS } from "../shared/sd-options.ts";

export const SDCPP_OPTIONS = Type.Object(
  {
    edits: Type.Optional(
      Type.Enum(["redraw", "instruct", "none"], {
        title: "one of redraw, instruct, none",
        description:
          "What the model does with a reference. `redraw`: any model paints it again along the words (image to image). `instruct`: an editing model (FLUX.2 klein, FLUX.1 Kontext, Qwen-Image-Edit) follows an instruction and takes several references. `none`: references are not taken.",
        default: "redraw",
      }),
    ),
    referencesMax: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 16,
        title: "a whole number from 1 to 16",
        description: "The most references that the model takes; with `edits: instruct` only.",
        default: 4,
      }),
    ),
    ...SD_OPTIONS,
    repeatable: Type.Optional(
      Type.Boolean({
        title: "true or false",
        description:
          "Drawing again costs nobody anything, so what failed or was lost is drawn anew or elsewhere. Left out: true, since sd-server draws with its own model on its own machine. Where each picture of that machine is billed, it needs false.",
        default: true,
      }),
    ),
  },
  { additionalProperties: false },
);

export type SdcppOptions = Static<typeof SDCPP_OPTIONS>;
