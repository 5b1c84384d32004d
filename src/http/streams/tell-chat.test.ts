import { buffer, text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { Fault } from "../../contract/fault.ts";
import type { GenerationNews } from "../../core/generations/watch.ts";
import type { OpenPicture } from "../../core/limner.ts";
import { encodePieces } from "../shapes/encode-pieces.ts";
import type { Piece } from "../shapes/to-pieces.ts";
import { createTestGeneration } from "../testing/create-test-generation.ts";
import { openBytes } from "../testing/create-test-limner.ts";
import { tellChat } from "./tell-chat.ts";

const GENERATION = createTestGeneration();
const URL = "https://example.com/images/1.png";
const PLAIN = { usageChunk: false, progress: false };
const HEAD = {
  id: `chatcmpl-${GENERATION.id}`,
  object: "chat.completion.chunk",
  created: 1778037331,
  model: "gpt-image-2-vip",
};
const USAGE = {
  prompt_tokens: 30,
  completion_tokens: 2074,
  input_tokens: 30,
  output_tokens: 2074,
  total_tokens: 2104,
};

function tell(changes: Partial<Parameters<typeof tellChat>[0]> = {}, picture?: OpenPicture) {
  const opened = picture ?? openBytes("1", Buffer.from("PNGxy"));
  return tellChat({
    generation: GENERATION,
    wish: PLAIN,
    inImages: false,
    format: "url",
    listPictures: () => [{ url: URL, open: async () => opened }],
    ...changes,
  });
}

/** The data of each event, parsed but for the last. */
function parse(written: string): readonly unknown[] {
  return written
    .split("\n\n")
    .slice(0, -1)
    .map((block) => {
      expect(block).toMatch(/^data: [^\n]*$/);
      const data = block.slice("data: ".length);
      return data === "[DONE]" ? data : JSON.parse(data);
    });
}

const parsePieces = async (pieces: readonly Piece[]) => parse(await text(encodePieces(pieces)));
const one = (delta: object, finishReason: string | null = null) => [
  { index: 0, delta, finish_reason: finishReason },
];
const progress = (share: number): GenerationNews => ({
  kind: "progress",
  stage: "drawing",
  step: "x",
  share,
});

describe("a chat completion in chunks", () => {
  it("begins with the role, has the picture in its text, and ends with data, usage and [DONE]", async () => {
    const words = tell();
    expect(await parsePieces(words.opening)).toEqual([
      { ...HEAD, choices: one({ role: "assistant", content: "" }) },
    ]);
    expect(parse(await text(await words.ending(GENERATION)))).toEqual([
      { ...HEAD, choices: one({ content: `![image](${URL})` }) },
      { ...HEAD, choices: one({}, "stop"), data: [{ url: URL }], usage: USAGE },
      "[DONE]",
    ]);
  });

  it("W1 tells its warnings at the finish, since the header had left before", async () => {
    const warning = { code: "seed_ignored", field: "seed", message: "No seeds here." } as const;
    const warned = createTestGeneration({ warnings: [warning] });
    const chunks = parse(await text(await tell().ending(warned)));
    expect(chunks.at(-2)).toMatchObject({ warnings: [warning] });
  });

  it("has the usage in a chunk of its own only for who asked for it", async () => {
    const words = tell({ wish: { ...PLAIN, usageChunk: true } });
    expect(parse(await text(await words.ending(GENERATION))).slice(1)).toEqual([
      { ...HEAD, choices: one({}, "stop"), data: [{ url: URL }] },
      { ...HEAD, choices: [], usage: USAGE },
      "[DONE]",
    ]);
  });

  it("has the picture in `images` where that was asked for, and nothing of it in the text", async () => {
    const words = tell({ inImages: true });
    const url = `data:image/png;base64,${Buffer.from("PNGxy").toString("base64")}`;
    const [chunk] = parse(await text(await words.ending(GENERATION)));
    expect(chunk).toEqual({
      ...HEAD,
      choices: one({ images: [{ type: "image_url", image_url: { url }, index: 0 }] }),
    });
  });

  it("F6 cuts base64 into texts of at most 32 KiB, which together are the picture", async () => {
    const bytes = Buffer.alloc(300_001, "noise");
    const words = tell({ format: "b64_json" }, openBytes("1", bytes));
    const chunks = parse(await text(await words.ending(GENERATION))) as readonly {
      choices: readonly { delta: { content?: string } }[];
    }[];
    const contents = chunks.flatMap(({ choices }) => choices?.[0]?.delta.content ?? []);
    expect(contents.length).toBeGreaterThan(10);
    expect(Math.max(...contents.map(({ length }) => length))).toBe(32 * 1024);
    const [, base64 = ""] =
      /^!\[image\]\(data:image\/png;base64,(.+)\)$/.exec(contents.join("")) ?? [];
    expect(Buffer.from(base64, "base64").equals(bytes)).toBe(true);
    expect(chunks.at(-2)).toMatchObject({ data: [{ url: URL }] });
  });

  it("F6 reads no more of the picture than is taken of the stream", async () => {
    const bytes = Buffer.alloc(2_000_000);
    const opened = openBytes("1", bytes);
    let read = 0;
    const counted: OpenPicture = {
      ...opened,
      async read() {
        const chunks = await opened.read();
        return (async function* count() {
          for await (const chunk of chunks) {
            read += chunk.length;
            yield chunk;
          }
        })();
      },
    };
    const stream = (await tell({ format: "b64_json" }, counted).ending(GENERATION))[
      Symbol.asyncIterator
    ]();
    await stream.next();
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThan(100_000);
    await stream.return?.(Buffer.alloc(0));
  });

  it("F4 tells a fault as an error object alone, and then [DONE]", async () => {
    const fault = new Fault("content_refused", "The backend refused.");
    expect(await parsePieces(tell().fault(fault))).toEqual([
      {
        error: {
          message: "The backend refused.",
          type: "invalid_request_error",
          param: null,
          code: "content_refused",
        },
      },
      "[DONE]",
    ]);
  });

  it("F5 tells progress in words to who asked for it, once for every tenth", async () => {
    const words = tell({ wish: { ...PLAIN, progress: true } });
    const shares = [0.4, 0.43, 0.49, 0.5, 0.5];
    const told = await parsePieces(shares.flatMap((share) => words.news(progress(share))));
    expect(told).toEqual([
      { ...HEAD, choices: one({ reasoning_content: "Drawing, 40 %\n" }) },
      { ...HEAD, choices: one({ reasoning_content: "Drawing, 50 %\n" }) },
    ]);
    expect(tell().news(progress(0.4))).toEqual([]);
  });

  it("F5 says that it waits while it is queued", async () => {
    const words = tell({ wish: { ...PLAIN, progress: true } });
    const queued = createTestGeneration({ state: "queued", finishedAt: null });
    const bytes = await buffer(encodePieces(words.news({ kind: "state", generation: queued })));
    expect(bytes.toString()).toContain('"Waiting\\n"');
  });
});
