/** One server-sent event, as it came. */
export interface ServerEvent {
  readonly event: string;
  readonly id: string;
  readonly data: string;
}

/** No event is longer: a record has at most 32,000 characters of prompt, a preview is a small picture. */
const EVENT_CHARACTERS_MAX = 16 * 1024 * 1024;

/**
 * The events of a body as they come, by https://html.spec.whatwg.org/multipage/server-sent-events.html, as far as
 * servers use it; `heard` is told of every piece, comments included. An event that breaks off in the middle is dropped, as
 * the standard has it: the connection is lost then, and the next one says where things stand.
 */
export async function* readServerEvents(
  body: ReadableStream<Uint8Array>,
  heard: () => void,
): AsyncGenerator<ServerEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) {
        return;
      }
      heard();
      text += decoder.decode(value, { stream: true });
      if (text.length > EVENT_CHARACTERS_MAX) {
        throw new Error("an event without an end");
      }
      // A line feed may still follow a carriage return at the end.
      const blocks = text.split(/\r\n\r\n|\n\n|\r\r(?!\n)/);
      text = blocks.pop() ?? "";
      for (const block of blocks) {
        yield* toEvents(block);
      }
    }
  } finally {
    // Whoever stops reading leaves nothing open; a stream that has failed says so once more, and to nobody.
    await reader.cancel().catch(() => {});
  }
}

function toEvents(block: string): readonly ServerEvent[] {
  const fields: Record<string, string> = {};
  for (const line of block.split(/\r\n|\n|\r/)) {
    const [, name = "", value = ""] = /^([^:]+)(?:: ?(.*))?$/s.exec(line) ?? [];
    fields[name] = name === "data" && "data" in fields ? `${fields["data"]}\n${value}` : value;
  }
  const { event = "message", id = "", data } = fields;
  return data === undefined ? [] : [{ event, id, data }];
}
