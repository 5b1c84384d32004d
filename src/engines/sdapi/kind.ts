import type { EngineKind } from "../../contract/engine-kind.ts";
import { SDAPI_OPTIONS } from "./options.ts";

export const SDAPI: EngineKind<typeof SDAPI_OPTIONS> = {
  name: "sdapi",
  title: "AUTOMATIC1111, Forge, SD.Next, KoboldCpp, Draw Things",
  baseUrl: { usual: "http://127.0.0.1:7860" },
  apiKey: "optional",
  options: SDAPI_OPTIONS,
  sizes: "edges that are multiples of 64, up to 1,048,576 pixels; by `sizes`",
  live: "No: written to the sources of the servers, and tested against a pretend one.",
  create: async (settings, options) => {
    const { createSdapi } = await import("./engine.ts");
    return createSdapi(settings, options);
  },
};
