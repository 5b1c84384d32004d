import type { EngineReference } from "../../contract/engine.ts";
import { Fault } from "../../contract/fault.ts";
import type { JsonValue } from "../../contract/json-value.ts";
import { readBounded } from "../shared/read-bounded.ts";
import { toJsonBody } from "../shared/to-json-body.ts";
import { toMaskedText } from "../shared/to-masked-text.ts";
import { toMultipartBody } from "../shared/to-multipart-body.ts";
import type { Upstream, UpstreamRequest } from "../shared/upstream.ts";
import { readHistory, readQueue, type EndedJob } from "./read-job.ts";
import type { Graph } from "./workflow.ts";

/** Queues and histories hold whole workflows, never pictures. */
const JSON_BYTES_MAX = 16 * 1024 * 1024;
const FOLDER = "limner";
/** Whoever waits for the end of an aborted call has little patience. */
const CANCEL_MS = 2_000;

/** Where a job stands; `gone`: the backend knows nothing of it. */
export type JobState =
  | EndedJob
  | { readonly kind: "queued" }
  | { readonly kind: "running" }
  | { readonly kind: "gone" };

interface JobOrder {
  readonly id: string;
  readonly graph: Graph;
  readonly callKey: string;
}

/** ComfyUI's routes. Only `order` orders; everything else costs nothing. */
export interface ComfyClient {
  /** What is known of one kind of node; undefined if there is none of that name. */
  describeNode(name: string, signal: AbortSignal): Promise<JsonValue | undefined>;
  /** The name by which a workflow finds the picture. */
  upload(name: string, picture: EngineReference, signal: AbortSignal): Promise<string>;
  /** The job's id, which is another than asked for at servers that take none. */
  order(order: JobOrder, signal: AbortSignal): Promise<string>;
  look(
    job: { readonly id: string; readonly output: string | null },
    signal: AbortSignal,
  ): Promise<JobState>;
  /** Removes what the history says of a job, so that the same id can be ordered anew. */
  forget(id: string, signal: AbortSignal): Promise<void>;
  /** Ends a job that waits or runs, and no other. Takes two seconds at most, and never throws. */
  cancel(id: string): Promise<void>;
}

export function createComfyClient(
  upstream: Upstream,
  { comfyOrgKey }: { readonly comfyOrgKey: string | undefined },
): ComfyClient {
  const routes = toRoutes(upstream);
  const { ask, get, tell } = routes;
  const queued = async (id: string, signal: AbortSignal) =>
    readQueue(await get("/queue", signal), id);

  return {
    async describeNode(name, signal) {
      const info = await get(`/object_info/${encodeURIComponent(name)}`, signal);
      return memberOf(info, name);
    },

    upload: (name, picture, signal) => upload({ name, picture, signal }, routes),

    async order({ id, graph, callKey }, signal) {
      const answer = await ask({
        method: "POST",
        path: "/prompt",
        headers: { "idempotency-key": callKey },
        body: toJsonBody({
          prompt: graph,
          prompt_id: id,
          // Whoever asks after the job later hears of it under the same name.
          client_id: id,
          ...(comfyOrgKey !== undefined && { extra_data: { api_key_comfy_org: comfyOrgKey } }),
        }),
        signal,
      });
      const taken = memberOf(answer, "prompt_id");
      return typeof taken === "string" && taken !== "" ? taken : id;
    },

    async look({ id, output }, signal) {
      const ended = async (): Promise<EndedJob | undefined> =>
        readHistory(await get(`/history/${encodeURIComponent(id)}`, signal), id, output);
      return (
        (await ended()) ??
        (await queued(id, signal)) ??
        // It may have ended between the two questions.
        (await ended()) ?? { kind: "gone" }
      );
    },

    forget: (id, signal) => tell("/history", { delete: [id] }, signal),

    async cancel(id) {
      const signal = AbortSignal.timeout(CANCEL_MS);
      try {
        await tell(`/api/jobs/${encodeURIComponent(id)}/cancel`, {}, signal).catch(async () => {
          // Older servers have no such route.
          await tell("/queue", { delete: [id] }, signal);
          if ((await queued(id, signal))?.kind === "running") {
            await tell("/interrupt", { prompt_id: id }, signal);
          }
        });
      } catch {
        // The call has ended either way, and nobody is left to be told that the backend draws on.
      }
    },
  };
}

interface Routes {
  readonly ask: (request: UpstreamRequest) => Promise<JsonValue>;
  readonly get: (path: string, signal: AbortSignal) => Promise<JsonValue>;
  /** For routes that answer with nothing but a status. */
  readonly tell: (path: string, body: JsonValue, signal: AbortSignal) => Promise<void>;
}

function toRoutes(upstream: Upstream): Routes {
  const ask = async (request: UpstreamRequest): Promise<JsonValue> => {
    await using answer = await upstream.send(request);
    return readJson(await readBounded(answer.body, JSON_BYTES_MAX), request);
  };
  return {
    ask,
    get: (path, signal) => ask({ method: "GET", path, signal, isFree: true }),
    async tell(path, body, signal) {
      const order = { method: "POST", path, body: toJsonBody(body), signal, isFree: true } as const;
      await using _answer = await upstream.send(order);
    },
  };
}

interface Upload {
  readonly name: string;
  readonly picture: EngineReference;
  readonly signal: AbortSignal;
}

async function upload({ name, picture, signal }: Upload, { ask }: Routes): Promise<string> {
  const fileName = `${name}.${picture.mediaType.replace(/^image\//, "")}`;
  const answer = await ask({
    method: "POST",
    path: "/upload/image",
    body: await toMultipartBody([
      // The folder for temporary files is emptied when ComfyUI starts; it never empties the one for inputs.
      { name: "type", value: "temp" },
      { name: "subfolder", value: FOLDER },
      { name: "overwrite", value: "true" },
      { name: "image", picture, fileName },
    ]),
    signal,
    isFree: true,
  });
  const stored = memberOf(answer, "name");
  return `${FOLDER}/${typeof stored === "string" ? stored : fileName} [temp]`;
}

function readJson(text: string, { isFree = false }: UpstreamRequest): JsonValue {
  try {
    return JSON.parse(text);
  } catch {
    throw new Fault(
      "backend_failed",
      "The backend's answer could not be read. Nothing was charged.",
      { outcome: isFree ? "unpaid" : "unknown", cause: toMaskedText(text, []) },
    );
  }
}

function memberOf(value: JsonValue, name: string): JsonValue | undefined {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}
