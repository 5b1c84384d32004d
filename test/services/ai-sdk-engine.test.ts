import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { openEngineHouse } from "../../src/conformance/open-engine-house.ts";
import { strangersPicture, toReference } from "../../src/conformance/engine-references.ts";
import { readAll } from "../../src/conformance/read-all.ts";
import type { EngineWork } from "../../src/contract/engine.ts";
import { createAiSdk } from "../../src/engines/ai-sdk/engine.ts";
import type { AiSdkOptions } from "../../src/engines/ai-sdk/options.ts";
import { engineSettings } from "../../src/engines/shared/testing/engine-settings.ts";
import { startMock } from "../../src/mock/start-mock.ts";
import { readClientVersion } from "./clients/read-client-version.ts";
import { sizeOf } from "./clients/read-delivered.ts";

const CLIENTS = fileURLToPath(new URL("../clients/", import.meta.url));
const SIZE = { width: 1024, height: 1024 };

const packages = ([5, 6, 7] as const).flatMap((major) =>
  ["@ai-sdk/openai", "@ai-sdk/openai-compatible"].map((name) => ({
    major,
    name,
    title: `ai ${major}: ${name} ${readClientVersion(`ai-${major}`, name)}`,
  })),
);

describe.each(packages)("$title", ({ major, name }) => {
  /** The engine with the real package, and a backend that counts. */
  async function openHouse(mode = "ok", options: Partial<AiSdkOptions> = {}) {
    const mock = await startMock({ mode, apiKey: "sk-of-the-mock" });
    const settings = engineSettings({
      baseUrl: `${mock.url}/v1`,
      apiKey: "sk-of-the-mock",
      model: "gpt-image-1",
    });
    const folder = resolve(CLIENTS, `ai-${major}`);
    const open = () => createAiSdk(settings, { package: name, folder, ...options });
    const house = await openEngineHouse(open, { model: "gpt-image-1" });
    return {
      mock,
      engine: house.engine,
      draw: (changes: Partial<EngineWork> = {}) =>
        house.draw(house.work({ size: SIZE, ...changes })),
      async [Symbol.asyncDispose]() {
        await house[Symbol.asyncDispose]();
        await mock[Symbol.asyncDispose]();
      },
    };
  }

  it("draws what was asked for in one call that has the key of the call", async () => {
    await using house = await openHouse();
    const work = { count: 2, seeds: [1, 2], callKey: "gen_7-3", prompt: "a red kite" };
    const { pictures } = await house.draw(work);
    expect(pictures).toHaveLength(2);
    for (const picture of pictures) {
      expect(picture).toMatchObject({ kind: "file", mediaType: "image/png" });
      const bytes = picture.kind === "file" ? await readAll(picture.file.read()) : Buffer.alloc(0);
      expect(await sizeOf(bytes)).toBe("1024x1024");
    }
    const { calls } = house.mock.calls();
    expect(calls).toMatchObject([
      {
        method: "POST",
        key: "gen_7-3",
        prompt: "a red kite",
        size: "1024x1024",
        n: 2,
        drawn: true,
      },
    ]);
  });

  it("knows what the model can do without a connection", async () => {
    await using house = await openHouse();
    expect(house.engine.abilities).toMatchObject({
      edit: major > 5,
      mask: major > 5,
      countMax: 10,
    });
    await house.engine.probe?.(new AbortController().signal);
    expect(house.mock.calls().totals.requests).toBe(0);
  });

  if (major > 5) {
    it("edits pictures in their order, with a mask", async () => {
      await using house = await openHouse();
      const picture = toReference(strangersPicture({ width: 40, height: 30 }), {
        width: 40,
        height: 30,
        changed: true,
      });
      const bytes = (await readAll(picture.open())).length;
      await house.draw({
        mode: "edit",
        references: [picture, { ...picture, n: 2 }],
        mask: picture,
      });
      expect(house.mock.calls().calls).toMatchObject([
        { path: "/v1/images/edits", references: [bytes, bytes], mask: bytes, drawn: true },
      ]);
    });
  }

  it.each([
    ["status 500", "backend_failed", "unknown"],
    ["rate-limited 7", "no_channel", "unpaid"],
    ["status 503", "no_channel", "unpaid"],
    ["status 401", "no_channel", "unpaid"],
    ["status 400", "not_possible", "refused"],
    ["moderation", "content_refused", "refused"],
    ["html", "backend_failed", "unknown"],
    ["html-502", "backend_failed", "unknown"],
    ["not-json", "backend_failed", "unknown"],
    ["empty-data", "backend_failed", "unknown"],
    ["no-data", "backend_failed", "unknown"],
    ["truncated", "backend_failed", "unknown"],
    ["truncated-chunked", "backend_failed", "unknown"],
    ["endless", "backend_failed", "unknown"],
    ["reset-after", "backend_failed", "unknown"],
    ["reset-halfway", "backend_failed", "unknown"],
    ["fastapi 422", "not_possible", "refused"],
  ])("makes one call when the backend does %s: %s, %s", async (mode, code, outcome) => {
    await using house = await openHouse(mode);
    await expect(house.draw()).rejects.toMatchObject({ code, outcome });
    expect(house.mock.calls().totals.requests).toBe(1);
    if (mode.startsWith("rate-limited")) {
      await expect(house.draw()).rejects.toMatchObject({ retryAfterS: 7 });
    }
  });

  it("takes a picture of 20 MiB of base64", async () => {
    await using house = await openHouse("huge 20");
    const { pictures } = await house.draw();
    expect(pictures).toMatchObject([{ mediaType: "image/png" }]);
    expect(house.mock.calls().totals.drawings).toBe(1);
  });
});
