import { isIP } from "node:net";
import { Readable } from "node:stream";
import { Agent, buildConnector } from "undici";
import type { EngineSettings } from "../../contract/engine-kind.ts";
import { Fault } from "../../contract/fault.ts";
import { filteredLookup, NotAllowedError } from "./filtered-lookup.ts";
import { openSocket } from "./open-socket.ts";
import { readBounded } from "./read-bounded.ts";
import { toMaskedText } from "./to-masked-text.ts";
import { toStatusFault } from "./to-status-fault.ts";
import { unpacked } from "./unpacked.ts";
import type { Upstream, UpstreamAnswer, UpstreamRequest } from "./upstream.ts";

const CONNECT_TIMEOUT_MS = 10_000;
/** Below the five seconds after which common servers close a connection that nobody uses. */
const KEEP_ALIVE_MS = 4_000;
const ERROR_BYTES_MAX = 64 * 1024;
const SCHEME = /^(?:Basic|Bearer|Key|Token)\s+/i;

type UpstreamSettings = Pick<
  EngineSettings,
  "channel" | "baseUrl" | "apiKey" | "unpaid" | "mayConnect"
>;

interface UpstreamOptions {
  /** With every request; by default the API key as a bearer token. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Opens no connection before the first request. Closing it ends the requests under way. */
export function createUpstream(
  settings: UpstreamSettings,
  { headers: given }: UpstreamOptions = {},
): Upstream {
  const { baseUrl, apiKey } = settings;
  const usual: Readonly<Record<string, string>> =
    given ?? (apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` });
  const connect = {
    timeout: CONNECT_TIMEOUT_MS,
    lookup: filteredLookup((address) => settings.mayConnect(address)),
  };
  const agent = new Agent({
    allowH2: false,
    keepAliveTimeout: KEEP_ALIVE_MS,
    keepAliveMaxTimeout: KEEP_ALIVE_MS * 15,
    // The channel's own time limit bounds every wait.
    headersTimeout: 0,
    bodyTimeout: 0,
    connect,
  });
  return {
    baseUrl,
    send: (request) => send(request, { agent, settings, usual }),
    openSocket: async (request) =>
      await openSocket(toUrl(request.path, settings), request, {
        connect: buildConnector(connect),
        headers: { "user-agent": "Limner", ...usual },
      }),
    [Symbol.asyncDispose]: () => agent.destroy(),
  };
}

interface SendParts {
  readonly agent: Agent;
  readonly settings: UpstreamSettings;
  readonly usual: Readonly<Record<string, string>>;
}

/** How far a request has come. */
interface Sending {
  isWritten: boolean;
}

async function send(request: UpstreamRequest, parts: SendParts): Promise<UpstreamAnswer> {
  const { agent, settings, usual } = parts;
  const { signal, body } = request;
  signal.throwIfAborted();
  const url = toUrl(request.path, settings);
  const sending: Sending = { isWritten: false };
  try {
    const answer = await agent.request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: request.method,
      headers: {
        accept: "application/json",
        "accept-encoding": "identity",
        "user-agent": "Limner",
        ...usual,
        ...(body !== undefined && { "content-type": body.mediaType }),
        ...(body?.bytes !== undefined && { "content-length": String(body.bytes) }),
        ...request.headers,
      },
      body: body === undefined ? null : Readable.from(written(body.open(), sending)),
      signal,
    });
    // Whoever reads the body hears of errors there; when nobody does they must not end the process.
    answer.body.on("error", () => undefined);
    const close = (): Promise<void> => {
      answer.body.destroy();
      return Promise.resolve();
    };
    const { statusCode: status, headers } = answer;
    const plain = unpacked(answer.body, headers["content-encoding"]);
    if (status >= 300) {
      await using _closed = { [Symbol.asyncDispose]: close };
      throw await readStatusFault({ status, headers, body: plain }, request, {
        settings,
        usual,
      });
    }
    return {
      status,
      headers,
      body: whole(plain, request, settings),
      [Symbol.asyncDispose]: close,
    };
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof Fault ? error : toConnectionFault(error, request, { sending, settings });
  }
}

/** Throws a Fault for a path that leads to another origin: the key must not go there. */
function toUrl(path: string, { baseUrl, mayConnect, channel }: UpstreamSettings): URL {
  const url = new URL(/^https?:\/\//.test(path) ? path : `${baseUrl}${path}`);
  if (url.origin !== new URL(baseUrl).origin) {
    throw new Error("a request of an engine must stay on its backend's origin");
  }
  // A name is judged when it is looked up; an address is never looked up.
  const host = url.hostname.replaceAll(/^\[|\]$/g, "");
  if (isIP(host) !== 0 && !mayConnect(host)) {
    throw notAllowed(channel);
  }
  return url;
}

/** The bytes as they are, noting when the last of them was handed over. */
async function* written(
  bytes: AsyncIterable<Uint8Array>,
  sending: Sending,
): AsyncGenerator<Uint8Array> {
  let last: Uint8Array | undefined;
  for await (const chunk of bytes) {
    if (last !== undefined) {
      yield last;
    }
    last = chunk;
  }
  // With the last chunk the backend may have all it needs.
  sending.isWritten = true;
  if (last !== undefined) {
    yield last;
  }
}

/** The body of an answer; what breaks it off is told as a Fault. */
async function* whole(
  body: AsyncIterable<Uint8Array>,
  { signal, isFree = false }: UpstreamRequest,
  { channel }: UpstreamSettings,
): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch (error) {
    signal.throwIfAborted();
    throw new Fault("backend_failed", "The backend's answer broke off. Nothing was charged.", {
      outcome: isFree ? "unpaid" : "unknown",
      cause: `${channel}: ${describe(error)}`,
    });
  }
}

async function readStatusFault(
  answer: {
    readonly status: number;
    readonly headers: UpstreamAnswer["headers"];
    readonly body: AsyncIterable<Uint8Array>;
  },
  { isFree = false }: UpstreamRequest,
  { settings: { unpaid, apiKey }, usual }: Pick<SendParts, "settings" | "usual">,
): Promise<Fault> {
  const { status, headers } = answer;
  // A body that breaks off tells nothing more than its status.
  const text = await readBounded(answer.body, ERROR_BYTES_MAX).catch(() => "");
  // What a channel sends with every request may be a secret, and some backends repeat it, with or without the name of its scheme.
  const sent = Object.values(usual).flatMap((value) => [value, value.replace(SCHEME, "")]);
  const secrets = [...(apiKey === undefined ? [] : [apiKey]), ...sent];
  return toStatusFault({ status, headers, text }, { unpaid, isFree, secrets });
}

function toConnectionFault(
  error: unknown,
  { isFree = false }: UpstreamRequest,
  { sending, settings }: { readonly sending: Sending; readonly settings: UpstreamSettings },
): Fault {
  if (error instanceof NotAllowedError) {
    return notAllowed(settings.channel);
  }
  const cause = toMaskedText(describe(error), []);
  return sending.isWritten && !isFree
    ? new Fault(
        "backend_failed",
        "The connection to the backend was lost before it answered. Nothing was charged.",
        { outcome: "unknown", cause },
      )
    : new Fault("no_channel", "The backend could not be reached. Nothing was charged.", {
        outcome: "unpaid",
        cause,
      });
}

function notAllowed(channel: string): Fault {
  return new Fault(
    "no_channel",
    `The channel ${channel} leads to an address on this machine or in this network; set allowPrivateAddress: true.`,
    { outcome: "unpaid", misconfigured: true },
  );
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) {
    return String(error);
  }
  const code = "code" in error && typeof error.code === "string" ? `${error.code} ` : "";
  return `${code}${error.message}`;
}
