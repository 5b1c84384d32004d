import type { EngineKind } from "../../contract/engine-kind.ts";
import { SDCPP_OPTIONS } from "./options.ts";

export const SDCPP: EngineKind<typeof SDCPP_OPTIONS> = {
  name: "sdcpp",
  title: "stable-diffusion.cpp's sd-server, by its own API",
  baseUrl: { usual: "http://127.0.0.1:1234" },
  apiKey: "optional",
  options: SDCPP_OPTIONS,
  sizes: "edges that are multiples of 64, up to 1,048,576 pixels; by `sizes`",
  live: "No: written to the source of the server, and tested against a pretend one.",
  create: async (settings, options) => {
    const { createSdcpp } = await import("./engine.ts");
    return createSdcpp(settings, options);
  },
};
