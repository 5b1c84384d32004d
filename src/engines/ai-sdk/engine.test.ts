import { createServer } from "node:net";
import { once } from "node:events";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createTestSpools } from "../../conformance/create-test-spools.ts";
import { engineKeepsItsPromises } from "../../conformance/engine.ts";
import { strangersPicture, toReference } from "../../conformance/engine-references.ts";
import { readAll } from "../../conformance/read-all.ts";
import type { Engine } from "../../contract/engine.ts";
import { engineSettings } from "../shared/testing/engine-settings.ts";
import { startTestBackend, type TestAnswer } from "../shared/testing/start-test-backend.ts";
import { createAiSdk } from "./engine.ts";
import { installProvider } from "./testing/install-provider.ts";
import { drawing, openAiSdkBench, PICTURE, WORK } from "./testing/open-ai-sdk-bench.ts";

/** Draws after a turn, and refuses what the prompt says must fail. */
const patient: TestAnswer = async (request, response) => {
  const { prompt, n } = request.json() as { prompt: string; n: number };
  if (prompt.includes("fail")) {
    response.writeHead(500).end("it broke");
    return;
  }
  const images = Array.from({ length: n }, () => PICTURE.toString("base64"));
  response.end(JSON.stringify({ images }));
};

async function openForConformance(): Promise<Engine> {
  const backend = await startTestBackend(patient);
  const provider = await installProvider();
  const engine = await createAiSdk(engineSettings({ baseUrl: backend.url, apiKey: "sk-1" }), {
    package: provider.name,
    folder: provider.folder,
    edit: true,
    sizes: ["1024x1024", "1536x1024"],
  });
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await engine[Symbol.asyncDispose]();
    await provider[Symbol.asyncDispose]();
    await backend[Symbol.asyncDispose]();
  };
  return { ...engine, [Symbol.asyncDispose]: () => (closing ??= close()) };
}

engineKeepsItsPromises("ai-sdk", openForConformance, { failingPrompt: "fail now" });

const openBench = async (
  answer: TestAnswer,
  given: Omit<Parameters<typeof openAiSdkBench>[1], "spools"> = {},
) => openAiSdkBench(answer, { ...given, spools: await createTestSpools() });

const reference = toReference(strangersPicture({ width: 40, height: 30 }), {
  width: 40,
  height: 30,
  changed: true,
});
const status =
  (code: number, text = "", headers: Record<string, string> = {}): TestAnswer =>
  (_request, response) =>
    void response.writeHead(code, headers).end(text);

describe("what the model is called with", () => {
  it.each(["v2", "v3", "v4"])(
    "version %s: a drawing, once, with the key of the call",
    async (version) => {
      await using bench = await openBench(drawing(), {
        options: {
          settings: { version },
          sizes: ["1024x1024"],
          providerOptions: { house: { steps: 4 } },
        },
      });
      const { pictures } = await bench.draw();
      expect(pictures).toMatchObject([{ kind: "file", mediaType: "image/png" }]);
      expect(bench.backend.requests).toHaveLength(1);
      const [request] = bench.orders();
      expect(request?.headers).toMatchObject({
        authorization: "Bearer sk-secret-of-the-house",
        "idempotency-key": "gen_1-1",
        "content-length": expect.stringMatching(/^\d+$/),
      });
      expect(request?.json()).toMatchObject({
        model: "house-model",
        prompt: "an old lighthouse",
        n: 1,
        size: "1024x1024",
        providerOptions: { house: { steps: 4 } },
      });
      expect(request?.json()).not.toHaveProperty("aspectRatio");
      expect(request?.json()).not.toHaveProperty("seed");
    },
  );

  it.each(["v3", "v4"])(
    "version %s: an edit gets the pictures in their order, and no mask of the second, which it would lay over the first",
    async (version) => {
      await using bench = await openBench(drawing(), {
        options: { settings: { version }, edit: true, mask: true, referencesMax: 4 },
      });
      expect(bench.engine.abilities).toMatchObject({ edit: true, mask: true, referencesMax: 4 });
      const other = toReference(strangersPicture({ width: 8, height: 8 }), {
        width: 8,
        height: 8,
        changed: false,
      });
      const { warnings } = await bench.draw({
        mode: "edit",
        references: [
          { ...other, n: 1 },
          { ...reference, n: 2 },
        ],
        mask: other,
      });
      const body = bench.orders()[0]?.json() as { files: { bytes: number }[]; prompt: string };
      expect(body).not.toHaveProperty("mask");
      expect(warnings.map(({ code }) => code)).toEqual(["mask_ignored"]);
      expect(body.files.map(({ bytes }) => bytes)).toEqual([
        (await readAll(other.open())).length,
        (await readAll(reference.open())).length,
      ]);
      expect(body.prompt).toContain("Image 2 of the 2 given is the one to change");
      await bench.draw({ mode: "edit", references: [reference], mask: reference });
      expect(bench.orders()[1]?.json()).toMatchObject({ mask: { type: "image/png" } });
    },
  );

  it("version 2 cannot edit, and says so before the first call", async () => {
    await using bench = await openBench(drawing(), {
      options: { settings: { version: "v2" }, edit: true, mask: true },
    });
    expect(bench.engine.abilities).toMatchObject({ edit: false, mask: false, referencesMax: 0 });
    await bench.draw();
    const body = bench.orders()[0]?.json() as { members: string[] } | undefined;
    expect(body?.members).toContain("aspectRatio");
    expect(body?.members).not.toContain("files");
  });

  it("a drawing has no list of files, not even an empty one", async () => {
    await using bench = await openBench(drawing(), { options: { edit: true } });
    await bench.draw();
    expect(bench.orders()[0]?.json()).not.toHaveProperty("files");
  });

  it("a ratio goes where the model draws by ratios, a seed where it takes one, wishes under the provider's key", async () => {
    await using bench = await openBench(drawing(), {
      options: {
        sizes: ["1:1", "16:9"],
        seed: true,
        wishes: ["quality", "background"],
        providerOptions: { drawingHouse: { background: "opaque" } },
      },
    });
    expect(bench.engine.abilities).toMatchObject({ seed: true, countMax: 1, wishes: ["quality"] });
    const size = bench.engine.abilities.legalSize({ width: 1920, height: 1088 });
    await bench.draw({
      size,
      seeds: [2 ** 32 - 1],
      wishes: { quality: "high", background: "auto" },
    });
    expect(bench.orders()[0]?.json()).toMatchObject({
      aspectRatio: "16:9",
      seed: 2 ** 31 - 1,
      providerOptions: { drawingHouse: { quality: "high", background: "opaque" } },
    });
    expect(bench.orders()[0]?.json()).not.toHaveProperty("size");
  });

  it("a form made by the package arrives as one, with its length", async () => {
    await using bench = await openBench(drawing(), {
      options: { settings: { mood: "form" }, edit: true },
    });
    await bench.draw({ mode: "edit", references: [reference] });
    const [request] = bench.orders();
    expect(request?.headers).toMatchObject({
      "content-type": expect.stringMatching(/^multipart\/form-data; boundary=/),
      "content-length": String(request?.body.length),
    });
    expect(request?.body.includes(await readAll(reference.open()))).toBe(true);
  });

  it("the count of one call is what the model says, however it says it", async () => {
    for (const asksForCount of [true, false]) {
      await using bench = await openBench(drawing(), {
        options: { settings: { asksForCount } },
      });
      expect(bench.engine.abilities.countMax).toBe(4);
    }
  });
});

describe("what is made of an answer", () => {
  it("several pictures, usage, revised words and warnings", async () => {
    const other = Buffer.from(strangersPicture({ width: 32, height: 32 }));
    await using bench = await openBench(
      drawing({
        images: [
          `data:image/png;base64,${PICTURE.toString("base64")}`,
          other.toString("base64url"),
        ],
        usage: { inputTokens: 12, outputTokens: 340, totalTokens: 352 },
        revised: ["a lighthouse, oil on canvas"],
        warnings: [
          { type: "unsupported", feature: "mask" },
          { type: "unsupported-setting", setting: "seed" },
          { type: "unsupported", feature: "size", details: "sk-words of the backend" },
          { type: "other", message: "Only the first image will be used." },
          { type: "deprecated", setting: "seed", message: "…" },
        ],
      }),
    );
    const result = await bench.draw({ count: 2, seeds: [1, 2] });
    const bytes = await Promise.all(
      result.pictures.flatMap((picture) =>
        picture.kind === "file" ? [readAll(picture.file.read())] : [],
      ),
    );
    expect(bytes).toEqual([PICTURE, other]);
    expect(result.pictures[0]).toMatchObject({ revisedPrompt: "a lighthouse, oil on canvas" });
    expect(result.usage).toEqual({ inputTokens: 12, outputTokens: 340 });
    expect(result.warnings.map(({ code }) => code)).toEqual([
      "mask_ignored",
      "seed_ignored",
      "references_left_out",
    ]);
  });

  it("more pictures than asked for are left, fewer are an answer", async () => {
    const picture = PICTURE.toString("base64");
    await using bench = await openBench(drawing({ images: [picture, picture] }));
    expect((await bench.draw()).pictures).toHaveLength(1);
    expect((await bench.draw({ count: 4, seeds: [1, 2, 3, 4] })).pictures).toHaveLength(2);
  });

  it("a large picture reaches its spool in pieces", async () => {
    const large = Buffer.alloc(6 * 1024 * 1024, PICTURE);
    await using bench = await openBench(drawing({ images: [large.toString("base64")] }));
    await using spools = await createTestSpools();
    const pieces: number[] = [];
    await bench.draw(
      {},
      {
        async openSpool() {
          const spool = await spools.open();
          return {
            ...spool,
            write(chunk) {
              pieces.push(chunk.length);
              return spool.write(chunk);
            },
          };
        },
      },
    );
    expect(pieces.reduce((sum, length) => sum + length, 0)).toBe(large.length);
    expect(Math.max(...pieces)).toBeLessThanOrEqual(1024 * 1024);
  });

  it("a picture behind polls and an address is fetched, the status asked for again where that failed", async () => {
    let asked = 0;
    await using bench = await openBench((request, response) => {
      const origin = `http://${request.headers.host}`;
      if (request.method === "POST") {
        response.end(JSON.stringify({ poll: `${origin}/state?id=1` }));
      } else if (request.path.startsWith("/state")) {
        asked += 1;
        if (asked === 1) {
          response.writeHead(502).end("for a moment");
          return;
        }
        response.end(
          JSON.stringify(
            asked < 4 ? { status: "Pending" } : { status: "Ready", url: `${origin}/p.png` },
          ),
        );
      } else {
        response.writeHead(200, { "content-type": "image/png" }).end(PICTURE);
      }
    });
    const { pictures } = await bench.draw();
    expect(pictures).toMatchObject([{ mediaType: "image/png" }]);
    expect(bench.orders()).toHaveLength(1);
    expect(asked).toBe(4);
    const keyed = bench.backend.requests.filter(({ headers }) => "idempotency-key" in headers);
    expect(keyed).toHaveLength(1);
  });

  it("a picture elsewhere is fetched through the door, never by the package", async () => {
    const visited: string[] = [];
    await using spools = await createTestSpools();
    await using bench = await openBench(drawing({ urls: ["http://169.254.169.254/latest"] }), {
      settings: {
        door: {
          fetchPicture: async ({ url }) => {
            visited.push(url);
            return await spools.of(PICTURE);
          },
        },
      },
    });
    expect((await bench.draw()).pictures).toMatchObject([{ mediaType: "image/png" }]);
    expect(visited).toEqual(["http://169.254.169.254/latest"]);
    expect(bench.backend.requests).toHaveLength(1);
  });

  it("a status question that leads elsewhere is not asked: the key goes to the backend's own site only", async () => {
    await using other = await startTestBackend(status(200, "{}"));
    await using bench = await openBench(drawing({ poll: `${other.url}/state` }));
    const fault = await bench.faultOf();
    expect(fault).toMatchObject({ code: "backend_failed", outcome: "unknown" });
    expect(other.requests).toHaveLength(0);
  });

  it.each([
    ["no list", { images: undefined, urls: undefined }, "backend_failed"],
    ["an empty list", { images: [] }, "backend_failed"],
    ["no base64", { images: ["<svg/>"] }, "backend_answer_invalid"],
    ["half a group of base64", { images: ["iVBOR"] }, "backend_answer_invalid"],
    ["something else", { images: [42] }, "backend_answer_invalid"],
  ])("%s is no picture, and may have cost something", async (_what, members, code) => {
    await using bench = await openBench(drawing(members));
    expect(await bench.faultOf()).toMatchObject({ code, outcome: "unknown" });
    expect(await bench.spools.left()).toBe(0);
  });

  it.each([
    [{ candidates: [{ finishReason: "IMAGE_SAFETY" }] }, ""],
    [{ status: "failed", error: "NSFW content detected." }, "NSFW content detected."],
    [{ promptFeedback: { blockReason: "PROHIBITED_CONTENT" } }, ""],
    [{ content: [{ text: "I would rather not draw that." }] }, "I would rather not draw that."],
    [{ error: { code: "moderation_blocked", message: "Not this." } }, "Not this."],
  ])("a refusal in an answer of status 200 is a refusal: %j", async (said, words) => {
    await using bench = await openBench(drawing({ images: [], ...said }));
    const fault = await bench.faultOf();
    expect(fault).toMatchObject({ code: "content_refused", outcome: "refused" });
    expect(fault.publicMessage).toContain(words);
  });

  it("keeps the key out of what is recorded of an answer without a picture, or of none that can be read", async () => {
    const settings = { apiKey: "odd:Key.of_the_house" };
    for (const body of [
      JSON.stringify({ images: [], said: settings.apiKey }),
      `<p>${settings.apiKey}`,
    ]) {
      await using bench = await openBench((_, response) => void response.end(body), { settings });
      const fault = await bench.faultOf();
      expect(fault).toMatchObject({ code: "backend_failed", outcome: "unknown" });
      expect(String(fault.cause)).toContain("[masked]");
      expect(String(fault.cause)).not.toContain(settings.apiKey);
    }
  });

  it("words of the request that sound like a refusal refuse nothing", async () => {
    const input = { prompt: "a poster of the content policy of a moderation team" };
    await using bench = await openBench(drawing({ images: [], input }));
    expect(await bench.faultOf()).toMatchObject({ code: "backend_failed", outcome: "unknown" });
  });

  it("a refusal told while polling is a refusal, and a failure is unknown", async () => {
    for (const [state, code] of [
      ["Request Moderated", "content_refused"],
      ["Failed", "backend_failed"],
    ]) {
      await using bench = await openBench((request, response) => {
        const poll = `http://${request.headers.host}/state`;
        response.end(JSON.stringify(request.method === "POST" ? { poll } : { status: state }));
      });
      const fault = await bench.faultOf();
      expect(fault.code).toBe(code);
      expect(fault.outcome).toBe(code === "content_refused" ? "refused" : "unknown");
    }
  });
});

describe("what is known of a call that failed", () => {
  it.each([
    [400, "", "not_possible", "refused"],
    [
      400,
      '{"error":{"code":"content_policy_violation","message":"Not this."}}',
      "content_refused",
      "refused",
    ],
    [401, "", "no_channel", "unpaid"],
    [402, "", "no_channel", "unpaid"],
    [403, "", "no_channel", "unpaid"],
    [404, "", "no_channel", "unpaid"],
    [413, "", "image_too_large", "refused"],
    [422, "", "not_possible", "refused"],
    [429, "", "no_channel", "unpaid"],
    [451, "", "content_refused", "refused"],
    [500, "", "backend_failed", "unknown"],
    [502, "", "backend_failed", "unknown"],
    [503, "", "no_channel", "unpaid"],
    [504, "", "backend_failed", "unknown"],
    [524, "", "backend_failed", "unknown"],
    [302, "", "backend_failed", "unknown"],
  ])("status %i %s: %s, %s, and one request", async (code, text, fault, outcome) => {
    await using bench = await openBench(status(code, text, { location: "/elsewhere" }));
    expect(await bench.faultOf()).toMatchObject({ code: fault, outcome });
    expect(bench.backend.requests).toHaveLength(1);
  });

  it("says how long to wait, takes the channel's word for what is unpaid, and keeps the key out of what is recorded", async () => {
    await using bench = await openBench(
      (request, response) =>
        void response
          .writeHead(request.path === "/draw" ? 429 : 500, { "retry-after": "7" })
          .end("sk-secret-of-the-house has no more"),
    );
    const fault = await bench.faultOf();
    expect(fault.retryAfterS).toBe(7);
    expect(String(fault.cause)).toMatch(/^429 .*no more/);
    expect(String(fault.cause)).not.toContain("sk-secret");
    expect(fault.publicMessage).not.toContain("no more");
    await using declared = await openBench(status(500), { settings: { unpaid: [500] } });
    expect((await declared.faultOf()).outcome).toBe("unpaid");
  });

  it.each([
    ["HTML", "<html>busy</html>", {}],
    ["nothing", "", {}],
    ["half an answer", '{"images":["iVBORw0', {}],
    ["half an answer that begins with words", '{"text":"Here you are.","images":["iVBORw0', {}],
    ["a broken connection", '{"images":["iVBORw0', { "content-length": "999" }],
  ])("%s in an answer of status 200 is unknown, and one request", async (_what, text, headers) => {
    await using bench = await openBench((_request, response) => {
      response.writeHead(200, { "content-type": "application/json", ...headers });
      response.write(text);
      response.end();
      response.destroy();
    });
    expect(await bench.faultOf()).toMatchObject({ code: "backend_failed", outcome: "unknown" });
    expect(bench.backend.requests).toHaveLength(1);
  });

  it("a reset behind the request is unknown, a port where nobody listens unpaid", async () => {
    await using bench = await openBench((_request, response) => void response.destroy());
    expect(await bench.faultOf()).toMatchObject({ code: "backend_failed", outcome: "unknown" });
    await using nobody = await openBench(drawing(), {
      settings: { baseUrl: "http://127.0.0.1:9" },
    });
    expect(await nobody.faultOf()).toMatchObject({ code: "no_channel", outcome: "unpaid" });
  });

  it("a reset before a large request was read is unpaid", async () => {
    const server = createServer((socket) => {
      socket.on("error", () => undefined);
      socket.once("data", () => socket.resetAndDestroy());
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    await using bench = await openBench(drawing(), {
      settings: { baseUrl: `http://127.0.0.1:${port}` },
      options: { settings: { mood: "form" }, edit: true },
    });
    const large = toReference(Buffer.alloc(64 * 1024 * 1024), {
      width: 9,
      height: 9,
      changed: true,
    });
    expect(await bench.faultOf({ references: [large] })).toMatchObject({ outcome: "unpaid" });
    server.close();
  });

  it("an inward address is not connected to unless the channel says so", async () => {
    await using bench = await openBench(drawing(), { settings: { mayConnect: () => false } });
    expect(await bench.faultOf()).toMatchObject({ outcome: "unpaid", misconfigured: true });
    expect(bench.backend.requests).toHaveLength(0);
  });

  it("a package that orders again of itself does not get to: one order, and the first outcome stands", async () => {
    await using bench = await openBench(status(500), {
      options: { settings: { mood: "stubborn" } },
    });
    expect(await bench.faultOf()).toMatchObject({ code: "backend_failed", outcome: "unknown" });
    expect(bench.backend.requests).toHaveLength(1);
    await using twice = await openBench(drawing(), {
      options: { settings: { mood: "double" } },
    });
    expect(await twice.faultOf()).toMatchObject({ code: "backend_failed", outcome: "unknown" });
    expect(twice.orders().length).toBeLessThanOrEqual(1);
  });

  it("a package that gives up waiting leaves an unknown outcome", async () => {
    await using bench = await openBench(() => undefined, {
      options: { settings: { mood: "impatient" } },
    });
    expect(await bench.faultOf()).toMatchObject({ code: "backend_failed", outcome: "unknown" });
  });

  it.each([
    ["keyless", { code: "no_channel", outcome: "unpaid", misconfigured: true }],
    ["unwilling", { code: "no_channel", outcome: "unpaid", misconfigured: true }],
    ["buggy", { code: "backend_failed", outcome: "unpaid" }],
    ["narrow", { code: "not_possible", outcome: "refused" }],
  ])("a package that is %s asks nothing", async (mood, expected) => {
    await using bench = await openBench(drawing(), {
      options: { settings: { mood }, edit: true },
    });
    const marks: string[] = [];
    const sending = async () => void marks.push("sent");
    expect(await bench.faultOf({ references: [reference] }, { sending })).toMatchObject(expected);
    expect(bench.backend.requests).toHaveLength(0);
    expect(marks).toEqual([]);
  });

  it("an abort ends a call at once: one under way, and one between two questions of a package that does not listen", async () => {
    const answers: readonly TestAnswer[] = [
      () => undefined,
      (request, response) => {
        const poll = `http://${request.headers.host}/state`;
        response.end(JSON.stringify({ poll, pollMs: 60_000, status: "Pending" }));
      },
    ];
    for (const answer of answers) {
      const controller = new AbortController();
      await using bench = await openBench(async (request, response) => {
        await answer(request, response);
        controller.abort(new Error("hung up"));
      });
      await expect(bench.draw({}, { signal: controller.signal })).rejects.toThrow("hung up");
      expect(bench.orders()).toHaveLength(1);
    }
  });
});

describe("a package that is not there", () => {
  it("is named with its install command by the first call and the probe, and taken once it is installed", async () => {
    await using backend = await startTestBackend(drawing());
    await using provider = await installProvider("another");
    await using engine = await createAiSdk(engineSettings({ baseUrl: backend.url }), {
      package: "@limner-test/missing",
      folder: provider.folder,
    });
    const message =
      "The package @limner-test/missing is not installed here; run: npm install @limner-test/missing";
    const expected = { publicMessage: message, outcome: "unpaid", misconfigured: true };
    const { signal } = new AbortController();
    await expect(engine.probe?.(signal)).rejects.toMatchObject(expected);
    await using spools = await createTestSpools();
    const context = {
      signal,
      progress: () => undefined,
      sending: () => Promise.resolve(),
      accepted: () => Promise.resolve(),
      openSpool: () => spools.open(),
    };
    await expect(engine.generate(WORK, context)).rejects.toMatchObject(expected);

    const modules = join(provider.folder, "node_modules");
    await cp(join(modules, "another"), join(modules, "@limner-test/missing"), { recursive: true });
    await engine.probe?.(signal);
    expect((await engine.generate(WORK, context)).pictures).toHaveLength(1);
  });

  it("a probe repeats for a while that the backend has refused the channel", async () => {
    await using bench = await openBench(status(401));
    const { signal } = new AbortController();
    await bench.engine.probe?.(signal);
    await bench.faultOf();
    await expect(bench.engine.probe?.(signal)).rejects.toMatchObject({ misconfigured: true });
  });
});
