import { describe, expect, it } from "vitest";

import { engineKeepsItsPromises } from "../../conformance/engine.ts";
import { engineSettings } from "../shared/testing/engine-settings.ts";
import { createComfyui } from "./engine.ts";
import { startPretendComfyui } from "./testing/start-pretend-comfyui.ts";
import type { ComfyuiOptions } from "./options.ts";

async function open(options: ComfyuiOptions = {}) {
  const backend = await startPretendComfyui();
  const engine = await createComfyui(engineSettings({ baseUrl: backend.url }), options);
  return {
    ...engine,
    async [Symbol.asyncDispose]() {
      await engine[Symbol.asyncDispose]();
      await backend[Symbol.asyncDispose]().catch(() => undefined);
    },
  };
}

engineKeepsItsPromises("comfyui", () => open());
engineKeepsItsPromises("comfyui with paid nodes", () => open({ repeatable: false }));
describe("x", () => it("y", () => expect(1).toBe(1)));
