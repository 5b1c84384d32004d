import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Spooler } from "../../contract/spool.ts";
import { randomHex } from "../../kit/random-hex.ts";
import { sha256Hex } from "../../kit/sha256-hex.ts";
import { openS3AssetStore } from "./open-s3-asset-store.ts";
import type { S3AssetStoreOptions } from "./open-s3-asset-store.ts";

const { signal } = new AbortController();
const TIMES = {
  connectMs: 1_000,
  silenceMs: 2_000,
  stallMs: 60_000,
  wholeMs: 10_000,
  pausesMs: [1, 1],
};
const SECRET = "the-secret-of-the-bucket";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "limner-s3-unit-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}
type Answer = (response: ServerResponse, asked: Asked) => void;

/** An S3 server that answers what it is told, in turn; the last answer goes on. */
async function serve(...answers: Answer[]) {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      const one = { method, url, headers, body: Buffer.concat(chunks).toString() };
      const answer = answers[Math.min(asked.push(one), answers.length) - 1];
      answer?.(response, one);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // A server that listens on a port has such an address.
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    endpoint: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function open(endpoint: string, changes: Partial<S3AssetStoreOptions> = {}) {
  return openS3AssetStore({
    endpoint,
    bucket: "pictures",
    region: "eu-central-1",
    prefix: "limner/",
    pathStyle: true,
    accessKeyId: "AKIDEXAMPLE",
    secretAccessKey: SECRET,
    givesAddresses: false,
    spooler: memorySpooler(),
    freeBytes: async () => 12,
    times: TIMES,
    ...changes,
  });
}

/** Spools that hold little, so that these tests need no other part. */
function memorySpooler(): Spooler {
  return {
    async open() {
      const chunks: Buffer[] = [];
      const whole = () => Buffer.concat(chunks);
      return {
        content: () => whole(),
        write: async (chunk) => void chunks.push(Buffer.from(chunk)),
        close: async () => ({ bytes: whole().length, sha256: sha256Hex(whole()) }),
        async *read() {
          yield whole();
        },
        [Symbol.asyncDispose]: async () => undefined,
      };
    },
  };
}

async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

async function drain(store: ReturnType<typeof open>, range?: { start: number; end: number }) {
  let text = "";
  for await (const chunk of (await store.read(randomHex(), range)) ?? []) {
    text += Buffer.from(chunk).toString();
  }
  return text;
}

const answer =
  (status: number, headers: Record<string, string> = {}, body = ""): Answer =>
  (response) =>
    void response.writeHead(status, headers).end(body);
const xml = (status: number, code: string, message: string): Answer =>
  answer(
    status,
    { "content-type": "application/xml" },
    `<?xml version="1.0"?><Error><Code>${code}</Code><Message>${message}</Message><AWSAccessKeyId>AKIDEXAMPLE</AWSAccessKeyId><StringToSign>AWS4-HMAC-SHA256 …</StringToSign></Error>`,
  );
const ofSize = (size: number) => answer(200, { "content-length": `${size}` });

describe("openS3AssetStore: storing", () => {
  it("sends the bytes once, with their length and their signed hash, and never as aws-chunked", async () => {
    await using server = await serve(answer(200));
    await using store = open(server.endpoint);
    const name = randomHex();
    await store.put(name, bytes("ten bytes!"), { signal, mediaType: "image/webp" });
    expect(server.asked).toMatchObject([
      {
        method: "PUT",
        url: `/pictures/limner/images/${name}`,
        body: "ten bytes!",
        headers: {
          "content-length": "10",
          "content-type": "image/webp",
          "x-amz-content-sha256": sha256Hex("ten bytes!"),
          authorization: expect.stringMatching(
            /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/\d{8}\/eu-central-1\/s3\/aws4_request, SignedHeaders=[^ ]*x-amz-content-sha256/,
          ),
        },
      },
    ]);
    expect(server.asked[0]?.headers).not.toHaveProperty("content-encoding");
    expect(server.asked[0]?.headers).not.toHaveProperty("transfer-encoding");
  });

  it("sends the whole bytes again after SlowDown and after a connection that broke", async () => {
    await using server = await serve(
      xml(503, "SlowDown", "Please reduce your request rate."),
      (response) => void response.destroy(),
      answer(200),
    );
    await using store = open(server.endpoint);
    await store.put(randomHex(), bytes("picture"), { signal });
    expect(server.asked.map(({ body }) => body)).toEqual(["picture", "picture", "picture"]);
  });

  it("gives up after its tries, as storage_unavailable with the last answer as its cause", async () => {
    await using server = await serve(xml(500, "InternalError", "We are sorry."));
    await using store = open(server.endpoint);
    await expect(store.put(randomHex(), bytes("x"), { signal })).rejects.toMatchObject({
      code: "storage_unavailable",
      cause: { status: 500, code: "InternalError" },
    });
    expect(server.asked).toHaveLength(3);
  });

  it("asks once where asking again cannot help", async () => {
    await using server = await serve(xml(403, "AccessDenied", "No."));
    await using store = open(server.endpoint);
    await expect(store.size(randomHex())).rejects.toMatchObject({ code: "storage_unavailable" });
    expect(server.asked).toHaveLength(1);
  });

  it("follows no redirect, so that signed requests and pictures go nowhere else", async () => {
    await using other = await serve(answer(200));
    await using server = await serve(
      answer(307, {
        location: `${other.endpoint}/pictures/x`,
        "x-amz-bucket-region": "eu-west-1",
      }),
    );
    await using store = open(server.endpoint);
    await expect(store.put(randomHex(), bytes("x"), { signal })).rejects.toMatchObject({
      cause: { status: 307, message: expect.stringContaining("eu-west-1") },
    });
    expect(other.asked).toEqual([]);
  });

  it("repeats what S3 says in one line without key, secret or signature", async () => {
    await using server = await serve(
      xml(403, "InvalidAccessKeyId", `The key AKIDEXAMPLE with\n ${SECRET} is unknown.`),
    );
    await using store = open(server.endpoint);
    const fault = await store.put(randomHex(), bytes("x"), { signal }).catch((error) => error);
    expect(fault.cause.message).toBe(
      "S3 answered PUT with 403 InvalidAccessKeyId: The key *** with *** is unknown.",
    );
    expect(fault.publicMessage).not.toContain("InvalidAccessKeyId");
  });

  it("an error whose body breaks off or is no XML still tells its status", async () => {
    await using server = await serve(
      (response) => {
        response.writeHead(403, { "content-length": "1000" });
        response.write("<Error><Co");
        setImmediate(() => response.destroy());
      },
      answer(404, {}, "nginx says no"),
    );
    await using store = open(server.endpoint);
    await expect(store.put(randomHex(), bytes("x"), { signal })).rejects.toMatchObject({
      cause: { status: 403, code: null },
    });
    await expect(store.put(randomHex(), bytes("x"), { signal })).rejects.toMatchObject({
      cause: { status: 404, code: null },
    });
  });

  it("waits no longer than its time for a server that says nothing", async () => {
    await using server = await serve(() => undefined);
    await using store = open(server.endpoint, { times: { ...TIMES, wholeMs: 50 } });
    await expect(store.put(randomHex(), bytes("x"), { signal })).rejects.toMatchObject({
      code: "storage_unavailable",
      cause: { message: "S3 did not answer PUT in time" },
    });
  });

  it("ends at once with the signal's reason while the server says nothing", async () => {
    const controller = new AbortController();
    await using server = await serve(() => controller.abort(new Error("hung up")));
    await using store = open(server.endpoint);
    await expect(store.put(randomHex(), bytes("x"), { signal: controller.signal })).rejects.toThrow(
      "hung up",
    );
  });

  it("says how much room the disk has that its bytes pass through", async () => {
    await using store = open("http://127.0.0.1:9");
    expect(await store.freeBytes()).toBe(12);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe("openS3AssetStore: reading", () => {
  it("a picture that breaks off is an error and not a shorter picture", async () => {
    await using server = await serve(ofSize(10), (response) => {
      response.writeHead(200, { "content-length": "10" });
      response.write("12345");
      setImmediate(() => response.destroy());
    });
    await using store = open(server.endpoint);
    await expect(drain(store)).rejects.toMatchObject({ code: "storage_unavailable" });
  });

  it("a body of another length than the object is refused before a byte is handed on", async () => {
    await using server = await serve(ofSize(10), answer(200, { "content-length": "4" }, "1234"));
    await using store = open(server.endpoint);
    await expect(drain(store)).rejects.toMatchObject({
      code: "storage_unavailable",
      cause: { message: expect.stringContaining("status 200, 4 bytes") },
    });
  });

  it("a whole object, or another stretch, in place of the range is refused", async () => {
    for (const lie of [
      answer(200, { "content-length": "10" }, "0123456789"),
      answer(206, { "content-length": "3", "content-range": "bytes 0-2/10" }, "012"),
      answer(206, { "content-length": "3", "content-range": "bytes 2-4/11" }, "234"),
    ]) {
      await using server = await serve(ofSize(10), lie);
      await using store = open(server.endpoint);
      await expect(drain(store, { start: 2, end: 4 })).rejects.toMatchObject({
        code: "storage_unavailable",
      });
      expect(server.asked[1]?.headers.range).toBe("bytes=2-4");
    }
  });

  it("an object that goes between look and read is not_found", async () => {
    await using server = await serve(ofSize(10), xml(404, "NoSuchKey", "It is gone."));
    await using store = open(server.endpoint);
    await expect(drain(store)).rejects.toMatchObject({ code: "not_found" });
  });

  it("a bucket that does not exist is a failure and not an empty one", async () => {
    await using server = await serve(xml(404, "NoSuchBucket", "There is none."));
    await using store = open(server.endpoint);
    await expect(store.delete(randomHex())).rejects.toMatchObject({ code: "storage_unavailable" });
  });

  it("a bucket that has gone is no answer of what stands in it, although HEAD tells no reason", async () => {
    for (const gone of [xml(404, "NoSuchBucket", "It has gone."), answer(404, {}, "Not found")]) {
      await using server = await serve(gone);
      await using store = open(server.endpoint);
      for (const use of [
        () => store.size(randomHex()),
        () => store.read(randomHex()),
        () => store.delete(randomHex()),
      ]) {
        await expect(use()).rejects.toMatchObject({ code: "storage_unavailable" });
      }
    }
  });

  it("an object that is not there is told as such, and one that has just come with its size", async () => {
    const absent = xml(404, "NoSuchKey", "There is none.");
    await using server = await serve(absent, absent, absent, ofSize(7));
    await using store = open(server.endpoint);
    expect(await store.size(randomHex())).toBeUndefined();
    expect(await store.size(randomHex())).toBe(7);
  });

  it("a size that is not told is an error and no size", async () => {
    await using server = await serve((response) => response.writeHead(200).flushHeaders());
    await using store = open(server.endpoint, { times: { ...TIMES, wholeMs: 500 } });
    await expect(store.size(randomHex())).rejects.toMatchObject({ code: "storage_unavailable" });
  });

  it("whoever takes nothing of what was asked for does not keep others from reading", async () => {
    const large = Buffer.alloc(4_000_000, 7);
    await using server = await serve((response, { method }) => {
      response.writeHead(200, { "content-length": `${large.length}` });
      response.end(method === "HEAD" ? "" : large);
    });
    await using store = open(server.endpoint, { times: { ...TIMES, stallMs: 200 } });
    const begin = async () => {
      const found = await store.read(randomHex());
      const reading = found?.[Symbol.asyncIterator]();
      await reading?.next();
      return reading;
    };
    const stalled = await Promise.all(Array.from({ length: 300 }, begin));
    expect((await drain(store)).length).toBe(large.length);
    const rest = async () => {
      while ((await stalled[0]?.next())?.done === false);
    };
    await expect(rest()).rejects.toMatchObject({ code: "storage_unavailable" });
    for (const reading of stalled) await reading?.return?.();
  });

  it("a silent body ends as an error", async () => {
    await using server = await serve(ofSize(10), (response) => {
      response.writeHead(200, { "content-length": "10" });
      response.write("12345");
    });
    await using store = open(server.endpoint, { times: { ...TIMES, silenceMs: 100 } });
    await expect(drain(store)).rejects.toMatchObject({ code: "storage_unavailable" });
  });
});

describe("openS3AssetStore: addresses", () => {
  it("has none unless it is meant to give them", async () => {
    await using store = open("http://127.0.0.1:9");
    expect("addressOf" in store).toBe(false);
  });

  it("gives one address for five minutes, which holds for ten more, and then another", async () => {
    let now = Date.parse("2026-11-23T12:00:10Z");
    await using store = open("https://s3.example", { givesAddresses: true, now: () => now });
    const name = randomHex();
    const first = await store.addressOf?.(name);
    const asked = new URL(first?.url ?? "").searchParams;
    expect(first?.keptS).toBe(300);
    expect(asked.get("X-Amz-Date")).toBe("20261123T120000Z");
    expect(asked.get("X-Amz-Expires")).toBe("900");
    now += 280_000;
    expect(await store.addressOf?.(name)).toEqual(first);
    now += 20_000;
    expect((await store.addressOf?.(name))?.url).not.toBe(first?.url);
  });
});
