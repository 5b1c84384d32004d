import type { Engine } from "../../../contract/engine.ts";
import type { EngineSettings } from "../../../contract/engine-kind.ts";
import { engineSettings } from "../../shared/testing/engine-settings.ts";
import { createSdapi } from "../engine.ts";
import type { SdapiOptions } from "../options.ts";
import {
  startPretendWebui,
  type PretendOptions,
  type PretendWebui,
} from "./start-pretend-webui.ts";

interface Opened {
  readonly options?: SdapiOptions;
  readonly settings?: Partial<EngineSettings>;
  readonly backend?: PretendOptions;
}

/** An engine with a pretend web UI of its own, which is closed with it. It hardly waits between two looks. */
export async function openSdapi({
  options = {},
  settings = {},
  backend = {},
}: Opened = {}): Promise<Engine & { readonly backend: PretendWebui }> {
  const pretend = await startPretendWebui(backend);
  const engine = createSdapi(engineSettings({ baseUrl: pretend.url, ...settings }), options, 2);
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
