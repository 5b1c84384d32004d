import type { TestSocket } from "../../shared/testing/accept-websocket.ts";
import type { Graph } from "../workflow.ts";
import { createPretendJob, type PretendJob } from "./pretend-job.ts";

/** The jobs of a pretend ComfyUI, in the order in which they came. */
export interface JobBook {
  readonly jobs: readonly PretendJob[];
  add(id: string, clientId: string, graph: Graph): PretendJob;
  remove(ids: readonly string[], state: PretendJob["state"]): void;
  inState(state: PretendJob["state"]): readonly PretendJob[];
  /** Ends a job that waits or runs, and no other. */
  cancel(id: string): void;
  /** All that it knew is gone, as after a restart. */
  lose(): void;
}

export function createJobBook(sockets: ReadonlyMap<string, TestSocket>): JobBook {
  const jobs: PretendJob[] = [];
  const inState: JobBook["inState"] = (state) => jobs.filter((job) => job.state === state);
  const remove: JobBook["remove"] = (ids, state) => {
    for (const job of inState(state).filter(({ id }) => ids.includes(id))) {
      jobs.splice(jobs.indexOf(job), 1);
    }
  };
  return {
    jobs,
    inState,
    remove,
    add(id, clientId, graph) {
      const job = createPretendJob({
        id,
        clientId,
        graph,
        send: ([type, data]) => sockets.get(clientId)?.sendText(JSON.stringify({ type, data })),
      });
      jobs.push(job);
      return job;
    },
    cancel(id) {
      remove([id], "queued");
      inState("running")
        .find((job) => job.id === id)
        ?.interrupt();
    },
    lose: () => void jobs.splice(0),
  };
}
