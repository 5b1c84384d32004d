import { Readable } from "node:stream";
import { Agent } from "undici";
import type { Dispatcher } from "undici";
import { Fault } from "../../contract/fault.ts";
import { pause } from "../../kit/pause.ts";
import { readErrorAnswer } from "./read-error-answer.ts";
import type { S3Place } from "./s3-place.ts";
import { S3Error } from "./s3-error.ts";
import type { S3Request } from "./s3-request.ts";
import type { S3Times } from "./s3-times.ts";
import { signRequest } from "./sign-request.ts";

/** Slower than a megabyte a second over all its tries an upload is given up. */
const UPLOAD_BYTES_PER_MS = 1_000;
/** Apart, so that slow readers never keep a picture from being stored. What is beyond waits its turn. */
const READING_MAX = 256;
const ASKING_MAX = 64;

/**
 * Signed requests, each sent again where that may help: all that is sent here may be repeated. Redirects are not followed.
 * Resolves with a 2xx answer. Throws `S3Error`, or the reason of the request's signal.
 */
export interface S3Client extends AsyncDisposable {
  /** The head of the answer; its body has been read and is of no interest. */
  ask(request: S3Request): Promise<Pick<Dispatcher.ResponseData, "headers" | "statusCode">>;
  /** A GET. The body of the answer is the caller's to end. */
  open(request: Omit<S3Request, "method" | "upload">): Promise<Dispatcher.ResponseData>;
}

type ClientTimes = Omit<S3Times, "stallMs">;

export function createS3Client(place: S3Place, times: ClientTimes): S3Client {
  const reading = openAgent(times, READING_MAX);
  const asking = openAgent(times, ASKING_MAX);
  const signingKeys = new Map<string, ArrayBuffer>();
  const send = (request: S3Request, agent: Agent) =>
    inTime(request, times, (signal) =>
      repeat(() => sendOnce(request, signal, { place, agent, signingKeys }), times, signal),
    );

  return {
    async ask(request) {
      const { headers, statusCode, body } = await send(request, asking);
      // The head has said how it went; a body that breaks off changes nothing.
      await body.dump().catch(() => undefined);
      return { headers, statusCode };
    },
    open: (request) => send({ ...request, method: "GET" }, reading),
    async [Symbol.asyncDispose]() {
      await Promise.all([reading.destroy(), asking.destroy()]);
    },
  };
}

function openAgent({ connectMs, silenceMs }: ClientTimes, connections: number): Agent {
  return new Agent({
    allowH2: false,
    connections,
    connect: { timeout: connectMs },
    headersTimeout: silenceMs,
    bodyTimeout: silenceMs,
  });
}

async function sendOnce(
  request: S3Request,
  signal: AbortSignal,
  parts: {
    readonly place: S3Place;
    readonly agent: Agent;
    readonly signingKeys: Map<string, ArrayBuffer>;
  },
): Promise<Dispatcher.ResponseData> {
  const { place, agent, signingKeys } = parts;
  const { method, upload } = request;
  const signed = await signRequest(request, place, signingKeys);
  const body = upload === undefined || upload.bytes === 0 ? null : Readable.from(upload.open());
  const answer = await agent.request({ ...signed, method, body, signal });
  // Whoever reads the body hears of errors there; when nobody does they must not end the process.
  answer.body.on("error", () => undefined);
  if (answer.statusCode < 200 || answer.statusCode > 299) {
    throw await readErrorAnswer(answer, method, place);
  }
  return answer;
}

/** Runs the step with a signal that also fires when the request has taken too long as a whole. */
async function inTime<Result>(
  { method, upload, signal }: S3Request,
  { wholeMs }: ClientTimes,
  step: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  signal?.throwIfAborted();
  const limit = new AbortController();
  const stop = () => {
    limit.abort(new S3Error(`S3 did not answer ${method} in time`, { status: null, code: null }));
  };
  const timer = setTimeout(stop, wholeMs + (upload?.bytes ?? 0) / UPLOAD_BYTES_PER_MS);
  try {
    return await step(
      signal === undefined ? limit.signal : AbortSignal.any([signal, limit.signal]),
    );
  } finally {
    clearTimeout(timer);
  }
}

async function repeat<Result>(
  step: () => Promise<Result>,
  { pausesMs }: ClientTimes,
  signal: AbortSignal,
): Promise<Result> {
  for (const pauseMs of pausesMs) {
    try {
      return await step();
    } catch (error) {
      if (!toFailure(error, signal).mayPass) throw toFailure(error, signal);
    }
    await pause(pauseMs, signal);
  }
  return await step().catch((error: unknown) => {
    throw toFailure(error, signal);
  });
}

/** Throws what is no failure of S3: the end of the wait, and a disk that does not give the bytes to send. */
function toFailure(error: unknown, signal: AbortSignal): S3Error {
  signal.throwIfAborted();
  if (error instanceof S3Error) return error;
  if (error instanceof Fault) throw error;
  const code =
    error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
  const said = error instanceof Error ? error.message : String(error);
  return new S3Error(`S3 could not be asked: ${code ?? said}`, {
    status: null,
    code,
    cause: error,
  });
}
