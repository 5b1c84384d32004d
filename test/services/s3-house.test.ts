import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PicturesOnS3 } from "../../src/main/config/config.ts";
import { readConfig } from "../../src/main/config/read-config.ts";
import { examine } from "../../src/main/doctor/examine.ts";
import { OperatorError } from "../../src/main/operator-error.ts";
import { openHouse, type TestHouse } from "../support/open-house.ts";
import { type S3Server, startS3 } from "../support/start-s3.ts";

let server: S3Server;
beforeAll(async () => {
  server = await startS3();
});
afterAll(() => server[Symbol.asyncDispose]());

function pictures(changes: Partial<PicturesOnS3> = {}): PicturesOnS3 {
  const { endpoint, bucket, region } = server;
  const place = { endpoint, bucket, region, prefix: "limner/", pathStyle: true };
  return { ...place, publicUrl: undefined, serve: "through", ...changes };
}

function secrets() {
  const { accessKeyId, secretAccessKey } = server;
  return { s3: { accessKeyId, secretAccessKey } };
}

const ORDER = {
  model: "gpt-image-2-vip",
  prompt: "a kite over a beach",
  size: "1024x1024",
  response_format: "url",
};

async function draw(house: TestHouse): Promise<{ readonly id: string; readonly url: string }> {
  const answer = await house.call("/v1/images/generations", ORDER);
  // Our own answer, whose shape other tests hold.
  const { data } = (await answer.json()) as { readonly data: readonly { readonly url: string }[] };
  return { id: answer.headers.get("x-generation-id") ?? "", url: data[0]?.url ?? "" };
}

describe("a house whose pictures are on S3", () => {
  it("draws, serves whole and in part, makes small copies and erases, and a second house serves the same", async () => {
    const dataDir = await mkdtemp(join(tmpdir(), "limner-s3-house-"));
    const options = { config: { pictures: pictures() }, secrets: secrets(), dataDir };
    let path = "";
    let id = "";
    {
      await using house = await openHouse(options);
      const drawn = await draw(house);
      ({ id } = drawn);
      path = new URL(drawn.url).pathname;
      expect(path).toMatch(/^\/images\/[0-9a-f]{32}\.png$/);
    }
    await using house = await openHouse(options);
    const whole = Buffer.from(await (await fetch(house.base + path)).arrayBuffer());
    expect(whole.readUInt32BE(16)).toBe(1024);
    const part = await fetch(house.base + path, { headers: { range: "bytes=100-199" } });
    expect(part.status).toBe(206);
    expect(Buffer.from(await part.arrayBuffer())).toEqual(whole.subarray(100, 200));
    const small = await fetch(`${house.base}${path}?w=160`);
    expect(small.headers.get("content-type")).toBe("image/webp");
    await small.arrayBuffer();
    const erased = await fetch(`${house.base}/v1/generations/${id}`, {
      method: "DELETE",
      headers: { authorization: `Bearer sk-test-key-of-the-first-account` },
    });
    expect(erased.status).toBeLessThan(300);
    expect((await fetch(house.base + path)).status).toBe(404);
    await rm(dataDir, { recursive: true });
  });

  it("leads to the bucket for some minutes where it is told to", async () => {
    const config = { pictures: pictures({ serve: "redirect" }) };
    await using house = await openHouse({ config, secrets: secrets() });
    const { url } = await draw(house);
    const led = await fetch(url, { redirect: "manual" });
    expect(led.status).toBe(302);
    expect(led.headers.get("location")).toContain(`${server.endpoint}/${server.bucket}/limner/`);
    const followed = await fetch(url);
    expect(followed.headers.get("content-type")).toBe("image/png");
    expect(Buffer.from(await followed.arrayBuffer()).readUInt32BE(16)).toBe(1024);
  });

  it("names pictures by the public address of the bucket, and knows them again as references", async () => {
    const config = { pictures: pictures({ publicUrl: "https://cdn.example/files" }) };
    await using house = await openHouse({ config, secrets: secrets() });
    const { url } = await draw(house);
    expect(url).toMatch(/^https:\/\/cdn\.example\/files\/limner\/images\/[0-9a-f]{32}$/);
    const edited = await house.call("/v1/images/edits", {
      ...ORDER,
      prompt: "make the sky red",
      image: url,
    });
    expect(edited.status).toBe(200);
  });

  it("X5 keeps a finished picture while the bucket is away and stores it when it is back", async () => {
    await using house = await openHouse({ config: { pictures: pictures() }, secrets: secrets() });
    await server.stop();
    const answer = house.call("/v1/images/generations", ORDER);
    try {
      await expect
        .poll(() => house.log.some(({ event }) => event === "write-refused"), { timeout: 60_000 })
        .toBe(true);
    } finally {
      await server.resume();
    }
    // Our own answer, whose shape other tests hold.
    const { data } = (await (await answer).json()) as { readonly data: readonly { url: string }[] };
    const picture = await fetch(data[0]?.url ?? "");
    expect(Buffer.from(await picture.arrayBuffer()).readUInt32BE(16)).toBe(1024);
    expect((await house.house.records.verifyLedger()).findings).toEqual([]);
  });

  it("does not start with a wrong secret, a missing bucket or a server that is away, and says what to write", async () => {
    const wrong = { s3: { ...secrets().s3, secretAccessKey: "wrong-secret" } };
    const starts = [
      [{ config: { pictures: pictures() }, secrets: wrong }, "LIMNER_S3_SECRET_ACCESS_KEY"],
      [
        { config: { pictures: pictures({ bucket: "missing" }) }, secrets: secrets() },
        "LIMNER_S3_BUCKET",
      ],
      [
        { config: { pictures: pictures({ endpoint: "http://127.0.0.1:9" }) }, secrets: secrets() },
        "LIMNER_S3_ENDPOINT",
      ],
    ] as const;
    for (const [options, remedy] of starts) {
      const failure = await openHouse(options).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(OperatorError);
      expect(String(failure)).toContain(remedy);
      expect(String(failure)).not.toMatch(/wrong-secret|testing-secret|\n/);
    }
  });

  it("the doctor tries the bucket out", async () => {
    const folder = await mkdtemp(join(tmpdir(), "limner-s3-doctor-"));
    const env = {
      LIMNER_PORT: "0",
      LIMNER_S3_BUCKET: server.bucket,
      LIMNER_S3_ENDPOINT: server.endpoint,
      LIMNER_S3_ACCESS_KEY_ID: server.accessKeyId,
      LIMNER_S3_SECRET_ACCESS_KEY: server.secretAccessKey,
    };
    const look = async (changes: Record<string, string> = {}) => {
      const reading = readConfig({ env: { ...env, ...changes }, cwd: folder });
      return (await examine(reading, "v24.1.0")).find(({ check }) => check === "pictures");
    };
    expect(await look()).toMatchObject({ result: "ok" });
    expect(await look({ LIMNER_S3_SECRET_ACCESS_KEY: "wrong" })).toMatchObject({
      result: "fail",
      message: expect.stringContaining("LIMNER_S3_ACCESS_KEY_ID or LIMNER_S3_REGION is wrong"),
    });
    await rm(folder, { recursive: true });
  });
});
