import { Type, type Static } from "typebox";
import { SD_OPTIONS } from "../shared/sd-options.ts";

export const SDAPI_OPTIONS = Type.Object(
  {
    edits: Type.Optional(
      Type.Enum(["redraw", "instruct", "none"], {
        title: "one of redraw, instruct, none",
        description:
          "What the model does with a reference. `redraw`: it paints it again along the words (image to image). `instruct`: an editing model follows an instruction. `none`: references are not taken.",
        default: "redraw",
      }),
    ),
    ...SD_OPTIONS,
    exclusive: Type.Optional(
      Type.Boolean({
        title: "true or false",
        description:
          "Nobody but this channel draws at the server, so whatever runs while one call is under way is that call: it may be interrupted, and its progress is told, at servers that know no tasks by name, too.",
        default: false,
      }),
    ),
    repeatable: Type.Optional(
      Type.Boolean({
        title: "true or false",
        description:
          "Drawing again costs nobody anything, so what failed or was lost is drawn anew or elsewhere. Left out: false, since SD.Next and Draw Things can pass drawings on to paid services, and rented servers speak this API too. Set it to true for your own GPU.",
        default: false,
      }),
    ),
  },
  { additionalProperties: false },
);

export type SdapiOptions = Static<typeof SDAPI_OPTIONS>;
