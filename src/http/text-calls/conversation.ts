import { isJsonObject, type JsonObject } from "../readers/json-object.ts";

/** The words of a chat body, as far as they are well formed; what is not is left to the reader that refuses it. */
export interface Conversation {
  readonly systemTexts: readonly string[];
  /** Oldest first. */
  readonly userTexts: readonly string[];
  /** The last user message has something in it that is no text. */
  readonly bringsPicture: boolean;
}

export function readConversation(body: JsonObject): Conversation {
  const messages = Array.isArray(body["messages"]) ? body["messages"].filter(isJsonObject) : [];
  const of = (...roles: readonly unknown[]) =>
    messages.filter(({ role }) => roles.includes(role)).map(({ content }) => content);
  const userContents = of("user");
  return {
    systemTexts: of("system", "developer").map(textOf),
    userTexts: userContents.map(textOf),
    bringsPicture: hasOtherParts(userContents.at(-1)),
  };
}

function textOf(content: unknown): string {
  if (!Array.isArray(content)) {
    return typeof content === "string" ? content : "";
  }
  return content
    .flatMap((part: unknown) =>
      isJsonObject(part) && typeof part["text"] === "string" ? [part["text"]] : [],
    )
    .join("\n");
}

function hasOtherParts(content: unknown): boolean {
  return (
    Array.isArray(content) &&
    content.some((part: unknown) => !isJsonObject(part) || typeof part["text"] !== "string")
  );
}
