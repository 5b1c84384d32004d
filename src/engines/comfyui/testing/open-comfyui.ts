import type { Engine } from "../../../contract/engine.ts";
import type { EngineSettings } from "../../../contract/engine-kind.ts";
import { engineSettings } from "../../shared/testing/engine-settings.ts";
import { createComfyui } from "../engine.ts";
import type { ComfyuiOptions } from "../options.ts";
import { startPretendComfyui, type PretendComfyui } from "./start-pretend-comfyui.ts";

interface Opened {
  readonly options?: ComfyuiOptions;
  readonly settings?: Partial<EngineSettings>;
  readonly backend?: Parameters<typeof startPretendComfyui>[0];
}

/** An engine with a pretend ComfyUI of its own, which is closed with it. */
export async function openComfyui({
  options = {},
  settings = {},
  backend = {},
}: Opened = {}): Promise<Engine & { readonly backend: PretendComfyui }> {
  const pretend = await startPretendComfyui(backend);
  const engine = await createComfyui(
    engineSettings({ baseUrl: pretend.url, ...settings }),
    options,
  );
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await engine[Symbol.asyncDispose]();
    await pretend[Symbol.asyncDispose]();
  };
  return {
    ...engine,
    backend: pretend,
    [Symbol.asyncDispose]: () => (closing ??= close()),
  };
}
