import { Type } from "typebox";
import { USAGE } from "./answer-schemas.ts";
import { shareSchema } from "./share-schema.ts";

const SECONDS = Type.Integer({ description: "Unix time in seconds." });

const BOTH_USAGES = Type.Object({
  prompt_tokens: Type.Integer(),
  completion_tokens: Type.Integer(),
  ...USAGE.properties,
});

const WARNINGS = Type.Array(
  Type.Object({
    code: Type.String(),
    field: Type.Union([Type.String(), Type.Null()]),
    message: Type.String(),
  }),
  { description: "In the last event that has a picture or a choice; absent if there are none." },
);

const DELTA = Type.Object({
  role: Type.Optional(Type.Literal("assistant")),
  content: Type.Optional(
    Type.String({ description: "Together: the picture as Markdown, `![image](…)`." }),
  ),
  images: Type.Optional(
    Type.Array(
      Type.Object({
        type: Type.Literal("image_url"),
        image_url: Type.Object({ url: Type.String({ description: "A data URL." }) }),
        index: Type.Integer(),
      }),
      { description: "With `modalities`." },
    ),
  ),
  reasoning_content: Type.Optional(
    Type.String({ description: "How far it is; with `stream_options.include_progress`." }),
  ),
});

/** The data of each event of a streamed chat completion but the last, which is `[DONE]`. */
export const CHAT_CHUNK = shareSchema(
  "ChatChunk",
  Type.Object(
    {
      id: Type.String(),
      object: Type.Literal("chat.completion.chunk"),
      created: SECONDS,
      model: Type.String(),
      choices: Type.Array(
        Type.Object({
          index: Type.Integer(),
          delta: DELTA,
          finish_reason: Type.Union([Type.Literal("stop"), Type.Null()]),
        }),
        { description: "One, or none in the chunk with the usage that `include_usage` asks for." },
      ),
      data: Type.Optional(Type.Array(Type.Object({ url: Type.String() }))),
      usage: Type.Optional(BOTH_USAGES),
      warnings: Type.Optional(WARNINGS),
    },
    {
      description:
        "The data of one event. A late fault is `Fault` in its place; the last data is `[DONE]`.",
    },
  ),
);

/** The data of each event of a streamed answer of the Images routes. */
export const IMAGES_EVENT = shareSchema(
  "ImagesEvent",
  Type.Object(
    {
      type: Type.String({
        enum: [
          "image_generation.partial_image",
          "image_generation.completed",
          "image_edit.partial_image",
          "image_edit.completed",
        ],
        description: "Also the name of the event.",
      }),
      b64_json: Type.Optional(Type.String({ description: "The picture, or its preview." })),
      url: Type.Optional(
        Type.String({ description: 'In place of `b64_json` with `response_format: "url"`.' }),
      ),
      partial_image_index: Type.Optional(Type.Integer({ description: "Of a preview, from 0." })),
      image_index: Type.Optional(
        Type.Integer({ description: "Which of several pictures it is, from 0." }),
      ),
      created_at: SECONDS,
      created: Type.Optional(
        Type.Integer({
          description: "The same, by the name that some readers of `completed` want.",
        }),
      ),
      size: Type.String({ examples: ["2048x1152"] }),
      quality: Type.String({ enum: ["low", "medium", "high", "xhigh", "max", "auto"] }),
      background: Type.String({ enum: ["transparent", "opaque", "auto"] }),
      output_format: Type.String({ enum: ["png", "jpeg", "webp"] }),
      usage: Type.Optional(USAGE),
      warnings: Type.Optional(WARNINGS),
    },
    {
      description:
        "The data of one event. A late fault is an event `error` with `Fault` as its data.",
    },
  ),
);
