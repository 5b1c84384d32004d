import type { Engine, EngineContext, EngineResult, EngineWork } from "../../../contract/engine.ts";
import type { EngineSettings } from "../../../contract/engine-kind.ts";
import { Fault } from "../../../contract/fault.ts";
import type { Spool } from "../../../contract/spool.ts";
import { encodePng } from "../../../kit/encode-png.ts";
import { engineSettings } from "../../shared/testing/engine-settings.ts";
import { startTestBackend } from "../../shared/testing/start-test-backend.ts";
import type { TestAnswer, TestRequest } from "../../shared/testing/start-test-backend.ts";
import { createAiSdk } from "../engine.ts";
import type { AiSdkOptions } from "../options.ts";
import { installProvider } from "./install-provider.ts";

/** A picture as a backend would draw it. */
export const PICTURE = Buffer.from(
  encodePng({
    data: Uint8Array.from({ length: 96 * 64 * 3 }, (_, index) => (index * 7) % 251),
    width: 96,
    height: 64,
    channels: 3,
  }),
);

/** Answers every order with one picture as base64, and the members given. */
export const drawing =
  (members: object = {}): TestAnswer =>
  (_request, response) => {
    const images = [PICTURE.toString("base64")];
    response
      .writeHead(200, { "content-type": "application/json" })
      .end(JSON.stringify({ images, ...members }));
  };

export const WORK: EngineWork = {
  generationId: "gen_1",
  callKey: "gen_1-1",
  model: "house-model",
  mode: "draw",
  prompt: "an old lighthouse",
  context: [],
  guidance: "",
  references: [],
  size: { width: 1024, height: 1024 },
  count: 1,
  seeds: [7],
  format: "png",
  wishes: {},
};

interface BenchOptions {
  /** Closed with the bench. */
  readonly spools: AsyncDisposable & {
    readonly open: () => Promise<Spool>;
    left(): Promise<number>;
  };
  readonly options?: Omit<AiSdkOptions, "package">;
  readonly settings?: Partial<EngineSettings>;
}

/** The engine with the hand-written package, and a backend for it. */
export async function openAiSdkBench(
  answer: TestAnswer,
  { spools, options = {}, settings = {} }: BenchOptions,
) {
  const backend = await startTestBackend(answer);
  const provider = await installProvider();
  const engine: Engine = await createAiSdk(
    engineSettings({ baseUrl: backend.url, apiKey: "sk-secret-of-the-house", ...settings }),
    { package: provider.name, folder: provider.folder, ...options },
  );
  const draw = (
    work: Partial<EngineWork> = {},
    context: Partial<EngineContext> = {},
  ): Promise<EngineResult> =>
    engine.generate(
      { ...WORK, ...work },
      {
        signal: new AbortController().signal,
        progress: () => undefined,
        sending: () => Promise.resolve(),
        accepted: () => Promise.resolve(),
        openSpool: () => spools.open(),
        ...context,
      },
    );
  return {
    engine,
    backend,
    spools,
    draw,
    /** The Fault that a call ends in. */
    async faultOf(work: Partial<EngineWork> = {}, context: Partial<EngineContext> = {}) {
      const error: unknown = await draw(work, context).then(
        () => new Error("it was answered"),
        (thrown: unknown) => thrown,
      );
      if (!(error instanceof Fault)) {
        throw error;
      }
      return error;
    },
    orders: (): readonly TestRequest[] =>
      backend.requests.filter(({ method }) => method === "POST"),
    async [Symbol.asyncDispose]() {
      await engine[Symbol.asyncDispose]();
      await spools[Symbol.asyncDispose]();
      await backend[Symbol.asyncDispose]();
      await provider[Symbol.asyncDispose]();
    },
  };
}
