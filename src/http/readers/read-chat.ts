import { CHAT_ROUTE } from "../schemas/drawing-schemas.ts";
import { hashContent } from "./hash-content.ts";
import type { JsonObject } from "./json-object.ts";
import { readAnswerWish } from "./read-answer-wish.ts";
import { readMessages } from "./read-messages.ts";
import { readModel } from "./read-model.ts";
import { PICTURE_MEMBERS, refusePictureMembers } from "./refuse-picture-members.ts";
import { readWishes } from "./read-wishes.ts";
import type { ReadContext, Reading } from "./reading.ts";
import { spoolPictures } from "./spool-pictures.ts";

const KNOWN = [...Object.keys(CHAT_ROUTE.body.properties), ...PICTURE_MEMBERS];

/** Reads the body of `POST /v1/chat/completions`. What costs least is checked first. */
export async function readChat(
  body: JsonObject,
  { bounds, spools }: ReadContext,
): Promise<Reading> {
  const model = readModel(body);
  refusePictureMembers(body, "send pictures in a message, as parts of the type `image_url`");
  const wishes = readWishes(body, bounds, KNOWN);
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
