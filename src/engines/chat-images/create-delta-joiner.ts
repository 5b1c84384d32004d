import type { JsonValue } from "../../contract/json-value.ts";
import type { EventSink } from "./create-event-splitter.ts";
import { createPartWriter } from "./create-part-writer.ts";
import { memberOf } from "../shared/member-of.ts";

/** Makes one JSON text of the chunks of a streamed chat completion. */
export interface DeltaJoiner extends EventSink {
  /** No more events come. */
  close(): void;
}

/** Larger events are handed on as they are: one that holds a whole picture must not be held. */
const EVENT_BYTES_MAX = 1024 * 1024;

/**
 * Writes `{"parts":[…]}`: a string for words that follow one another, so that a picture cut into many deltas is one again,
 * and between them the events that hold more than words. Usage stands last, as it was said last.
 */
export function createDeltaJoiner(write: (bytes: Buffer) => void): DeltaJoiner {
  const parts = createPartWriter(write);
  let chunks: Buffer[] = [];
  let bytes = 0;
  let isHandedOn = false;
  let usage: JsonValue = null;

  const read = (text: string): void => {
    const event = parse(text);
    if (event === undefined) {
      parts.begin();
      parts.raw(Buffer.from(text));
      return;
    }
    usage = memberOf(event, "usage") ?? usage;
    const words = wordsOf(event);
    if (words !== undefined && words !== "") {
      parts.words(words);
    }
    if (saysMore(event)) {
      parts.begin();
      parts.raw(Buffer.from(JSON.stringify(words === undefined ? event : withoutWords(event))));
    }
  };

  return {
    push(piece) {
      if (isHandedOn) {
        parts.raw(piece);
        return;
      }
      chunks.push(Buffer.from(piece));
      bytes += piece.length;
      if (bytes > EVENT_BYTES_MAX) {
        parts.begin();
        chunks.forEach((chunk) => parts.raw(chunk));
        isHandedOn = true;
      }
    },
    end() {
      const text = isHandedOn ? "" : Buffer.concat(chunks).toString().trim();
      chunks = [];
      bytes = 0;
      isHandedOn = false;
      // `[DONE]` and other words that are no JSON say nothing.
      if (text.startsWith("{")) {
        read(text);
      }
    },
    close: () => parts.close(JSON.stringify({ usage })),
  };
}

/** What cannot be parsed is handed on, so that whoever reads the whole says what is wrong with it. */
function parse(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

function choiceOf(event: JsonValue): JsonValue | undefined {
  const choices = memberOf(event, "choices");
  return Array.isArray(choices) ? (choices[0] as JsonValue | undefined) : undefined;
}

function deltaOf(event: JsonValue): JsonValue | undefined {
  return memberOf(choiceOf(event), "delta");
}

/** The words of a chunk that continue those before; content in parts is more than words. */
function wordsOf(event: JsonValue): string | undefined {
  const content = memberOf(deltaOf(event), "content");
  return typeof content === "string" ? content : undefined;
}

function saysMore(event: JsonValue): boolean {
  const choice = choiceOf(event);
  const delta = deltaOf(event);
  const telling = [
    memberOf(event, "data"),
    memberOf(event, "error"),
    memberOf(choice, "error"),
    memberOf(choice, "message"),
    memberOf(choice, "finish_reason"),
    memberOf(choice, "native_finish_reason"),
    memberOf(delta, "images"),
    memberOf(delta, "refusal"),
    Array.isArray(memberOf(delta, "content")) ? true : undefined,
  ];
  return telling.some((member) => member !== undefined);
}

function withoutWords(event: JsonValue): JsonValue {
  return JSON.parse(
    JSON.stringify(event, (name, value: unknown) =>
      name === "content" && typeof value === "string" ? undefined : value,
    ),
  ) as JsonValue;
}
