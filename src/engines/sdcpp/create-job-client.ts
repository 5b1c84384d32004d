import type { EngineContext } from "../../contract/engine.ts";
import { Fault } from "../../contract/fault.ts";
import type { JsonValue } from "../../contract/json-value.ts";
import { memberOf } from "../shared/member-of.ts";
import { readBounded } from "../shared/read-bounded.ts";
import { readPictureAnswer } from "../shared/read-picture-answer.ts";
import { toMaskedText } from "../shared/to-masked-text.ts";
import type { Upstream, UpstreamBody } from "../shared/upstream.ts";
import type { JobState } from "./job-state.ts";
import { isJobPicture, readJob } from "./read-job.ts";

/** Capabilities list samplers and the names of files; an accepted job is a few words. */
const JSON_BYTES_MAX = 4 * 1024 * 1024;
/** Whoever waits for the end of an aborted call has little patience. */
const CANCEL_MS = 2_000;

/** The native routes of sd-server. Only `order` orders; everything else costs nothing. */
export interface JobClient {
  capabilities(signal: AbortSignal): Promise<JsonValue>;
  /** The job's id. */
  order(body: UpstreamBody, callKey: string, signal: AbortSignal): Promise<string>;
  look(id: string, context: Pick<EngineContext, "signal" | "openSpool">): Promise<JobState>;
  /** Takes a job that waits out of the queue; one that is being drawn cannot be stopped. Takes two seconds at most, and never throws. */
  cancel(id: string): Promise<void>;
}

export function createJobClient(upstream: Upstream, secrets: readonly string[]): JobClient {
  return {
    async capabilities(signal) {
      const path = "/sdcpp/v1/capabilities";
      await using answer = await upstream.send({ method: "GET", path, signal, isFree: true });
      return parse(await readBounded(answer.body, JSON_BYTES_MAX), {
        outcome: "unpaid",
        secrets,
      });
    },

    async order(body, callKey, signal) {
      await using answer = await upstream.send({
        method: "POST",
        path: "/sdcpp/v1/img_gen",
        headers: { "idempotency-key": callKey },
        body,
        signal,
      });
      const text = await readBounded(answer.body, JSON_BYTES_MAX);
      const id = memberOf(parse(text, { outcome: "unknown", secrets }), "id");
      if (typeof id !== "string" || !/^[\w-]{1,200}$/.test(id)) {
        throw unreadable(text, { outcome: "unknown", secrets });
      }
      return id;
    },

    async look(id, { signal, openSpool }) {
      try {
        await using answer = await upstream.send({
          method: "GET",
          path: jobPath(id),
          signal,
          isFree: true,
        });
        return readJob(
          await readPictureAnswer(answer.body, {
            openSpool,
            signal,
            isPicture: isJobPicture,
            secrets,
          }),
        );
      } catch (error) {
        // The cause of a fault by status begins with it: 404 after a restart, 410 ten minutes after the end.
        if (error instanceof Fault && /^4(?:04|10) /.test(String(error.cause))) {
          return { kind: "gone" };
        }
        throw error;
      }
    },

    async cancel(id) {
      const signal = AbortSignal.timeout(CANCEL_MS);
      try {
        await using _answer = await upstream.send({
          method: "POST",
          path: `${jobPath(id)}/cancel`,
          signal,
          isFree: true,
        });
      } catch {
        // The call has ended either way, and nobody is left to be told that the backend draws on.
      }
    },
  };
}

function jobPath(id: string): string {
  return `/sdcpp/v1/jobs/${encodeURIComponent(id)}`;
}

interface Reading {
  readonly outcome: "unpaid" | "unknown";
  readonly secrets: readonly string[];
}

function parse(text: string, reading: Reading): JsonValue {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable(text, reading);
  }
}

function unreadable(text: string, { outcome, secrets }: Reading): Fault {
  return new Fault(
    "backend_failed",
    "The backend's answer could not be read. Nothing was charged.",
    { outcome, cause: toMaskedText(text, secrets) },
  );
}
