import { unlink, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createEcho } from "../../src/engines/echo/engine.ts";
import { createRunner } from "../../src/core/run/create-runner.ts";
import { readConfig } from "../../src/main/config/read-config.ts";
import { addAccount } from "../support/add-account.ts";
import { createGate } from "../support/gate-engine.ts";
import { openHouse, type TestHouse } from "../support/open-house.ts";
import { openWorkbench } from "../support/open-workbench.ts";
import { readFault } from "../support/read-fault.ts";

/** What `limner.yaml` in the data folder says, read by the house as a server reads it. */
async function say({ house, dataDir }: TestHouse, text: string): Promise<void> {
  await writeFile(join(dataDir, "limner.yaml"), text);
  await readAgain({ house, dataDir });
}

async function readAgain({ house, dataDir }: Pick<TestHouse, "house" | "dataDir">): Promise<void> {
  const env = { LIMNER_PORT: "0", LIMNER_DATA_DIR: dataDir, LIMNER_THREADS: "1" };
  await house.reload(() => readConfig({ env, cwd: dataDir }));
}

const wish = { model: "gpt-image-2-vip", prompt: "a kite", size: "1024x1024" };

const ECHO = `
channels: { echo: { engine: echo } }
models: { gpt-image-2-vip: { channels: [echo] } }
`;

async function settings({ base }: TestHouse): Promise<{
  readonly data: readonly { readonly name: string; readonly value: string }[];
  readonly configuration: {
    readonly file: string | null;
    readonly refused: { readonly messages: readonly string[] } | null;
  };
}> {
  const headers = { authorization: "Bearer sk-test-admin-key-long-enough" };
  const response = await fetch(`${base}/admin/v1/settings`, { headers });
  return (await response.json()) as Awaited<ReturnType<typeof settings>>;
}

describe("a configuration that is read anew", () => {
  it("R1 gives other models, prices and channels to the requests that follow", async () => {
    await using house = await openHouse();
    await say(
      house,
      `
channels: { fast: { engine: echo } }
models:
  gpt-image-2-vip: { channels: [fast], pricePerImage: "0.07" }
  house-style: { sizes: legal, pricePerImage: "0.10", channels: [fast] }
`,
    );
    const drawn = await house.call("/v1/images/generations", wish);
    expect(drawn.headers.get("x-channel")).toBe("fast");
    const id = drawn.headers.get("x-generation-id") ?? "";
    expect(await (await house.call(`/v1/generations/${id}`)).json()).toMatchObject({
      cost: { amount_micros: 70_000 },
    });
    expect((await house.call("/v1/models/house-style")).status).toBe(200);
    expect(house.log.filter(({ event }) => event === "configuration-read")).toMatchObject([
      {
        fields: {
          channels: { added: ["fast"], changed: [], removed: [] },
          models: { added: ["house-style"] },
          sections: [],
        },
      },
    ]);
  });

  it("R1 gives other limits, clients and permits of the door", async () => {
    await using house = await openHouse();
    const { headers } = await addAccount(house, { balanceMicros: 1_000_000 });
    const server = createServer((_, response) => response.writeHead(404).end());
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const image = `http://127.0.0.1:${port}/a.png`;
    const edit = () => house.call("/v1/images/edits", { ...wish, image });
    const chat = { model: "gpt-image-2-vip", messages: [{ role: "user", content: "a kite" }] };
    const asMyChat = () =>
      house.call("/v1/chat/completions", chat, { "user-agent": "MyChat/1" }).then((r) => r.json());

    await say(house, ECHO);
    expect(await readFault(await edit())).toMatchObject({ code: "address_not_allowed" });
    expect(Object.keys((await asMyChat()) as object)[0]).toBe("data");

    await say(
      house,
      `${ECHO}
limits: { default: { requestsPerMinute: 1 } }
clients: { sdkUserAgents: [MyChat/] }
door: { allow: [127.0.0.1] }
keeping: { resultsDays: 7 }
`,
    );
    expect(await readFault(await edit())).toMatchObject({ code: "image_unreachable" });
    expect(Object.keys((await asMyChat()) as object)[0]).not.toBe("data");
    const statuses = [];
    for (const prompt of ["a kite", "a boat"]) {
      const answer = await house.call("/v1/images/generations", { ...wish, prompt }, headers);
      statuses.push(answer.status);
    }
    expect(statuses).toEqual([200, 429]);
    const { data } = await settings(house);
    expect(data).toContainEqual(
      expect.objectContaining({ name: "keeping.resultsDays", value: "7" }),
    );
    expect(house.log.at(-1)).toBeDefined();
    server.close();
  });

  it("R2 changes nothing if there is a mistake in it, and tells the operator which and where", async () => {
    await using house = await openHouse();
    await say(house, ECHO);
    await say(house, `${ECHO}\nlimits: { default: { queued: many } }\ndoor: { alow: [] }\n`);
    const drawn = await house.call("/v1/images/generations", wish);
    expect(drawn.headers.get("x-channel")).toBe("echo");
    const { configuration } = await settings(house);
    expect(configuration.file).toBe(join(house.dataDir, "limner.yaml"));
    expect(configuration.refused?.messages).toEqual([
      expect.stringMatching(/^limner\.yaml:5:\d+: limits\.default\.queued must be a whole number/),
      expect.stringMatching(
        /^limner\.yaml:6:\d+: door\.alow is not a setting; did you mean allow\?$/,
      ),
    ]);
    expect(house.log.filter(({ event }) => event === "configuration-refused")).toHaveLength(1);

    await say(house, ECHO);
    expect((await settings(house)).configuration.refused).toBeNull();
  });

  it("R2 stays as it was when its file goes, since the defaults would draw with another backend", async () => {
    await using house = await openHouse();
    await say(house, ECHO);
    await unlink(join(house.dataDir, "limner.yaml"));
    await readAgain(house);
    const drawn = await house.call("/v1/images/generations", wish);
    expect(drawn.headers.get("x-channel")).toBe("echo");
    expect((await settings(house)).configuration.refused?.messages).toEqual([
      expect.stringContaining("has gone"),
    ]);
  });

  it("R3 leaves a run at the channel that it was planned with, whose engine is closed after it", async () => {
    const gate = createGate();
    let closed = false;
    const echo = gate.wrap(createEcho({ repeatable: false }));
    const engine = {
      ...echo,
      async [Symbol.asyncDispose]() {
        closed = true;
        await echo[Symbol.asyncDispose]();
      },
    };
    await using house = await openHouse({ replacements: { engines: { echo: engine } } });
    await say(house, ECHO);
    const underWay = house.call("/v1/images/generations", wish);
    await gate.reached;

    await say(house, ECHO.replaceAll("echo", "other").replace("engine: other", "engine: echo"));
    const later = await house.call("/v1/images/generations", { ...wish, prompt: "a boat" });
    expect(later.headers.get("x-channel")).toBe("other");
    expect(closed).toBe(false);

    gate.open();
    const drawn = await underWay;
    expect(drawn.status).toBe(200);
    expect(drawn.headers.get("x-channel")).toBe("echo");
    await expect.poll(() => closed).toBe(true);
  });

  it("R4 lets more be drawn at once, beside what is under way", async () => {
    const gate = createGate();
    await using house = await openHouse({
      replacements: { engines: { echo: gate.wrap(createEcho({})) } },
    });
    const one = `
channels: { illustrator: { concurrency: 1 }, echo: { engine: echo, concurrency: 1 } }
models: { gpt-image-2-vip: { channels: [echo] } }
`;
    await say(house, one);
    const first = house.call("/v1/images/generations", wish);
    await gate.reached;
    await say(
      house,
      one
        .replace("echo: {", "more: { engine: echo, concurrency: 3 }, echo: {")
        .replace("[echo]", "[echo, more]"),
    );
    const others = await Promise.all(
      ["b", "c", "d"].map((prompt) => house.call("/v1/images/generations", { ...wish, prompt })),
    );
    expect(others.map(({ headers }) => headers.get("x-channel"))).toEqual(["more", "more", "more"]);
    gate.open();
    expect((await first).headers.get("x-channel")).toBe("echo");
  });

  it("R5 lets what waits be drawn by the channels of now, and what waits for a model that went when it is back", async () => {
    const gate = createGate();
    await using house = await openHouse({
      replacements: { engines: { echo: gate.wrap(createEcho({})) } },
    });
    const narrow = ECHO.replace("engine: echo", "engine: echo, concurrency: 1");
    await say(house, narrow);
    const first = house.call("/v1/images/generations", wish);
    await gate.reached;
    const queued = await house.call(
      "/v1/images/generations",
      { ...wish, prompt: "a boat" },
      { prefer: "respond-async" },
    );
    const { id } = (await queued.json()) as { readonly id: string };
    await say(house, narrow.replace("gpt-image-2-vip: {", "gpt-image-2-vip: { enabled: false,"));
    expect(await house.house.records.generations.get(id)).toMatchObject({ state: "queued" });

    await say(house, ECHO.replaceAll("echo", "other").replace("engine: other", "engine: echo"));
    await expect
      .poll(async () => await house.house.records.generations.get(id))
      .toMatchObject({
        state: "succeeded",
        calls: [expect.objectContaining({ channel: "other" })],
      });
    gate.open();
    expect((await first).status).toBe(200);
  });

  it("R5 ends what waits for a model that stays away as no_channel, when its time is over", async () => {
    await using bench = await openWorkbench({
      queueMs: -1,
      channels: [{ engine: createEcho({}) }],
    });
    const id = await bench.admit();
    const catalogue = { models: new Map(), channels: new Map() };
    const runner = createRunner({ ...bench.parts, catalogue: () => catalogue });
    expect(await runner.workOne()).toBe(false);
    await runner.endStale();
    expect(await bench.read(id)).toMatchObject({
      state: "failed",
      error: { code: "no_channel" },
      costMicros: 0,
    });
  });
});
