import { once } from "node:events";
import { request as sendRequest, type IncomingMessage } from "node:http";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { decode } from "../support/delivered-pictures.ts";
import { expectLedgerClean } from "../support/expect-ledger-clean.ts";
import { createGate } from "../support/gate-engine.ts";
import { idOf, listRecords, readRecord, untilEnded } from "../support/generation-record.ts";
import { tellStory } from "../support/joining-steps.ts";
import { openEchoHouse } from "../support/open-echo-house.ts";
import { TEST_KEY, type TestHouse } from "../support/open-house.ts";
import { openJoiningBench } from "../support/open-joining-bench.ts";
import { readBlocks, readChunks } from "../support/read-blocks.ts";
import { readAllEvents } from "../support/read-events.ts";
import { readFault } from "../support/read-fault.ts";

const CHAT = "/v1/chat/completions";
const DRAW = "/v1/images/generations";
const MODEL = "gpt-image-2-vip";
const IMAGES_BODY = { model: MODEL, prompt: "a kite", size: "256x256", stream: true };

interface Chunk {
  readonly id?: string;
  readonly choices?: readonly {
    readonly delta: {
      readonly role?: string;
      readonly content?: string;
      readonly reasoning_content?: string;
      readonly images?: readonly { readonly image_url: { readonly url: string } }[];
    };
    readonly finish_reason: string | null;
  }[];
  readonly data?: readonly { readonly url: string }[];
  readonly usage?: Readonly<Record<string, number>>;
  readonly error?: { readonly code: string; readonly message: string };
}

const chat = (prompt: string, more: object = {}) => ({
  model: MODEL,
  size: "256x256",
  stream: true,
  messages: [{ role: "user", content: prompt }],
  ...more,
});

const textOf = (chunks: readonly Chunk[]) =>
  chunks.map(({ choices }) => choices?.[0]?.delta.content ?? "").join("");

async function sizeOf(base64: string): Promise<string> {
  return (await decode(Buffer.from(base64.replace(/^data:[^,]*,/, ""), "base64"))).size;
}

const requestLines = (house: TestHouse) =>
  house.log.filter(({ event }) => event === "request").map(({ fields }) => fields);

describe("a streamed chat completion", () => {
  it("F1 begins before the picture is drawn, stays alive by comments, and ends with the picture", async () => {
    const gate = createGate();
    await using house = await openEchoHouse({ wrap: gate.wrap, config: { keepAliveMs: 20 } });
    const answer = await house.call(CHAT, chat("a kite"));
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    expect(answer.headers.get("cache-control")).toBe("no-store, no-transform");
    expect(answer.headers.get("x-accel-buffering")).toBe("no");
    expect(answer.headers.get("x-response-shape")).toBe("superset-stream");
    const blocks: string[] = [];
    for await (const block of readBlocks(answer)) {
      blocks.push(block);
      if (blocks.length === 3) {
        expect(blocks[0]).toContain('"delta":{"role":"assistant","content":""}');
        expect(blocks.slice(1)).toEqual([": keep-alive", ": keep-alive"]);
        gate.open();
      }
    }
    expect(blocks.at(-1)).toBe("data: [DONE]");
    const { pictures } = await readRecord(house, idOf(answer));
    expect(blocks.at(-3)).toContain(`![image](${pictures[0]?.url})`);
  });

  it("F1 what is refused before it is admitted has a status of its own", async () => {
    await using house = await openEchoHouse();
    const wrongSize = await house.call(CHAT, chat("a kite", { size: "7x7" }));
    expect(await readFault(wrongSize)).toMatchObject({ status: 400, code: "invalid_size" });
    const wrongOption = await house.call(CHAT, chat("a kite", { stream_options: "all" }));
    expect(await readFault(wrongOption)).toMatchObject({ status: 400, param: "stream_options" });
    const key = { "idempotency-key": "a" };
    await (await house.call(CHAT, chat("a kite"), key)).text();
    const mismatch = await house.call(CHAT, chat("a ship"), key);
    expect(await readFault(mismatch)).toMatchObject({ status: 422, code: "idempotency_mismatch" });
  });

  it("F2 every chunk has the same head and, but for the usage that was asked for, one choice", async () => {
    await using house = await openEchoHouse();
    const answer = await house.call(
      CHAT,
      chat("a kite", { stream_options: { include_usage: true } }),
    );
    const chunks = await readChunks<Chunk>(answer);
    expect(new Set(chunks.map(({ id }) => id))).toEqual(new Set([`chatcmpl-${idOf(answer)}`]));
    expect(chunks.map(({ choices }) => choices?.length)).toEqual([1, 1, 1, 0]);
    expect(chunks.map(({ usage }) => usage !== undefined)).toEqual([false, false, false, true]);
    const [, url = ""] = /^!\[image\]\((.+)\)$/.exec(textOf(chunks)) ?? [];
    expect(chunks[2]).toMatchObject({ data: [{ url }] });
    const picture = await fetch(url);
    expect((await decode(Buffer.from(await picture.arrayBuffer()))).size).toBe("256x256");
  });

  it("F2 the picture comes as base64 in the text or in `images`, where that is asked for", async () => {
    await using house = await openEchoHouse();
    const inText = await house.call(CHAT, chat("a kite", { response_format: "b64_json" }));
    const [, url = ""] =
      /^!\[image\]\((data:image\/png;base64,.+)\)$/.exec(textOf(await readChunks<Chunk>(inText))) ??
      [];
    expect(await sizeOf(url)).toBe("256x256");
    const inImages = await house.call(CHAT, chat("a kite", { modalities: ["image", "text"] }));
    expect(inImages.headers.get("x-response-shape")).toBe("modalities-stream");
    const chunks = await readChunks<Chunk>(inImages);
    expect(textOf(chunks)).toBe("");
    const image = chunks[1]?.choices?.[0]?.delta.images?.[0]?.image_url.url ?? "";
    expect(await sizeOf(image)).toBe("256x256");
  });

  it("F2 who names the documented shape gets it whole, and who names another gets it in chunks", async () => {
    await using house = await openEchoHouse();
    const documented = await house.call(CHAT, chat("a kite"), {
      "x-response-shape": "documented",
    });
    expect(documented.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(Object.keys((await documented.json()) as object)).toEqual(["data", "created", "usage"]);
    const named = await house.call(CHAT, chat("a ship"), { "x-response-shape": "modalities" });
    expect(named.headers.get("x-response-shape")).toBe("modalities-stream");
    await named.text();
  });

  it("F2 a replay by key is the same stream", async () => {
    await using house = await openEchoHouse();
    const key = { "idempotency-key": "a" };
    const first = await house.call(CHAT, chat("a kite"), key);
    const chunks = await readChunks<Chunk>(first);
    const again = await house.call(CHAT, chat("a kite"), key);
    expect(again.headers.get("idempotent-replayed")).toBe("true");
    expect(await readChunks<Chunk>(again)).toEqual(chunks);
    expect(await listRecords(house)).toHaveLength(1);
  });

  it("F2 who would rather be answered early gets 202, and the stream if the picture comes in time", async () => {
    const gate = createGate();
    await using house = await openEchoHouse({ wrap: gate.wrap });
    const early = await house.call(CHAT, chat("a kite"), { prefer: "respond-async" });
    expect([early.status, early.headers.get("content-type")]).toEqual([
      202,
      "application/json; charset=utf-8",
    ]);
    gate.open();
    await untilEnded(house, idOf(early));
    const inTime = await house.call(CHAT, chat("a ship"), { prefer: "respond-async, wait=60" });
    expect(textOf(await readChunks<Chunk>(inTime))).toMatch(/^!\[image\]/);
  });

  it("F5 progress is told in words to who asked for it, and never after the picture", async () => {
    await using house = await openEchoHouse();
    const options = { stream_options: { include_progress: true } };
    const answer = await house.call(CHAT, chat("a kite [echo:slow 50ms]", options));
    const deltas = (await readChunks<Chunk>(answer)).map(({ choices }) => choices?.[0]?.delta);
    const progress = deltas.flatMap((delta) => delta?.reasoning_content ?? []);
    expect(progress.length).toBeGreaterThan(0);
    for (const words of progress) {
      expect(words).toMatch(/^(?:Waiting|(?:Drawing|Finishing|Storing), (?:\d0|0|100) %)\n$/);
    }
    const last = deltas.findLastIndex((delta) => delta?.reasoning_content !== undefined);
    expect(deltas.findIndex((delta) => (delta?.content ?? "") !== "")).toBeGreaterThan(last);
  });
});

describe("a streamed answer of the Images routes", () => {
  it("F3 has an event for each picture, with their usage on the last", async () => {
    await using house = await openEchoHouse();
    const answer = await house.call(DRAW, { ...IMAGES_BODY, n: 2 });
    expect(answer.headers.get("x-response-shape")).toBe("images-stream");
    const events = await readAllEvents(answer);
    expect(events.map(({ event }) => event)).toEqual(Array(2).fill("image_generation.completed"));
    for (const [index, { event, data }] of events.entries()) {
      expect(data).toMatchObject({
        type: event,
        image_index: index,
        size: "256x256",
        output_format: "png",
      });
      expect(await sizeOf(String(data["b64_json"]))).toBe("256x256");
    }
    expect(events.map(({ data }) => "usage" in data)).toEqual([false, true]);
  });

  it("F3 has `url` in place of base64 where that is asked for, and the names of edits for edits, also from a form", async () => {
    await using house = await openEchoHouse();
    const form = new FormData();
    const fields = { model: MODEL, prompt: "bluer", stream: "true", response_format: "url" };
    for (const [name, value] of Object.entries(fields)) {
      form.append(name, value);
    }
    form.append("image", new Blob([await drawPixels(64)], { type: "image/png" }), "a.png");
    const answer = await house.call("/v1/images/edits", form);
    const events = await readAllEvents(answer);
    expect(events).toMatchObject([
      { event: "image_edit.completed", data: { url: expect.stringMatching(/^http.+\.png$/) } },
    ]);
    expect(events[0]?.data).not.toHaveProperty("b64_json");
  });

  it("F5 has previews before the picture where they are asked for, coarse to fine", async () => {
    await using house = await openEchoHouse();
    const prompt = "a kite [echo:slow 300ms]";
    const answer = await house.call(DRAW, { ...IMAGES_BODY, prompt, partial_images: 2 });
    const events = await readAllEvents(answer);
    const partial = events.filter(({ event }) => event === "image_generation.partial_image");
    expect(events.at(-1)?.event).toBe("image_generation.completed");
    expect(partial.length).toBe(events.length - 1);
    expect(partial.length).toBeGreaterThan(0);
    const steps = partial.map(({ data }) => Number(data["partial_image_index"]));
    expect(steps).toEqual(steps.toSorted((one, other) => one - other));
    for (const { data } of partial) {
      expect(data).toMatchObject({ size: "256x256", created_at: expect.any(Number) });
      const { info } = await sharp(Buffer.from(String(data["b64_json"]), "base64"))
        .raw()
        .toBuffer({ resolveWithObject: true });
      expect(info.width).toBeLessThanOrEqual(256);
    }
  });

  it("F5 who watches is shown previews only by asking for them", async () => {
    const gate = createGate();
    await using house = await openEchoHouse({ wrap: gate.wrap });
    const body = { ...IMAGES_BODY, prompt: "a kite [echo:slow 300ms]", partial_images: 1 };
    const id = idOf(await house.call(DRAW, body, { prefer: "respond-async" }));
    const path = `/v1/generations/${id}/events`;
    const watched = await Promise.all([path, `${path}?previews=1`].map((url) => house.call(url)));
    gate.open();
    const [without = [], shown = []] = await Promise.all(watched.map(readAllEvents));
    expect(without.some(({ event }) => event === "preview")).toBe(false);
    const [preview] = shown.filter(({ event }) => event === "preview");
    expect(preview?.data).toEqual({
      order: 0,
      step: 0,
      width: expect.any(Number),
      height: expect.any(Number),
      media_type: "image/png",
      b64_json: expect.any(String),
    });
    const refused = await house.call(`${path}?previews=yes`);
    expect(await readFault(refused)).toMatchObject({ status: 400, param: "previews" });
  });
});

describe("a stream whose picture does not come", () => {
  it("F4 tells the fault as an error object, which the log counts as that fault", async () => {
    const gate = createGate();
    await using house = await openEchoHouse({ wrap: gate.wrap });
    const begun = [
      house.call(CHAT, chat("[echo:text]")),
      house.call(DRAW, { ...IMAGES_BODY, prompt: "[echo:text]" }),
    ] as const;
    const [ofChat, ofImages] = await Promise.all(begun);
    gate.open();
    const chunks = await readChunks<Chunk>(ofChat);
    expect(chunks).toHaveLength(2);
    expect(Object.keys(chunks[1] ?? {})).toEqual(["error"]);
    expect(chunks[1]?.error).toMatchObject({ code: "content_refused", param: null });
    expect(await readAllEvents(ofImages)).toMatchObject([
      { event: "error", data: { error: { code: "content_refused" } } },
    ]);
    await expect
      .poll(() => requestLines(house).map(({ status, fault }) => [status, fault]))
      .toEqual([
        [200, "content_refused"],
        [200, "content_refused"],
      ]);
  });

  it("F4 a server that stops says still_running and which generation, and the same request finds it", async () => {
    await using bench = await openJoiningBench();
    bench.mode("holds");
    const { house } = bench.house;
    const sent = bench.send({ streamed: true, route: "chat" });
    await bench.untilCalled(1);
    const drained = house.drain(AbortSignal.timeout(100));
    const answered = await sent;
    expect(answered).toMatchObject({ status: 200, code: "still_running" });
    expect(answered.text).toContain(bench.ids()[0]);
    expect(answered.text).toMatch(/data: \[DONE\]\n\n$/);
    bench.mode("works");
    await drained;
  });
});

const HELD = "engine holds; hang up streamed";

describe("L9 a stream that comes again", () => {
  it.each([
    ["was read whole: it is two pictures", "send streamed -> 1; send streamed -> 2", 2, 2],
    [
      "marked, after one that was read whole, joins",
      "send streamed -> 1; send streamed marked -> 1",
      1,
      1,
    ],
    [
      "was cut off while it was drawn: it joins",
      `${HELD}; begin B streamed; engine works; B -> 1`,
      1,
      1,
    ],
    [
      "was cut off and has been drawn since: it joins once",
      `${HELD}; engine works; all end; send streamed -> 1; send streamed -> 2`,
      2,
      2,
    ],
    [
      "was cut off as a chat: it joins",
      "engine holds; hang up chat streamed; engine works; send chat streamed -> 1",
      1,
      1,
    ],
    [
      "was cut off, but is wanted whole now: it is another request",
      `${HELD}; engine works; all end; send -> 2`,
      2,
      2,
    ],
    [
      "ended with a fault that is final: it draws",
      "engine fails refused; send streamed -> content_refused; engine works; send streamed -> 2",
      2,
      1,
    ],
    [
      "ended with a retryable fault: marked, it draws",
      "engine fails unpaid; send streamed -> no_channel; engine works; send streamed marked -> 2",
      2,
      1,
    ],
  ])("F7 %s (%s)", async (_guarantee, story, generations, charges) => {
    await using bench = await openJoiningBench();
    await tellStory(story, bench);
    await bench.untilAllEnded();
    expect(bench.ids()).toHaveLength(generations);
    expect(bench.charges()).toBe(charges);
    await expectLedgerClean(bench.house);
  });

  it("F7 was cut off in the middle of the picture: it joins", async () => {
    const looks = {
      route: "form",
      streamed: true,
      prompt: "[echo:reflect]",
      size: "2048x2048",
      image: await drawNoise(),
    } as const;
    await using bench = await openJoiningBench();
    await bench.sendAndHangUpLate(looks);
    expect(await bench.send(looks)).toMatchObject({ status: 200, generation: bench.ids()[0] });
    expect(bench.ids()).toHaveLength(1);
  });

  it("F7 was read to its last event by a reader who then left at once: it is a new picture", async () => {
    await using bench = await openJoiningBench();
    await leaveAtDone(bench.house, chat("a kite"));
    await expect.poll(() => requestLines(bench.house)).toHaveLength(1);
    await bench.send({ route: "chat", streamed: true });
    expect(bench.ids()).toHaveLength(2);
  });
});

/** Reads until `[DONE]` and is gone, as SDKs do, without waiting for the end of the answer. */
async function leaveAtDone({ base }: TestHouse, body: object): Promise<void> {
  const headers = { authorization: `Bearer ${TEST_KEY}`, "content-type": "application/json" };
  const client = sendRequest(base + CHAT, { method: "POST", headers });
  client.end(JSON.stringify(body));
  const [response] = (await once(client, "response")) as [IncomingMessage];
  for await (const chunk of response) {
    if (String(chunk).includes("[DONE]")) {
      break;
    }
  }
  client.destroy();
}

async function drawPixels(edge: number): Promise<Uint8Array<ArrayBuffer>> {
  const create = { width: edge, height: edge, channels: 3, background: "teal" } as const;
  return new Uint8Array(await sharp({ create }).png().toBuffer());
}

/** No compression makes it small, so that its answer fills every buffer on the way. */
async function drawNoise(): Promise<Buffer> {
  const noise = { type: "gaussian", mean: 128, sigma: 60 } as const;
  const create = { width: 1600, height: 1600, channels: 3, background: "grey", noise } as const;
  return await sharp({ create }).png({ compressionLevel: 1 }).toBuffer();
}
