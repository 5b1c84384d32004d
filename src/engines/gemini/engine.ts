import type {
  Engine,
  EngineContext,
  EngineFile,
  EngineResult,
  EngineWork,
} from "../../contract/engine.ts";
import type { EngineSettings } from "../../contract/engine-kind.ts";
import { Fault } from "../../contract/fault.ts";
import { createUpstream } from "../shared/create-upstream.ts";
import { fetchReturnedPicture } from "../shared/fetch-returned-picture.ts";
import { readPictureAnswer } from "../shared/read-picture-answer.ts";
import { sniffMediaType } from "../shared/sniff-media-type.ts";
import { toJsonBody } from "../shared/to-json-body.ts";
import type { Upstream, UpstreamAnswer } from "../shared/upstream.ts";
import type { FoundPicture } from "./gemini-answer.ts";
import { isPicturePlace } from "./is-picture-place.ts";
import { judgeEmptyAnswer } from "./judge-empty-answer.ts";
import type { GeminiOptions } from "./options.ts";
import { readUsage } from "./read-usage.ts";
import { toAbilities } from "./to-abilities.ts";
import { toGeminiAnswer } from "./to-gemini-answer.ts";
import { toHeaders } from "./to-headers.ts";
import { toTraits } from "./to-traits.ts";
import { toPath, toRequest } from "./wire.ts";

/** The pictures of thoughts and all signatures are taken out of an answer, too. */
const TAKEN_OUT_MAX = 64;

interface CallParts {
  readonly settings: EngineSettings;
  readonly options: GeminiOptions;
  readonly upstream: Upstream;
  /** Values that must not stand in any record. */
  readonly secrets: readonly string[];
}

/** A client of the Gemini API. Connects to nothing before the first call. */
export function createGemini(settings: EngineSettings, options: GeminiOptions = {}): Engine {
  const headers = toHeaders(settings, options);
  const upstream = createUpstream(settings, { headers });
  const { apiKey } = settings;
  const secrets = [...Object.values(headers), ...(apiKey === undefined ? [] : [apiKey])];
  const parts: CallParts = { settings, options, upstream, secrets };
  const closing = new AbortController();
  const underWay = new Set<Promise<EngineResult>>();
  return {
    id: "gemini",
    abilities: toAbilities(toTraits(options, settings.model), options.seed ?? false),

    generate(work, context) {
      const signal = AbortSignal.any([context.signal, closing.signal]);
      const call = perform(work, { ...context, signal }, parts);
      const forget = (): void => void underWay.delete(call);
      underWay.add(call);
      call.then(forget, forget);
      return call;
    },

    probe: (signal) => probe(upstream, AbortSignal.any([signal, closing.signal])),

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
  const { settings, options, upstream, secrets } = parts;
  const { signal } = context;
  signal.throwIfAborted();
  const body = toJsonBody(toRequest(work, options));
  await context.sending();
  context.progress({ stage: "drawing", share: 0 });
  await using reply = await upstream.send({
    method: "POST",
    path: toPath(work.model),
    headers: { "idempotency-key": work.callKey },
    body,
    signal,
  });
  const answer = await readReply(reply, context, secrets);
  if (answer.pictures.length === 0) {
    const { headers } = reply;
    throw judgeEmptyAnswer(answer, { headers, unpaid: settings.unpaid, secrets });
  }
  const usage = readUsage(answer.usage);
  const [seed] = options.seed === true ? work.seeds : [];
  const files = await takePictures(answer.pictures.slice(0, work.count), context, parts);
  return {
    pictures: files.map((file) => ({ ...file, ...(seed !== undefined && { seed }) })),
    warnings: [],
    ...(usage !== undefined && { usage }),
  };
}

async function readReply(
  reply: UpstreamAnswer,
  context: EngineContext,
  secrets: readonly string[],
): Promise<ReturnType<typeof toGeminiAnswer>> {
  const answer = await readPictureAnswer(reply.body, {
    openSpool: () => context.openSpool(),
    signal: context.signal,
    isPicture: isPicturePlace,
    picturesMax: TAKEN_OUT_MAX,
    secrets,
  });
  return toGeminiAnswer(answer);
}

async function takePictures(
  found: readonly FoundPicture[],
  context: EngineContext,
  { upstream, settings: { door } }: CallParts,
): Promise<readonly EngineFile[]> {
  const files: EngineFile[] = [];
  for (const picture of found) {
    const file =
      "address" in picture
        ? await fetchReturnedPicture(picture.address, { upstream, door, context })
        : picture.spool;
    files.push({ kind: "file", file, mediaType: await sniffMediaType(file) });
  }
  return files;
}

/** The list of models costs nothing and tells a wrong key. A gateway without that list is reachable all the same. */
async function probe(upstream: Upstream, signal: AbortSignal): Promise<void> {
  try {
    await using _answer = await upstream.send({
      method: "GET",
      path: "/models?pageSize=1",
      signal,
      isFree: true,
    });
  } catch (error) {
    // The cause of a fault by status begins with it.
    if (!(error instanceof Fault && /^(?:404|405|501) /.test(String(error.cause)))) {
      throw error;
    }
  }
}
