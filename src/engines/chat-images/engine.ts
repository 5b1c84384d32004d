import type { Engine, EngineContext, EngineResult, EngineWork } from "../../contract/engine.ts";
import type { EngineSettings } from "../../contract/engine-kind.ts";
import { Fault } from "../../contract/fault.ts";
import { createUpstream } from "../shared/create-upstream.ts";
import { fetchReturnedPicture } from "../shared/fetch-returned-picture.ts";
import { limnerWarnings } from "../shared/limner-warnings.ts";
import { readPictureAnswer } from "../shared/read-picture-answer.ts";
import { toJsonBody } from "../shared/to-json-body.ts";
import { contentRefused } from "../shared/to-status-fault.ts";
import type { Upstream, UpstreamAnswer } from "../shared/upstream.ts";
import { isPicturePlace } from "./is-picture-place.ts";
import { judgeEmptyAnswer } from "./judge-empty-answer.ts";
import type { ChatImagesOptions } from "./options.ts";
import { probeModels } from "./probe-models.ts";
import { readCostMicros } from "./read-cost-micros.ts";
import { readUsage } from "./read-usage.ts";
import type { Setup } from "./setup.ts";
import { takePictures } from "./take-pictures.ts";
import { toAbilities } from "./to-abilities.ts";
import { toChatAnswer } from "./to-chat-answer.ts";
import { toJsonBytes } from "./to-json-bytes.ts";
import { toSetup } from "./to-setup.ts";
import { toRequest } from "./wire.ts";

interface CallParts {
  readonly settings: EngineSettings;
  readonly options: ChatImagesOptions;
  readonly upstream: Upstream;
  /** Values that must not stand in any record. */
  readonly secrets: readonly string[];
}

/** Speaks to a backend that draws when it is chatted with. Connects to nothing before the first call. */
export function createChatImages(settings: EngineSettings, options: ChatImagesOptions): Engine {
  const { apiKey } = settings;
  const headers = Object.entries(options.headers ?? {}).map(
    ([name, value]) => [name.toLowerCase(), value] as const,
  );
  const upstream = createUpstream(settings, {
    headers: {
      ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }),
      ...Object.fromEntries(headers),
    },
  });
  const secrets = [...(apiKey === undefined ? [] : [apiKey]), ...headers.map(([, value]) => value)];
  const closing = new AbortController();
  const underWay = new Set<Promise<EngineResult>>();
  return {
    id: "chat-images",
    abilities: toAbilities(options, toSetup(options, settings.model)),
    generate(work, context) {
      const signal = AbortSignal.any([context.signal, closing.signal]);
      const parts = { settings, options, upstream, secrets };
      const call = perform(work, { ...context, signal }, parts);
      const forget = (): void => void underWay.delete(call);
      underWay.add(call);
      call.then(forget, forget);
      return call;
    },
    probe: (signal) => probeModels(upstream, AbortSignal.any([signal, closing.signal])),
    async [Symbol.asyncDispose]() {
      closing.abort(new Fault("backend_failed", "The channel was closed while it drew."));
      await Promise.allSettled(underWay);
      await upstream[Symbol.asyncDispose]();
    },
  };
}

async function perform(
  work: EngineWork,
  context: EngineContext,
  parts: CallParts,
): Promise<EngineResult> {
  const { options, secrets } = parts;
  context.signal.throwIfAborted();
  const setup = toSetup(options, work.model);
  await context.sending();
  context.progress({ stage: "drawing", share: 0 });
  await using reply = await order(work, setup, { ...parts, signal: context.signal });
  const answer = await readPictureAnswer(toJsonBytes(reply.body), {
    openSpool: () => context.openSpool(),
    signal: context.signal,
    isPicture: isPicturePlace,
    secrets,
  });
  context.progress({ stage: "fetching", share: 0.9 });
  const said = toChatAnswer(answer);
  const { usage, revisedPrompt } = said;
  const tokens = readUsage(usage);
  const pricePaidMicros = readCostMicros(usage);
  const pictures = await picturesOf(said, work, { ...parts, context, headers: reply.headers });
  return {
    pictures: pictures.map((picture) => ({
      ...picture,
      ...(revisedPrompt !== undefined && { revisedPrompt }),
    })),
    warnings: setup.isLimner ? limnerWarnings(reply.headers["x-warnings"]) : [],
    ...(tokens !== undefined && { usage: tokens }),
    ...(pricePaidMicros !== undefined && { pricePaidMicros }),
  };
}

/** The one request that may cost something. */
async function order(
  work: EngineWork,
  setup: Setup,
  { upstream, options, signal }: CallParts & { readonly signal: AbortSignal },
): Promise<UpstreamAnswer> {
  try {
    return await upstream.send({
      method: "POST",
      path: "/chat/completions",
      headers: {
        "idempotency-key": work.callKey,
        // So that no words that chat software also sends behind its user's back are answered in words.
        ...(setup.isLimner && { "x-response-shape": "documented" }),
      },
      body: toJsonBody(toRequest(work, options, setup)),
      signal,
    });
  } catch (error) {
    throw asRefusal(error, options.refusalWords ?? []);
  }
}

/** An error that the operator knows to be this vendor's way to refuse the content. */
function asRefusal(error: unknown, refusalWords: readonly string[]): unknown {
  if (!(error instanceof Fault) || typeof error.cause !== "string") {
    return error;
  }
  const said = error.cause;
  const words = refusalWords.find((known) => said.includes(known));
  return words === undefined ? error : contentRefused(words, { cause: said });
}

async function picturesOf(
  said: ReturnType<typeof toChatAnswer>,
  { count }: EngineWork,
  {
    settings,
    options,
    upstream,
    secrets,
    context,
    headers,
  }: CallParts & {
    readonly context: EngineContext;
    readonly headers: UpstreamAnswer["headers"];
  },
): ReturnType<typeof takePictures> {
  if (said.pictures.length > 0) {
    const { door } = settings;
    return await takePictures(said.pictures, count, (url) =>
      fetchReturnedPicture(url, { upstream, door, context }),
    );
  }
  const fault = judgeEmptyAnswer(said, { headers, unpaid: settings.unpaid, secrets });
  if (fault !== undefined) {
    throw asRefusal(fault, options.refusalWords ?? []);
  }
  return [];
}
