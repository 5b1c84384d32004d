import { createHash } from "node:crypto";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createTestSpools } from "../../conformance/create-test-spools.ts";
import type { TestSpools } from "../../conformance/create-test-spools.ts";
import { readAll } from "../../conformance/read-all.ts";
import { Fault } from "../../contract/fault.ts";
import type { Spool } from "../../contract/spool.ts";
import type { PictureAnswer } from "./picture-answer.ts";
import { readPictureAnswer } from "./read-picture-answer.ts";
import type { PictureAnswerOptions } from "./read-picture-answer.ts";

let spools: TestSpools;
beforeEach(async () => {
  spools = await createTestSpools();
});
afterEach(async () => {
  await spools[Symbol.asyncDispose]();
});

/** Bytes that look like nothing in particular, and are the same in every run. */
function toBytes(length: number, seed = "picture"): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < length; at += 32) {
    parts.push(createHash("sha256").update(`${seed} ${at}`).digest());
  }
  return Buffer.concat(parts).subarray(0, length);
}

async function* inChunks(
  document: string | Uint8Array,
  next = (): number => 65_536,
): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(document);
  for (let at = 0; at < bytes.length;) {
    const end = at + next();
    yield bytes.subarray(at, end);
    at = end;
  }
}

function createRandom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** `data[*].b64_json`, and what Gemini calls `inlineData.data`. */
function isPicture(path: readonly (string | number)[]): boolean {
  return (
    (path.length === 3 && path[0] === "data" && path[2] === "b64_json") ||
    (path.at(-2) === "inlineData" && path.at(-1) === "data")
  );
}

async function read(
  document: string | Uint8Array | AsyncIterable<Uint8Array>,
  options: Partial<PictureAnswerOptions> = {},
): Promise<PictureAnswer> {
  const body =
    typeof document === "string" || document instanceof Uint8Array ? inChunks(document) : document;
  return await readPictureAnswer(body, {
    openSpool: () => spools.open(),
    signal: new AbortController().signal,
    isPicture,
    ...options,
  });
}

/** The answer with each picture written out as its media type and its bytes. */
async function show(answer: PictureAnswer): Promise<unknown> {
  const shown = new Map(
    await Promise.all(
      answer.pictures.map(async (picture) => {
        const bytes = await readAll(picture.spool.read());
        expect(bytes.length).toBe(picture.bytes);
        return [picture, `<${picture.mediaType ?? "?"} ${bytes.toString("hex")}>`] as const;
      }),
    ),
  );
  const replacer = (_: string, value: unknown): unknown =>
    typeof value === "string"
      ? answer
          .split(value)
          .map((part) => (typeof part === "string" ? part : shown.get(part)))
          .join("")
      : value;
  return JSON.parse(JSON.stringify(answer.json, replacer));
}

const png = (bytes: Buffer): string => `<image/png ${bytes.toString("hex")}>`;
const raw = (bytes: Buffer): string => `<? ${bytes.toString("hex")}>`;
const toPng = (bytes: Buffer): string => `data:image/png;base64,${bytes.toString("base64")}`;

describe("readPictureAnswer", () => {
  it("decodes raw base64 at a picture's place, whatever its length, and keeps the rest", async () => {
    for (const length of [24, 25, 26, 3071, 3072, 3073, 70_000, 300_001]) {
      const bytes = toBytes(length);
      const document = { created: 1, data: [{ b64_json: bytes.toString("base64"), seed: 7 }] };
      const answer = await read(JSON.stringify(document));
      expect(await show(answer)).toEqual({ created: 1, data: [{ b64_json: raw(bytes), seed: 7 }] });
    }
  });

  it("takes a data URL at a picture's place with the type that it declares", async () => {
    const bytes = toBytes(100);
    const url = `data:image/WebP;charset=utf-8;base64,${bytes.toString("base64")}`;
    const answer = await read(JSON.stringify({ data: [{ b64_json: url }] }));
    expect(answer.pictures.map(({ mediaType }) => mediaType)).toEqual(["image/webp"]);
    expect(answer.picturesIn(answer.json)).toEqual(answer.pictures);
  });

  it("takes several data URLs out of one text, in Markdown and bare, and leaves the words between", async () => {
    const [one, two, three] = [toBytes(90, "1"), toBytes(2000, "2"), toBytes(101, "3")] as const;
    const content = `Here: ![x](${toPng(one)}) and ![y](${toPng(two)})\n\nalso ${toPng(three)}\n\nEnjoy`;
    const answer = await read(JSON.stringify({ choices: [{ message: { content } }] }));
    expect(await show(answer)).toEqual({
      choices: [
        {
          message: {
            content: `Here: ![x](${png(one)}) and ![y](${png(two)})\n\nalso ${png(three)}\n\nEnjoy`,
          },
        },
      ],
    });
  });

  it("splits a text into words and pictures in order, and finds pictures in a part of the answer", async () => {
    const answer = await read(
      JSON.stringify({ a: [`x ${toPng(toBytes(60))} y`, 1, null], b: toPng(toBytes(61)) }),
    );
    const json = answer.json as { a: [string]; b: string };
    const [first, second] = answer.pictures;
    expect(answer.split(json.a[0])).toEqual(["x ", first, " y"]);
    expect(answer.picturesIn(json.a)).toEqual([first]);
    expect(answer.picturesIn(json.b)).toEqual([second]);
    expect(answer.picturesIn(undefined)).toEqual([]);
    expect(answer.split("")).toEqual([]);
  });

  it("understands escapes, line breaks, the URL alphabet and missing padding within base64", async () => {
    const bytes = toBytes(4001);
    const base64 = bytes.toString("base64");
    const spellings = [
      base64.replaceAll("/", "\\/"),
      base64.replaceAll("+", "\\u002b").replaceAll("/", "\\u002F").replaceAll("=", "\\u003d"),
      Array.from(base64, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`).join(""),
      `${base64.replaceAll(/.{76}/g, "$&\\r\\n")}\\n`,
      base64.replaceAll(/.{10}/g, "$&\\n"),
      bytes.toString("base64url"),
      base64.replaceAll("=", ""),
    ];
    for (const spelling of spellings) {
      const answer = await read(`{"data":[{"b64_json":"${spelling}"}]}`);
      expect(await show(answer)).toEqual({ data: [{ b64_json: raw(bytes) }] });
    }
  });

  it("understands escapes in a data URL within a text, and wrapped lines of 64 and 76 characters only", async () => {
    const bytes = toBytes(600);
    const base64 = bytes.toString("base64");
    const head = "data:image\\/png;base64,";
    const cases: [string, string][] = [
      [`${head}${base64.replaceAll("/", "\\/")}`, png(bytes)],
      [`(${head}${base64.replaceAll(/.{76}/g, "$&\\r\\n")})`, `(${png(bytes)})`],
      [`(${head}${base64.replaceAll(/.{64}/g, "$&\\n")})`, `(${png(bytes)})`],
      [`${head}${base64}\\nHere`, `${png(bytes)}\nHere`],
      [`${head}${base64.slice(0, 200)}\\nHere`, `${png(bytes.subarray(0, 150))}\nHere`],
    ];
    for (const [spelling, expected] of cases) {
      expect(await show(await read(`{"content":"${spelling}"}`))).toEqual({ content: expected });
    }
  });

  it("gives a letter behind unpadded base64 back to the words when it cannot be part of it", async () => {
    const bytes = toBytes(30);
    const answer = await read(JSON.stringify({ text: `_${toPng(bytes)}_ so` }));
    expect(await show(answer)).toEqual({ text: `_${png(bytes)}_ so` });
  });

  it("leaves addresses, excuses and short words at a picture's place as text", async () => {
    const texts = [
      "https://pictures.example/a/b.png?token=abc",
      "/files/2026/abcdefghijklmnopqrstuvwxyz0123456789.png",
      "error",
      "",
      "The picture could not be drawn; try other words.",
      "data:image/png;base64,",
      "A".repeat(33),
      `${"a".repeat(3000)} but not base64`,
      '\\"quoted\\" \n',
    ];
    for (const b64_json of texts) {
      const answer = await read(JSON.stringify({ data: [{ b64_json }] }));
      expect(answer.json).toEqual({ data: [{ b64_json }] });
    }
    expect(await spools.left()).toBe(0);
  });

  it("finds a data URL in the words at a picture's place", async () => {
    const bytes = toBytes(5000);
    const answer = await read(JSON.stringify({ data: [{ b64_json: `![](${toPng(bytes)})` }] }));
    expect(await show(answer)).toEqual({ data: [{ b64_json: `![](${png(bytes)})` }] });
  });

  it("is not misled by keys, quotes and data URLs in a prompt, nor by a mark that somebody writes", async () => {
    const bytes = toBytes(100);
    const document = {
      prompt:
        'say {"data":[{"b64_json":"QUJD"}]} \\" \\\\ and data:image/png;base64,AAAA then picture-0;',
      marks: [`picture-${"0".repeat(32)}-0;`, { picture: 0 }],
      b64_json: toBytes(60).toString("base64"),
      other: { data: [{ b64_json: toBytes(60).toString("base64") }] },
      data: [{ 'b64_json"': "x", b64_json: bytes.toString("base64") }],
    };
    const answer = await read(JSON.stringify(document));
    expect(await show(answer)).toEqual({
      ...document,
      data: [{ 'b64_json"': "x", b64_json: raw(bytes) }],
    });
    expect(answer.pictures).toHaveLength(1);
  });

  it("does not take letters of an escape for the beginning of a data URL", async () => {
    const document = `{"text":"\\u00data:image/png;base64,${"A".repeat(64)}"}`;
    expect((await read(document)).json).toEqual(JSON.parse(document));
  });

  it("knows a key that is written with escapes or in other scripts", async () => {
    const bytes = toBytes(60);
    const document = `{"\\u0064ata":[{"b64\\u005fjson":"${bytes.toString("base64")}"}],"图":{"inlineData":{"data":"${bytes.toString("base64")}"}}}`;
    expect(await show(await read(document))).toEqual({
      data: [{ b64_json: raw(bytes) }],
      图: { inlineData: { data: raw(bytes) } },
    });
  });

  it("keeps the last of two members of one name, and names of the prototype as plain members", async () => {
    const base64 = toBytes(60).toString("base64");
    const answer = await read(
      `{"__proto__":{"polluted":1},"data":[{"b64_json":"${base64}","b64_json":"gone"}],"constructor":{"prototype":{"polluted":1}}}`,
    );
    expect(Object.keys(answer.json as object)).toEqual(["__proto__", "data", "constructor"]);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
    expect(answer.picturesIn(answer.json)).toEqual([]);
    expect(answer.pictures).toHaveLength(1);
  });

  it("gives the same result however the document is cut", async () => {
    const words = '日本 🎨 \\ud83c\\udfa8 \\\\ \\" \\/ é';
    const base64 = toBytes(500).toString("base64");
    const wrapped = base64.replaceAll(/.{76}/g, "$&\\r\\n").replaceAll("/", "\\/");
    const document =
      `\ufeff \n{"prompt":"${words} b64_json\\":\\"QUJD","data":[{"b64_json":"${wrapped}\\n"},` +
      `{"b64_json":"data:image\\/jpeg;base64,${base64.replaceAll("+", "\\u002B")}","revised_prompt":"\\\\"},` +
      `{"b64_json":"${base64.slice(0, 43)}"},{"b64_json":"${base64.slice(0, 41)}"},{"b64_json":"not data"}],` +
      `"text":"data:imag data:image/png;base64 data:image/svg\\u002Bxml;base64,${wrapped}) ${words}` +
      `![](data:image/png;base64,${base64})\\n${words} data:image/png;base64,AAAA"}\n\n`;
    const whole = await show(await read(document));
    expect(JSON.stringify(whole)).toContain("<image/svg+xml ");
    const random = createRandom(7);
    const lengths = [1, 2, 3, 5, 64, 76, 1000].map((length) => () => length);
    const cuts = [...lengths, ...Array.from({ length: 60 }, () => () => 1 + random(120))];
    for (const next of cuts) {
      expect(await show(await read(inChunks(document, next)))).toEqual(whole);
    }
  });
});

describe("readPictureAnswer, of a body that is no answer", () => {
  const picture = toPng(toBytes(200_000));
  const started = `{"data":[{"b64_json":"${toBytes(200_000).toString("base64")}"},{"b64_json":"${toBytes(300_000).toString("base64")}`;

  async function failure(
    document: string | Uint8Array | AsyncIterable<Uint8Array>,
    options: Partial<PictureAnswerOptions> = {},
  ): Promise<Fault> {
    const error: unknown = await read(document, options).catch((reason: unknown) => reason);
    expect(await spools.left()).toBe(0);
    if (!(error instanceof Fault)) throw error;
    return error;
  }

  it("fails with an unknown outcome for what is not one JSON value, and leaves no spool behind", async () => {
    const documents = [
      "",
      started,
      `${started}"`,
      `${started}"}]} and more`,
      `${started}"}]}{}`,
      `<html><img src="${picture}">502 Bad Gateway</html>`,
      `{"data":[{"b64_json":"${toBytes(60).toString("base64")}\\x"}]}`,
      `{"text":"line\nbreak"}`,
      Buffer.concat([Buffer.from('{"text":"'), Buffer.from([0xff, 0xc3]), Buffer.from('"}')]),
      '{"a":"\\ud83c\\u"}',
      "]]]}}}",
      '"""',
    ];
    for (const document of documents) {
      const fault = await failure(document);
      expect(fault).toMatchObject({ code: "backend_failed", outcome: "unknown" });
      expect(typeof fault.cause).toBe("string");
    }
  });

  it("tells the head of the text, without the base64 of pictures and without secrets", async () => {
    const fault = await failure(
      `{"key":"my-own-channel-key","data":[{"b64_json":"${toBytes(9000).toString("base64")}"},{"x":"${toBytes(9000).toString("base64")}"}] oops`,
      { secrets: ["my-own-channel-key"] },
    );
    expect(fault.cause).toBe(
      '{"key":"[masked]","data":[{"b64_json":"[picture]"},{"x":"[12000 characters]"}] oops',
    );
    const html = await failure(`<html><img src="${picture}">502</html>`);
    expect(html.cause).toBe('<html><img src="[picture]">502</html>');
  });

  it("fails as an invalid picture when base64 goes on as something else", async () => {
    const base64 = toBytes(30_000).toString("base64");
    for (const end of [" and words", "%", "=A", "A", "\\u0020", "é"]) {
      const fault = await failure(`{"data":[{"b64_json":"${base64}${end}"}]}`);
      expect(fault).toMatchObject({ code: "backend_answer_invalid", outcome: "unknown" });
    }
  });

  it("bounds what remains without the pictures, their number and the depth", async () => {
    const skeletonBytesMax = 1000;
    const long = await failure(JSON.stringify({ a: "x".repeat(1000) }), { skeletonBytesMax });
    expect(long.message).toContain("is too large");
    const endless = await failure(
      (async function* () {
        for (;;) yield Buffer.from('{"x":[" ');
      })(),
    );
    expect(endless).toMatchObject({ code: "backend_failed", outcome: "unknown" });
    const many = JSON.stringify(Array.from({ length: 4 }, () => toPng(toBytes(50))));
    expect((await failure(many, { picturesMax: 3 })).message).toContain("more than 3 pictures");
    expect((await read(many, { picturesMax: 4 })).pictures).toHaveLength(4);
    await spools[Symbol.asyncDispose]();
    spools = await createTestSpools();
    const deep = await failure("[".repeat(10_000) + "]".repeat(10_000));
    expect(deep.message).toContain("too deeply");
    expect((await read("[".repeat(64) + "]".repeat(64))).pictures).toEqual([]);
  });

  it("passes the failure of a spool and of the body as it is", async () => {
    await using small = await createTestSpools({ bytesMax: 1000 });
    await expect(
      read(JSON.stringify({ x: picture }), { openSpool: small.open }),
    ).rejects.toMatchObject({ code: "image_too_large" });
    expect(await small.left()).toBe(0);
    const reset = new Error("reset");
    const breaking = (async function* () {
      yield Buffer.from(started);
      throw reset;
    })();
    await expect(read(breaking)).rejects.toBe(reset);
    expect(await spools.left()).toBe(0);
  });

  it("ends at once when the signal fires while the body is silent", async () => {
    const controller = new AbortController();
    const reason = new Error("canceled");
    const silent = (async function* () {
      yield Buffer.from(started);
      controller.abort(reason);
      await new Promise(() => undefined);
    })();
    await expect(read(silent, { signal: controller.signal })).rejects.toBe(reason);
    expect(await spools.left()).toBe(0);
  });

  it("tells the body to end when it stops reading", async () => {
    let isEnded = false;
    const body = (async function* () {
      try {
        for (;;) yield Buffer.from("[");
      } finally {
        isEnded = true;
      }
    })();
    await expect(read(body)).rejects.toThrow("too deeply");
    expect(isEnded).toBe(true);
  });
});

describe("readPictureAnswer, of a very large picture", () => {
  const CHUNK = 64 * 1024;
  const CHUNKS = 1600;

  it("waits for the spool, and holds no chunk once it is decoded", async () => {
    const chunk = toBytes((CHUNK / 4) * 3).toString("base64");
    let writing = 0;
    let ahead = 0;
    let given = 0;
    let bytes = 0;
    let largest = 0;
    const spool: Spool = {
      content: () => "",
      async write(piece) {
        writing += 1;
        expect(writing).toBe(1);
        await new Promise(setImmediate);
        bytes += piece.length;
        largest = Math.max(largest, piece.length);
        ahead = Math.max(ahead, (given * CHUNK * 3) / 4 - bytes);
        writing -= 1;
      },
      close: () => Promise.resolve({ bytes, sha256: "" }),
      async *read() {},
      [Symbol.asyncDispose]: () => Promise.resolve(),
    };
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const chunks: WeakRef<Uint8Array>[] = [];
    const body = (async function* () {
      yield Buffer.from('{"data":[{"b64_json":"');
      for (; given < CHUNKS; given += 1) {
        const copy = Uint8Array.from(Buffer.from(chunk));
        chunks.push(new WeakRef(copy));
        yield copy;
      }
      yield Buffer.from('"}]}');
    })();
    let held = 0;
    const watched = (async function* () {
      let at = 0;
      for await (const part of body) {
        yield part;
        at += 1;
        if (at % 400 === 0) {
          // What is weakly held is let go only between turns.
          await new Promise(setImmediate);
          collect();
          held = Math.max(held, chunks.filter((copy) => copy.deref() !== undefined).length);
        }
      }
    })();
    const { pictures } = await read(watched, { openSpool: () => Promise.resolve(spool) });
    expect(pictures[0]?.bytes).toBe((CHUNKS * CHUNK * 3) / 4);
    expect(largest).toBeLessThanOrEqual(256 * 1024);
    expect(ahead).toBeLessThanOrEqual(512 * 1024);
    // The last ones may still lie on the stack.
    expect(held).toBeLessThanOrEqual(4);
  });
});
