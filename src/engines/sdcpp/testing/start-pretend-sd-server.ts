import type { ServerResponse } from "node:http";
import {
  startTestBackend,
  type TestBackend,
  type TestRequest,
} from "../../shared/testing/start-test-backend.ts";
import { drawSeed } from "../../shared/testing/draw-seed.ts";
import { createPretendJob, type JobOrder, type PretendJob } from "./pretend-job.ts";

export interface PretendOptions {
  /** What becomes of a job; at once a picture unless told. */
  readonly run?: (job: PretendJob) => void;
  /** Answers in place of the pretend server, where it returns true. */
  readonly answer?: (request: TestRequest, response: ServerResponse) => boolean;
}

/** An sd-server that keeps jobs as `async_jobs.cpp` and `routes_sdcpp.cpp` do, and draws nothing. */
export interface PretendSdServer extends TestBackend {
  readonly jobs: readonly PretendJob[];
  /** All that it knew is gone, as after a restart. */
  lose(): void;
  /** Results are let go, as ten minutes after their end. */
  expire(): void;
}

function runAtOnce(job: PretendJob): void {
  job.start();
  job.complete([drawSeed(job.order.seed)]);
}

export async function startPretendSdServer({
  run = runAtOnce,
  answer,
}: PretendOptions = {}): Promise<PretendSdServer> {
  const jobs: PretendJob[] = [];
  const known = new Map<string, PretendJob>();
  const expired = new Set<string>();

  const order = (request: TestRequest): Reply => {
    const id = `job_68a4b8c0_${String(jobs.length).padStart(8, "0")}`;
    // Whatever is missing in it, a test will see.
    const job = createPretendJob(id, request.json() as JobOrder);
    jobs.push(job);
    known.set(id, job);
    run(job);
    const poll = `/sdcpp/v1/jobs/${id}`;
    return [202, { id, kind: "img_gen", status: "queued", created: 1_775_401_200, poll_url: poll }];
  };

  const reply = (request: TestRequest): Reply => {
    const { method, path } = request;
    if (path === "/sdcpp/v1/capabilities") {
      return [200, { current_mode: "img_gen", supported_modes: ["img_gen"] }];
    }
    if (method === "POST" && path === "/sdcpp/v1/img_gen") {
      return order(request);
    }
    const [, id = "", cancel] = /^\/sdcpp\/v1\/jobs\/([\w-]+)(\/cancel)?$/.exec(path) ?? [];
    const job = known.get(id);
    if (job === undefined) {
      return expired.has(id) ? [410, { error: "job expired" }] : [404, { error: "job not found" }];
    }
    if (cancel !== undefined && !job.cancel() && job.status === "generating") {
      return [409, { error: "job is currently generating and cannot be interrupted yet" }];
    }
    return [200, job.describe()];
  };

  const backend = await startTestBackend((request, response) => {
    if (answer?.(request, response) === true) {
      return;
    }
    const [status, body] = reply(request);
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  return {
    ...backend,
    jobs,
    lose: () => known.clear(),
    expire() {
      for (const id of known.keys()) {
        expired.add(id);
      }
      known.clear();
    },
  };
}

type Reply = readonly [status: number, body: object];
