import { Type } from "typebox";
import { FAULT_ANSWERS } from "./fault-schema.ts";
import { TAGS } from "./tags.ts";

export const PICTURE_ROUTE = {
  tags: [TAGS.pictures],
  operationId: "getPicture",
  summary: "A picture that was drawn, or a small copy of it",
  description:
    "Needs no key: the name is the secret. Takes `Range`, `If-Range` and `If-None-Match`.",
  params: Type.Object({
    file: Type.String({
      description: "The picture's name, with `.png`, `.jpg` or `.webp` or with nothing behind it.",
    }),
  }),
  querystring: Type.Object({
    w: Type.Optional(
      Type.String({
        enum: ["160", "320", "640", "1280"],
        description: "Width of a small WebP copy, made once and kept.",
      }),
    ),
  }),
  response: {
    200: {
      description: "The picture.",
      content: { "image/*": { schema: Type.String({ format: "binary" }) } },
    },
    302: {
      description:
        "The picture stands at `Location` for some minutes, where the server keeps its pictures in a bucket and is set to say so (`LIMNER_S3_SERVE`).",
    },
    ...FAULT_ANSWERS,
  },
};
