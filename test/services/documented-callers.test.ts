import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openRealServer, type RealServer } from "./clients/open-real-server.ts";
import { sizeAt, sizeOf } from "./clients/read-delivered.ts";
import { findPython } from "./find-python.ts";
import { runCommand } from "./run-command.ts";

const DOCUMENTED = {
  model: "gpt-image-2-vip",
  size: "256x256",
  messages: [{ role: "user", content: "a red apple" }],
};

/** Fields that are no sign of a chat client, for callers of this page know them from the images page. */
const ADDITIONS: readonly (readonly [name: string, fields: object])[] = [
  ["nothing besides", {}],
  ["seed", { seed: 7 }],
  ["n", { n: 1 }],
  ["user", { user: "u-1" }],
  ["response_format as a string", { response_format: "url" }],
  ["temperature and stream as the page has them", { temperature: 0, stream: false }],
];

let server: RealServer;
let python = "";
beforeAll(async () => {
  server = await openRealServer();
  python = await findPython();
});
afterAll(() => server[Symbol.asyncDispose]());

type Post = (address: string, body: string) => Promise<string>;

/** The three documented callers; each answers with the text that came. */
const CALLERS: readonly (readonly [name: string, post: Post])[] = [
  [
    "Node's fetch",
    async (address, body) => {
      const headers = {
        authorization: `Bearer ${server.apiKey}`,
        "content-type": "application/json",
      };
      return await (await fetch(address, { method: "POST", headers, body })).text();
    },
  ],
  [
    "Python's requests",
    async (address, body) => {
      const script =
        "import os, sys, requests; print(requests.post(sys.argv[1], data=sys.argv[2], timeout=300, " +
        "headers={'Authorization': 'Bearer ' + os.environ['KEY'], 'Content-Type': 'application/json'}).text)";
      const env = { KEY: server.apiKey };
      return await runCommand(python, ["-c", script, address, body], { env });
    },
  ],
  [
    "curl",
    async (address, body) => {
      const headers = [
        `Authorization: Bearer ${server.apiKey}`,
        "Content-Type: application/json",
      ].flatMap((header) => ["-H", header]);
      return await runCommand("curl", ["-s", address, ...headers, "-d", body]);
    },
  ],
];

describe.each(CALLERS)("the documented call by %s", (_, post) => {
  const call = async (fields: object) => {
    const body = JSON.stringify({ ...DOCUMENTED, ...fields });
    return JSON.parse(await post(`${server.baseURL}/chat/completions`, body)) as {
      readonly data: readonly { readonly url?: string; readonly b64_json?: string }[];
      readonly usage: object;
    };
  };

  it.each(ADDITIONS)(
    "A1 with %s is answered with data, created and usage alone",
    async (_, fields) => {
      const answer = await call(fields);
      expect(Object.keys(answer)).toEqual(["data", "created", "usage"]);
      expect(Object.keys(answer.usage)).toEqual(["input_tokens", "output_tokens", "total_tokens"]);
      expect(answer.data.map((picture) => Object.keys(picture))).toEqual([["url"]]);
      expect(await sizeAt(answer.data[0]?.url ?? "")).toBe("256x256");
    },
  );

  it("A1 with response_format b64_json gets a data URL in that member, and nothing else", async () => {
    const answer = await call({ response_format: "b64_json" });
    expect(Object.keys(answer)).toEqual(["data", "created", "usage"]);
    const [prefix, base64 = ""] = answer.data[0]?.b64_json?.split(",") ?? [];
    expect(prefix).toBe("data:image/png;base64");
    expect(await sizeOf(Buffer.from(base64, "base64"))).toBe("256x256");
  });
});
