import { Fault } from "../contract/fault.ts";
import type { MockOrder } from "./mock-order.ts";
import { readCommonOrder } from "./read-common-order.ts";
import { readReference } from "./read-reference.ts";

interface Member {
  readonly role?: unknown;
  readonly content?: unknown;
  readonly type?: unknown;
  readonly text?: unknown;
  readonly image_url?: unknown;
}

/** `POST /v1/chat/completions`: the words of the last user message, the pictures of all messages. */
export function readChatOrder(fields: Readonly<Record<string, unknown>>): MockOrder {
  const messages = toMembers(fields["messages"]);
  const asked = messages.findLast(({ role }) => role === "user");
  if (asked === undefined) {
    throw new Fault("invalid_request", "messages must hold a message of the user.", {
      param: "messages",
    });
  }
  const references = messages
    .flatMap(({ content }) => toMembers(content))
    .filter(({ type }) => type === "image_url")
    .map(({ image_url }) => readReference(image_url, "image_url"));
  const common = readCommonOrder(fields, "url");
  return { ...common, route: "chat", prompt: readWords(asked.content), references, mask: null };
}

function readWords(content: unknown): string {
  if (typeof content === "string") {
    return content;
  }
  return toMembers(content)
    .map(({ text }) => (typeof text === "string" ? text : ""))
    .filter((text) => text !== "")
    .join("\n");
}

/** The objects of a list, as messages and parts are; nothing of what is none. */
function toMembers(value: unknown): readonly Member[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return list.filter((item): item is Member => typeof item === "object" && item !== null);
}
