import { hashContent } from "./hash-content.ts";
import type { JsonObject } from "./json-object.ts";
import { readAnswerWish } from "./read-answer-wish.ts";
import { readMessages } from "./read-messages.ts";
import { readModel } from "./read-model.ts";
import { readWishes } from "./read-wishes.ts";
import type { ReadContext, Reading } from "./reading.ts";
import { spoolPictures } from "./spool-pictures.ts";

/** Reads the body of `POST /v1/chat/completions`. What costs least is checked first. */
export async function readChat(
  body: JsonObject,
  { bounds, spools }: ReadContext,
): Promise<Reading> {
  const model = readModel(body);
  const wishes = readWishes(body, bounds);
  const wish = readAnswerWish(body);
  const { turns, toolMessages } = readMessages(body, bounds);
  const spooled = [];
  for (const turn of turns) {
    spooled.push({ ...turn, pictures: await spoolPictures(turn.pictures, spools) });
  }
  return {
    request: {
      ...wishes,
      route: "chat",
      model,
      turns: spooled,
      contentHash: hashContent("chat", body),
      toolMessages,
    },
    wish,
  };
}
