import { cutTitle } from "./cut-title.ts";
import { fillSchema } from "./fill-schema.ts";
import { findLastWish } from "./find-last-wish.ts";
import { findSubject } from "./find-subject.ts";
import type { TextCall } from "./read-text-call.ts";

/** The JSON that a prompt shows as an example: the name of its first member, and whether that is a list or a text. */
const EXAMPLE = /\{\s{0,20}"(\w{1,40})"\s{0,5}:\s{0,20}(\[|")/;
const EXAMPLE_READ_MAX = 8000;

const TITLE_MEMBERS: ReadonlySet<string> = new Set(["title", "name", "topic", "summary"]);

/** The words that a hidden request is answered with, in the form that it asks for. */
export function composeReply({ conversation, known, schema }: TextCall): string {
  const subject = findSubject(conversation);
  const title = cutTitle(subject);
  const asking = conversation.userTexts.at(-1) ?? "";
  if (schema?.["properties"] !== undefined) {
    return JSON.stringify(fillSchema(schema, title));
  }
  if (known?.kind === "tools") {
    return JSON.stringify({ tool_calls: [] });
  }
  if (known?.kind === "face") {
    return "🎨";
  }
  if (schema !== undefined || known?.kind === "example") {
    const wish = findLastWish(asking) ?? subject;
    const example = fillExample([asking, ...conversation.systemTexts], { wish, title });
    return example ?? (schema === undefined ? title : JSON.stringify({ title }));
  }
  return asking.trim().toLowerCase() === "ping" ? "pong" : title;
}

/** Lists stay empty: there is nothing to search for and nothing to suggest. */
function fillExample(
  texts: readonly string[],
  { wish, title }: { readonly wish: string; readonly title: string },
): string | undefined {
  const shown = texts
    .map((text) => text.slice(0, EXAMPLE_READ_MAX).split("<chat_history>", 1).join(""))
    .map((text) => EXAMPLE.exec(text))
    .find((match) => match !== null);
  const [, name, opening] = shown ?? [];
  if (name === undefined) {
    return undefined;
  }
  if (opening === "[") {
    return JSON.stringify({ [name]: [] });
  }
  // Open WebUI draws from what it gets as `prompt`: the user's own words are the best there are, the latest of them.
  const usual = name === "prompt" ? wish : "";
  return JSON.stringify({ [name]: TITLE_MEMBERS.has(name) ? title : usual });
}
