import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listRecords } from "../support/generation-record.ts";
import { openEchoHouse } from "../support/open-echo-house.ts";
import { TEST_KEY, type TestHouse } from "../support/open-house.ts";
import { readFault } from "../support/read-fault.ts";
import { dataUrl, plainPicture } from "../support/test-pictures.ts";

const M = "gpt-image-2-vip";
const CHAT = "/v1/chat/completions";
const DRAW = "/v1/images/generations";
const EDIT = "/v1/images/edits";
const PNG = dataUrl(await plainPicture(9, 9));
const LONG = "x".repeat(100_000);

let house: TestHouse;
beforeAll(async () => {
  house = await openEchoHouse();
});
afterAll(async () => {
  // Nothing of all this was admitted, and the server still draws.
  expect(await listRecords(house)).toEqual([]);
  expect((await house.call(DRAW, { model: M, prompt: "a kite", size: "256x256" })).status).toBe(
    200,
  );
  expect(house.log.filter(({ level }) => level === "error")).toEqual([]);
  await house[Symbol.asyncDispose]();
});

const user = (content: unknown, more: object = {}) => ({
  model: M,
  messages: [{ role: "user", content }],
  ...more,
});
const prompt = (more: object) => ({ model: M, prompt: "a kite", ...more });
const edit = (more: object) => prompt({ image: PNG, ...more });
const picture = (url: unknown) =>
  user([
    { type: "text", text: "x" },
    { type: "image_url", image_url: { url } },
  ]);

type Row = readonly [
  name: string,
  path: string,
  body: unknown,
  status: number,
  code: string,
  param: string | null,
];

const ROWS: readonly Row[] = [
  ["an empty object", CHAT, {}, 400, "invalid_request", "model"],
  ["an empty object", DRAW, {}, 400, "invalid_request", "model"],
  ["an empty object", EDIT, {}, 400, "invalid_request", "model"],
  ["a picture where words draw", DRAW, edit({}), 400, "invalid_request", "image"],
  ["no JSON", CHAT, "{model:", 400, "invalid_request", null],
  ["no JSON", DRAW, "not json", 400, "invalid_request", null],
  ["no JSON", EDIT, '{"model":"m",}', 400, "invalid_request", null],
  ["a list", DRAW, [1, 2], 400, "invalid_request", null],
  ["a number", EDIT, "7", 400, "invalid_request", null],
  ["null", CHAT, "null", 400, "invalid_request", null],
  [
    "deep nesting",
    DRAW,
    `{"model":${"[".repeat(40)}${"]".repeat(40)}}`,
    400,
    "invalid_request",
    null,
  ],
  ["deep nesting", EDIT, "[".repeat(500_000), 400, "invalid_request", null],
  ["an unknown model", CHAT, { ...user("x"), model: "dall-e-99" }, 404, "model_not_found", "model"],
  ["an unknown model", DRAW, prompt({ model: "__proto__" }), 404, "model_not_found", "model"],
  ["an unknown model", EDIT, edit({ model: "constructor" }), 404, "model_not_found", "model"],
  ["a model that is a list", DRAW, prompt({ model: [M] }), 400, "invalid_request", "model"],
  ["no prompt", DRAW, { model: M }, 400, "invalid_request", "prompt"],
  ["a prompt of spaces", DRAW, prompt({ prompt: "   " }), 400, "invalid_request", "prompt"],
  ["a prompt that is an object", EDIT, edit({ prompt: {} }), 400, "invalid_request", "prompt"],
  ["a prompt beyond its bound", DRAW, prompt({ prompt: LONG }), 400, "invalid_request", "prompt"],
  ["a message beyond its bound", CHAT, user(LONG), 400, "invalid_request", "messages"],
  ["no messages", CHAT, { model: M, messages: {} }, 400, "invalid_request", "messages"],
  [
    "a role that is none",
    CHAT,
    { model: M, messages: [{ role: 7, content: "x" }] },
    400,
    "invalid_request",
    "messages[0].role",
  ],
  [
    "a last user message with nothing",
    CHAT,
    user([]),
    400,
    "invalid_request",
    "messages[0].content",
  ],
  [
    "a part that is none",
    CHAT,
    user([{ type: "video", url: "x" }]),
    400,
    "invalid_request",
    "messages[0].content[0].type",
  ],
  ["a part that is a number", CHAT, user([7]), 400, "invalid_request", "messages[0].content[0]"],
  [
    "a picture that is a number",
    CHAT,
    picture(7),
    400,
    "invalid_request",
    "messages[0].content[1].image_url.url",
  ],
  [
    "a picture that is a path",
    CHAT,
    picture("/etc/passwd"),
    400,
    "address_not_allowed",
    "messages[0].content[1].image_url.url",
  ],
  [
    "a picture that is a script",
    CHAT,
    picture("javascript:alert(1)"),
    400,
    "address_not_allowed",
    "messages[0].content[1].image_url.url",
  ],
  [
    "a picture inside",
    CHAT,
    picture("http://169.254.169.254/"),
    400,
    "address_not_allowed",
    "messages[0].content[1].image_url.url",
  ],
  [
    "a data URL of text",
    CHAT,
    picture("data:text/html;base64,PGI+"),
    400,
    "invalid_image",
    "messages[0].content[1].image_url.url",
  ],
  [
    "a data URL of nothing",
    EDIT,
    edit({ image: "data:image/png;base64," }),
    400,
    "invalid_image",
    "image",
  ],
  [
    "a data URL that is no base64",
    EDIT,
    edit({ image: "data:image/png;base64,@@@@" }),
    400,
    "invalid_image",
    "image",
  ],
  ["an edit without a picture", EDIT, prompt({}), 400, "invalid_request", "image"],
  ["an edit of an empty list", EDIT, prompt({ image: [] }), 400, "invalid_request", "image"],
  ["an edit of null", EDIT, prompt({ image: [null] }), 400, "invalid_request", "image[0]"],
  ["a mask that is a number", EDIT, edit({ mask: 1 }), 400, "invalid_request", "mask"],
  [
    "a mask that is no picture",
    EDIT,
    edit({ mask: "data:image/png;base64,aGVsbG8=" }),
    400,
    "invalid_image",
    "mask",
  ],
  ["a size that is not taken", CHAT, user("x", { size: "1x1" }), 400, "invalid_size", "size"],
  ["a size that is an object", DRAW, prompt({ size: {} }), 400, "invalid_request", "size"],
  ["a size of many digits", EDIT, edit({ size: "9".repeat(150) }), 400, "invalid_size", "size"],
  ["n of 0", DRAW, prompt({ n: 0 }), 400, "invalid_request", "n"],
  ["n of 11", EDIT, edit({ n: 11 }), 400, "invalid_request", "n"],
  ["n as a text", DRAW, prompt({ n: "2" }), 400, "invalid_request", "n"],
  ["n below zero", CHAT, user("x", { n: -1 }), 400, "invalid_request", "n"],
  ["a seed with a fraction", DRAW, prompt({ seed: 0.5 }), 400, "invalid_request", "seed"],
  ["a seed of 2^32", DRAW, prompt({ seed: 2 ** 32 }), 400, "invalid_request", "seed"],
  [
    "a temperature below zero",
    CHAT,
    user("x", { temperature: -0.1 }),
    400,
    "invalid_request",
    "temperature",
  ],
  [
    "a format that is none",
    DRAW,
    prompt({ output_format: "bmp" }),
    400,
    "invalid_request",
    "output_format",
  ],
  [
    "a compression of 101",
    EDIT,
    edit({ output_compression: 101 }),
    400,
    "invalid_request",
    "output_compression",
  ],
  [
    "a transparent JPEG",
    DRAW,
    prompt({ background: "transparent", output_format: "jpeg" }),
    400,
    "invalid_request",
    "background",
  ],
  [
    "a response format that is none",
    DRAW,
    prompt({ response_format: "xml" }),
    400,
    "invalid_request",
    "response_format",
  ],
  ["a quality that is a number", DRAW, prompt({ quality: 3 }), 400, "invalid_request", "quality"],
  [
    "partial images of 9",
    DRAW,
    prompt({ partial_images: 9 }),
    400,
    "invalid_request",
    "partial_images",
  ],
  ["streaming", CHAT, user("x", { stream: "yes" }), 400, "invalid_request", "stream"],
  ["a user that is a list", DRAW, prompt({ user: [] }), 400, "invalid_request", "user"],
  [
    "17 pictures",
    EDIT,
    prompt({ image: Array(17).fill(PNG) }),
    400,
    "invalid_request",
    "image[16]",
  ],
  [
    "201 messages",
    CHAT,
    { model: M, messages: Array.from({ length: 201 }, () => ({ role: "user", content: "x" })) },
    400,
    "invalid_request",
    "messages",
  ],
];

describe("a request that is wrong", () => {
  it.each(ROWS)(
    "W2 %s to %s is a fault that names the field",
    async (_name, path, body, status, code, param) => {
      const fault = await readFault(await house.call(path, body));
      expect(fault).toMatchObject({ status, code, param });
      expect(fault.message.length).toBeGreaterThan(20);
      expect(fault.message.length).toBeLessThan(400);
    },
  );

  it.each(["size", "output_format", "model"])(
    "W3 repeats at most 80 characters of a wrong %s",
    async (name) => {
      for (const value of ["q".repeat(190), "引".repeat(190)]) {
        const { message } = await readFault(await house.call(DRAW, prompt({ [name]: value })));
        expect(message.split(/[^q引]+/).every((run) => run.length <= 80)).toBe(true);
      }
    },
  );

  it("B1 a body beyond 32 MiB is body_too_large", async () => {
    const body = JSON.stringify(prompt({ image: "x".repeat(33 * 1024 * 1024) }));
    expect(await readFault(await house.call(EDIT, body))).toMatchObject({
      status: 413,
      code: "body_too_large",
    });
  });

  it.each([
    ["GET", CHAT, 405, "method_not_allowed"],
    ["PUT", DRAW, 405, "method_not_allowed"],
    ["DELETE", "/v1/models", 405, "method_not_allowed"],
    ["GET", "/v1/nothing", 404, "not_found"],
    ["POST", "/v1/", 404, "not_found"],
    ["GET", "/v1/generations/..%2f..%2fetc", 404, "not_found"],
    ["GET", "/v1/%", 400, "invalid_request"],
    ["GET", "/v1/generations?limit=x", 400, "invalid_request"],
    ["GET", "/v1/generations?cursor=%00", 400, "invalid_request"],
    ["GET", "/images/..%2flimner.db", 404, "not_found"],
    ["GET", `/images/${"0".repeat(32)}.png`, 404, "not_found"],
    ["GET", `/images/${"0".repeat(32)}.png?w=7`, 400, "invalid_request"],
    ["GET", `/v1/generations/${"g".repeat(5000)}`, 404, "not_found"],
  ])("W3 %s %s is a JSON fault", async (method, path, status, code) => {
    const response = await fetch(house.base + path, {
      method,
      headers: { authorization: `Bearer ${TEST_KEY}` },
    });
    expect(response.headers.get("content-type")).toContain("application/json");
    expect(response.headers.get("x-request-id")).toMatch(/./);
    expect(await readFault(response)).toMatchObject({ status, code });
  });

  it.each([
    ["bytes that are no HTTP", "\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03"],
    ["a method that is none", "BREW /pot HTTP/1.1\r\nHost: x\r\n\r\n"],
    [
      "two lengths",
      `POST ${DRAW} HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n{}`,
    ],
    [
      "a length and chunks",
      `POST ${DRAW} HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    ],
    [
      "a chunk that is none",
      `POST ${DRAW} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${TEST_KEY}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n`,
    ],
    ["headers of a megabyte", `GET / HTTP/1.1\r\nHost: x\r\nX: ${"x".repeat(1_000_000)}\r\n\r\n`],
    ["no host", "GET /v1/models HTTP/1.1\r\n\r\n"],
    [
      "a body that breaks off",
      `POST ${EDIT} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${TEST_KEY}\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 900\r\n\r\n--b\r\nContent-Disposition: form-data; name="image"; filename="a"\r\n\r\nPNG`,
    ],
  ])("B5 %s does not end the server", async (_name, bytes) => {
    const { hostname, port } = new URL(house.base);
    const socket = connect(Number(port), hostname);
    socket.on("error", () => {});
    const closed = new Promise((resolve) => socket.once("close", resolve));
    let answer = "";
    socket.on("data", (chunk: Buffer) => {
      answer += chunk.toString("latin1");
    });
    socket.end(bytes, "latin1");
    await closed;
    expect(answer).not.toMatch(/^HTTP\/1\.1 [25]/);
    expect((await fetch(`${house.base}/healthz`)).status).toBe(200);
  });

  it("B5 a thousand wrong requests at once leave the server as it was", async () => {
    const wrong = Array.from({ length: 1000 }, (_, index) => {
      const [, path, body] = ROWS[index % ROWS.length] ?? ["", CHAT, {}];
      const isSmall = typeof body !== "string" && JSON.stringify(body).length < 10_000;
      return house.call(path, isSmall ? body : {}).then((response) => response.status);
    });
    const statuses = new Set(await Promise.all(wrong));
    expect([...statuses].every((status) => status >= 400 && status < 500)).toBe(true);
    expect((await fetch(`${house.base}/readyz`)).status).toBe(200);
  });
});
