import type { Conversation } from "./conversation.ts";

/** Enough of a text to find its beginning in, so that no pattern has much to read. */
const CHARACTERS_MAX = 8000;

/**
 * Where a prompt that quotes a conversation has its first user line: Open WebUI, LobeChat and LibreChat write
 * `USER: …` line by line, Cherry Studio a list of messages with `mainText`, Chatbox the bare lines in a fence.
 */
const QUOTES: readonly RegExp[] = [
  /(?:^|\n)[ \t]*(?:\|\|>)?(?:user|human):[ \t]*(\S[^\n]*)/i,
  /"mainText":\s?"((?:[^"\\]|\\.){1,400})/,
  /```\w{0,20}\n\s{0,20}(\S[^\n]*)/,
];

/** What a conversation is about: its first user line, quoted in the request or standing before it. */
export function findSubject({ userTexts }: Conversation): string {
  const asking = (userTexts.at(-1) ?? "").slice(0, CHARACTERS_MAX);
  const [, history = asking] = asking.split("<chat_history>", 2);
  const quoted = QUOTES.map((pattern) => pattern.exec(history)?.[1]).find(
    (line) => line !== undefined,
  );
  const [first = ""] = userTexts;
  return quoted ?? first.slice(0, CHARACTERS_MAX).trim().split("\n", 1).join("");
}
