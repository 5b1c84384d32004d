import { Type } from "typebox";
import { FAULT_ANSWERS } from "./fault-schema.ts";
import { TAGS } from "./tags.ts";

export const EVENTS_ROUTE = {
  tags: [TAGS.generations],
  operationId: "watchGeneration",
  summary: "What happens to a generation, as it happens",
  description:
    "Server-sent events: `state`, whose data is the record, at once and after every change, and `progress` with `{stage, step, share}` in between; with `?previews=1` also `preview` with `{order, step, width, height, media_type, b64_json}`, where the request asked for `partial_images`. `progress` and `preview` are left out while the reader is slow. The stream ends after a final state, whose id is `end`. After a lost connection connect again: the present state comes first.",
  security: [{ bearer: [] }],
  params: Type.Object({ id: Type.String() }),
  querystring: Type.Object({
    previews: Type.Optional(
      Type.String({
        enum: ["0", "1"],
        description: "1: previews are sent too, as base64, coarse to fine.",
      }),
    ),
  }),
  headers: Type.Object({
    "last-event-id": Type.Optional(
      Type.String({
        description:
          "Of the last event that was read; `end` is answered with 204, for there are no more.",
      }),
    ),
  }),
  response: {
    200: {
      description: "Events until the generation has ended.",
      content: { "text/event-stream": { schema: Type.String() } },
    },
    204: Type.Null({ description: "The last event was read before." }),
    ...FAULT_ANSWERS,
  },
};
