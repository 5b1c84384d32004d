import { describe, expect, it } from "vitest";
import { createEventStream } from "./create-event-stream.ts";

const SLOW = { keepAliveMs: 3_600_000 };

async function readAll(body: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of body) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

describe("createEventStream", () => {
  it("an event is its name, its id and one line of JSON", async () => {
    const stream = createEventStream(SLOW);
    stream.send({ event: "state", id: "1", data: { words: "two\nlines" } });
    stream.end();
    expect(await readAll(stream.body)).toBe(
      'event: state\nid: 1\ndata: {"words":"two\\nlines"}\n\n',
    );
  });

  it("while nobody reads, offers are left out and what must be sent is kept", async () => {
    const stream = createEventStream(SLOW);
    const data = "x".repeat(1_000);
    const offered = Array.from({ length: 100 }, (_, index) =>
      stream.offer({ event: "progress", id: String(index), data }),
    );
    expect(offered.indexOf(false)).toBeGreaterThan(10);
    expect(offered.lastIndexOf(true)).toBe(offered.indexOf(false) - 1);
    expect(stream.body.readableLength).toBeLessThan(20_000);
    stream.send({ event: "state", id: "end", data: null });
    stream.end();
    expect(await readAll(stream.body)).toMatch(/event: state\nid: end\ndata: null\n\n$/);
  });

  it("a comment comes when there is nothing to say, and none after the end", async () => {
    const stream = createEventStream({ keepAliveMs: 1 });
    const [first] = (await stream.body
      .iterator({ destroyOnReturn: false })
      .next()
      .then(({ value }) => [String(value)])) as [string];
    expect(first).toMatch(/^(?:: keep-alive\n\n)+$/);
    stream.end();
    expect(await readAll(stream.body)).toMatch(/^(?:: keep-alive\n\n)*$/);
    expect(stream.body.readableEnded).toBe(true);
  });
});
