import { createdSeconds, type AnswerPicture, type FinishedAnswer } from "./finished-answer.ts";
import { InlinePicture } from "./inline-picture.ts";
import { renderBothUsages, renderUsage } from "./render-usage.ts";
import type { AnswerValue } from "./to-pieces.ts";

/** The body of the Images routes: raw base64, or URLs. SDKs get both families of usage. */
export async function renderImages(
  answer: FinishedAnswer,
  options: { readonly forSdk: boolean },
): Promise<AnswerValue> {
  const { generation, pictures, format } = answer;
  return {
    data: await Promise.all(pictures.map((picture) => renderImagesDatum(picture, format))),
    created: createdSeconds(generation),
    usage: options.forSdk ? renderBothUsages(generation.usage) : renderUsage(generation.usage),
  };
}

/** Raw base64 or a URL, never both. */
export async function renderImagesDatum(
  picture: AnswerPicture,
  format: FinishedAnswer["format"],
): Promise<{ readonly [member: string]: AnswerValue }> {
  return format === "url"
    ? { url: picture.url }
    : { b64_json: new InlinePicture(await picture.open()) };
}
