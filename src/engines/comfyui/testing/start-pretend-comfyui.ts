import { once } from "node:events";
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import nodeKinds from "../__fixtures__/object-info.json" with { type: "json" };
import type { Graph } from "../workflow.ts";
import { acceptWebsocket, type TestSocket } from "../../shared/testing/accept-websocket.ts";
import { createPretendJob, type PretendJob } from "./pretend-job.ts";

export interface PretendRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

interface PretendOptions {
  /** What becomes of a job; at once a picture unless told. */
  readonly run?: (job: PretendJob) => void;
  /** Answers in place of the pretend server, where it returns true. */
  readonly answer?: (request: PretendRequest, response: ServerResponse) => boolean;
  /** False: as servers before 2025, which make up the ids of jobs themselves. */
  readonly takesIds?: boolean;
  /** False: as servers without `/api/jobs/{id}/cancel`. */
  readonly cancelsById?: boolean;
  /** False: the websocket is refused. */
  readonly opensSockets?: boolean;
}

/** A ComfyUI that keeps jobs, queue and history as `server.py` does, and draws nothing. */
export interface PretendComfyui extends AsyncDisposable {
  readonly url: string;
  readonly requests: readonly PretendRequest[];
  readonly jobs: readonly PretendJob[];
  /** Sockets by their `clientId`. */
  readonly sockets: ReadonlyMap<string, TestSocket>;
  /** A job of somebody else runs. */
  runStranger(id: string): PretendJob;
  /** All that it knew is gone, as after a restart. */
  lose(): void;
  /** Whether a global interrupt was asked for, which would end whatever runs. */
  readonly interrupts: readonly string[];
}

type Answer = { readonly status?: number; readonly json?: unknown; readonly bytes?: Uint8Array };

function runAtOnce(job: PretendJob): void {
  job.start();
  job.step(1, 2);
  job.step(2, 2);
  job.succeed();
}

export async function startPretendComfyui(options: PretendOptions = {}): Promise<PretendComfyui> {
  const { run = runAtOnce, answer, opensSockets = true } = options;
  const requests: PretendRequest[] = [];
  const sockets = new Map<string, TestSocket>();
  const house = createHouse(options, sockets);
  const serve = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    incoming.on("error", () => undefined);
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) {
      chunks.push(Buffer.from(chunk as Uint8Array));
    }
    const url = new URL(incoming.url ?? "", "http://localhost");
    const request: PretendRequest = {
      method: incoming.method ?? "",
      path: url.pathname,
      query: url.searchParams,
      headers: incoming.headers,
      body: Buffer.concat(chunks),
    };
    requests.push(request);
    if (answer?.(request, response) === true) {
      return;
    }
    const { status = 200, json, bytes } = house.answer(request);
    response.writeHead(status, { "content-type": bytes ? "image/png" : "application/json" });
    response.end(bytes ?? (json === undefined ? "" : JSON.stringify(json)));
    if (status === 200 && request.path === "/prompt") {
      response.once("close", () => house.runLast(run));
    }
  };
  const server = createServer((incoming, response) => void serve(incoming, response));
  server.on("upgrade", (incoming, wire) => {
    if (!opensSockets) {
      wire.end("HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n");
      return;
    }
    const id = new URL(incoming.url ?? "", "http://localhost").searchParams.get("clientId") ?? "";
    const socket = acceptWebsocket(incoming, wire);
    sockets.set(id, socket);
    wire.on("close", () => sockets.delete(id));
    socket.sendText(JSON.stringify({ type: "status", data: { sid: id } }));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    ...{ requests, sockets, ...house },
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets.values()) {
        socket.cut();
      }
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** What the server knows, and how it answers. */
function createHouse(options: PretendOptions, sockets: ReadonlyMap<string, TestSocket>) {
  const { takesIds = true, cancelsById = true } = options;
  const jobs: PretendJob[] = [];
  const interrupts: string[] = [];
  let made = 0;

  const add = (id: string, clientId: string, graph: Graph): PretendJob => {
    const send = ([type, data]: readonly [string, unknown]): void =>
      sockets.get(clientId)?.sendText(JSON.stringify({ type, data }));
    const job = createPretendJob({ id, clientId, graph, send });
    jobs.push(job);
    return job;
  };
  const remove = (ids: readonly string[], state: PretendJob["state"]): void => {
    for (const job of jobs.filter((job) => ids.includes(job.id) && job.state === state)) {
      jobs.splice(jobs.indexOf(job), 1);
    }
  };
  const inState = (state: PretendJob["state"]) => jobs.filter((job) => job.state === state);
  const toItem = ({ id, graph }: PretendJob) => [0, id, graph, {}, []];
  const cancel = (id: string): void => {
    remove([id], "queued");
    inState("running")
      .find((job) => job.id === id)
      ?.interrupt();
  };
  const files = (): Map<string, Uint8Array> => new Map(jobs.flatMap((job) => [...job.files]));

  const routes: Readonly<
    Record<string, (request: PretendRequest, id: string, body: Record<string, unknown>) => Answer>
  > = {
    "GET /object_info/": (_, kind) => ({
      json: Object.hasOwn(nodeKinds, kind) ? { [kind]: Reflect.get(nodeKinds, kind) } : {},
    }),
    "POST /upload/image": ({ body }) => ({
      json: {
        name: /filename="([^"]+)"/.exec(body.toString("latin1"))?.[1],
        subfolder: "limner",
        type: "temp",
      },
    }),
    "POST /prompt": (_, __, { prompt, prompt_id: wished, client_id: client }) => {
      made += 1;
      const id = takesIds ? String(wished) : `made-up-${made}`;
      add(id, String(client), prompt as Graph);
      return { json: { prompt_id: id, number: made, node_errors: {} } };
    },
    "GET /history/": (_, id) => {
      const history = inState("ended").findLast((job) => job.id === id)?.history;
      return { json: history === undefined ? {} : { [id]: history } };
    },
    "POST /history": (_, __, { delete: ids }) => {
      remove(ids as readonly string[], "ended");
      return {};
    },
    "GET /queue": () => ({
      json: {
        queue_running: inState("running").map(toItem),
        queue_pending: inState("queued").map(toItem),
      },
    }),
    "POST /queue": (_, __, { delete: ids }) => {
      remove(ids as readonly string[], "queued");
      return {};
    },
    "POST /interrupt": (_, __, { prompt_id: id }) => {
      interrupts.push(String(id));
      // As servers that do not look at the id: whatever runs is ended.
      inState("running")[0]?.interrupt();
      return {};
    },
    "POST /api/jobs/": (_, id) => {
      cancel(id);
      return { json: { cancelled: true } };
    },
    "GET /view": ({ query }) => {
      const bytes = files().get(query.get("filename") ?? "");
      return bytes === undefined ? { status: 404 } : { bytes };
    },
  };

  return {
    jobs,
    interrupts,
    runStranger(id: string): PretendJob {
      const job = add(id, "somebody", {});
      job.start();
      return job;
    },
    lose: (): void => void jobs.splice(0),
    runLast(run: (job: PretendJob) => void): void {
      const job = jobs.at(-1);
      if (job !== undefined && job.state === "queued") {
        run(job);
      }
    },
    answer(request: PretendRequest): Answer {
      const { method, path, body } = request;
      const [, folder = "", id = ""] =
        /^(\/(?:object_info|history|api\/jobs)\/)([^/]+)(?:\/cancel)?$/.exec(path) ?? [];
      const isCancel = folder === "/api/jobs/";
      const route = routes[`${method} ${folder === "" ? path : folder}`];
      if (route === undefined || (isCancel && !cancelsById)) {
        return { status: isCancel ? 405 : 404 };
      }
      const isJson = request.headers["content-type"] === "application/json";
      const parsed = (isJson ? JSON.parse(body.toString()) : {}) as Record<string, unknown>;
      return route(request, decodeURIComponent(id), parsed);
    },
  };
}
