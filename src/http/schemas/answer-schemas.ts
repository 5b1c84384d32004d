import { Type } from "typebox";
import { shareSchema } from "./share-schema.ts";

export const USAGE = Type.Object({
  input_tokens: Type.Integer(),
  output_tokens: Type.Integer(),
  total_tokens: Type.Integer(),
});

const DATUM = Type.Union([
  Type.Object({ url: Type.String() }, { additionalProperties: false }),
  Type.Object({ b64_json: Type.String() }, { additionalProperties: false }),
]);

const CREATED = Type.Integer({ description: "Unix time in seconds." });

/** The documented body; chat software gets the same members among those of a chat completion. */
export const CHAT_ANSWER = shareSchema(
  "ChatAnswer",
  Type.Object(
    { data: Type.Array(DATUM), created: CREATED, usage: USAGE },
    {
      description: "The documented body. Chat completions hold it too.",
      examples: [
        {
          data: [{ url: "http://127.0.0.1:4242/images/0e82148abec04b42bbca117c6b42581b.png" }],
          created: 1778037331,
          usage: { input_tokens: 30, output_tokens: 2074, total_tokens: 2104 },
        },
      ],
    },
  ),
);

export const IMAGES_ANSWER = shareSchema(
  "ImagesAnswer",
  Type.Object(
    { data: Type.Array(DATUM), created: CREATED, usage: USAGE },
    { description: "Raw base64 by default, URLs when asked for." },
  ),
);
