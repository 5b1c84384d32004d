import { Fault } from "../../contract/fault.ts";
import type { Turn } from "../../contract/image-request.ts";
import type { Bounds } from "../http-settings.ts";
import { isJsonObject, type JsonObject } from "./json-object.ts";
import { quoteInput } from "../../kit/quote-input.ts";
import { readContent, type Content } from "./read-content.ts";
import { readPictureText, type PictureText } from "./read-picture-text.ts";

/** A turn whose pictures have not been spooled yet. */
interface DraftTurn {
  readonly role: Turn["role"];
  readonly text: string;
  readonly pictures: readonly PictureText[];
}

export interface Messages {
  readonly turns: readonly DraftTurn[];
  /** Messages of tools, set aside. */
  readonly toolMessages: number;
}

const ROLES: ReadonlyMap<unknown, Turn["role"] | "tool"> = new Map<unknown, Turn["role"] | "tool">([
  ["system", "system"],
  ["developer", "system"],
  ["user", "user"],
  ["assistant", "assistant"],
  ["tool", "tool"],
  ["function", "tool"],
]);

/**
 * `messages` of a chat body, checked; the last user message says what to draw. How long texts may be is for
 * the core to say, since pictures can stand in them. Throws `invalid_request`.
 */
export function readMessages(body: JsonObject, bounds: Bounds): Messages {
  const messages = body["messages"];
  if (!Array.isArray(messages) || messages.length === 0) {
    throw new Fault(
      "invalid_request",
      "`messages` must be a list with at least one user message.",
      { param: "messages" },
    );
  }
  if (messages.length > bounds.messagesMax) {
    throw new Fault(
      "invalid_request",
      `\`messages\` holds ${messages.length} messages; at most ${bounds.messagesMax} are read.`,
      {
        param: "messages",
      },
    );
  }
  const read = messages.map((message: unknown, index) =>
    readMessage(message, `messages[${index}]`),
  );
  checkInstruction(read);
  const turns = read.filter((turn) => turn !== "tool");
  return { turns, toolMessages: read.length - turns.length };
}

function readMessage(message: unknown, param: string): DraftTurn | "tool" {
  if (!isJsonObject(message)) {
    throw new Fault(
      "invalid_request",
      `\`${param}\` must be an object with \`role\` and \`content\`.`,
      { param },
    );
  }
  const role = ROLES.get(message["role"]);
  if (role === undefined) {
    const seen = typeof message["role"] === "string" ? `, not ${quoteInput(message["role"])}` : "";
    throw new Fault(
      "invalid_request",
      `\`${param}.role\` must be "system", "user" or "assistant"${seen}.`,
      { param: `${param}.role` },
    );
  }
  if (role === "tool") {
    return "tool";
  }
  return {
    role,
    ...(role === "assistant"
      ? readAssistant(message, param)
      : readContent(message["content"], `${param}.content`)),
  };
}

/** What an assistant said may be null, and its pictures may stand beside it in `images`. */
function readAssistant(message: JsonObject, param: string): Content {
  const content = readContent(message["content"] ?? "", `${param}.content`);
  const images = message["images"] ?? [];
  if (!Array.isArray(images)) {
    throw new Fault("invalid_request", `\`${param}.images\` must be a list.`, {
      param: `${param}.images`,
    });
  }
  return {
    text: content.text,
    pictures: [
      ...content.pictures,
      ...images.map((image: unknown, index) => readPictureText(image, `${param}.images[${index}]`)),
    ],
  };
}

function checkInstruction(turns: readonly (DraftTurn | "tool")[]): void {
  const index = turns.findLastIndex((turn) => turn !== "tool" && turn.role === "user");
  const last = turns[index];
  if (last === undefined || last === "tool") {
    throw new Fault("invalid_request", "`messages` has no user message: say in one what to draw.", {
      param: "messages",
    });
  }
  if (last.text.trim() === "" && last.pictures.length === 0) {
    throw new Fault(
      "invalid_request",
      "The last user message is empty: say in words what to draw or change.",
      {
        param: `messages[${index}].content`,
      },
    );
  }
}
