import { describe, expect, it } from "vitest";
import { createMemoryAssetStore } from "../../src/assets/memory/create-memory-asset-store.ts";
import { Fault } from "../../src/contract/fault.ts";
import { learnUsualSeconds } from "../../src/core/learn-usual-seconds.ts";
import { createUsualSeconds } from "../../src/core/usual-seconds.ts";
import { openEchoHouse } from "../support/open-echo-house.ts";
import { testConfig } from "../support/test-config.ts";

const NEVER = new AbortController().signal;

describe("a server as its balancer and its neighbours see it", () => {
  it("is not ready while the storage of pictures is away, and ready again when it is back", async () => {
    const memory = createMemoryAssetStore();
    let isAway = false;
    const store = {
      ...memory,
      size: async (name: string) => {
        if (isAway) throw new Fault("storage_unavailable", "It is away.");
        return await memory.size(name);
      },
    };
    await using house = await openEchoHouse({ replacements: { store } });
    expect((await house.call("/readyz")).status).toBe(200);
    isAway = true;
    const red = await house.call("/readyz");
    expect(red.status).toBe(503);
    expect(red.headers.get("retry-after")).toBe("5");
    expect(await red.json()).toMatchObject({
      parts: { records: "ok", store: "the storage of pictures does not answer" },
    });
    isAway = false;
    expect((await house.call("/readyz")).status).toBe(200);
  });

  it("one that draws nothing learns from the records how long the pictures of each model take", async () => {
    await using house = await openEchoHouse();
    const wish = { model: "gpt-image-2-vip", prompt: "a kite", size: "256x256" };
    expect((await house.call("/v1/images/generations", wish)).status).toBe(200);
    const usualSeconds = createUsualSeconds();
    const { models: known } = testConfig({ dataDir: house.dataDir });
    const models = new Map(known.map((model) => [model.id, model]));
    const catalogue = () => ({ models, channels: new Map() });
    const { records } = house.house;
    await learnUsualSeconds({ records, usualSeconds, catalogue }, NEVER);
    expect(usualSeconds.median("gpt-image-2-vip")).toBeGreaterThanOrEqual(0);
    expect(usualSeconds.median("gpt-image-2")).toBeNull();
  });
});
