import { describe, expect, it } from "vitest";
import { readMessages } from "./read-messages.ts";

const EVENTS =
  'event: message\nid: 1\ndata: {"id":1}\n\n: still here\n\nevent: message\ndata: {"id":"é"}\n\n';

/** An answer whose bytes come a few at a time. */
function inPieces(text: string, bytes: number): Response {
  const all = new TextEncoder().encode(text);
  const pieces = Array.from({ length: Math.ceil(all.length / bytes) }, (_, index) =>
    all.slice(index * bytes, (index + 1) * bytes),
  );
  return new Response(ReadableStream.from(pieces), {
    headers: { "content-type": "text/event-stream" },
  });
}

describe("the messages of an answer", () => {
  it.each([1, 2, 7, 1000])("are the data of its events, in pieces of %i bytes", async (bytes) => {
    const messages = await Array.fromAsync(readMessages(inPieces(EVENTS, bytes)));
    expect(messages).toEqual([{ id: 1 }, { id: "é" }]);
  });

  it("are one if the answer is JSON", async () => {
    expect(await Array.fromAsync(readMessages(Response.json({ id: 1 })))).toEqual([{ id: 1 }]);
  });

  it("an event that breaks off is none", async () => {
    const messages = await Array.fromAsync(
      readMessages(inPieces('data: {"id":1}\n\ndata: {"i', 5)),
    );
    expect(messages).toEqual([{ id: 1 }]);
  });
});
