import { describe, expect, it } from "vitest";
import type { Engine } from "../../contract/engine.ts";
import { createEcho } from "../../engines/echo/engine.ts";
import { echoChannel } from "../../../test/support/test-config.ts";
import { createTestLog } from "../../../test/support/test-log.ts";
import type { ChannelConfig } from "../config/config.ts";
import { createEngineShelf } from "./engine-shelf.ts";

function openShelf() {
  const made: string[] = [];
  const closed: string[] = [];
  const shelf = createEngineShelf({
    log: createTestLog(),
    async create(channel, apiKey): Promise<Engine> {
      if (channel.model === "broken") {
        throw new Error("no such package");
      }
      const id = `${channel.id} ${channel.weight} ${apiKey ?? "without a key"}`;
      made.push(id);
      return { ...createEcho({ id }), [Symbol.asyncDispose]: async () => void closed.push(id) };
    },
  });
  const take = async (channels: readonly ChannelConfig[], keys: Record<string, string> = {}) => {
    const stock = await shelf.prepare(
      { channels },
      { channelApiKeys: new Map(Object.entries(keys)) },
    );
    stock.adopt();
    return stock.channels;
  };
  return { shelf, made, closed, take };
}

/** Work that ends when it is told to. */
function begin(shelf: ReturnType<typeof openShelf>["shelf"]) {
  const end = Promise.withResolvers<void>();
  const ended = shelf.during(() => end.promise);
  return async () => {
    end.resolve();
    await ended;
  };
}

const a = echoChannel({ id: "a" });
const b = echoChannel({ id: "b" });

describe("the engines over changes of the configuration", () => {
  it("R3 are the same objects as long as nothing changes that is said of their channels", async () => {
    const { shelf, made, closed, take } = openShelf();
    const before = await take([a, b], { a: "one" });
    const after = await take([b, a], { a: "one" });
    expect(after.get("a")?.engine).toBe(before.get("a")?.engine);
    expect(made).toHaveLength(2);

    await take([a, { ...b, weight: 2 }], { a: "another" });
    expect(made.slice(2)).toEqual(["a 1 another", "b 2 without a key"]);
    expect(closed.toSorted()).toEqual(["a 1 one", "b 1 without a key"]);
    await shelf[Symbol.asyncDispose]();
    expect(closed).toHaveLength(4);
  });

  it("R3 are closed only after the last work that began before they went", async () => {
    const { shelf, closed, take } = openShelf();
    await take([a]);
    const endFirst = begin(shelf);
    const endSecond = begin(shelf);
    await take([b]);
    const endLate = begin(shelf);
    await take([]);
    expect(closed).toEqual([]);
    await endFirst();
    expect(closed).toEqual([]);
    await endSecond();
    expect(closed).toEqual(["a 1 without a key"]);
    await endLate();
    expect(closed).toEqual(["a 1 without a key", "b 1 without a key"]);
  });

  it("R3 are not kept open by work that began after they went", async () => {
    const { shelf, closed, take } = openShelf();
    await take([a]);
    const end = begin(shelf);
    await take([b]);
    begin(shelf);
    await end();
    expect(closed).toEqual(["a 1 without a key"]);
  });

  it("R2 of a configuration with one that cannot be made are not made at all", async () => {
    const { shelf, closed, take } = openShelf();
    const before = await take([a]);
    const broken = take([a, b, echoChannel({ id: "c", model: "broken" })]);
    await expect(broken).rejects.toThrow("no such package");
    expect(closed).toEqual(["b 1 without a key"]);
    const after = await take([a]);
    expect(after.get("a")?.engine).toBe(before.get("a")?.engine);
    await shelf[Symbol.asyncDispose]();
  });

  it("are all closed with the house, those that wait for work included", async () => {
    const { shelf, closed, take } = openShelf();
    await take([a]);
    begin(shelf);
    await take([b]);
    await shelf[Symbol.asyncDispose]();
    expect(closed.toSorted()).toEqual(["a 1 without a key", "b 1 without a key"]);
  });
});
