/** One server-sent event, its data as it was before it became text. */
export interface ReadEvent {
  readonly event: string;
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The events of an answer as they come; comments are left out. */
export async function* readEvents(response: Response): AsyncGenerator<ReadEvent> {
  if (response.body === null) {
    throw new Error("an answer without a body");
  }
  let text = "";
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    const parts = text.split("\n\n");
    text = parts.pop() ?? "";
    yield* parts.filter((part) => !part.startsWith(":")).map(toEvent);
  }
  if (text !== "") {
    throw new Error(`the stream ended within an event: ${text}`);
  }
}

/** All of them, once the answer is over. */
export async function readAllEvents(response: Response): Promise<readonly ReadEvent[]> {
  const events: ReadEvent[] = [];
  for await (const event of readEvents(response)) {
    events.push(event);
  }
  return events;
}

function toEvent(text: string): ReadEvent {
  const fields = new Map(
    text.split("\n").map((line) => {
      const at = line.indexOf(": ");
      return [line.slice(0, at), line.slice(at + 2)];
    }),
  );
  return {
    event: fields.get("event") ?? "",
    id: fields.get("id") ?? "",
    data: JSON.parse(fields.get("data") ?? "null") as ReadEvent["data"],
  };
}
