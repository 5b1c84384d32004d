import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { acceptWebsocket, type TestSocket } from "../../shared/testing/accept-websocket.ts";
import { answerAsComfyui } from "./answer-as-comfyui.ts";
import { createJobBook } from "./create-job-book.ts";
import type { PretendJob } from "./pretend-job.ts";
import type { PretendRequest } from "./pretend-request.ts";

interface PretendOptions {
  /** What becomes of a job; at once a picture unless told. */
  readonly run?: (job: PretendJob) => void;
  /** Answers in place of the pretend server, where it returns true. */
  readonly answer?: (request: PretendRequest, response: ServerResponse) => boolean;
  /** False: as older servers, which make up the ids of jobs themselves. */
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
  /** The ids with which `/interrupt` was called, which ends whatever runs. */
  readonly interrupts: readonly string[];
  /** A job of somebody else runs. */
  runStranger(id: string): PretendJob;
  /** All that it knew is gone, as after a restart. */
  lose(): void;
}

function runAtOnce(job: PretendJob): void {
  job.start();
  job.step(1, 2);
  job.step(2, 2);
  job.succeed();
}

export async function startPretendComfyui(options: PretendOptions = {}): Promise<PretendComfyui> {
  const { run = runAtOnce, answer, opensSockets = true } = options;
  const { takesIds = true, cancelsById = true } = options;
  const requests: PretendRequest[] = [];
  const interrupts: string[] = [];
  const sockets = new Map<string, TestSocket>();
  const book = createJobBook(sockets);
  const onInterrupt = (id: string): void => void interrupts.push(id);
  const answerUsually = answerAsComfyui({ book, takesIds, cancelsById, onInterrupt });

  const serve = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const request = await readRequest(incoming);
    requests.push(request);
    if (answer?.(request, response) === true) {
      return;
    }
    const { status = 200, json, bytes } = answerUsually(request);
    response.writeHead(status, { "content-type": bytes ? "image/png" : "application/json" });
    response.end(bytes ?? (json === undefined ? "" : JSON.stringify(json)));
    const job = book.jobs.at(-1);
    if (request.path === "/prompt" && job?.state === "queued") {
      run(job);
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
    url: `http://127.0.0.1:${port}`,
    requests,
    jobs: book.jobs,
    sockets,
    interrupts,
    runStranger(id) {
      const job = book.add(id, "somebody", {});
      job.start();
      return job;
    },
    lose: () => book.lose(),
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

async function readRequest(incoming: IncomingMessage): Promise<PretendRequest> {
  incoming.on("error", () => undefined);
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) {
    chunks.push(Buffer.from(chunk as Uint8Array));
  }
  const url = new URL(incoming.url ?? "", "http://localhost");
  return {
    method: incoming.method ?? "",
    path: url.pathname,
    query: url.searchParams,
    headers: incoming.headers,
    body: Buffer.concat(chunks),
  };
}
