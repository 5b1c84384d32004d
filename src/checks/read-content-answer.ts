import type { ContentAnswer } from "../contract/content-rule.ts";

const MESSAGE_CHARACTERS_MAX = 1000;

/** `{"allowed": true}`, or `{"allowed": false, "message": "…"}`. Anything else is no judgement, and throws. */
export function readContentAnswer(text: string): ContentAnswer {
  const value = parse(text);
  const allowed = member(value, "allowed");
  const message = member(value, "message") ?? null;
  if (typeof allowed !== "boolean") {
    throw new Error('an answer without "allowed": true or false');
  }
  if (message !== null && typeof message !== "string") {
    throw new Error('an answer whose "message" is no text');
  }
  if (message !== null && message.length > MESSAGE_CHARACTERS_MAX) {
    throw new Error(`an answer whose "message" has more than ${MESSAGE_CHARACTERS_MAX} characters`);
  }
  return { allowed, message: message === null || message.trim() === "" ? null : message.trim() };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What the parser says repeats the answer.
    throw new Error("an answer that is no JSON");
  }
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}
