import type { Engine } from "../../../contract/engine.ts";
import type { EngineSettings } from "../../../contract/engine-kind.ts";
import { engineSettings } from "../../shared/testing/engine-settings.ts";
import { createSdcpp } from "../engine.ts";
import type { SdcppOptions } from "../options.ts";
import {
  startPretendSdServer,
  type PretendOptions,
  type PretendSdServer,
} from "./start-pretend-sd-server.ts";

interface Opened {
  readonly options?: SdcppOptions;
  readonly settings?: Partial<EngineSettings>;
  readonly backend?: PretendOptions;
}

/** An engine with a pretend sd-server of its own, which is closed with it. It hardly waits between two looks. */
export async function openSdcpp({
  options = {},
  settings = {},
  backend = {},
}: Opened = {}): Promise<Engine & { readonly backend: PretendSdServer }> {
  const pretend = await startPretendSdServer(backend);
  const engine = createSdcpp(engineSettings({ baseUrl: pretend.url, ...settings }), options, {
    firstMs: 1,
    mostMs: 4,
  });
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
