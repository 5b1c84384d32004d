import { describe, expect, it } from "vitest";
import { Fault } from "../../contract/fault.ts";
import type { Limner } from "../../core/limner.ts";
import { createTestGeneration } from "../testing/create-test-generation.ts";
import { createTestLimner } from "../testing/create-test-limner.ts";
import { startTestServer } from "../testing/start-test-server.ts";

describe("the record of a generation", () => {
  it("is the one of the specification, to the letter", async () => {
    const { plan } = createTestGeneration();
    const limner = createTestLimner(
      {},
      {
        plan: {
          ...plan,
          references: [
            {
              n: 1,
              asset: "a",
              changed: true,
              width: 640,
              height: 480,
              mediaType: "image/png",
              ownAsset: null,
            },
          ],
        },
        parents: [{ n: 1, generation: "gen_parent" }],
        warnings: [{ code: "seed_ignored", field: "seed", message: "…" }],
        calls: [
          {
            number: 1,
            attempt: 1,
            channel: "illustrator",
            pictures: [0],
            upstreamId: "secret",
            startedAt: 1_778_037_331_500,
            endedAt: 1_778_037_332_340,
            outcome: "answered",
            pricePaidMicros: 1,
            backendText: "secret",
          },
        ],
      },
    );
    await using server = await startTestServer({ limner });
    const answer = await server.call("/v1/generations/gen_1");
    expect(JSON.parse(await answer.text())).toEqual({
      id: "gen_00000000000000000000000000000001",
      object: "generation",
      state: "succeeded",
      created: 1778037331,
      model: "gpt-image-2-vip",
      mode: "draw",
      size: { asked: "auto", delivered: "2048x1152", native: "2048x1152" },
      pictures: [
        {
          url: `${server.base}/images/0e82148abec04b42bbca117c6b42581b.png`,
          width: 2048,
          height: 1152,
          bytes: 5,
          media_type: "image/png",
        },
      ],
      understood: "16:9 from the prompt; coast at sunset, lighthouse",
      revised_prompt: null,
      warnings: [{ code: "seed_ignored", field: "seed", message: "…" }],
      error: null,
      cost: { amount_micros: 30000, currency: "USD" },
      prompt: "a lighthouse",
      references: [
        {
          n: 1,
          url: `${server.base}/v1/generations/gen_00000000000000000000000000000001/references/1`,
          changed: true,
          width: 640,
          height: 480,
          made_by: "gen_parent",
        },
      ],
      n: 1,
      seed: 7,
      usage: { input_tokens: 30, output_tokens: 2074, total_tokens: 2104 },
      finished: 1778037335,
      stages: [{ name: "queued", ms: 12 }],
      calls: [{ channel: "illustrator", started: 1778037331, ms: 840, outcome: "answered" }],
      retry_of: null,
    });
  });

  it("shows what is held while it is open, and what went wrong when it failed", async () => {
    await using open = await startTestServer({
      limner: createTestLimner(
        {},
        { state: "running", finishedAt: null, costMicros: null, heldMicros: 30_000, pictures: [] },
      ),
    });
    expect(await (await open.call("/v1/generations/gen_1")).json()).toMatchObject({
      state: "running",
      finished: null,
      cost: { amount_micros: 0, held_micros: 30000 },
      size: { delivered: null },
    });
    const error = { code: "backend_failed", message: "m", outcome: "unknown" } as const;
    await using failed = await startTestServer({
      limner: createTestLimner({}, { state: "failed", error, pictures: [] }),
    });
    expect(await (await failed.call("/v1/generations/gen_1")).json()).toMatchObject({
      state: "failed",
      error,
    });
  });

  it("of someone else is 404, and without a key 401", async () => {
    const limner = createTestLimner({
      find: async () => {
        throw new Fault("not_found", "There is no such generation.");
      },
    });
    await using server = await startTestServer({ limner });
    expect((await server.call("/v1/generations/gen_1")).status).toBe(404);
    expect((await fetch(`${server.base}/v1/generations/gen_1`)).status).toBe(401);
  });
});

describe("a story", () => {
  it("is its records, what binds them, and whether there is more", async () => {
    const asked: unknown[] = [];
    const limner = createTestLimner({
      story: async (id, { key }) => {
        asked.push([id, key.id]);
        return {
          data: [createTestGeneration({ id: "gen_1" }), createTestGeneration({ id: "gen_2" })],
          relations: [{ parent: "gen_1", child: "gen_2", n: 3 }],
          more: { earlier: true, later: false },
        };
      },
    });
    await using server = await startTestServer({ limner });
    const answer = await server.call("/v1/generations/gen_2/story");
    expect(await answer.json()).toEqual({
      object: "story",
      data: [
        expect.objectContaining({ id: "gen_1", object: "generation" }),
        expect.objectContaining({ id: "gen_2", object: "generation" }),
      ],
      relations: [{ parent: "gen_1", child: "gen_2", n: 3 }],
      more: { earlier: true, later: false },
    });
    expect(asked).toEqual([["gen_2", "key_1"]]);
    expect((await fetch(`${server.base}/v1/generations/gen_2/story`)).status).toBe(401);
  });
});

describe("lists", () => {
  it("hand the query on and name the next page", async () => {
    const filters: Parameters<Limner["list"]>[1][] = [];
    const limner = createTestLimner({
      list: async (_caller, filter) => {
        filters.push(filter);
        return { data: [createTestGeneration()], next: "c2" };
      },
    });
    await using server = await startTestServer({ limner });
    const answer = await server.call(
      "/v1/generations?limit=5&cursor=c1&state=failed,canceled&model=m",
    );
    expect(await answer.json()).toMatchObject({
      object: "list",
      data: [{ object: "generation" }],
      next_cursor: "c2",
    });
    await server.call("/v1/generations");
    await server.call(
      "/v1/generations?state=queued&state=running&mode=edit&size=2048x1152&created_from=10&created_to=20",
    );
    await server.call(
      `/v1/generations?q=${encodeURIComponent("  Red kite\u3000灯塔 ")}&code=no_channel&has_pictures=1`,
    );
    await server.call("/v1/generations?q=%20&has_pictures=0");
    expect(filters).toEqual([
      { limit: 5, cursor: "c1", states: ["failed", "canceled"], model: "m" },
      { limit: 20 },
      {
        limit: 20,
        states: ["queued", "running"],
        mode: "edit",
        size: "2048x1152",
        createdFrom: 10_000,
        createdBefore: 21_000,
      },
      { limit: 20, words: ["Red", "kite", "灯塔"], code: "no_channel", hasPictures: true },
      { limit: 20 },
    ]);
  });

  it.each([
    ["limit=0", "limit"],
    ["limit=101", "limit"],
    ["limit=1e1", "limit"],
    ["limit=1&limit=2", "limit"],
    ["state=gone", "state"],
    ["mode=paint", "mode"],
    ["size=big", "size"],
    ["size=2048x1152&size=1x1", "size"],
    ["created_from=yesterday", "created_from"],
    [`q=${"a".repeat(201)}`, "q"],
    [`q=${Array.from({ length: 17 }, (_, index) => index).join("+")}`, "q"],
    ["q=a&q=b", "q"],
    ["code=no_chanel", "code"],
    ["has_pictures=yes", "has_pictures"],
    ["created_to=-1", "created_to"],
    ["created_to=99999999999999", "created_to"],
    ["colour=red", "colour"],
  ])("%s is 400", async (query, param) => {
    await using server = await startTestServer();
    const answer = await server.call(`/v1/generations?${query}`);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: { code: "invalid_request", param } });
  });

  it.each([
    ["States=failed", "Did you mean `state`?"],
    ["created_form=1", "Did you mean `created_from`?"],
    ["colour=red", "There are limit, cursor, q, state"],
  ])(
    "W2 a name that the list does not know (%s) is refused with what is meant",
    async (query, words) => {
      await using server = await startTestServer();
      const answer = await server.call(`/v1/generations?${query}`);
      const { error } = (await answer.json()) as { error: { message: string } };
      expect([answer.status, error.message]).toEqual([400, expect.stringContaining(words)]);
    },
  );

  it("C7 models are those of OpenAI, with what chat software reads, modalities, sizes, price and what draws them", async () => {
    await using server = await startTestServer();
    const list = JSON.parse(await (await server.call("/v1/models")).text());
    expect(list).toMatchObject({
      object: "list",
      data: [
        {
          id: "gpt-image-2-vip",
          object: "model",
          owned_by: "limner",
          alias_of: null,
          name: "gpt-image-2-vip",
          description: "Draws and edits pictures in one of 30 sizes, exactly. Draws squares.",
          architecture: {
            modality: "text+image->image",
            input_modalities: ["text", "image"],
            output_modalities: ["image"],
          },
          pricing: { prompt: "0", completion: "0", image: "0.03", request: "0" },
          context_length: 32000,
          supported_parameters: expect.arrayContaining(["size", "stream", "partial_images"]),
          price: { amount_micros: 30000, currency: "USD" },
          usual_seconds: 1.5,
          procedural: true,
        },
      ],
    });
    expect(list.data[0].sizes.rule).toBe("buckets");
    expect(list.data[0].sizes.listed).toHaveLength(37);
    expect(await (await server.call("/v1/models/gpt-image-2-vip")).json()).toEqual(list.data[0]);
  });

  it("C7 a model does not say that a size decides where the prompt does, nor that previews come where none do", async () => {
    const limner = createTestLimner();
    const model: typeof limner.model = async (id, caller) => {
      const card = await limner.model(id, caller);
      return { ...card, previews: false, model: { ...card.model, sizes: "prompt" } };
    };
    await using server = await startTestServer({ limner: { ...limner, model } });
    const told = JSON.parse(await (await server.call("/v1/models/m")).text());
    expect(told.supported_parameters).toContain("seed");
    expect(told.supported_parameters).not.toContain("size");
    expect(told.supported_parameters).not.toContain("aspect_ratio");
    expect(told.supported_parameters).not.toContain("partial_images");
  });

  it("a model's name may hold slashes, encoded or not", async () => {
    const asked: string[] = [];
    const limner = createTestLimner();
    const model: typeof limner.model = (id, caller) => {
      asked.push(id);
      return limner.model(id, caller);
    };
    await using server = await startTestServer({ limner: { ...limner, model } });
    for (const id of ["house/style:2", "house%2Fstyle:2"]) {
      expect((await server.call(`/v1/models/${id}`)).status).toBe(200);
    }
    expect(asked).toEqual(["house/style:2", "house/style:2"]);
  });
});

describe("references", () => {
  it("are sent to their account alone, and kept by nobody else", async () => {
    await using server = await startTestServer();
    const answer = await server.call("/v1/generations/gen_1/references/2");
    expect([answer.status, await answer.text()]).toEqual([200, "reference 2"]);
    expect(answer.headers.get("cache-control")).toMatch(/^private,/);
    expect((await fetch(`${server.base}/v1/generations/gen_1/references/2`)).status).toBe(401);
    expect((await server.call("/v1/generations/gen_1/references/0")).status).toBe(404);
  });
});

describe("URLs", () => {
  const urlOf = async (answer: Response): Promise<string> =>
    JSON.parse(await answer.text()).pictures[0].url;
  const path = "/v1/generations/gen_1";

  it("begin with the public URL where there is one", async () => {
    await using server = await startTestServer({
      settings: { publicUrl: "https://pictures.example" },
    });
    expect(await urlOf(await server.call(path))).toBe(
      "https://pictures.example/images/0e82148abec04b42bbca117c6b42581b.png",
    );
  });

  it("believe forwarded headers only of a trusted proxy", async () => {
    const forwarded = { "x-forwarded-host": "pictures.example", "x-forwarded-proto": "https" };
    await using alone = await startTestServer();
    expect(await urlOf(await alone.call(path, undefined, forwarded))).toContain(
      `${alone.base}/images/`,
    );
    await using behind = await startTestServer({ settings: { trustProxy: true } });
    expect(await urlOf(await behind.call(path, undefined, forwarded))).toContain(
      "https://pictures.example/images/",
    );
    expect(
      await urlOf(await behind.call(path, undefined, { "x-forwarded-host": "evil.example/path?" })),
    ).toContain(`http://127.0.0.1:${behind.port}/images/`);
  });

  it.each(["javascript", '"><b>', "HTTPS ", "https,ftp"])(
    "begin with a scheme of the web even where a trusted proxy passes on %s",
    async (scheme) => {
      await using behind = await startTestServer({ settings: { trustProxy: true } });
      const forwarded = { "x-forwarded-proto": scheme };
      expect(await urlOf(await behind.call(path, undefined, forwarded))).toMatch(
        /^https?:\/\/127\.0\.0\.1:/,
      );
    },
  );
});

describe("account, sign-in and health", () => {
  it("the account shows balance and key, never the key itself", async () => {
    await using server = await startTestServer();
    expect(await (await server.call("/v1/account")).json()).toEqual({
      object: "account",
      id: "acc_1",
      name: "first",
      balance: { amount_micros: -30000, currency: "USD" },
      unlimited: true,
      key: {
        id: "key_1",
        name: "test",
        prefix: "sk-test",
        budget_micros: null,
        budget_used_micros: 30000,
        models: null,
        expires: null,
        created: 1778000000,
        private: false,
        limits: null,
        webhook_url: null,
        chat_shape: "auto",
      },
      limits: {
        requests_per_minute: null,
        images_per_minute: null,
        concurrent: 2,
        queued: null,
      },
      prices: [{ model: "gpt-image-2-vip", amount_micros: 30000, currency: "USD" }],
    });
  });

  it("a sign-in code becomes a key named after the browser, without a key and stored by no cache", async () => {
    await using server = await startTestServer();
    const answer = await fetch(`${server.base}/v1/sign-in`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "user-agent": "Mozilla/5.0 (X11) AppleWebKit/537.36 Chrome/140.0 Safari/537.36",
      },
      body: '{"code":"abc"}',
    });
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(await answer.json()).toEqual({
      object: "key",
      key: "sk-for-abc",
      id: "key_1",
      name: "Chrome",
    });
    const none = await fetch(`${server.base}/v1/sign-in`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{}",
    });
    expect(none.status).toBe(400);
  });

  it("healthz answers, readyz is 503 when a part is not ready and keeps details for this machine", async () => {
    const limner = createTestLimner({
      readiness: async () => ({ ready: false, parts: { store: "full" } }),
    });
    await using server = await startTestServer({ limner });
    expect(await (await fetch(`${server.base}/healthz`)).json()).toEqual({
      status: "ok",
      version: "0.0.0-test",
    });
    const near = await fetch(`${server.base}/readyz`);
    expect([near.status, await near.json()]).toEqual([
      503,
      { status: "not_ready", parts: { store: "full" } },
    ]);
    const far = await fetch(`${server.base}/readyz`, { headers: { "x-forwarded-for": "1.2.3.4" } });
    expect(await far.json()).toEqual({ status: "not_ready" });
  });
});
