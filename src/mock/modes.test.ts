import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { MOCK_MODES } from "./mock-modes.ts";
import { startMock, type Mock } from "./start-mock.ts";

const readAny = async (answer: Response) => JSON.parse(await answer.text());

const SIZE = "320x192";
const PATHS = {
  images: "/v1/images/generations",
  chat: "/v1/chat/completions",
} as const;

interface Message {
  readonly content: unknown;
  readonly images: readonly ImagePart[];
}

interface ImagePart {
  readonly image_url: { readonly url: string };
}

let mock: Mock;
const tested = new Set<string>();

beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock[Symbol.asyncDispose]());
beforeEach(() => {
  mock.forgetCalls();
  mock.resetMode();
});

const post = (path: string, body: object, signal?: AbortSignal) =>
  fetch(`${mock.url}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
    ...(signal !== undefined && { signal }),
  });

/** Asks in the given mode by the images route, or by chat. */
function ask(mode: string, more: object = {}, route: keyof typeof PATHS = "images") {
  for (const part of mode.split("+")) {
    tested.add(part.trim().split(" ")[0] ?? "");
  }
  mock.setMode(mode);
  const prompt = "a red kite";
  const words = route === "chat" ? { messages: [{ role: "user", content: prompt }] } : { prompt };
  return post(PATHS[route], { model: "gpt-image-2", size: SIZE, ...words, ...more });
}

async function readPicture(bytes: Buffer | string) {
  const file = typeof bytes === "string" ? Buffer.from(bytes, "base64") : bytes;
  const { info } = await sharp(file).raw().toBuffer({ resolveWithObject: true });
  const { format } = await sharp(file).metadata();
  return `${format} ${info.width}x${info.height}`;
}

const fetchBytes = async (url: string) => Buffer.from(await (await fetch(url)).arrayBuffer());

const onlyCall = () => mock.calls().calls[0];
/** The end of a connection is noticed a moment after its other side has seen it. */
const untilOutcome = (outcome: string) =>
  expect.poll(() => onlyCall()?.outcome, { timeout: 20_000 }).toBe(outcome);

const dataUrl = /^data:image\/png;base64,(.+)$/;

describe("pictures", () => {
  it.each([
    ["ok", SIZE],
    ["wrong-size", "240x144"],
    ["ratio-size", "1328x800"],
    ["square", "1024x1024"],
  ])("%s is a picture of %s", async (mode, size) => {
    const { data } = await readAny(await ask(mode));
    expect(await readPicture(data[0].b64_json)).toBe(`png ${size}`);
    expect(onlyCall()).toMatchObject({ drawn: true, pictures: 1, mode, size: SIZE });
  });

  it.each([
    ["png", "png"],
    ["jpeg", "jpeg"],
    ["webp", "webp"],
  ])("output_format %s is honoured", async (output_format, format) => {
    const { data } = await readAny(await ask("ok", { output_format }));
    expect(await readPicture(data[0].b64_json)).toBe(`${format} ${SIZE}`);
  });

  it("a flat picture of 1024x1024 is shorter than 20 KB, and the largest is drawn too", async () => {
    const square = await readAny(await ask("ok", { size: "1024x1024" }));
    expect(Buffer.from(square.data[0].b64_json, "base64").length).toBeLessThan(20_000);
    const large = await readAny(await ask("ok", { size: "4096x4096" }));
    expect(await readPicture(large.data[0].b64_json)).toBe("png 4096x4096");
  });

  it.each([
    ["ok", 4, 4],
    ["fewer", 4, 3],
    ["fewer", 1, 1],
    ["two-at-a-time", 4, 2],
  ])("%s answers %i wishes with %i pictures, and counts them", async (mode, n, pictures) => {
    const { data } = await readAny(await ask(mode, { n }));
    expect(new Set(data.map((one: { b64_json: string }) => one.b64_json)).size).toBe(pictures);
    expect(mock.calls().totals).toMatchObject({ drawings: 1, pictures });
  });

  it("huge is a whole PNG of exactly the base64 that was said", async () => {
    const { data } = await readAny(await ask("huge 3", { output_format: "webp" }));
    expect(data[0].b64_json.length).toBe(3 * 1024 * 1024);
    expect(await readPicture(data[0].b64_json)).toBe(`png ${SIZE}`);
  });

  it("truncated-picture and not-a-picture are whole JSON with bytes that are none", async () => {
    for (const mode of ["truncated-picture", "not-a-picture", "truncated-picture + url"]) {
      const { data } = await readAny(await ask(mode));
      const bytes = data[0].url
        ? await fetchBytes(data[0].url)
        : Buffer.from(data[0].b64_json, "base64");
      await expect(readPicture(bytes)).rejects.toThrow();
    }
    expect(mock.calls().totals.drawings).toBe(3);
  });
});

describe("shapes", () => {
  it("an images answer has created, data and usage, and a chat answer has an address", async () => {
    const images = await readAny(await ask("ok"));
    expect(images).toEqual({
      created: expect.any(Number),
      data: [{ b64_json: expect.any(String) }],
      usage: expect.objectContaining({ output_tokens: 196, total_tokens: 199 }),
    });
    const chat = await readAny(await ask("ok", {}, "chat"));
    expect(Object.keys(chat)).toEqual(["created", "data", "usage"]);
    expect(await readPicture(await fetchBytes(chat.data[0].url))).toBe(`png ${SIZE}`);
  });

  it.each(["images", "chat"] as const)(
    "url and relative-url lead to the picture (%s)",
    async (route) => {
      const { data } = await readAny(await ask("url", {}, route));
      expect(data[0].url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/pictures\/.+\.png$/);
      expect(await readPicture(await fetchBytes(data[0].url))).toBe(`png ${SIZE}`);
      const relative = await readAny(await ask("relative-url", {}, route));
      expect(relative.data[0].url).toMatch(/^\/pictures\//);
      expect(await readPicture(await fetchBytes(`${mock.url}${relative.data[0].url}`))).toBe(
        `png ${SIZE}`,
      );
    },
  );

  it("response_format is honoured on both routes", async () => {
    expect((await readAny(await ask("ok", { response_format: "url" }))).data[0]).toHaveProperty(
      "url",
    );
    const chat = await readAny(await ask("ok", { response_format: "b64_json" }, "chat"));
    expect(await readPicture(chat.data[0].b64_json)).toBe(`png ${SIZE}`);
  });

  it.each(["prefixed", "b64"])("%s has the prefix of a data URL", async (mode) => {
    const { data } = await readAny(await ask(mode, {}, "chat"));
    const [, base64 = ""] = dataUrl.exec(data[0].b64_json) ?? [];
    expect(await readPicture(base64)).toBe(`png ${SIZE}`);
  });

  it("raw-b64 has none, and escaped is the same picture to a JSON parser", async () => {
    const raw = await readAny(await ask("raw-b64", {}, "chat"));
    const text = await (await ask("escaped", {}, "chat")).text();
    expect(text).toMatch(/\\\/.*\\u002b|\\u002b.*\\\//s);
    expect(JSON.parse(text).data).toEqual(raw.data);
  });

  it("reordered puts the words of the key into a text before the picture", async () => {
    const text = await (await ask("reordered")).text();
    expect(text.indexOf('\\"b64_json\\":\\"')).toBeGreaterThan(0);
    expect(text.indexOf('\\"b64_json\\":\\"')).toBeLessThan(text.indexOf('"data":['));
    expect(text.indexOf('"data":[')).toBeGreaterThan(50_000);
    const { data } = JSON.parse(text);
    expect(await readPicture(data[0].b64_json)).toBe(`png ${SIZE}`);
    expect((await readAny(await ask("revised"))).data[0].revised_prompt).toContain("a red kite");
  });

  it("empty-data, no-data and refusal answer 200 without a picture; the refused work is billed", async () => {
    expect((await readAny(await ask("empty-data"))).data).toEqual([]);
    expect(mock.calls().totals.drawings).toBe(0);
    expect(await readAny(await ask("no-data"))).not.toHaveProperty("data");
    const images = await readAny(await ask("refusal"));
    expect(images).toMatchObject({ data: [], message: expect.stringContaining("can't draw") });
    const chat = await readAny(await ask("refusal", {}, "chat"));
    expect(chat.choices[0].message.content).toContain("can't draw");
    expect(mock.calls().totals.drawings).toBe(3);
  });

  it.each([
    [
      "markdown-url",
      (message: Message) => /^!\[image\]\((http.+)\)\n\n$/.exec(String(message.content))?.[1],
    ],
    [
      "markdown-data",
      (message: Message) => /^!\[image\]\((data:.+)\)\n\n$/.exec(String(message.content))?.[1],
    ],
    ["message-images", (message: Message) => message.images[0]?.image_url.url],
    ["parts", (message: Message) => (message.content as readonly ImagePart[])[1]?.image_url.url],
  ])("%s is a chat completion with the picture in its message", async (mode, find) => {
    const { choices, object } = await readAny(await ask(mode, {}, "chat"));
    expect(object).toBe("chat.completion");
    const url = find(choices[0].message) ?? "";
    expect(await readPicture(await fetchBytes(url))).toBe(`png ${SIZE}`);
  });
});

describe("refusals", () => {
  it.each([
    ["status 503", 503, "error"],
    ["status 418", 418, "error"],
    ["fastapi 422", 422, "detail"],
    ["rate-limited 7", 429, "error"],
    ["rate-limited", 429, "error"],
    ["moderation", 400, "error"],
  ])("%s answers %i with a member %s and draws nothing", async (mode, status, member) => {
    const answer = await ask(mode);
    expect(answer.status).toBe(status);
    expect(await readAny(answer)).toHaveProperty(member);
    await untilOutcome("refused");
    expect(onlyCall()).toMatchObject({ drawn: false, status, whole: true });
    expect(mock.calls().totals).toMatchObject({
      requests: 1,
      drawings: 0,
      byOutcome: { refused: 1 },
    });
  });

  it("moderation has its code, rate-limited its Retry-After", async () => {
    expect((await readAny(await ask("moderation"))).error.code).toBe("moderation_blocked");
    expect((await ask("rate-limited 7")).headers.get("retry-after")).toBe("7");
  });

  it.each([
    ["html", 200, "text/html"],
    ["html-502", 502, "text/html"],
    ["not-json", 200, "application/json"],
  ])("%s answers %i as %s with what no JSON parser reads", async (mode, status, mediaType) => {
    const answer = await ask(mode);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toContain(mediaType);
    const text = await answer.text();
    expect(() => JSON.parse(text)).toThrow();
    expect(onlyCall()).toMatchObject({ drawn: mode === "not-json" });
  });
});

describe("broken connections", () => {
  it.each(["truncated", "truncated-chunked", "reset-halfway"])(
    "%s does the work and breaks the answer off",
    async (mode) => {
      const reading = ask(`${mode} + huge 1`).then((answer) => answer.text());
      await expect(reading).rejects.toThrow();
      await untilOutcome("cut");
      expect(onlyCall()).toMatchObject({ drawn: true, whole: false });
    },
  );

  it.each([
    ["reset-before", false],
    ["reset-after", true],
  ])("%s resets without an answer; drawn: %s", async (mode, drawn) => {
    await expect(ask(mode)).rejects.toMatchObject({ cause: { code: "ECONNRESET" } });
    await untilOutcome("cut");
    expect(onlyCall()).toMatchObject({ drawn, status: null, prompt: drawn ? "a red kite" : null });
  });

  it("reset-before, told by the prompt, comes after the body and before the work", async () => {
    const asking = post(PATHS.images, { prompt: "x [mock:reset-before]" });
    await expect(asking).rejects.toMatchObject({ cause: { code: "ECONNRESET" } });
    expect(onlyCall()).toMatchObject({ drawn: false, prompt: "x [mock:reset-before]" });
  });

  it("endless goes on until the caller hangs up", async () => {
    const answer = await ask("endless");
    let bytes = 0;
    for await (const chunk of answer.body ?? []) {
      bytes += chunk.length;
      if (bytes > 20 * 1024 * 1024) {
        break;
      }
    }
    await untilOutcome("left");
    expect(onlyCall()).toMatchObject({ drawn: true, whole: false });
  });

  it("endless-headers is too much for a client", async () => {
    await expect(ask("endless-headers")).rejects.toMatchObject({
      cause: { code: "UND_ERR_HEADERS_OVERFLOW" },
    });
    await untilOutcome("left");
  });

  it("hang takes the request, draws nothing and never answers", async () => {
    const leaving = new AbortController();
    tested.add("hang");
    mock.setMode("hang");
    const asking = post(PATHS.images, { prompt: "x" }, leaving.signal);
    await expect.poll(() => onlyCall()?.prompt).toBe("x");
    leaving.abort();
    await expect(asking).rejects.toThrow();
    await untilOutcome("left");
    expect(onlyCall()).toMatchObject({ drawn: false, status: null });
  });
});

describe("time", () => {
  it("slow work is billed though the caller leaves, and a slow refusal is not", async () => {
    const leaving = new AbortController();
    mock.setMode("slow 600s");
    const asking = post(PATHS.images, { prompt: "x" }, leaving.signal);
    await expect.poll(() => onlyCall()?.drawn).toBe(true);
    leaving.abort();
    await expect(asking).rejects.toThrow();
    await untilOutcome("left");
    expect((await ask("slow 1ms + status 500")).status).toBe(500);
    expect((await ask("slow 1ms")).status).toBe(200);
    expect(mock.calls().totals).toMatchObject({ requests: 3, drawings: 2 });
  });

  it("trickle sends the same whole answer in pieces", async () => {
    const answer = await ask("trickle 64ms + huge 1");
    let pieces = 0;
    const chunks: Uint8Array[] = [];
    for await (const chunk of answer.body ?? []) {
      pieces += 1;
      chunks.push(chunk);
    }
    expect(pieces).toBeGreaterThan(8);
    const { data } = JSON.parse(Buffer.concat(chunks).toString());
    expect(await readPicture(data[0].b64_json)).toBe(`png ${SIZE}`);
  });
});

it("every mode is tried here", () => {
  expect(Object.keys(MOCK_MODES).filter((mode) => !tested.has(mode))).toEqual([]);
});
