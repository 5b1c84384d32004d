import { request } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openS3AssetStore } from "../../src/assets/s3/open-s3-asset-store.ts";
import type { PicturesOnS3 } from "../../src/main/config/config.ts";
import { openHouse, type TestHouse } from "../support/open-house.ts";
import { openS3Gate, type S3Gate } from "../support/open-s3-gate.ts";
import { type S3Server, startS3 } from "../support/start-s3.ts";
import { createSpooler } from "../../src/assets/spool/create-spooler.ts";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

let server: S3Server;
let gate: S3Gate;
beforeAll(async () => {
  server = await startS3();
  gate = await openS3Gate(server.endpoint);
});
afterAll(async () => {
  await gate[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
});
beforeEach(() => gate.decide(() => "open"));

function options() {
  const { bucket, region, accessKeyId, secretAccessKey } = server;
  const pictures: PicturesOnS3 = {
    endpoint: gate.endpoint,
    bucket,
    region,
    prefix: "trouble/",
    pathStyle: true,
    publicUrl: undefined,
    serve: "through",
  };
  return { config: { pictures }, secrets: { s3: { accessKeyId, secretAccessKey } } };
}

const ORDER = {
  model: "gpt-image-2-vip",
  prompt: "a kite over a beach at sunset",
  size: "1024x1024",
  response_format: "url",
};

async function draw(house: TestHouse): Promise<{ readonly url: string; readonly name: string }> {
  const answer = await house.call("/v1/images/generations", ORDER);
  expect(answer.status).toBe(200);
  // Our own answer, whose shape other tests hold.
  const { data } = (await answer.json()) as { readonly data: readonly { readonly url: string }[] };
  const url = data[0]?.url ?? "";
  return { url, name: /[0-9a-f]{32}/.exec(url)?.[0] ?? "" };
}

/** What a client gets that counts no bytes: how many came, and whether the answer ended as a whole one. */
async function fetchBytes(url: string) {
  const { promise, resolve, reject } = Promise.withResolvers<{
    readonly status: number | undefined;
    readonly length: number;
    readonly bytes: number;
    readonly isWhole: boolean;
  }>();
  const asked = request(url, (answer) => {
    let bytes = 0;
    answer.on("data", (chunk: Buffer) => (bytes += chunk.length));
    answer.on("error", () => undefined);
    answer.on("close", () =>
      resolve({
        status: answer.statusCode,
        length: Number(answer.headers["content-length"]),
        bytes,
        isWhole: answer.complete,
      }),
    );
  });
  asked.on("error", reject);
  asked.end();
  return await promise;
}

describe("a picture of a bucket in trouble", () => {
  it("that breaks off on the way from the bucket breaks off on the way to the client", async () => {
    await using house = await openHouse(options());
    const { url } = await draw(house);
    gate.decide(({ method }) => (method === "GET" ? "half-answered" : "open"));
    const got = await fetchBytes(url);
    expect(got.isWhole).toBe(false);
    expect(got.bytes).toBeLessThan(got.length);
    gate.decide(() => "open");
    expect(await fetchBytes(url)).toMatchObject({ status: 200, isWhole: true });
  });

  it.each([
    ["shorter", "x".repeat(1000)],
    ["longer", "x".repeat(20_000_000)],
    ["empty", ""],
  ])("that somebody replaced by %s bytes is never told as a whole one", async (_, text) => {
    await using house = await openHouse(options());
    const { url, name } = await draw(house);
    await replace(name, text);
    const whole = await fetchBytes(url);
    expect(whole.status === 200 && whole.isWhole).toBe(false);
    // Whoever reads many pictures over one connection is not given the rest of one as the next.
    expect((await fetch(`${house.base}/healthz`)).status).toBe(200);
  });

  it("is 503 with a time to wait while the bucket does not answer, and 404 where the object is gone", async () => {
    await using house = await openHouse(options());
    const { url, name } = await draw(house);
    gate.decide(() => ({ status: 503, code: "SlowDown" }));
    const away = await fetch(url);
    expect(away.status).toBe(503);
    expect(Number(away.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await away.json()).toMatchObject({ error: { code: "storage_unavailable" } });
    gate.decide(({ method }) => (method === "GET" ? { status: 503, code: "SlowDown" } : "open"));
    expect((await fetch(url)).status).toBe(503);
    gate.decide(() => "open");
    await replace(name, undefined);
    expect((await fetch(url)).status).toBe(404);
  });

  it("a bucket that has gone is a failure: no picture is told to be erased, and the server is not ready", async () => {
    await using house = await openHouse(options());
    const { url } = await draw(house);
    // As S3 answers for a bucket that there is not: without a body where HEAD asks.
    gate.decide(() => ({ status: 404, code: "NoSuchBucket" }));
    expect((await fetch(url)).status).toBe(503);
    expect((await fetch(`${house.base}/readyz`)).status).toBe(503);
  });

  it("is answered in its head and in parts as from a disk", async () => {
    await using house = await openHouse(options());
    const { url } = await draw(house);
    const whole = await fetch(url);
    const bytes = Buffer.from(await whole.arrayBuffer());
    const head = await fetch(url, { method: "HEAD" });
    expect(head.headers.get("content-length")).toBe(`${bytes.length}`);
    expect(head.headers.get("etag")).toBe(whole.headers.get("etag"));
    for (const [range, from, to] of [
      ["bytes=-10", bytes.length - 10, bytes.length],
      ["bytes=5-", 5, bytes.length],
      ["bytes=0-0", 0, 1],
    ] as const) {
      const part = await fetch(url, { headers: { range } });
      expect(part.status).toBe(206);
      expect(Buffer.from(await part.arrayBuffer())).toEqual(bytes.subarray(from, to));
    }
    const beyond = await fetch(url, { headers: { range: `bytes=${bytes.length}-` } });
    expect(beyond.status).toBe(416);
  });
});

/** As someone with the right to the bucket does; undefined: the object is deleted. */
async function replace(name: string, text: string | undefined): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "limner-s3-trouble-"));
  const { config, secrets } = options();
  const { signal } = new AbortController();
  await using store = openS3AssetStore({
    ...config.pictures,
    ...secrets.s3,
    givesAddresses: false,
    spooler: await createSpooler({ folder }),
    freeBytes: async () => undefined,
  });
  await (text === undefined
    ? store.delete(name)
    : store.put(
        name,
        (async function* () {
          if (text !== "") yield Buffer.from(text);
        })(),
        { signal },
      ));
  await rm(folder, { recursive: true });
}
