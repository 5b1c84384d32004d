import { type EngineHouse, openEngineHouse } from "../../../conformance/open-engine-house.ts";
import type { EngineSettings } from "../../../contract/engine-kind.ts";
import { engineSettings } from "../../shared/testing/engine-settings.ts";
import {
  startTestBackend,
  type TestAnswer,
  type TestBackend,
} from "../../shared/testing/start-test-backend.ts";
import { createGemini } from "../engine.ts";
import type { GeminiOptions } from "../options.ts";
import { readFixture } from "./read-fixture.ts";

interface GeminiHouse extends EngineHouse {
  readonly backend: TestBackend;
}

interface HouseOptions {
  readonly options?: GeminiOptions;
  readonly settings?: Partial<EngineSettings>;
}

/** An engine in front of a backend that a test writes; both are closed with it. */
export async function openGeminiHouse(
  answer: TestAnswer,
  { options = {}, settings = {} }: HouseOptions = {},
): Promise<GeminiHouse> {
  const backend = await startTestBackend(answer);
  const all = engineSettings({
    baseUrl: `${backend.url}/v1beta`,
    apiKey: "AIza-test",
    ...settings,
  });
  const house = await openEngineHouse(() => Promise.resolve(createGemini(all, options)), {
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
}

/** Answers with a status and a text. */
export function answersWith(
  status: number,
  text: string,
  headers: Record<string, string> = {},
): TestAnswer {
  return (_request, response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(text);
  };
}

/** Answers with one of `__fixtures__`. */
export function answersFixture(name: string, status = 200): TestAnswer {
  return async (request, response) => {
    const text = await readFixture(name, `http://${request.headers.host}`);
    response.writeHead(status, { "content-type": "application/json; charset=UTF-8" }).end(text);
  };
}
