import { Fault } from "../contract/fault.ts";
import type { MockOrder } from "./mock-order.ts";
import { readCommonOrder } from "./read-common-order.ts";
import { readReference } from "./read-reference.ts";

interface Part {
  readonly type?: unknown;
  readonly text?: unknown;
  readonly image_url?: unknown;
}

interface Message {
  readonly role?: unknown;
  readonly content?: unknown;
}

/** `POST /v1/chat/completions`: the words of the last user message, the pictures of all messages. */
export function readChatOrder(fields: Readonly<Record<string, unknown>>): MockOrder {
  const messages = toObjects<Message>(fields["messages"]);
  const asked = messages.findLast(({ role }) => role === "user");
  if (asked === undefined) {
    throw new Fault("invalid_request", "messages must hold a message of the user.", {
      param: "messages",
    });
  }
  const references = messages
    .flatMap(({ content }) => toObjects<Part>(content))
    .filter(({ type }) => type === "image_url")
    .map(({ image_url }) => readReference(image_url, "image_url"));
  const common = readCommonOrder(fields, "url");
  return { ...common, route: "chat", prompt: readWords(asked.content), references, mask: null };
}

function readWords(content: unknown): string {
  if (typeof content === "string") {
    return content;
  }
  return toObjects<Part>(content)
    .map(({ text }) => (typeof text === "string" ? text : ""))
    .filter((text) => text !== "")
    .join("\n");
}

/** The objects of a list; nothing of what is none. */
function toObjects<Shape extends object>(value: unknown): readonly Shape[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  // Every member of the shapes is unknown, so any object is one.
  return list.filter((item): item is Shape => typeof item === "object" && item !== null);
}
