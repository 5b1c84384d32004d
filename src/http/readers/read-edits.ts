import { Fault } from "../../contract/fault.ts";
import { EDITS_ROUTE } from "../schemas/drawing-schemas.ts";
import { hashContent } from "./hash-content.ts";
import type { JsonObject } from "./json-object.ts";
import { readImagesAnswerWish } from "./read-answer-wish.ts";
import { readModel } from "./read-model.ts";
import { readPictureText, type PictureText } from "./read-picture-text.ts";
import { readPrompt } from "./read-prompt.ts";
import { readWishes } from "./read-wishes.ts";
import type { ReadContext, Reading } from "./reading.ts";
import { requirePicture } from "./require-picture.ts";
import { spoolPictures } from "./spool-pictures.ts";

/** What pictures are called by OpenAI's clients, and by OpenRouter's. */
const PICTURE_MEMBERS = ["image", "images", "input_references"];
const KNOWN = [...Object.keys(EDITS_ROUTE.body.properties), ...PICTURE_MEMBERS];

/** Reads the JSON body of `POST /v1/images/edits`: pictures as URLs or data URLs. */
export async function readEdits(
  body: JsonObject,
  { bounds, spools }: ReadContext,
): Promise<Reading> {
  const model = readModel(body);
  const wishes = readWishes(body, bounds, KNOWN);
  const wish = readImagesAnswerWish(body);
  const text = readPrompt(body, bounds);
  const written = PICTURE_MEMBERS.flatMap((name) => readPictureList(body, name));
  requirePicture(written);
  const maskWritten =
    (body["mask"] ?? undefined) === undefined ? undefined : readPictureText(body["mask"], "mask");
  const pictures = await spoolPictures(written, spools);
  const [mask] = maskWritten === undefined ? [] : await spoolPictures([maskWritten], spools);
  return {
    request: {
      ...wishes,
      route: "edits",
      model,
      turns: [{ role: "user", text, pictures }],
      ...(mask === undefined ? {} : { mask }),
      contentHash: hashContent("edits", body),
      toolMessages: 0,
    },
    wish,
  };
}

/** One picture, or a list of them. */
function readPictureList(body: JsonObject, name: string): readonly PictureText[] {
  const value = body[name] ?? undefined;
  if (value === undefined) {
    return [];
  }
  if (!Array.isArray(value)) {
    return [readPictureText(value, name)];
  }
  if (value.length === 0) {
    throw new Fault("invalid_request", `\`${name}\` is an empty list: send at least one picture.`, {
      param: name,
    });
  }
  return value.map((item: unknown, index) => readPictureText(item, `${name}[${index}]`));
}
