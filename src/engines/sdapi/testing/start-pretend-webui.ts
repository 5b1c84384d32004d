import type { ServerResponse } from "node:http";
import { drawSeed } from "../../shared/testing/draw-seed.ts";
import {
  startTestBackend,
  type TestBackend,
  type TestRequest,
} from "../../shared/testing/start-test-backend.ts";
import { createPretendTask, type PretendTask, type TaskOrder } from "./pretend-task.ts";

export interface PretendOptions {
  /** What becomes of an order; at once a picture unless told. */
  readonly run?: (task: PretendTask) => void;
  /** Answers in place of the pretend server, where it returns true. */
  readonly answer?: (request: TestRequest, response: ServerResponse) => boolean;
  /** False: as servers without `/internal/progress`, which know no tasks by name. */
  readonly knowsTasks?: boolean;
  /** False: as Draw Things, which draws and tells nothing. */
  readonly tells?: boolean;
}

/** A web UI that takes orders as `api.py` and `progress.py` do, and draws nothing. */
export interface PretendWebui extends TestBackend {
  readonly tasks: readonly PretendTask[];
  /** How often whatever ran was interrupted. */
  readonly interrupts: () => number;
}

function runAtOnce(task: PretendTask): void {
  task.start();
  task.succeed([drawSeed(task.order.seed)]);
}

export async function startPretendWebui(options: PretendOptions = {}): Promise<PretendWebui> {
  const { run = runAtOnce, answer, knowsTasks = true, tells = true } = options;
  const tasks: PretendTask[] = [];
  let interrupts = 0;
  const running = (): PretendTask | undefined => tasks.find(({ state }) => state === "drawing");

  const describe = (request: TestRequest): object => {
    const { id_task: id } = request.json() as { readonly id_task: string };
    const task = tasks.findLast(({ order }) => order.force_task_id === id);
    const active = task?.state === "drawing";
    return {
      active,
      queued: task?.state === "queued",
      completed: task?.state === "ended",
      progress: active ? task.share : null,
      eta: null,
      live_preview: null,
      id_live_preview: -1,
      textinfo: active ? null : "Waiting...",
    };
  };

  const reply = (request: TestRequest): object | undefined => {
    const route = `${request.method} ${request.path.split("?", 1)[0]}`;
    if (route === "POST /internal/progress" && knowsTasks && tells) {
      return describe(request);
    }
    if (!tells) {
      return undefined;
    }
    switch (route) {
      case "GET /sdapi/v1/progress":
        return { progress: running()?.share ?? 0, eta_relative: 0, state: {}, current_image: null };
      case "POST /sdapi/v1/interrupt":
        interrupts += 1;
        return {};
      case "GET /sdapi/v1/options":
        return { samples_format: "png" };
      default:
        return undefined;
    }
  };

  const backend = await startTestBackend((request, response) => {
    if (answer?.(request, response) === true) {
      return;
    }
    const send = (status: number, body: object): void => {
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    };
    if (/^\/sdapi\/v1\/(txt|img)2img$/.test(request.path)) {
      // Whatever is missing in it, a test will see.
      const order = request.json() as TaskOrder;
      const task = createPretendTask({ path: request.path, order, answer: send });
      tasks.push(task);
      run(task);
      return;
    }
    const told = reply(request);
    send(told === undefined ? 404 : 200, told ?? { detail: "Not Found" });
  });
  return { ...backend, tasks, interrupts: () => interrupts };
}
