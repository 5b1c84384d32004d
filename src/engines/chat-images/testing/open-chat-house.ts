import { type EngineHouse, openEngineHouse } from "../../../conformance/open-engine-house.ts";
import type { EngineSettings } from "../../../contract/engine-kind.ts";
import { engineSettings } from "../../shared/testing/engine-settings.ts";
import {
  startTestBackend,
  type TestAnswer,
  type TestBackend,
} from "../../shared/testing/start-test-backend.ts";
import { createChatImages } from "../engine.ts";
import type { ChatImagesOptions } from "../options.ts";

interface ChatHouse extends EngineHouse {
  readonly backend: TestBackend;
}

interface HouseOptions {
  readonly options?: ChatImagesOptions;
  readonly settings?: Partial<EngineSettings>;
}

/** An engine in front of a backend that a test writes; both are closed with it. */
export async function openChatHouse(
  answer: TestAnswer,
  { options = {}, settings = {} }: HouseOptions = {},
): Promise<ChatHouse> {
  const backend = await startTestBackend(answer);
  const all = engineSettings({ baseUrl: `${backend.url}/v1`, ...settings });
  const house = await openEngineHouse(() => Promise.resolve(createChatImages(all, options)), {});
  return {
    ...house,
    backend,
    async [Symbol.asyncDispose]() {
      await house[Symbol.asyncDispose]();
      await backend[Symbol.asyncDispose]();
    },
  };
}
