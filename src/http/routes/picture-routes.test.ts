import { describe, expect, it } from "vitest";
import { Fault } from "../../contract/fault.ts";
import { createTestLimner, openBytes } from "../testing/create-test-limner.ts";
import { startTestServer } from "../testing/start-test-server.ts";

const NAME = "0e82148abec04b42bbca117c6b42581b";
const BYTES = Buffer.from("0123456789");

const ELSEWHERE = { url: "https://s3.example/a?signature=b", keptS: 300 };

function ask(url: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(url, { headers, redirect: "manual" });
}

function createPictureLimner(address?: typeof ELSEWHERE) {
  return createTestLimner({
    openPicture: async (name, { width }) => {
      if (name !== NAME) {
        throw new Fault("not_found", "There is no such picture.");
      }
      return width === undefined
        ? { ...openBytes(name, BYTES), address: async () => address }
        : openBytes(`rendition of ${width}`, Buffer.from(`w${width}`), "image/webp");
    },
  });
}

describe("GET /images", () => {
  it("closing waits for a small copy that is being made, though whoever asked for it has gone", async () => {
    const begun = Promise.withResolvers<void>();
    const goOn = Promise.withResolvers<void>();
    const order: string[] = [];
    const limner = createTestLimner({
      openPicture: async (name, { width }) => {
        if (width !== undefined) {
          begun.resolve();
          await goOn.promise;
          order.push("made");
        }
        return openBytes(name, BYTES);
      },
    });
    await using server = await startTestServer({ limner });
    const leaving = new AbortController();
    const asked = fetch(`${server.base}/images/${NAME}.png?w=320`, { signal: leaving.signal });
    await begun.promise;
    leaving.abort();
    await expect(asked).rejects.toThrow();
    const closed = server.close().then(() => order.push("closed"));
    const isListening = () =>
      fetch(server.base).then(
        () => true,
        () => false,
      );
    await expect.poll(isListening).toBe(false);
    // Turns enough for a close that does not wait to have ended.
    for (let turn = 0; turn < 50; turn += 1) {
      await isListening();
    }
    goOn.resolve();
    await closed;
    expect(order).toEqual(["made", "closed"]);
  });

  it("G1 sends the bytes as what they are, to be kept for ever and run by nobody", async () => {
    await using server = await startTestServer({ limner: createPictureLimner() });
    const answer = await fetch(`${server.base}/images/${NAME}.png`);
    expect(await answer.text()).toBe("0123456789");
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "image/png",
      "content-length": "10",
      etag: `"${NAME}"`,
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
      "content-disposition": "inline",
      "cross-origin-resource-policy": "cross-origin",
      "access-control-allow-origin": "*",
      "referrer-policy": "no-referrer",
      "cache-control": "public, max-age=31536000, immutable",
      "accept-ranges": "bytes",
    });
  });

  it.each([
    ["bytes=0-3", 206, "0123", "bytes 0-3/10"],
    ["bytes=7-", 206, "789", "bytes 7-9/10"],
    ["bytes=-2", 206, "89", "bytes 8-9/10"],
    ["bytes=-99", 206, "0123456789", "bytes 0-9/10"],
    ["bytes=4-99", 206, "456789", "bytes 4-9/10"],
    ["bytes=10-", 416, "", "bytes */10"],
    ["bytes=-0", 416, "", "bytes */10"],
    ["bytes=3-2", 200, "0123456789", null],
    ["bytes=0-1,4-5", 200, "0123456789", null],
    ["lines=0-1", 200, "0123456789", null],
    ["bytes=-", 200, "0123456789", null],
  ])("G3 Range %s gives %i", async (range, status, text, contentRange) => {
    await using server = await startTestServer({ limner: createPictureLimner() });
    const answer = await fetch(`${server.base}/images/${NAME}.png`, { headers: { range } });
    expect([answer.status, await answer.text(), answer.headers.get("content-range")]).toEqual([
      status,
      text,
      contentRange,
    ]);
  });

  it("G3 If-Range sends a part of the same bytes and the whole of others", async () => {
    await using server = await startTestServer({ limner: createPictureLimner() });
    const ask = (etag: string) =>
      fetch(`${server.base}/images/${NAME}.png`, {
        headers: { range: "bytes=0-0", "if-range": etag },
      });
    expect((await ask(`"${NAME}"`)).status).toBe(206);
    expect((await ask('"other"')).status).toBe(200);
    expect((await ask(`W/"${NAME}"`)).status).toBe(200);
  });

  it("G3 a copy that the client holds is 304", async () => {
    await using server = await startTestServer({ limner: createPictureLimner() });
    for (const etag of [`"${NAME}"`, `W/"${NAME}"`, `"a", "${NAME}"`, "*"]) {
      const answer = await fetch(`${server.base}/images/${NAME}.png`, {
        headers: { "if-none-match": etag },
      });
      expect([answer.status, await answer.text(), answer.headers.get("etag")]).toEqual([
        304,
        "",
        `"${NAME}"`,
      ]);
    }
  });

  it("HEAD has every header and no body", async () => {
    await using server = await startTestServer({ limner: createPictureLimner() });
    const answer = await fetch(`${server.base}/images/${NAME}.png`, {
      method: "HEAD",
      headers: { range: "bytes=0-1" },
    });
    expect([answer.status, answer.headers.get("content-length"), await answer.text()]).toEqual([
      200,
      "10",
      "",
    ]);
  });

  it("a width gives a small WebP with an ETag of its own", async () => {
    await using server = await startTestServer({ limner: createPictureLimner() });
    const answer = await fetch(`${server.base}/images/${NAME}.png?w=320`);
    expect([
      await answer.text(),
      answer.headers.get("content-type"),
      answer.headers.get("etag"),
    ]).toEqual(["w320", "image/webp", `"${NAME}-320"`]);
    expect((await fetch(`${server.base}/images/${NAME}.png?w=321`)).status).toBe(400);
  });

  it("a name without an extension, as in the address of a bucket, gives the picture too", async () => {
    await using server = await startTestServer({ limner: createPictureLimner() });
    const answer = await fetch(`${server.base}/images/${NAME}`);
    expect(await answer.text()).toBe("0123456789");
    expect(answer.headers.get("content-type")).toBe("image/png");
  });

  it("a store that hands out pictures itself is where GET leads, for as long as the address holds", async () => {
    await using server = await startTestServer({ limner: createPictureLimner(ELSEWHERE) });
    const answer = await ask(`${server.base}/images/${NAME}.png`);
    expect(answer.status).toBe(302);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      location: "https://s3.example/a?signature=b",
      "cache-control": "private, max-age=300",
      vary: "sec-fetch-site",
      "referrer-policy": "no-referrer",
    });
    const known = { "if-none-match": `"${NAME}"` };
    expect((await ask(`${server.base}/images/${NAME}.png`, known)).status).toBe(304);
    const head = await fetch(`${server.base}/images/${NAME}.png`, { method: "HEAD" });
    expect([head.status, head.headers.get("content-length")]).toEqual([200, "10"]);
    const missing = await ask(`${server.base}/images/${"f".repeat(32)}.png`);
    expect([missing.status, missing.headers.get("location")]).toEqual([404, null]);
  });

  it("a page of ours gets the bytes from here all the same, since it may load nothing from elsewhere", async () => {
    await using server = await startTestServer({ limner: createPictureLimner(ELSEWHERE) });
    const answer = await ask(`${server.base}/images/${NAME}.png`, {
      "sec-fetch-site": "same-origin",
    });
    expect(await answer.text()).toBe("0123456789");
    expect(answer.headers.get("vary")).toContain("sec-fetch-site");
  });

  it.each([
    `${NAME}.jpg`,
    `${NAME}.gif`,
    `${NAME}.`,
    `${"f".repeat(32)}.png`,
    "..%2f..%2fetc%2fpasswd",
    `${NAME.toUpperCase()}.png`,
  ])("%s is a JSON fault, kept by nobody", async (file) => {
    await using server = await startTestServer({ limner: createPictureLimner() });
    const answer = await fetch(`${server.base}/images/${file}`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(await answer.json()).toMatchObject({ error: { code: "not_found" } });
  });
});
