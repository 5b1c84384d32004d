import { createdSeconds, type AnswerPicture, type FinishedAnswer } from "./finished-answer.ts";
import { dataUrlPrefix, InlinePicture } from "./inline-picture.ts";
import { renderUsage } from "./render-usage.ts";
import type { AnswerValue } from "./to-pieces.ts";

/** The body of the documented page, to the letter: these keys, this order, no others. */
export async function renderDocumented(answer: FinishedAnswer): Promise<AnswerValue> {
  return {
    data: await renderChatData(answer),
    created: createdSeconds(answer.generation),
    usage: renderUsage(answer.generation.usage),
  };
}

/** Base64 carries its data URL prefix here: the documented chat body can be put into an `<img>` as it is. */
export function renderChatData(answer: FinishedAnswer): Promise<AnswerValue[]> {
  return Promise.all(
    answer.pictures.map(async (picture) =>
      answer.format === "url" ? { url: picture.url } : { b64_json: await toDataUrl(picture) },
    ),
  );
}

async function toDataUrl(picture: AnswerPicture): Promise<InlinePicture> {
  const opened = await picture.open();
  return new InlinePicture(opened, { before: dataUrlPrefix(opened) });
}
