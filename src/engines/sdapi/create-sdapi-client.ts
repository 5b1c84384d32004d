import { Fault } from "../../contract/fault.ts";
import type { JsonValue } from "../../contract/json-value.ts";
import { memberOf } from "../shared/member-of.ts";
import { readBounded } from "../shared/read-bounded.ts";
import { toJsonBody } from "../shared/to-json-body.ts";
import type { Upstream, UpstreamRequest } from "../shared/upstream.ts";

const PROGRESS_BYTES_MAX = 1024 * 1024;
const LOOK_MS = 10_000;
/** A server without a route says so by one of these. */
const NO_ROUTE = /^(?:404|405|501) /;

/** Where a task stands; undefined where the server does not tell. */
export type TaskState =
  | { readonly kind: "queued" }
  | { readonly kind: "drawing"; readonly share: number };

/** The routes that order nothing. */
export interface SdapiClient {
  /** Asks after a task by its name. */
  lookByName(taskId: string, signal: AbortSignal): Promise<TaskState | undefined>;
  /** Asks after whatever runs. */
  lookAtAny(signal: AbortSignal): Promise<TaskState | undefined>;
  /** Ends whatever runs. */
  interrupt(signal: AbortSignal): Promise<void>;
  /** Resolves if the server can be reached and takes the key. */
  reach(signal: AbortSignal): Promise<void>;
}

export function createSdapiClient(upstream: Upstream): SdapiClient {
  const missing = new Set<string>();

  /** Undefined where there is no such route, which is asked for once. */
  const ask = async (
    request: Pick<UpstreamRequest, "method" | "path" | "body">,
    signal: AbortSignal,
  ): Promise<JsonValue | undefined> => {
    if (missing.has(request.path)) {
      return undefined;
    }
    try {
      await using answer = await upstream.send({
        ...request,
        signal: AbortSignal.any([signal, AbortSignal.timeout(LOOK_MS)]),
        isFree: true,
      });
      const json: JsonValue = JSON.parse(await readBounded(answer.body, PROGRESS_BYTES_MAX));
      return json;
    } catch (error) {
      if (!hasNoRoute(error)) {
        throw error;
      }
      missing.add(request.path);
      return undefined;
    }
  };

  return {
    async lookByName(taskId, signal) {
      // With the number of a preview some servers would send one along.
      const body = toJsonBody({ id_task: taskId, id_live_preview: -1, live_preview: false });
      const task = await ask({ method: "POST", path: "/internal/progress", body }, signal);
      if (memberOf(task, "active") === true) {
        return { kind: "drawing", share: toShare(memberOf(task, "progress")) };
      }
      return memberOf(task, "queued") === true ? { kind: "queued" } : undefined;
    },

    async lookAtAny(signal) {
      const path = "/sdapi/v1/progress?skip_current_image=true";
      const share = memberOf(await ask({ method: "GET", path }, signal), "progress");
      return typeof share === "number" && share > 0
        ? { kind: "drawing", share: toShare(share) }
        : undefined;
    },

    async interrupt(signal) {
      const path = "/sdapi/v1/interrupt";
      await using _answer = await upstream.send({ method: "POST", path, signal, isFree: true });
    },

    async reach(signal) {
      try {
        const path = "/sdapi/v1/options";
        await using _answer = await upstream.send({ method: "GET", path, signal, isFree: true });
      } catch (error) {
        // Draw Things answers so, and takes orders all the same.
        if (!hasNoRoute(error)) {
          throw error;
        }
      }
    },
  };
}

/** The cause of a fault by status begins with it. */
function hasNoRoute(error: unknown): boolean {
  return error instanceof Fault && NO_ROUTE.test(String(error.cause));
}

function toShare(value: JsonValue | undefined): number {
  return typeof value === "number" ? Math.min(1, Math.max(0, value)) : 0;
}
