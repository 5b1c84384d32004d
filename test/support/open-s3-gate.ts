import { once } from "node:events";
import { createServer, request as ask } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What becomes of a request on its way to the bucket. */
export type GateMood =
  /** It arrives, and so does its answer. */
  | "open"
  /** The connection ends before an answer. */
  | "cut"
  /** It is read, and never answered. */
  | "silent"
  /** Half of its body arrives at the bucket, then both connections end. */
  | "half-sent"
  /** Half of the answer's body comes, then the connection ends. */
  | "half-answered"
  | { readonly status: number; readonly code: string };

export interface GateRequest {
  readonly method: string;
  readonly path: string;
}

/** Stands in front of an S3 server, at an address of its own. */
export interface S3Gate extends AsyncDisposable {
  readonly endpoint: string;
  /** All that has come, in order. */
  readonly seen: readonly GateRequest[];
  /** Asked for every request from now on. */
  decide(mood: (request: GateRequest) => GateMood): void;
  /** Resolves once a request has come for which this holds, so far or later. */
  saw(which: (request: GateRequest) => boolean): Promise<void>;
}

/** Requests pass as they were signed, since the address that they were signed for goes on with them. */
export async function openS3Gate(endpoint: string): Promise<S3Gate> {
  const target = new URL(endpoint);
  const seen: GateRequest[] = [];
  const waiting = new Set<() => void>();
  let decide: (request: GateRequest) => GateMood = () => "open";
  const server = createServer((request, response) => {
    const one = { method: request.method ?? "", path: request.url ?? "" };
    seen.push(one);
    waiting.forEach((look) => look());
    pass({ request, response, target }, decide(one));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // A server that listens on a port has such an address.
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    seen,
    decide(mood) {
      decide = mood;
    },
    async saw(which) {
      while (!seen.some(which)) {
        const { promise, resolve } = Promise.withResolvers<void>();
        waiting.add(resolve);
        await promise;
        waiting.delete(resolve);
      }
    },
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

interface Passing {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly target: URL;
}

function pass(passing: Passing, mood: GateMood): void {
  const { request, response, target } = passing;
  if (mood === "cut") {
    request.socket.destroy();
    return;
  }
  if (mood === "silent") {
    request.resume();
    return;
  }
  if (typeof mood === "object") {
    request.resume();
    const { status, code } = mood;
    response.writeHead(status, { "content-type": "application/xml" });
    response.end(`<Error><Code>${code}</Code><Message>So the gate was told.</Message></Error>`);
    return;
  }
  const { hostname, port } = target;
  const { method, url, headers } = request;
  const onward = ask({ hostname, port, method, path: url, headers, setHost: false });
  const end = () => {
    onward.destroy();
    response.destroy();
  };
  let isAnswered = false;
  // Swift sends a body after the head that HEAD asked for, which is no error of what came before.
  onward.on("error", () => {
    if (!isAnswered) end();
  });
  request.on("error", end);
  onward.on("response", (answer) => {
    isAnswered = true;
    response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
    copyBytes(answer, response, { half: mood === "half-answered", end });
  });
  copyBytes(request, onward, { half: mood === "half-sent", end });
}

function copyBytes(
  from: IncomingMessage,
  to: { write(chunk: Uint8Array, done: () => void): boolean; end(): unknown },
  { half, end }: { readonly half: boolean; readonly end: () => void },
): void {
  let left = half ? Math.floor(Number(from.headers["content-length"] ?? 0) / 2) : Infinity;
  from.on("data", (chunk: Buffer) => {
    const part = chunk.subarray(0, left);
    left -= part.length;
    from.pause();
    to.write(part, () => (left === 0 ? end() : from.resume()));
  });
  from.on("end", () => to.end());
  from.on("error", end);
}
