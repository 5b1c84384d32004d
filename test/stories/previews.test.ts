import { tmpdir } from "node:os";
import { describe, expect, it } from "vitest";
import type { Engine, EngineContext } from "../../src/contract/engine.ts";
import type { Generation } from "../../src/contract/generation.ts";
import type { ImageRequest } from "../../src/contract/image-request.ts";
import type { Preview } from "../../src/contract/preview.ts";
import type { GenerationNews } from "../../src/core/generations/watch.ts";
import { createEcho } from "../../src/engines/echo/engine.ts";
import { createGate } from "../support/gate-engine.ts";
import { untilEnded } from "../support/generation-record.ts";
import { openEchoHouse, type EchoHouseOptions } from "../support/open-echo-house.ts";
import { openHouse, TEST_KEY, type TestHouse } from "../support/open-house.ts";
import { configWithChannels, echoChannel } from "../support/test-config.ts";

const REQUEST: ImageRequest = {
  route: "generations",
  model: "gpt-image-2-vip",
  turns: [{ role: "user", text: "a kite", pictures: [] }],
  size: "256x256",
  n: 1,
  format: "jpeg",
  streamed: true,
  partialImages: 2,
  contentHash: "0",
  toolMessages: 0,
};

interface Stage extends AsyncDisposable {
  readonly house: TestHouse;
  /** Admits, and answers once the engine has been called; it waits for `begin`. */
  draw(changes?: Partial<ImageRequest>): Promise<string>;
  watch(id: string): Promise<AsyncIterator<GenerationNews, undefined>>;
  begin(): void;
  /** Lets the engine give back its pictures, which it holds back once it has drawn them. */
  end(): void;
}

interface StageOptions extends EchoHouseOptions {
  /** Shows what the echo would not. */
  readonly show?: (context: EngineContext) => void;
}

/** A house whose echo begins and ends when the test says so, so that whoever watches hears all of it. */
async function openStage({ show = () => {}, ...options }: StageOptions = {}): Promise<Stage> {
  const gate = createGate();
  const ended = Promise.withResolvers<void>();
  const holdBack = (echo: Engine): Engine => ({
    ...echo,
    async generate(work, context) {
      show(context);
      const result = await echo.generate(work, context);
      await ended.promise;
      return result;
    },
  });
  const house = await openEchoHouse({ ...options, wrap: (echo) => gate.wrap(holdBack(echo)) });
  const { limner } = house.house;
  const caller = await limner.authenticate(`Bearer ${TEST_KEY}`);
  const { signal } = new AbortController();
  return {
    house,
    async draw(changes = {}) {
      const options = {
        idempotencyValue: null,
        retryMark: false,
        client: null,
        webhookUrl: null,
        signal,
      };
      const { generation } = await limner.draw({ ...REQUEST, ...changes }, caller, options);
      await gate.reached;
      return generation.id;
    },
    async watch(id) {
      const news = await limner.watch(id, caller, { signal });
      const iterator = news[Symbol.asyncIterator]();
      expect((await iterator.next()).value).toMatchObject({ kind: "state" });
      return iterator;
    },
    begin: () => gate.open(),
    end: ended.resolve,
    async [Symbol.asyncDispose]() {
      gate.open();
      ended.resolve();
      await house[Symbol.asyncDispose]();
    },
  };
}

/** The next so many previews, whatever else is told in between. */
async function takePreviews(
  news: AsyncIterator<GenerationNews, undefined>,
  count: number,
): Promise<readonly Preview[]> {
  const previews: Preview[] = [];
  while (previews.length < count) {
    const { value } = await news.next();
    if (value === undefined) {
      throw new Error(`${previews.length} previews instead of ${count}`);
    }
    if (value.kind === "preview") {
      previews.push(value.preview);
    }
  }
  return previews;
}

async function takeRest(news: AsyncIterator<GenerationNews, undefined>) {
  const rest: GenerationNews[] = [];
  for (let next = await news.next(); next.done !== true; next = await news.next()) {
    rest.push(next.value);
  }
  return rest;
}

/** All that is told of one drawing, and its record. */
async function watchAll(
  stage: Stage,
  changes: Partial<ImageRequest> = {},
): Promise<{ news: readonly GenerationNews[]; generation: Generation }> {
  const id = await stage.draw(changes);
  const news = await stage.watch(id);
  stage.begin();
  stage.end();
  return { news: await takeRest(news), generation: await untilEnded(stage.house, id) };
}

describe("previews of a streamed answer", () => {
  it("V1 come coarse to fine in the format of the picture, as many as were asked for, and then the picture", async () => {
    await using stage = await openStage();
    const id = await stage.draw();
    const news = await stage.watch(id);
    stage.begin();
    const previews = await takePreviews(news, 2);
    stage.end();
    expect(previews.map(({ bytes, ...facts }) => ({ ...facts, head: toHex(bytes) }))).toEqual([
      { order: 0, step: 0, width: 32, height: 32, mediaType: "image/jpeg", head: "ffd8ff" },
      { order: 0, step: 1, width: 64, height: 64, mediaType: "image/jpeg", head: "ffd8ff" },
    ]);
    const rest = await takeRest(news);
    expect(rest.filter(({ kind }) => kind === "preview")).toEqual([]);
    expect(rest.at(-1)).toMatchObject({ generation: { state: "succeeded", warnings: [] } });
  });

  it("V1 of several pictures each bear the order of their own", async () => {
    await using stage = await openStage({ echo: { countMax: 1 } });
    const news = await stage.watch(await stage.draw({ n: 3, partialImages: 1 }));
    stage.begin();
    const previews = await takePreviews(news, 3);
    expect(previews.map(({ order, step }) => `${order}/${step}`).toSorted()).toEqual([
      "0/0",
      "1/0",
      "2/0",
    ]);
  });

  it("V1 are neither drawn nor sent where the answer is not streamed, and that is said", async () => {
    await using stage = await openStage();
    const { news, generation } = await watchAll(stage, { streamed: false });
    expect(news.filter(({ kind }) => kind === "preview")).toEqual([]);
    expect(generation.plan.previews).toBe(0);
    expect(generation.warnings).toEqual([
      {
        code: "partial_images_ignored",
        field: "partial_images",
        message: "No previews are sent in an answer that is not streamed.",
      },
    ]);
  });

  it("V1 that no backend of the model makes are said once", async () => {
    await using stage = await openStage({ echo: { previews: false } });
    const { news, generation } = await watchAll(stage);
    expect(news.filter(({ kind }) => kind === "preview")).toEqual([]);
    expect(generation.plan.previews).toBe(2);
    expect(generation.warnings).toEqual([
      {
        code: "partial_images_ignored",
        field: "partial_images",
        message: expect.stringContaining("No backend of this model makes previews"),
      },
    ]);
  });

  it("V1 that another backend of the model would have made are said", async () => {
    const channels = ["plain", "seen"].map((id, index) => echoChannel({ id, priority: -index }));
    const engines = { plain: createEcho({ previews: false }), seen: createEcho() };
    await using house = await openHouse({
      config: configWithChannels(tmpdir(), channels),
      replacements: { engines },
    });
    const { limner } = house.house;
    const caller = await limner.authenticate(`Bearer ${TEST_KEY}`);
    const { signal } = new AbortController();
    const options = {
      idempotencyValue: null,
      retryMark: false,
      client: null,
      webhookUrl: null,
      signal,
    };
    const { generation } = await limner.draw(REQUEST, caller, options);
    const { channel, warnings } = await untilEnded(house, generation.id);
    expect(channel).toBe("plain");
    expect(warnings.map(({ message }) => message)).toEqual([
      "The backend that drew this makes no previews; only the finished picture was sent.",
    ]);
  });

  it("V2 that nobody asked for are not drawn, and nothing is said", async () => {
    await using stage = await openStage();
    const { news, generation } = await watchAll(stage, { partialImages: 0 });
    expect(news.filter(({ kind }) => kind === "preview")).toEqual([]);
    expect(generation).toMatchObject({ plan: { previews: 0 }, warnings: [] });
  });

  it("V2 that cannot be encoded cost no more than themselves and one line in the log", async () => {
    const broken = { picture: 0, data: new ArrayBuffer(1), width: 64, height: 64 };
    await using stage = await openStage({
      echo: { previews: true },
      show: ({ previews }) => previews?.show({ ...broken, step: 0 }),
    });
    const id = await stage.draw();
    const news = await stage.watch(id);
    stage.begin();
    expect((await takePreviews(news, 1)).map(({ step }) => step)).toEqual([1]);
    stage.end();
    expect(await untilEnded(stage.house, id)).toMatchObject({
      state: "succeeded",
      costMicros: 30_000,
      warnings: [],
    });
    const lines = stage.house.log.filter(({ event }) => event === "preview-not-shown");
    expect(lines.map(({ level, fields }) => [level, fields["generation"]])).toEqual([["warn", id]]);
  });

  it("V3 reach a slow reader only as the newest of each picture", async () => {
    await using stage = await openStage();
    const id = await stage.draw();
    const slow = await stage.watch(id);
    const quick = await stage.watch(id);
    stage.begin();
    await takePreviews(quick, 2);
    stage.end();
    expect((await takePreviews(slow, 1)).map(({ step }) => step)).toEqual([1]);
    expect((await takeRest(slow)).filter(({ kind }) => kind === "preview")).toEqual([]);
  });

  it("V3 do not come after the end", async () => {
    await using stage = await openStage();
    const id = await stage.draw();
    const late = await stage.watch(id);
    const quick = await stage.watch(id);
    stage.begin();
    await takePreviews(quick, 2);
    stage.end();
    await takeRest(quick);
    expect((await takeRest(late)).map((one) => one.kind)).toEqual(["state"]);
  });

  it("V3 end with a cancel", async () => {
    await using stage = await openStage();
    const turns = [{ role: "user" as const, text: "a kite [echo:hang]", pictures: [] }];
    const id = await stage.draw({ turns });
    const news = await stage.watch(id);
    stage.begin();
    await takePreviews(news, 2);
    await stage.house.call(`/v1/generations/${id}/cancel`, {});
    const rest = await takeRest(news);
    expect(rest.filter(({ kind }) => kind === "preview")).toEqual([]);
    expect(rest.at(-1)).toMatchObject({ kind: "state", generation: { state: "canceled" } });
  });
});

const toHex = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, 3)).toString("hex");
