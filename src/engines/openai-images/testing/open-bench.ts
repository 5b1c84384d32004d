import { openEngineHouse } from "../../../conformance/open-engine-house.ts";
import type { EngineHouse } from "../../../conformance/open-engine-house.ts";
import type { EngineSettings } from "../../../contract/engine-kind.ts";
import { encodePng } from "../../../kit/encode-png.ts";
import { engineSettings } from "../../shared/testing/engine-settings.ts";
import { startTestBackend } from "../../shared/testing/start-test-backend.ts";
import type { TestAnswer, TestBackend } from "../../shared/testing/start-test-backend.ts";
import { createOpenAiImages } from "../engine.ts";
import type { OpenAiImagesOptions } from "../options.ts";

/** A small picture, and its base64. */
export const PICTURE = Buffer.from(
  encodePng({ data: new Uint8Array(8 * 8 * 3).fill(90), width: 8, height: 8, channels: 3 }),
);
export const BASE64 = PICTURE.toString("base64");

/** A good answer of OpenAI's, for as many pictures as were asked for. */
export const drawOne: TestAnswer = (request, response) => {
  const isJson = request.headers["content-type"] === "application/json";
  const asked = isJson ? (request.json() as { readonly n?: number }).n : 1;
  response.setHeader("content-type", "application/json");
  response.end(
    JSON.stringify({
      created: 1_778_037_127,
      data: Array.from({ length: asked ?? 1 }, () => ({ b64_json: BASE64 })),
    }),
  );
};

interface Bench extends EngineHouse {
  readonly backend: TestBackend;
}

/** An engine before a backend that answers so; both are closed with it. */
export async function openBench(
  answer: TestAnswer,
  options: OpenAiImagesOptions = {},
  settings: Partial<EngineSettings> = {},
): Promise<Bench> {
  const backend = await startTestBackend(answer);
  const baseUrl = `${backend.url}/v1`;
  const open = () =>
    Promise.resolve(
      createOpenAiImages(engineSettings({ baseUrl, apiKey: "sk-test", ...settings }), options),
    );
  const house = await openEngineHouse(
    open,
    settings.model === undefined ? {} : { model: settings.model },
  );
  return {
    ...house,
    backend,
    async [Symbol.asyncDispose]() {
      await house[Symbol.asyncDispose]();
      await backend[Symbol.asyncDispose]();
    },
  };
}
