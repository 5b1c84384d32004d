import { createServer, type ServerResponse } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { once } from "node:events";
import { Readable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import type { FastifyReply } from "fastify";
import { describe, expect, it } from "vitest";
import type { Generation } from "../contract/generation.ts";
import { createTestGeneration } from "./testing/create-test-generation.ts";
import { watchAnswer } from "./watch-answer.ts";

const GENERATION = createTestGeneration();

/** Streams `body` to one reader, and resolves with what the answer was judged to be when the connection was over. */
async function deliver(
  toBytes: (response: ServerResponse) => AsyncIterable<Buffer>,
  read: (socket: ReturnType<typeof connect>, ended: Promise<unknown>) => Promise<void>,
): Promise<Generation | null> {
  const closed = Promise.withResolvers<Generation | null>();
  const ended = Promise.withResolvers<void>();
  const server = createServer((_, response) => {
    const reply = { raw: response } as unknown as FastifyReply;
    const answer = watchAnswer(reply, {
      answering: async () => {},
      close: async (handed) => closed.resolve(handed),
    });
    const body = Readable.from(toBytes(response), { objectMode: false });
    answer.streaming(body);
    void answer.final(GENERATION).then(() => body.pipe(response));
    body.once("end", () => ended.resolve());
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  socket.write("GET / HTTP/1.1\r\nhost: x\r\n\r\n");
  try {
    await read(socket, ended.promise);
    return await closed.promise;
  } finally {
    socket.destroy();
    server.close();
  }
}

describe("an answer in a stream", () => {
  it("F7 a reader who leaves at the last event was handed all of it", async () => {
    async function* tell() {
      yield Buffer.from("data: [DONE]\n\n");
    }
    const handed = await deliver(tell, async (socket) => {
      for await (const chunk of socket) {
        if (String(chunk).includes("[DONE]")) {
          return;
        }
      }
    });
    expect(handed).toBe(GENERATION);
  });

  it("F7 a reader who stalls and leaves while the last bytes wait for him was not handed them", async () => {
    /** As much as the connection takes, and then some, which stays with us. */
    async function* tell(response: ServerResponse) {
      while (response.writableLength === 0) {
        yield Buffer.alloc(16_384);
        await setImmediate();
      }
      yield Buffer.from("data: [DONE]\n\n");
    }
    const handed = await deliver(tell, async (socket, ended) => {
      socket.pause();
      await ended;
      socket.destroy();
    });
    expect(handed).toBeNull();
  });
});
