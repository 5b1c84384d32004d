import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CODE_TABS } from "../../console/src/pages/playground/code/code-tab.ts";
import { writeCode } from "../../console/src/pages/playground/code/write-code.ts";
import type { DrawingRequest } from "../../console/src/threads/build-request.ts";
import { plainPicture } from "../support/test-pictures.ts";
import { openRealServer, type RealServer, type ServerRecord } from "./clients/open-real-server.ts";
import { sizeAt, sizeOf } from "./clients/read-delivered.ts";
import { linkPackages } from "./docs/link-packages.ts";
import { findPython } from "./find-python.ts";

const MODEL = "gpt-image-2-vip";
const SIZE = "256x256";
/** Everything that a shell, a JSON reader or a language might take for its own. */
const NASTY = `It's a "kite" \\ \\n $HOME \${x} \`id\` $(id) !! %s {y} #1 & <a>; @b\nJSON\n'''"""\t海边的风筝 🪁 \u2028 end\\`;

interface Asked {
  readonly request: DrawingRequest;
  readonly answer: "url" | "base64";
  readonly count?: number;
  readonly expected: object;
}

let server: RealServer;
let root = "";
let python = "";
let earlier = "";
let another = "";

beforeAll(async () => {
  python = await findPython();
  server = await openRealServer();
  root = await mkdtemp(join(tmpdir(), "limner-code-"));
  await linkPackages(root);
  [earlier, another] = [await draw("a red apple"), await draw("a blue kite")];
});

afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await rm(root, { recursive: true, force: true });
});

async function draw(prompt: string): Promise<string> {
  const response = await fetch(`${server.baseURL}/images/generations`, {
    method: "POST",
    headers: { authorization: `Bearer ${server.apiKey}`, "content-type": "application/json" },
    body: JSON.stringify({ model: MODEL, size: SIZE, prompt, response_format: "url" }),
  });
  const { data } = (await response.json()) as { data: readonly { url: string }[] };
  return data[0]?.url ?? "";
}

function chat(words: string): DrawingRequest & { readonly path: "/v1/chat/completions" } {
  return {
    path: "/v1/chat/completions",
    body: { model: MODEL, size: SIZE, messages: [{ role: "user", content: words }] },
  };
}

/** Requests as the playground makes them. Functions, since addresses are known when the server runs. */
const CASES: Readonly<Record<string, () => Asked>> = {
  "words and a size": () => ({
    request: chat("a red apple"),
    answer: "url",
    expected: { mode: "draw", prompt: "a red apple", size: { asked: SIZE } },
  }),
  "words that every language could take for its own": () => ({
    request: chat(NASTY),
    answer: "url",
    expected: { prompt: NASTY },
  }),
  "such words by the Images endpoints": () => ({
    request: {
      path: "/v1/images/generations",
      body: { model: MODEL, size: SIZE, prompt: NASTY, response_format: "url" },
    },
    answer: "url",
    expected: { prompt: NASTY },
  }),
  "such words with two pictures of this computer": () => ({
    request: edit(["file:a", "file:b"], NASTY),
    answer: "url",
    expected: { prompt: NASTY, references: [{ n: 1 }, { n: 2 }] },
  }),
  "such words with two pictures, by the Images endpoints": () => ({
    request: imagesEdit(["file:a", "file:b"], NASTY),
    answer: "base64",
    expected: { prompt: NASTY, references: [{ n: 1 }, { n: 2 }] },
  }),
  "a picture by its address and one of this computer": () => ({
    request: edit([earlier, "file:b"], "put image 2 in the corner of image 1"),
    answer: "url",
    expected: {
      mode: "edit",
      references: [
        { n: 1, changed: true },
        { n: 2, changed: false },
      ],
    },
  }),
  "a picture by its address and one of this computer, by the Images endpoints": () => ({
    request: imagesEdit([earlier, "file:b"], "put image 2 in the corner of image 1"),
    answer: "url",
    expected: {
      mode: "edit",
      references: [
        { n: 1, changed: true },
        { n: 2, changed: false },
      ],
    },
  }),
  "pictures by their addresses, by the Images endpoints": () => ({
    request: imagesEdit([earlier, another], "put image 2 in the corner of image 1"),
    answer: "url",
    expected: {
      mode: "edit",
      references: [
        { n: 1, changed: true },
        { n: 2, changed: false },
      ],
    },
  }),
  "a conversation": () => ({
    request: {
      path: "/v1/chat/completions",
      body: {
        model: MODEL,
        size: SIZE,
        seed: 7,
        messages: [
          { role: "user", content: "a red apple" },
          { role: "assistant", content: earlier },
          { role: "user", content: "make it green" },
        ],
      },
    },
    answer: "url",
    expected: { mode: "iterate", seed: 7, references: [{ n: 1, changed: true }] },
  }),
  "two pictures at once": () => ({ ...several(), answer: "url" }),
  "two pictures at once, as base64": () => ({ ...several(), answer: "base64" }),
  "base64 by chat, as WebP": () => ({
    request: {
      path: "/v1/chat/completions",
      body: {
        model: MODEL,
        size: SIZE,
        output_format: "webp",
        response_format: "b64_json",
        messages: [{ role: "user", content: "a red apple" }],
      },
    },
    answer: "base64",
    expected: { mode: "draw" },
  }),
  "base64 by the Images endpoints": () => ({
    request: {
      path: "/v1/images/generations",
      body: { model: MODEL, size: SIZE, prompt: "a red apple" },
    },
    answer: "base64",
    expected: { mode: "draw" },
  }),
};

function edit(addresses: readonly string[], words: string): DrawingRequest {
  return {
    path: "/v1/chat/completions",
    body: {
      model: MODEL,
      size: SIZE,
      messages: [
        {
          role: "user",
          content: [
            { type: "text", text: words },
            ...addresses.map((url) => ({ type: "image_url" as const, image_url: { url } })),
          ],
        },
      ],
    },
  };
}

function imagesEdit(image: readonly string[], prompt: string): DrawingRequest {
  return { path: "/v1/images/edits", body: { model: MODEL, size: SIZE, prompt, image } };
}

function several(): Pick<Asked, "request" | "count" | "expected"> {
  return {
    request: {
      path: "/v1/images/generations",
      body: { model: MODEL, size: SIZE, prompt: "a red apple", n: 2 },
    },
    count: 2,
    expected: { mode: "draw" },
  };
}

const COMMANDS = { sh: ["sh", "sample.sh"], js: ["node", "sample.mjs"] };

/** Runs the code in a folder of its own, and answers with what it printed and drew. */
async function run(
  code: string,
  language: "sh" | "python" | "js",
): Promise<{
  readonly output: string;
  readonly sizes: readonly string[];
  readonly records: readonly ServerRecord[];
}> {
  const folder = await mkdtemp(join(root, "run-"));
  await mkdir(folder, { recursive: true });
  for (const [index, name] of ["photo.jpg", "photo-1.jpg", "photo-2.jpg"].entries()) {
    const colour = [200, 40 + 60 * index, 40] as const;
    await writeFile(
      join(folder, name),
      await plainPicture(256 - 32 * index, 256, { format: "jpeg", colour }),
    );
  }
  const [command = "", file = ""] =
    language === "python" ? [python, "sample.py"] : COMMANDS[language];
  await writeFile(join(folder, file), code);
  const before = new Set((await server.listRecords()).map(({ id }) => id));
  const child = spawn(command === "node" ? process.execPath : command, [file], {
    cwd: folder,
    env: { ...process.env, LIMNER_API_KEY: server.apiKey, NO_PROXY: "127.0.0.1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [output, complaint, [exitCode]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  expect(exitCode, `${code}\n${output}\n${complaint}`).toBe(0);
  const addresses = output.match(/http:\/\/[^\s")]+\/images\/[\w.]+/g) ?? [];
  const files = (await readdir(folder)).filter((name) => name.startsWith("picture"));
  const sizes = await Promise.all([
    ...addresses.map(sizeAt),
    ...files.map(async (name) => await sizeOf(await readFile(join(folder, name)))),
  ]);
  const records = await server.listRecords();
  return { output, sizes, records: records.filter(({ id }) => !before.has(id)) };
}

describe.each(CODE_TABS)("The code panel writes %s that runs as it stands:", (tab) => {
  it.each(Object.entries(CASES))("%s", async (_name, ask) => {
    const { request, answer, count = 1, expected } = ask();
    const surface = request.path === "/v1/chat/completions" ? "chat" : "images";
    const { code, language } = writeCode(request, { tab, surface, answer, origin: server.address });
    expect(code).not.toContain(server.apiKey);
    const { sizes, records } = await run(code, language);
    expect(sizes, code).toEqual(Array.from({ length: count }, () => SIZE));
    const [record] = records;
    // Forms of JavaScript send line ends as CRLF, as the standard of the web has it.
    const prompt = record?.prompt.replaceAll("\r\n", "\n");
    expect({ ...record, prompt }, code).toMatchObject(expected);
    expect(record?.warnings.map(({ code: warning }) => warning)).not.toContain("count_reduced");
  });

  it("runs again without a second picture, under its Idempotency-Key", async () => {
    const { code, language } = writeCode(chat("a paper boat"), {
      tab,
      surface: "chat",
      answer: "url",
      origin: server.address,
    });
    const first = await run(code, language);
    const second = await run(code, language);
    expect(first.records).toHaveLength(1);
    expect(second.records).toHaveLength(0);
    expect(second.output).toBe(first.output);
  });
});
