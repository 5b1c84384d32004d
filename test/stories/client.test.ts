import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type RequestListener } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { ModuleKind, ScriptTarget, transpileModule } from "typescript";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { renderClientTypes } from "../../scripts/client/render-client-types.ts";
import { renderConsoleTypes } from "../../scripts/client/render-console-types.ts";
import {
  createClient,
  LimnerError,
  type Client,
  type ClientOptions,
  type Preview,
  type Progress,
} from "../../src/client/client.ts";
import { decode } from "../support/delivered-pictures.ts";
import { createGate } from "../support/gate-engine.ts";
import { listRecords, untilEnded } from "../support/generation-record.ts";
import { openCutter } from "../support/open-cutter.ts";
import { openEchoHouse } from "../support/open-echo-house.ts";
import { openHouse, TEST_KEY, type TestHouse } from "../support/open-house.ts";
import { readFiles } from "../support/read-files.ts";
import { plainPicture } from "../support/test-pictures.ts";

const SMALL = { prompt: "a kite", size: "256x256" };

const clientOf = (base: string, options: Partial<ClientOptions> = {}): Client =>
  createClient({ url: base, key: TEST_KEY, ...options });

async function failureOf(promise: Promise<unknown>): Promise<LimnerError> {
  const error: unknown = await promise.then(
    () => expect.unreachable("this was to fail"),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(LimnerError);
  return error as LimnerError;
}

/** A server of the test's own, for answers that a house does not give at will. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const fault = (code: string) =>
  JSON.stringify({ error: { message: "No.", type: "x", param: null, code } });

describe("the TypeScript client", () => {
  let house: TestHouse;
  let client: Client;
  beforeAll(async () => {
    house = await openHouse();
    client = clientOf(house.base);
  });
  afterAll(() => house[Symbol.asyncDispose]());

  it("T1 draws, tells the progress, and answers with the pictures and what came of them", async () => {
    const progress: Progress[] = [];
    const states: string[] = [];
    const drawing = await client.draw(
      { ...SMALL, n: 2, seed: 7, format: "webp" },
      { onProgress: (one) => progress.push(one), onState: ({ state }) => states.push(state) },
    );
    expect(drawing).toMatchObject({
      seed: 7,
      size: "256x256",
      warnings: [],
      cost: { currency: "USD" },
    });
    expect(drawing.pictures).toHaveLength(2);
    const [picture] = drawing.pictures;
    expect(picture).toMatchObject({ width: 256, height: 256, mediaType: "image/webp" });
    const bytes = (await picture?.bytes()) ?? new Uint8Array();
    expect((await decode(Buffer.from(bytes))).size).toBe("256x256");
    expect((await picture?.blob())?.type).toBe("image/webp");
    expect(states.at(-1)).toBe("succeeded");
    for (const one of progress) {
      expect(Object.keys(one)).toEqual(["stage", "step", "share"]);
    }
  });

  it("T1 shows previews where the engine makes them, and they can be shown as they are", async () => {
    const previews: Preview[] = [];
    await client.draw(
      { prompt: "old lighthouse at sunset", size: "1024x1024" },
      { onPreview: (one) => previews.push(one) },
    );
    for (const { dataUrl, order, width } of previews) {
      expect([order, width < 1024]).toEqual([0, true]);
      const bytes = Buffer.from(dataUrl.slice(dataUrl.indexOf(",") + 1), "base64");
      expect((await decode(bytes)).size).toMatch(new RegExp(`^${width}x`));
    }
    expect(previews.length).toBeGreaterThan(0);
  });

  it("T1 edits what has an address, what is bytes, and both together, in their order", async () => {
    const { pictures } = await client.draw(SMALL);
    const bytes = new Uint8Array(await plainPicture(64, 48));
    const inputs = [pictures, bytes, new Blob([bytes]), bytes.buffer, [bytes, ...pictures]];
    const counts: number[] = [];
    for (const input of inputs) {
      const edited = await client.edit({ ...SMALL, prompt: "make it night" }, input);
      expect(edited.record.mode).not.toBe("draw");
      expect(edited.size).toBe("256x256");
      counts.push(edited.record.references.length);
    }
    expect(counts).toEqual([1, 1, 1, 1, 2]);
  });

  it("T1 lists page after page, and shows, erases, models, account and use", async () => {
    const { id } = await client.draw(SMALL);
    const ids: string[] = [];
    for await (const record of client.list({ pageSize: 2, state: "succeeded" })) {
      ids.push(record.id);
    }
    expect(ids).toContain(id);
    expect(new Set(ids).size).toBe(ids.length);
    expect((await client.generation(id)).state).toBe("succeeded");
    expect((await client.resume(id)).id).toBe(id);
    await client.remove(id);
    expect((await failureOf(client.resume(id))).code).toBe("expired");
    expect((await failureOf(client.cancel(id))).code).toBe("already_finished");
    expect((await client.models()).map((model) => model.id)).toContain("gpt-image-2-vip");
    expect((await client.account()).object).toBe("account");
    expect((await client.usage({ by: "model" })).by).toBe("model");
  });

  it("T1 finds records by their words, and tells the story of a picture", async () => {
    const { id, pictures } = await client.draw({ ...SMALL, prompt: "a Zeppelin over the harbour" });
    const edited = await client.edit({ ...SMALL, prompt: "make it night" }, pictures);
    const ids: string[] = [];
    for await (const record of client.list({ q: "zeppelin harbour", has_pictures: "1" })) {
      ids.push(record.id);
    }
    expect(ids).toEqual([id]);
    expect(edited.record.references).toMatchObject([{ width: 256, height: 256, made_by: id }]);
    for (const one of [id, edited.id]) {
      const { data, relations, more } = await client.story(one);
      expect(data.map((record) => record.id)).toEqual([id, edited.id]);
      expect(relations).toEqual([{ parent: id, child: edited.id, n: 1 }]);
      expect(more).toEqual({ earlier: false, later: false });
    }
  });

  it("T1 a fault is thrown with all that the server said of it", async () => {
    const wrong = await failureOf(client.draw({ prompt: "a kite", size: "7x7" }));
    expect(wrong).toMatchObject({ code: "invalid_size", status: 400, param: "size", attempts: 1 });
    expect(wrong.requestId).toMatch(/./);
    const unknown = await failureOf(clientOf(house.base, { key: "sk-wrong" }).models());
    expect(unknown).toMatchObject({ code: "invalid_api_key", status: 401, retryable: false });
  });

  it("T5 a conversation of five turns keeps its scene, with the size of each turn", async () => {
    const talk = client.converse({ size: "256x256" });
    const said = [
      { text: "old lighthouse at sunset, photorealistic" },
      { text: "make it night", size: "512x512" },
      { text: "add a sailboat" },
      { text: "now in winter", size: "512x512" },
      { text: "as a watercolour" },
    ];
    const understood: string[] = [];
    for (const one of said) {
      const { size, record } = await talk.say(one);
      expect(size).toBe(one.size ?? "256x256");
      understood.push(record.understood);
    }
    for (const words of understood) {
      expect(words).toMatch(/lighthouse|coast/i);
    }
    expect(talk.messages).toHaveLength(10);
    expect(talk.undo()?.text).toBe("as a watercolour");
    const kept = client.converse(JSON.parse(JSON.stringify(talk)));
    expect(kept.turns).toEqual(talk.turns);
    const other = kept.branch(1);
    expect((await other.say("make it foggy")).record.mode).toBe("iterate");
    expect([other.turns.length, kept.turns.length]).toEqual([2, 4]);
  });
});

describe("the client on a bad line", () => {
  it("T2 an answer to the order that is lost anywhere gives one generation, and its picture", async () => {
    await using house = await openEchoHouse();
    await using cutter = await openCutter(house.base);
    const client = clientOf(cutter.base);
    const ids: string[] = [];
    for (const bytes of [0, 1, 200, 900, 1500]) {
      cutter.cutAfter(bytes, bytes);
      ids.push((await client.draw({ ...SMALL, prompt: `a kite ${bytes}` })).id);
      expect(cutter.cutsLeft).toBe(0);
    }
    expect((await listRecords(house)).map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  });

  it("T2 a request in the API's own words is handed over once, however often it is sent under its key", async () => {
    await using house = await openEchoHouse();
    await using cutter = await openCutter(house.base);
    const client = clientOf(cutter.base);
    const body = {
      model: "gpt-image-2-vip",
      size: "256x256",
      messages: [{ role: "user", content: "a kite" }],
    };
    const order = { path: "/v1/chat/completions", body } as const;
    cutter.cutAfter(0, 200);
    const id = await client.order(order, { idempotencyKey: "kite-1" });
    expect(await client.order(order, { idempotencyKey: "kite-1" })).toBe(id);
    expect((await client.resume(id)).pictures).toHaveLength(1);
    expect(await client.order(order)).not.toBe(id);
    expect(await listRecords(house)).toHaveLength(2);
    const wrong = client.order({ ...order, body: { ...body, size: "7x7" } });
    expect((await failureOf(wrong)).code).toBe("invalid_size");
  });

  it("T2 events that are cut anywhere are taken up again, and asked for otherwise when every stream is cut", async () => {
    const gate = createGate();
    await using house = await openEchoHouse({ wrap: gate.wrap });
    await using cutter = await openCutter(house.base);
    const client = clientOf(cutter.base);
    const { id } = (await (
      await house.call(
        "/v1/images/generations",
        { ...SMALL, model: "gpt-image-2-vip" },
        { prefer: "respond-async" },
      )
    ).json()) as { id: string };
    await gate.reached;
    cutter.cutAfter(0, 100, 700, 1700, 2000);
    const states: string[] = [];
    for await (const event of client.watch(id)) {
      if (event.kind === "state") states.push(event.record.state);
      if (cutter.cutsLeft < 3) gate.open();
    }
    expect(states.at(-1)).toBe("succeeded");
    expect(cutter.connections).toBeGreaterThan(3);
    expect(new Set(states).size).toBe(states.length);
    expect(await listRecords(house)).toHaveLength(1);
  });

  it("T2 a server that is stopped and started again in the middle delivers the same generation", async () => {
    const dataDir = await mkdtemp(join(tmpdir(), "limner-client-"));
    onTestFinished(() => rm(dataDir, { recursive: true, force: true }));
    const gate = createGate();
    const first = await openEchoHouse({ dataDir, wrap: gate.wrap });
    await using cutter = await openCutter(first.base);
    const drawing = clientOf(cutter.base).draw(SMALL);
    await gate.reached;
    await first[Symbol.asyncDispose]();
    await using second = await openEchoHouse({ dataDir });
    cutter.leadTo(second.base);
    const { id, pictures } = await drawing;
    expect(pictures).toHaveLength(1);
    expect((await listRecords(second)).map((record) => record.id)).toEqual([id]);
  });

  it("T3 waits as long as it is told, sends the same key again, and never what is not to be sent again", async () => {
    const keys: unknown[] = [];
    const busy = await serve(({ headers }, response) => {
      keys.push(headers["idempotency-key"]);
      const isFirst = keys.length === 1;
      response
        .writeHead(
          isFirst ? 429 : 502,
          isFirst ? { "retry-after": "0" } : { "x-should-retry": "false" },
        )
        .end(fault(isFirst ? "rate_limited" : "backend_failed"));
    });
    expect(await failureOf(clientOf(busy).draw(SMALL))).toMatchObject({
      code: "backend_failed",
      attempts: 2,
    });
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
    const full = await serve((_, response) => {
      response.writeHead(503, { "retry-after": "3600" }).end(fault("overloaded"));
    });
    expect(await failureOf(clientOf(full).draw(SMALL))).toMatchObject({
      code: "overloaded",
      retryAfterMs: 3_600_000,
      attempts: 1,
    });
  });

  it("T3 gives up after as many failures as were allowed, and says how many there were", async () => {
    let asked = 0;
    const broken = await serve(({ socket }) => {
      asked += 1;
      socket.destroy();
    });
    const failure = await failureOf(clientOf(broken, { retries: 2 }).draw(SMALL));
    expect(failure).toMatchObject({ code: "connection_lost", status: null, attempts: 3 });
    expect(asked).toBe(3);
    const stranger = await serve((_, response) => response.end("<html>"));
    expect((await failureOf(clientOf(stranger).account())).code).toBe("unexpected_answer");
  });

  it("T4 an abort ends the wait with its own reason and leaves the generation, or cancels it", async () => {
    const gate = createGate();
    await using house = await openEchoHouse({ wrap: gate.wrap });
    const client = clientOf(house.base);
    const reason = new Error("enough");
    const left = new AbortController();
    await expect(
      client.draw(SMALL, { signal: left.signal, onState: () => left.abort(reason) }),
    ).rejects.toBe(reason);
    const dropped = new AbortController();
    await expect(
      client.draw(
        { ...SMALL, prompt: "another" },
        { signal: dropped.signal, onAbort: "cancel", onState: () => dropped.abort(reason) },
      ),
    ).rejects.toBe(reason);
    gate.open();
    const records = await listRecords(house);
    await Promise.all(records.map(({ id }) => untilEnded(house, id)));
    expect((await listRecords(house)).map(({ state }) => state)).toEqual(["canceled", "succeeded"]);
    const early = clientOf(house.base).draw(SMALL, { signal: AbortSignal.abort(reason) });
    await expect(early).rejects.toBe(reason);
    expect(await listRecords(house)).toHaveLength(2);
  });

  it("T4 a picture that takes too long is named by the failure, and can be waited for again", async () => {
    const gate = createGate();
    await using house = await openEchoHouse({ wrap: gate.wrap });
    const failure = await failureOf(clientOf(house.base, { timeoutMs: 2000 }).draw(SMALL));
    expect(failure.code).toBe("timeout");
    gate.open();
    const again = await clientOf(house.base).resume(failure.generationId ?? "");
    expect(again.pictures).toHaveLength(1);
  });
});

describe("the files of the client", () => {
  it("T6 its types are what openapi.json says: writing them anew changes nothing", async () => {
    expect(await renderClientTypes()).toBe(await readFile("src/client/api.ts", "utf8"));
    expect(await renderConsoleTypes()).toBe(await readFile("console/src/api/admin-api.ts", "utf8"));
  });

  it("T6 it imports nothing but itself, names nothing that only Node has, and is small", () => {
    const files = readFiles("src/client", /\.ts$/);
    const compiled = files.map(
      ({ text }) =>
        transpileModule(text, {
          compilerOptions: {
            module: ModuleKind.ESNext,
            target: ScriptTarget.ES2022,
            removeComments: true,
          },
        }).outputText,
    );
    const imports = compiled.flatMap((text) =>
      Array.from(
        text.matchAll(/\bfrom "([^"]+)"|\bimport\("?([^")]+)/g),
        ([, path, called]) => path ?? called,
      ),
    );
    expect(imports.length).toBeGreaterThan(20);
    expect(imports.filter((path) => !/^\.\/[a-z-]+\.ts$/.test(path ?? ""))).toEqual([]);
    expect(compiled.join("")).not.toMatch(
      /\bnode:|\bprocess\.|\bBuffer\b|\brequire\(|AbortSignal\.any|withResolvers/,
    );
    expect(compiled.join("").length).toBeLessThan(40_000);
  });

  it("T6 the examples of its page run as they are written", async () => {
    await using house = await openEchoHouse();
    const folder = await mkdtemp(join(tmpdir(), "limner-examples-"));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    await writeFile(join(folder, "photo.jpg"), await plainPicture(64, 48, { format: "jpeg" }));
    const page = await readFile("docs/client.md", "utf8");
    const [first = "", ...more] = Array.from(
      page.matchAll(/^```ts session="client"\n([^]*?)^```$/gm),
      ([, code = ""]) => code,
    );
    expect(more.length).toBeGreaterThan(4);
    // One program: what the first example makes, the others use.
    const blocks = [first, ...more.map((code) => `{\n${code}}\n`)].join("");
    const imports = blocks.match(/^import .*$/gm) ?? [];
    const program = [...imports, blocks.replaceAll(/^import .*$/gm, "")].join("\n");
    await writeFile(
      join(folder, "examples.mts"),
      program
        .replaceAll(
          '"limner/client"',
          JSON.stringify(pathToFileURL(resolve("src/client/client.ts")).href),
        )
        .replaceAll("http://127.0.0.1:4242", house.base)
        .replaceAll("sk-your-key", TEST_KEY),
    );
    await promisify(execFile)(process.execPath, ["examples.mts"], { cwd: folder, timeout: 50_000 });
    expect((await listRecords(house)).length).toBeGreaterThan(4);
  });
});
