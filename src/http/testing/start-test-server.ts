import type { AddressInfo } from "node:net";
import { BOUNDS } from "../../contract/bounds.ts";
import type { Log } from "../../contract/log.ts";
import type { RequestFacts } from "../../contract/metrics.ts";
import type { Administration } from "../../core/administration/administration.ts";
import { createByteBudget } from "../../kit/byte-budget.ts";
import { createServer } from "../create-server.ts";
import type { HttpSettings } from "../http-settings.ts";
import { createTestAdministration } from "./create-test-administration.ts";
import { createTestLimner, type TestLimner } from "./create-test-limner.ts";
import { createTestMetrics } from "./create-test-metrics.ts";
import { openTestSpooler } from "./open-test-spooler.ts";

export interface TestServer extends AsyncDisposable {
  /** `http://127.0.0.1:port` */
  readonly base: string;
  readonly port: number;
  readonly limner: TestLimner;
  /** What the metrics were told. */
  readonly counted: readonly RequestFacts[];
  readonly logged: readonly {
    readonly event: string;
    readonly fields: Readonly<Record<string, unknown>>;
  }[];
  /** With the key, JSON bodies from objects. */
  call(path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
  /** How many spools were opened and not disposed of. */
  spoolsLeft(): Promise<number>;
  close(): Promise<void>;
}

/** The real server on a port of its own. */
export async function startTestServer(
  parts: {
    limner?: TestLimner;
    administration?: Administration;
    settings?: Partial<HttpSettings>;
    readonly whileClosing?: () => Promise<void>;
  } = {},
): Promise<TestServer> {
  const { limner = createTestLimner() } = parts;
  const spooler = await openTestSpooler();
  const logged: { event: string; fields: Readonly<Record<string, unknown>> }[] = [];
  const note = (event: string, fields: Readonly<Record<string, unknown>> = {}) => {
    logged.push({ event, fields });
  };
  const log: Log = { debug: note, info: note, warn: note, error: note };
  const metrics = createTestMetrics();
  const settings = {
    publicUrl: undefined,
    picturesUrl: undefined,
    trustProxy: false,
    patienceMs: 290_000,
    keepAliveMs: 0,
    sdkUserAgents: [],
    webFolder: undefined,
    docsFolder: undefined,
    bounds: BOUNDS,
    ...parts.settings,
  };
  const app = await createServer({
    limner,
    administration: parts.administration ?? createTestAdministration(),
    spooler,
    log,
    metrics,
    metricsPage: metrics,
    budget: createByteBudget(settings.bounds.inFlightBytesMax),
    version: "0.0.0-test",
    settings,
  });
  app.addHook("preClose", async () => parts.whileClosing?.());
  await app.listen({ host: "127.0.0.1", port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const base = `http://127.0.0.1:${port}`;
  return {
    base,
    port,
    limner,
    counted: metrics.requests,
    logged,
    spoolsLeft: () => spooler.left(),
    call: (path, body, headers = {}) =>
      fetch(base + path, {
        ...(body === undefined
          ? {}
          : { method: "POST", body: isRaw(body) ? body : JSON.stringify(body) }),
        headers: {
          authorization: "Bearer sk-good",
          ...(body === undefined || body instanceof FormData
            ? {}
            : { "content-type": "application/json" }),
          ...headers,
        },
      }),
    close: () => app.close(),
    [Symbol.asyncDispose]: async () => {
      await app.close();
      await spooler[Symbol.asyncDispose]();
    },
  };
}

function isRaw(body: unknown): body is string | FormData | Uint8Array<ArrayBuffer> {
  return typeof body === "string" || body instanceof FormData || body instanceof Uint8Array;
}
