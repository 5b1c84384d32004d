import { Type } from "typebox";
import { BOUNDS } from "../../contract/bounds.ts";
import { IMAGES_ANSWER, CHAT_ANSWER } from "./answer-schemas.ts";
import { FAULT_ANSWERS } from "./fault-schema.ts";
import { CHAT_CHUNK, IMAGES_EVENT } from "./stream-schemas.ts";
import { ACCEPTED_ANSWER } from "./generation-schemas.ts";
import { TAGS } from "./tags.ts";
import { MODEL_NAME, PROMPT, WISHES } from "./wish-schemas.ts";

const DRAWING_HEADERS = Type.Object({
  "idempotency-key": Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: BOUNDS.idempotencyCharactersMax,
      description:
        "Sent again with the same request, it joins the first one instead of drawing anew.",
    }),
  ),
  prefer: Type.Optional(
    Type.String({
      description:
        "`respond-async` is answered 202 with the record at once; `respond-async, wait=25` waits up to 25 seconds for the picture first; `wait=25` alone ends with `still_running`.",
      examples: ["respond-async, wait=25"],
    }),
  ),
  "x-webhook-url": Type.Optional(
    Type.String({
      maxLength: 2048,
      description:
        "Where the end is told, by Standard Webhooks: an http or https address. A server without a public address of its own refuses it.",
      examples: ["https://example.com/limner"],
    }),
  ),
});

const RESPONSE_FORMAT = Type.String({ enum: ["url", "b64_json"], description: "Never both." });

const PICTURE_URL = Type.String({
  description:
    "`https://…`, `data:image/png;base64,…`, or the URL of a picture that was drawn here.",
  examples: ["https://example.com/photo.png"],
});

const PART = Type.Union([
  Type.Object({ type: Type.Literal("text"), text: Type.String() }),
  Type.Object({
    type: Type.Literal("image_url"),
    image_url: Type.Union([Type.Object({ url: PICTURE_URL }), PICTURE_URL]),
  }),
  Type.Object({ type: Type.Literal("file"), file: Type.Object({ file_data: PICTURE_URL }) }),
  Type.Object(
    {
      type: Type.String({
        enum: ["input_text", "output_text", "input_image", "input_file", "refusal"],
      }),
    },
    { description: "The same things by the names of other APIs." },
  ),
]);

const MESSAGE = Type.Object({
  role: Type.String({ enum: ["system", "developer", "user", "assistant", "tool", "function"] }),
  content: Type.Optional(Type.Union([Type.String(), Type.Array(PART), Type.Null()])),
});

const CHAT_BODY = Type.Object(
  {
    model: MODEL_NAME,
    messages: Type.Array(MESSAGE, {
      minItems: 1,
      maxItems: BOUNDS.messagesMax,
      description:
        "The last user message is the instruction. Pictures in it, or earlier ones, are references.",
    }),
    ...WISHES,
    response_format: Type.Optional(
      Type.Union([RESPONSE_FORMAT, Type.Object({}), Type.Null()], {
        description:
          "`url` when left out. An object, as chat software sends it, chooses the shape of a chat completion.",
      }),
    ),
    stream_options: Type.Optional(
      Type.Union([
        Type.Object({
          include_usage: Type.Optional(
            Type.Union([Type.Boolean(), Type.Null()], {
              description: "The usage in a last chunk of its own, which has no choices.",
            }),
          ),
          include_progress: Type.Optional(
            Type.Union([Type.Boolean(), Type.Null()], {
              description: "How far the drawing is, in words, as `reasoning_content`.",
            }),
          ),
        }),
        Type.Null(),
      ]),
    ),
    modalities: Type.Optional(
      Type.Union([Type.Array(Type.String()), Type.Null()], {
        description: "With `image`: the picture comes in `choices[0].message.images`.",
      }),
    ),
  },
  {
    examples: [
      {
        model: "gpt-image-2-vip",
        size: "2048x1152",
        messages: [
          {
            role: "user",
            content: "Cinematic landscape 16:9, old lighthouse by the sea at dusk, photorealistic",
          },
        ],
      },
    ],
  },
);

const IMAGES_WISHES = {
  model: MODEL_NAME,
  prompt: PROMPT,
  ...WISHES,
  response_format: Type.Optional(
    Type.Union([RESPONSE_FORMAT, Type.Null()], {
      description: "`b64_json`, without a prefix, when left out.",
    }),
  ),
};

const GENERATIONS_BODY = Type.Object(IMAGES_WISHES, {
  examples: [
    {
      model: "gpt-image-2-vip",
      prompt: "a mountain lake at dawn",
      size: "2048x1152",
      response_format: "url",
    },
  ],
});

const PICTURE_INPUT = Type.Union([
  PICTURE_URL,
  Type.Object({ url: PICTURE_URL }),
  Type.Object({ image_url: Type.Union([PICTURE_URL, Type.Object({ url: PICTURE_URL })]) }),
]);

const EDITS_BODY = Type.Object(
  {
    ...IMAGES_WISHES,
    image: Type.Optional(
      Type.Union([PICTURE_INPUT, Type.Array(PICTURE_INPUT, { minItems: 1 })], {
        description:
          "In a form: one file each, as `image` or `image[]`, in order. In JSON: URLs or data URLs.",
      }),
    ),
    images: Type.Optional(Type.Array(PICTURE_INPUT, { minItems: 1 })),
    mask: Type.Optional(
      Type.Union([PICTURE_INPUT, Type.Null()], {
        description: "Transparent where the picture may change.",
      }),
    ),
  },
  {
    examples: [
      {
        model: "gpt-image-2-vip",
        prompt: "Convert this image into watercolor style",
        image: "https://example.com/photo.png",
        response_format: "url",
      },
    ],
  },
);

const IMAGES_BODY = Type.Object(
  {
    ...IMAGES_WISHES,
    input_references: Type.Optional(
      Type.Union([Type.Array(PICTURE_INPUT), Type.Null()], {
        description: "With pictures it is an edit, without any a drawing.",
      }),
    ),
  },
  {
    examples: [
      {
        model: "gpt-image-2",
        prompt: "the same lighthouse at night",
        aspect_ratio: "16:9",
        input_references: [
          { type: "image_url", image_url: { url: "https://example.com/photo.png" } },
        ],
        response_format: "url",
      },
    ],
  },
);

const SECURITY = [{ bearer: [] }];

/** An answer in one piece, or with `stream: true` as events, whose data has a schema of its own. */
function wholeOrStreamed(whole: Type.TSchema, event: Type.TSchema) {
  return {
    description: "The pictures; with `stream: true` as server-sent events.",
    content: {
      "application/json": { schema: whole },
      "text/event-stream": { schema: event },
    },
  };
}

export const CHAT_ROUTE = {
  tags: [TAGS.draw],
  operationId: "createChatCompletion",
  summary: "Draw, edit or go on, in the form of a chat",
  description:
    "Text only draws; pictures in the last message are edited; earlier pictures of the assistant are gone on from. Plain callers get `data`, `created` and `usage`; chat software gets a chat completion that holds the same.",
  security: SECURITY,
  headers: DRAWING_HEADERS,
  querystring: Type.Object({
    response_shape: Type.Optional(
      Type.String({
        enum: ["documented", "superset", "modalities", "images"],
        description: "Also as the header `X-Response-Shape`.",
      }),
    ),
  }),
  body: CHAT_BODY,
  response: {
    200: wholeOrStreamed(CHAT_ANSWER, CHAT_CHUNK),
    202: ACCEPTED_ANSWER,
    ...FAULT_ANSWERS,
  },
};

export const GENERATIONS_ROUTE = {
  tags: [TAGS.draw],
  operationId: "createImage",
  summary: "Draw pictures from a prompt",
  security: SECURITY,
  headers: DRAWING_HEADERS,
  body: GENERATIONS_BODY,
  response: {
    200: wholeOrStreamed(IMAGES_ANSWER, IMAGES_EVENT),
    202: ACCEPTED_ANSWER,
    ...FAULT_ANSWERS,
  },
};

export const IMAGES_ROUTE = {
  tags: [TAGS.draw],
  operationId: "createImageFromReferences",
  summary: "Draw or change pictures, in OpenRouter's form",
  security: SECURITY,
  headers: DRAWING_HEADERS,
  body: IMAGES_BODY,
  response: {
    200: wholeOrStreamed(IMAGES_ANSWER, IMAGES_EVENT),
    202: ACCEPTED_ANSWER,
    ...FAULT_ANSWERS,
  },
};

export const EDITS_ROUTE = {
  tags: [TAGS.draw],
  operationId: "createImageEdit",
  summary: "Change pictures",
  security: SECURITY,
  consumes: ["multipart/form-data", "application/json"],
  headers: DRAWING_HEADERS,
  body: EDITS_BODY,
  response: {
    200: wholeOrStreamed(IMAGES_ANSWER, IMAGES_EVENT),
    202: ACCEPTED_ANSWER,
    ...FAULT_ANSWERS,
  },
};
