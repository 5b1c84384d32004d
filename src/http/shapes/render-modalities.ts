import type { AnswerPicture, FinishedAnswer } from "./finished-answer.ts";
import { dataUrlPrefix, InlinePicture } from "./inline-picture.ts";
import { renderCompletion } from "./render-superset.ts";
import type { AnswerValue } from "./to-pieces.ts";

/**
 * The completion for `modalities: ["image", …]`: pictures in `message.images`, always as data URLs, since
 * the clients that ask for it take a URL for base64. No Markdown beside them, or the picture shows twice.
 */
export async function renderModalities(answer: FinishedAnswer): Promise<AnswerValue> {
  const images = await Promise.all(answer.pictures.map(renderImage));
  return renderCompletion({ ...answer, format: "url" }, { role: "assistant", content: "", images });
}

/** One of `images`, as chat completions that draw have it. */
export async function renderImage(picture: AnswerPicture, index: number): Promise<AnswerValue> {
  const opened = await picture.open();
  const url = new InlinePicture(opened, { before: dataUrlPrefix(opened) });
  return { type: "image_url", image_url: { url }, index };
}
