import { describe, expect, it } from "vitest";
import { readTextCall } from "./read-text-call.ts";

const user = (content: unknown) => ({ role: "user", content });
const system = (content: string) => ({ role: "system", content });
const ask = (content: unknown, more: object = {}) => ({
  model: "m",
  messages: [user(content)],
  ...more,
});
const QUOTED = "\n<chat_history>\nUSER: a lighthouse\nASSISTANT: ![image](x)\n</chat_history>";

describe("a hidden request for words", () => {
  it.each([
    ["open-webui", ask(`### Task:\nGenerate a concise, 3-5 word title.${QUOTED}`)],
    ["open-webui", ask(`### Task:\nGenerate 1-3 broad tags.${QUOTED}`)],
    ["open-webui", ask(`### Task:\nSuggest 3-5 relevant follow-up questions.${QUOTED}`)],
    ["librechat", ask("Provide a concise, 5-word-or-less title for the conversation, …")],
    [
      "chatbox",
      ask("Based on the chat history, give this conversation a name.\nKeep it short", {}),
    ],
    [
      "nextchat",
      {
        model: "m",
        messages: [
          user("a lighthouse"),
          user("Please generate a four to five word title summarizing our conversation without …"),
        ],
      },
    ],
    [
      "lobechat",
      {
        model: "m",
        messages: [
          system("You are a professional conversation summarizer. Generate a concise title that …"),
          user("user: a lighthouse"),
        ],
      },
    ],
    [
      "cherry-studio",
      {
        model: "m",
        modalities: ["image", "text"],
        messages: [
          system("Summarize the given session as a 10-word title using user language, ignoring …"),
          user('[{"role":"user","mainText":"a lighthouse"}]'),
        ],
      },
    ],
  ])("C3 is known by its first words: %s", (client, body) => {
    expect(readTextCall(body)?.known?.client).toBe(client);
  });

  it.each([
    { max_tokens: 5 },
    { max_completion_tokens: 32 },
    { response_format: { type: "json_object" } },
    { response_format: { type: "json_schema", json_schema: { schema: { type: "object" } } } },
  ])("C3 is known by its parameters: %j", (more) => {
    expect(readTextCall(ask("ping", more))).toMatchObject({ known: undefined });
  });

  const picture = { type: "image_url", image_url: { url: "https://example.com/a.png" } };
  it.each([
    ["words of a person", ask("Give me a title page for my book about tags")],
    ["a task of a person", ask("### Task:\nDraw a lighthouse at night")],
    [
      "the template that Open WebUI puts documents in",
      ask("### Task:\nRespond to the user query using the provided context.\n### Output:\n…"),
    ],
    ["a word alone", ask("ping")],
    ["many tokens", ask("a lighthouse", { max_tokens: 1000 })],
    ["a size", ask("a lighthouse", { max_tokens: 5, size: "2048x1152" })],
    ["a ratio", ask("a fox", { max_tokens: 5, image_config: { aspect_ratio: "16:9" } })],
    ["a quality", ask("a fox", { max_tokens: 5, quality: "high" })],
    ["a format of pictures", ask("a fox", { max_tokens: 5, output_format: "webp" })],
    ["a place for the picture", ask("a fox", { max_tokens: 5, response_format: "b64_json" })],
    ["modalities", ask("a lighthouse", { max_tokens: 5, modalities: ["image", "text"] })],
    ["a picture", ask([{ type: "text", text: "bluer" }, picture], { max_tokens: 5 })],
    ["a format of pictures", ask("a lighthouse", { response_format: "b64_json" })],
    ["plain text as the format", ask("a fox", { response_format: { type: "text" } })],
    ["messages that are none", { model: "m", messages: "ping", max_tokens: 5 }],
    ["a user who says nothing", { model: "m", messages: [system("x")], max_tokens: 5 }],
  ])("C4 is not what comes with %s", (_what, body) => {
    expect(readTextCall(body)).toBeUndefined();
  });
});
