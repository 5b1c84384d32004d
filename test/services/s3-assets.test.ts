import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkS3 } from "../../src/assets/s3/check-s3.ts";
import { openS3AssetStore } from "../../src/assets/s3/open-s3-asset-store.ts";
import type { S3AssetStoreOptions } from "../../src/assets/s3/open-s3-asset-store.ts";
import { createSpooler } from "../../src/assets/spool/create-spooler.ts";
import { assetStoreKeepsItsPromises } from "../../src/conformance/asset-store.ts";
import { readAll } from "../../src/conformance/read-all.ts";
import { Fault } from "../../src/contract/fault.ts";
import type { Spooler } from "../../src/contract/spool.ts";
import { randomHex } from "../../src/kit/random-hex.ts";
import { type S3Server, startS3 } from "../support/start-s3.ts";

let server: S3Server;
let folder: string;
let spooler: Spooler;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "limner-s3-spool-"));
  spooler = await createSpooler({ folder });
  server = await startS3();
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

const { signal } = new AbortController();

function options(changes: Partial<S3AssetStoreOptions> = {}): S3AssetStoreOptions {
  const { endpoint, bucket, region, accessKeyId, secretAccessKey } = server;
  return {
    endpoint,
    bucket,
    region,
    accessKeyId,
    secretAccessKey,
    prefix: `${randomHex()}/`,
    pathStyle: true,
    givesAddresses: true,
    spooler,
    freeBytes: async () => undefined,
    ...changes,
  };
}

async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

assetStoreKeepsItsPromises("S3", async () => openS3AssetStore(options()));

describe("S3 assets on a server that checks signatures", () => {
  it("a wrong secret is refused, by the store and by the check at the start, and stands in no message", async () => {
    const wrong = options({ secretAccessKey: "not-the-secret-at-all" });
    await using store = openS3AssetStore(wrong);
    const fault = await store.put(randomHex(), bytes("x"), { signal }).catch((error) => error);
    expect(fault).toBeInstanceOf(Fault);
    expect(fault).toMatchObject({
      code: "storage_unavailable",
      cause: { status: 403, code: "SignatureDoesNotMatch" },
    });
    expect(`${fault.message} ${fault.cause.message}`).not.toMatch(/not-the-secret|test:tester/);
    expect(await checkS3(wrong)).toMatchObject({ kind: "refused", status: 403 });
  });

  it("the check at the start passes with the right ones, names a missing bucket, and leaves nothing behind", async () => {
    expect(await checkS3(options())).toEqual({ kind: "well", checksBytes: true });
    expect(await checkS3(options({ bucket: "missing" }))).toMatchObject({
      kind: "refused",
      code: "NoSuchBucket",
    });
  });

  it("an address for a while gives the bytes with their type, and dies with them", async () => {
    await using store = openS3AssetStore(options());
    const name = randomHex();
    await store.put(name, bytes("a picture"), { signal, mediaType: "image/png" });
    const { url = "" } = (await store.addressOf?.(name)) ?? {};
    const answer = await fetch(url);
    expect(answer.headers.get("content-type")).toBe("image/png");
    expect(answer.headers.get("cache-control")).toContain("immutable");
    expect(await answer.text()).toBe("a picture");
    const forged = await fetch(url.replace(/Signature=.{8}/, "Signature=00000000"));
    expect(forged.status).toBe(403);
    await store.delete(name);
    expect((await fetch(url)).status).toBe(404);
  });

  it("an address for a while is refused when the while is over", async () => {
    const prefix = `${randomHex()}/`;
    const longAgo = () => Date.now() - 20 * 60_000;
    await using store = openS3AssetStore(options({ prefix, now: longAgo }));
    const name = randomHex();
    await store.put(name, bytes("a picture"), { signal, mediaType: "image/png" });
    const { url = "" } = (await store.addressOf?.(name)) ?? {};
    expect((await fetch(url)).status).toBe(403);
    await using today = openS3AssetStore(options({ prefix }));
    const fresh = (await today.addressOf?.(name))?.url ?? "";
    expect((await fetch(fresh)).status).toBe(200);
  });

  it("bytes that are not those that were signed are refused by the server", async () => {
    await using store = openS3AssetStore(
      options({ spooler: lyingSpooler(), times: { ...quick, pausesMs: [1] } }),
    );
    const name = randomHex();
    await expect(store.put(name, bytes("honest"), { signal })).rejects.toMatchObject({
      code: "storage_unavailable",
    });
    expect(await store.size(name)).toBeUndefined();
  });

  it("while it is away every use is storage_unavailable; what was stored is there afterwards", async () => {
    await using store = openS3AssetStore(options({ times: quick }));
    const name = randomHex();
    await store.put(name, bytes("before"), { signal });
    await server.stop();
    try {
      for (const use of [
        () => store.put(randomHex(), bytes("x"), { signal }),
        () => store.size(name),
        () => store.read(name),
        () => store.delete(name),
      ]) {
        await expect(use()).rejects.toMatchObject({ code: "storage_unavailable" });
      }
      expect(await checkS3(options())).toMatchObject({ kind: "unreachable" });
    } finally {
      await server.resume();
    }
    const found = await store.read(name);
    expect(found && (await readAll(found)).toString()).toBe("before");
  });

  it("64 MiB are stored and read whole", async () => {
    await using store = openS3AssetStore(options());
    const name = randomHex();
    const chunk = Buffer.alloc(1024 * 1024, 7);
    const chunks = async function* () {
      for (let number = 0; number < 64; number += 1) yield chunk;
    };
    await store.put(name, chunks(), { signal });
    let read = 0;
    for await (const part of (await store.read(name)) ?? []) read += part.length;
    expect(read).toBe(64 * chunk.length);
  });
});

const quick = { connectMs: 1_000, silenceMs: 5_000, stallMs: 5_000, wholeMs: 5_000, pausesMs: [] };

/** One whose spools give other bytes of the same length than they were given. */
function lyingSpooler(): Spooler {
  return {
    async open(spoolOptions) {
      const spool = await spooler.open(spoolOptions);
      return { ...spool, read: () => bytes("hornet") };
    },
  };
}
