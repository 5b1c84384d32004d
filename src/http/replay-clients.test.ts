import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestServer, type TestServer } from "./testing/start-test-server.ts";

interface Recorded {
  readonly client: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: {
    readonly stream?: boolean;
    readonly modalities?: readonly string[];
    readonly size?: string;
  };
  readonly form?: readonly string[];
}

/** What real clients sent, captured. */
const RECORDED = readRequests("client-requests.jsonl");

/** What further clients send, as their source has it. */
const RECONSTRUCTED = readRequests("reconstructed-requests.jsonl");

/** Plain HTTP clients, which get the documented body. */
const PLAIN_CLIENTS = ["requests-2.34.2", "urllib", "curl-8", "node-fetch"];

/** Requests of chat software that want words, not a picture. */
const TEXT_CALLS = ["open-webui-title", "dify-credential-check", "chatbox-name"];

/** What is not offered, and answered with what is. */
const UNKNOWN_PATHS = ["/v1/responses"];

function readRequests(file: string): readonly Recorded[] {
  return readFileSync(new URL(`__fixtures__/${file}`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line.replaceAll("<png>", "iVBORw0KGgo=")));
}

function wantedAnswer({
  client,
  path,
  body,
  form,
}: Recorded): readonly [status: number, shape: string | null] {
  if (UNKNOWN_PATHS.includes(path)) {
    return [404, null];
  }
  if (TEXT_CALLS.includes(client)) {
    return [200, "text"];
  }
  const isStreamed = body?.stream === true || form?.includes("stream=true") === true;
  const suffix = isStreamed ? "-stream" : "";
  if (path !== "/v1/chat/completions") {
    return [200, `images${suffix}`];
  }
  if (body?.modalities?.includes("image") === true) {
    return [200, `modalities${suffix}`];
  }
  const isPlain = !isStreamed && PLAIN_CLIENTS.includes(client);
  return [200, isPlain ? "documented" : `superset${suffix}`];
}

/** A text call that is streamed is so by its body alone; all else is told by the shape. */
function wantedType({ body }: Recorded, shape: string | null): string {
  return shape?.endsWith("-stream") === true || (shape === "text" && body?.stream === true)
    ? "text/event-stream; charset=utf-8"
    : "application/json; charset=utf-8";
}

/** `name=text`, or `name=@file;type=…` for a file. */
function toForm(fields: readonly string[]): FormData {
  const form = new FormData();
  for (const field of fields) {
    const [, name = "", value = ""] = /^([^=]+)=(.*)$/.exec(field) ?? [];
    const [, file, type] = /^@([^;]+);type=(.+)$/.exec(value) ?? [];
    if (file === undefined || type === undefined) {
      form.append(name, value);
    } else {
      form.append(name, new Blob([`bytes of ${file}`], { type }), file);
    }
  }
  return form;
}

describe("requests as real clients send them", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(async () => {
    await server[Symbol.asyncDispose]();
  });

  it("there are 63 of them, and 19 that were reconstructed", () => {
    expect(RECORDED).toHaveLength(63);
    expect(RECONSTRUCTED).toHaveLength(19);
  });

  it.each(
    [...RECORDED, ...RECONSTRUCTED].map(
      (recorded, index) => [index, recorded.client, recorded.path, recorded] as const,
    ),
  )(
    "number %i, %s to %s, is read and answered in a shape it can read",
    async (_index, _client, path, recorded) => {
      const before = server.limner.requests.length;
      const { authorization: _key, "content-type": _type, ...headers } = recorded.headers;
      const answer = await server.call(
        path,
        recorded.form === undefined ? recorded.body : toForm(recorded.form),
        headers,
      );
      const [status, shape] = wantedAnswer(recorded);
      expect([answer.status, answer.headers.get("x-response-shape")]).toEqual([status, shape]);
      expect(answer.headers.get("content-type")).toBe(wantedType(recorded, shape));
      const isDrawn = status === 200 && shape !== "text";
      expect(server.limner.requests.length - before).toBe(isDrawn ? 1 : 0);
      await answer.arrayBuffer();
    },
  );

  it("leaves no spool behind", async () => {
    expect(await server.spoolsLeft()).toBe(0);
  });
});

describe("what the readers make of them", () => {
  it.each(["true", "True"])("a form's stream=%s as the wish for a stream", async (flag) => {
    await using server = await startTestServer();
    const fields = ["model=m", "prompt=p", "image=@a.png;type=image/png", `stream=${flag}`];
    const answer = await server.call("/v1/images/edits", toForm(fields));
    await answer.arrayBuffer();
    expect([answer.status, answer.headers.get("x-response-shape")]).toEqual([200, "images-stream"]);
  });

  it("a form's files in their order, whichever of the two names they have, and its numbers as numbers", async () => {
    await using server = await startTestServer();
    await server.call(
      "/v1/images/edits",
      toForm([
        "model=m",
        "prompt=p",
        "size=auto",
        "n=2",
        "image[]=@a.png;type=image/png",
        "image=@b.png;type=image/png",
        "mask=@m.png;type=image/png",
      ]),
    );
    expect(server.limner.pictures).toEqual([
      ["bytes of a.png", "bytes of b.png", "bytes of m.png"],
    ]);
    expect(server.limner.requests[0]).toMatchObject({
      route: "edits",
      model: "m",
      size: "auto",
      n: 2,
      turns: [{ role: "user", text: "p" }],
    });
  });

  it("a conversation with a data URL, an address, a file part and an answer of null", async () => {
    await using server = await startTestServer();
    await server.call("/v1/chat/completions", {
      model: "m",
      messages: [
        { role: "developer", content: "be brief" },
        { role: "user", content: "draw" },
        {
          role: "assistant",
          content: null,
          images: [{ type: "image_url", image_url: { url: "http://x/1.png" } }],
        },
        { role: "tool", tool_call_id: "1", content: "ignored" },
        {
          role: "user",
          content: [
            { type: "text", text: "edit" },
            { type: "image_url", image_url: { url: "data:image/png;base64,aGVsbG8=" } },
            { type: "image_url", image_url: "https://example.com/2.png" },
            { type: "file", file: { filename: "", file_data: "https://example.com/3.png" } },
            { type: "text", text: "both" },
          ],
        },
      ],
    });
    const [request] = server.limner.requests;
    expect(request?.toolMessages).toBe(1);
    expect(
      request?.turns.map(({ role, text, pictures }) => [
        role,
        text,
        pictures.map(({ param }) => param),
      ]),
    ).toEqual([
      ["system", "be brief", []],
      ["user", "draw", []],
      ["assistant", "", ["messages[2].images[0].image_url.url"]],
      [
        "user",
        "edit\nboth",
        [
          "messages[4].content[1].image_url.url",
          "messages[4].content[2].image_url",
          "messages[4].content[3].file.file_data",
        ],
      ],
    ]);
    expect(server.limner.pictures[0]).toEqual([
      "http://x/1.png",
      "hello",
      "https://example.com/2.png",
      "https://example.com/3.png",
    ]);
  });

  it.each([
    [{ image: "https://example.com/1.png" }, ["https://example.com/1.png"]],
    [
      { image: ["data:image/png;base64,aGVsbG8", { url: "https://example.com/2.png" }] },
      ["hello", "https://example.com/2.png"],
    ],
    [
      {
        images: [
          { image_url: "https://example.com/1.png" },
          { image_url: { url: "https://example.com/2.png" } },
        ],
      },
      ["https://example.com/1.png", "https://example.com/2.png"],
    ],
    [
      { image: "https://example.com/1.png", mask: "https://example.com/m.png" },
      ["https://example.com/1.png", "https://example.com/m.png"],
    ],
  ])("edits as JSON: %j", async (body, pictures) => {
    await using server = await startTestServer();
    const answer = await server.call("/v1/images/edits", { model: "m", prompt: "p", ...body });
    expect(answer.status).toBe(200);
    expect(server.limner.pictures).toEqual([pictures]);
  });

  it("the content hash is that of the content: not of its order, its white space, its boundary or its file names", async () => {
    await using server = await startTestServer();
    const hashes = async (bodies: readonly (string | FormData)[], path: string) => {
      const start = server.limner.requests.length;
      for (const body of bodies) {
        await server.call(path, body);
      }
      return server.limner.requests.slice(start).map(({ contentHash }) => contentHash);
    };
    const [one, same, other] = await hashes(
      [
        '{"model":"m","prompt":"p"}',
        '{ "prompt": "p",\n"model": "m" }',
        '{"model":"m","prompt":"q"}',
      ],
      "/v1/images/generations",
    );
    expect(one).toMatch(/^[0-9a-f]{64}$/);
    expect(same).toBe(one);
    expect(other).not.toBe(one);
    const edit = (name: string, bytes: string, type: string) => {
      const form = toForm(["model=m", "prompt=p"]);
      form.append("image", new Blob([bytes], { type }), name);
      return form;
    };
    const [first, renamed, changed] = await hashes(
      [
        edit("a.png", "x", "image/png"),
        edit("b.png", "x", "image/jpeg"),
        edit("a.png", "y", "image/png"),
      ],
      "/v1/images/edits",
    );
    expect(renamed).toBe(first);
    expect(changed).not.toBe(first);
    const [json] = await hashes(
      ['{"model":"m","prompt":"p","image":"https://example.com/1.png"}'],
      "/v1/images/edits",
    );
    expect(json).not.toBe(one);
  });
});
