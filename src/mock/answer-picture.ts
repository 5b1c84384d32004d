import { Fault } from "../contract/fault.ts";
import { PICTURE_FORMATS } from "../contract/picture-format.ts";
import type { Painter } from "./create-painter.ts";
import type { MockExchange } from "./mock-exchange.ts";
import { readPicturePath } from "./picture-recipe.ts";
import { sendAnswer } from "./send-answer.ts";

/** `GET /pictures/…`, which needs no key, as with the picture hosts of real backends. */
export async function answerPicture(
  exchange: MockExchange,
  path: string,
  painter: Painter,
): Promise<void> {
  const recipe = readPicturePath(path);
  if (recipe === undefined) {
    throw new Fault("not_found", "There is no such picture.");
  }
  const { bytes } = await painter.paint(recipe);
  const { mediaType } = PICTURE_FORMATS[recipe.format];
  await sendAnswer(exchange, { status: 200, mediaType, pieces: [bytes] });
}
