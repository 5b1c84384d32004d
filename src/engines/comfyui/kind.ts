import type { EngineKind } from "../../contract/engine-kind.ts";
import { COMFYUI_OPTIONS } from "./options.ts";

export const COMFYUI: EngineKind<typeof COMFYUI_OPTIONS> = {
  name: "comfyui",
  title: "ComfyUI and its workflows",
  baseUrl: { usual: "http://127.0.0.1:8188" },
  apiKey: "optional",
  options: COMFYUI_OPTIONS,
  sizes: "edges that are multiples of 8, up to 1,048,576 pixels; by `sizeGrid`",
  live: "Nothing was run against a real ComfyUI; the tests speak to a pretend one, written by hand from its source.",
  create: async (settings, options) => {
    const { createComfyui } = await import("./engine.ts");
    return createComfyui(settings, options);
  },
};
