import { createdSeconds, type AnswerPicture, type FinishedAnswer } from "./finished-answer.ts";
import { dataUrlPrefix, InlinePicture } from "./inline-picture.ts";
import { renderChatData } from "./render-documented.ts";
import { renderBothUsages } from "./render-usage.ts";
import type { AnswerValue } from "./to-pieces.ts";

/**
 * A chat completion that also holds the documented keys. The picture stands in the text as Markdown, the
 * one form that every SDK hands on; each further key is there because a client fails without it:
 * `model` and both families of usage (Dify, OpenRouter), `system_fingerprint` (`@openrouter/sdk`).
 */
export async function renderSuperset(answer: FinishedAnswer): Promise<AnswerValue> {
  const [picture] = answer.pictures;
  const content = picture === undefined ? "" : await renderMarkdown(picture, answer.format);
  return renderCompletion(answer, { role: "assistant", content });
}

/** The completion around a message. */
export async function renderCompletion(
  answer: FinishedAnswer,
  message: AnswerValue,
): Promise<AnswerValue> {
  const { generation } = answer;
  return {
    id: `chatcmpl-${generation.id}`,
    object: "chat.completion",
    created: createdSeconds(generation),
    model: generation.model,
    choices: [{ index: 0, message, logprobs: null, finish_reason: "stop" }],
    system_fingerprint: null,
    data: await renderChatData(answer),
    usage: renderBothUsages(generation.usage),
  };
}

/** The picture in the text, by its URL or with its bytes. */
export async function renderMarkdown(
  picture: AnswerPicture,
  format: FinishedAnswer["format"],
): Promise<string | InlinePicture> {
  if (format === "url") {
    return `![image](${picture.url})`;
  }
  const opened = await picture.open();
  return new InlinePicture(opened, { before: `![image](${dataUrlPrefix(opened)}`, after: ")" });
}
