import { GENERATIONS_ROUTE } from "../schemas/drawing-schemas.ts";
import { hashContent } from "./hash-content.ts";
import type { JsonObject } from "./json-object.ts";
import { readImagesAnswerWish } from "./read-answer-wish.ts";
import { readModel } from "./read-model.ts";
import { readPrompt } from "./read-prompt.ts";
import { PICTURE_MEMBERS, refusePictureMembers } from "./refuse-picture-members.ts";
import { readWishes } from "./read-wishes.ts";
import type { ReadContext, Reading } from "./reading.ts";

const KNOWN = [...Object.keys(GENERATIONS_ROUTE.body.properties), ...PICTURE_MEMBERS];

/** Reads the body of `POST /v1/images/generations`. */
export function readGenerations(body: JsonObject, { bounds }: ReadContext): Reading {
  const model = readModel(body);
  refusePictureMembers(
    body,
    "this route draws from words alone. Send pictures to POST /v1/images/edits, or in a message of POST /v1/chat/completions",
  );
  const wishes = readWishes(body, bounds, KNOWN);
  const wish = readImagesAnswerWish(body);
  const turns = [{ role: "user", text: readPrompt(body, bounds), pictures: [] }] as const;
  return {
    request: {
      ...wishes,
      route: "generations",
      model,
      turns,
      contentHash: hashContent("generations", body),
      toolMessages: 0,
    },
    wish,
  };
}
