import { Fault } from "../../contract/fault.ts";
import { hashContent } from "./hash-content.ts";
import type { JsonObject } from "./json-object.ts";
import { readImagesAnswerWish } from "./read-answer-wish.ts";
import { readModel } from "./read-model.ts";
import { readPrompt } from "./read-prompt.ts";
import { readWishes } from "./read-wishes.ts";
import type { ReadContext, Reading } from "./reading.ts";

/** Members that bring pictures on the other routes; nobody who sends one wants it passed over, and pays for that. */
const PICTURE_MEMBERS = ["image", "images", "mask", "input_references"] as const;

/** Reads the body of `POST /v1/images/generations`. */
export function readGenerations(body: JsonObject, { bounds }: ReadContext): Reading {
  const model = readModel(body);
  refusePictures(body);
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

function refusePictures(body: JsonObject): void {
  const name = PICTURE_MEMBERS.find((member) => {
    const value = body[member] ?? "";
    return Array.isArray(value) ? value.length > 0 : value !== "";
  });
  if (name !== undefined) {
    throw new Fault(
      "invalid_request",
      `\`${name}\` is not read here: this route draws from words alone. Send pictures to POST /v1/images/edits, or in a message of POST /v1/chat/completions.`,
      { param: name },
    );
  }
}
