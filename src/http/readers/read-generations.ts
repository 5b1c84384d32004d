import { hashContent } from "./hash-content.ts";
import type { JsonObject } from "./json-object.ts";
import { readImagesAnswerWish } from "./read-answer-wish.ts";
import { readModel } from "./read-model.ts";
import { readPrompt } from "./read-prompt.ts";
import { readWishes } from "./read-wishes.ts";
import type { ReadContext, Reading } from "./reading.ts";

/** Reads the body of `POST /v1/images/generations`. */
export function readGenerations(body: JsonObject, { bounds }: ReadContext): Reading {
  const model = readModel(body);
  const wishes = readWishes(body, bounds);
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
