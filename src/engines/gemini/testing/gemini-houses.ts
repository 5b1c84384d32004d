import type { Engine } from "../../../contract/engine.ts";
import type { EngineSettings } from "../../../contract/engine-kind.ts";
import { engineSettings } from "../../shared/testing/engine-settings.ts";
import {
  startTestBackend,
  type TestAnswer,
  type TestBackend,
} from "../../shared/testing/start-test-backend.ts";
import { createGemini } from "../engine.ts";
import type { GeminiOptions } from "../options.ts";

interface HouseOptions {
  readonly options?: GeminiOptions;
  readonly settings?: Partial<EngineSettings>;
}

/** What a test opens around an engine, handed in so that this folder knows nothing of it. */
type OpenHouse<House> = (
  open: () => Promise<Engine>,
  facts: { readonly model?: string },
) => Promise<House>;

/** Opens houses whose engine stands in front of a backend that a test writes; both are closed with the house. */
export function geminiHouses<House extends AsyncDisposable>(openHouse: OpenHouse<House>) {
  return async (
    answer: TestAnswer,
    { options = {}, settings = {} }: HouseOptions = {},
  ): Promise<House & { readonly backend: TestBackend }> => {
    const backend = await startTestBackend(answer);
    const baseUrl = `${backend.url}/v1beta`;
    const all = engineSettings({ baseUrl, apiKey: "AIza-test", ...settings });
    const house = await openHouse(() => Promise.resolve(createGemini(all, options)), {
      model: all.model ?? "gemini-3-pro-image",
    });
    return {
      ...house,
      backend,
      async [Symbol.asyncDispose]() {
        await house[Symbol.asyncDispose]();
        await backend[Symbol.asyncDispose]();
      },
    };
  };
}
