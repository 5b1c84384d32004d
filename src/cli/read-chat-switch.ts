import { CHAT_SWITCHES, type ChatSwitch } from "../contract/chat-shape.ts";
import { UsageError } from "./usage-error.ts";

/** How chat answers to a key look. */
export function readChatSwitch(text: string): ChatSwitch {
  const chosen = CHAT_SWITCHES.find((name) => name === text);
  if (chosen === undefined) {
    throw new UsageError(`--chat must be ${CHAT_SWITCHES.join(", ")}, not "${text.slice(0, 80)}".`);
  }
  return chosen;
}
