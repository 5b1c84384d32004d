import { describe, expect, it } from "vitest";
import { createEcho } from "../../src/engines/echo/engine.ts";
import { configWithChannels, echoChannel, testConfig } from "../support/test-config.ts";
import { openHouse, type TestHouse } from "../support/open-house.ts";
import { dataUrl, plainPicture } from "../support/test-pictures.ts";

const dataDir = testConfig({ dataDir: "/" }).dataDir;

/** A better channel that cannot edit, and a plain one that can. */
function openTwo(last: { readonly edit: boolean }): Promise<TestHouse> {
  const channels = [echoChannel({ id: "draws", priority: 9 }), echoChannel({ id: "edits" })];
  return openHouse({
    config: configWithChannels(dataDir, channels),
    replacements: {
      engines: {
        draws: createEcho({ id: "draws", edit: false }),
        edits: createEcho({ id: "edits", edit: last.edit }),
      },
    },
  });
}

async function edit(house: TestHouse): Promise<Response> {
  const image = dataUrl(await plainPicture(256, 256));
  return await house.call("/v1/images/edits", {
    model: "gpt-image-2-vip",
    prompt: "bluer",
    size: "256x256",
    image,
  });
}

describe("a channel that cannot change pictures", () => {
  it("draws what has no reference, and leaves edits to one that can", async () => {
    await using house = await openTwo({ edit: true });
    const drawn = await house.call("/v1/images/generations", {
      model: "gpt-image-2-vip",
      prompt: "a kite",
      size: "256x256",
    });
    expect(drawn.headers.get("x-channel")).toBe("draws");
    const edited = await edit(house);
    expect(edited.status).toBe(200);
    expect(edited.headers.get("x-channel")).toBe("edits");
  });

  it("is no channel for an edit: where all are so, the request is not_possible before it is admitted", async () => {
    await using house = await openTwo({ edit: false });
    const refused = await edit(house);
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ error: { code: "not_possible", param: "model" } });
    expect(refused.headers.get("x-generation-id")).toBeNull();
  });
});
