const LINE_CHARACTERS_MAX = 16 * 1024 * 1024;

/**
 * The JSON messages of an answer: one body, or the `data` of server-sent events, of which each has one line here, as
 * the SDK writes them (https://html.spec.whatwg.org/multipage/server-sent-events.html).
 */
export async function* readMessages(response: Response): AsyncGenerator {
  if (!(response.headers.get("content-type") ?? "").startsWith("text/event-stream")) {
    yield await response.json();
    return;
  }
  let rest = "";
  for await (const text of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    rest += text;
    if (rest.length > LINE_CHARACTERS_MAX) {
      throw new Error("a line of the answer is longer than any result is");
    }
    const lines = rest.split(/\r\n|\n/);
    rest = lines.pop() ?? "";
    for (const line of lines) {
      const data = /^data: ?(.+)$/.exec(line)?.[1];
      if (data !== undefined) {
        yield JSON.parse(data);
      }
    }
  }
}
