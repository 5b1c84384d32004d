import type { Engine } from "../../../contract/engine.ts";
import type { EngineSettings } from "../../../contract/engine-kind.ts";
import { engineSettings } from "../../shared/testing/engine-settings.ts";
import {
  startTestBackend,
  type TestAnswer,
  type TestBackend,
} from "../../shared/testing/start-test-backend.ts";
import { createChatImages } from "../engine.ts";
import type { ChatImagesOptions } from "../options.ts";

interface ChatOptions {
  readonly options?: ChatImagesOptions;
  readonly settings?: Partial<EngineSettings>;
}

/** What a test opens around an engine, handed in so that this folder knows nothing of it. */
type OpenHouse<House> = (
  open: () => Promise<Engine>,
  facts: { readonly model?: string },
) => Promise<House>;

/** Opens houses whose engine stands in front of a backend that a test writes; both are closed with the house. */
export function chatHouses<House extends AsyncDisposable>(openHouse: OpenHouse<House>) {
  return async (
    answer: TestAnswer,
    { options = {}, settings = {} }: ChatOptions = {},
  ): Promise<House & { readonly backend: TestBackend }> => {
    const backend = await startTestBackend(answer);
    const all = engineSettings({ baseUrl: `${backend.url}/v1`, ...settings });
    const house = await openHouse(() => Promise.resolve(createChatImages(all, options)), {});
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
