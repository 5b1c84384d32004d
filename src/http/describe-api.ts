import { BOUNDS } from "../contract/bounds.ts";
import type { Log } from "../contract/log.ts";
import type { Metrics, MetricsPage } from "../contract/metrics.ts";
import type { Spooler } from "../contract/spool.ts";
import type { Administration } from "../core/administration/administration.ts";
import type { Limner } from "../core/limner.ts";
import { createByteBudget } from "../kit/byte-budget.ts";
import { createServer } from "./create-server.ts";

/** The API document, made by a server that nobody speaks to. */
export async function describeApi(version: string): Promise<object> {
  const settings = {
    publicUrl: undefined,
    picturesUrl: undefined,
    trustProxy: false,
    patienceMs: 0,
    keepAliveMs: 0,
    sdkUserAgents: [],
    webFolder: undefined,
    docsFolder: undefined,
    bounds: BOUNDS,
  };
  // No request reaches these parts, so none of their functions is ever called.
  const limner = {} as Limner;
  const administration = {} as Administration;
  const spooler = {} as Spooler;
  const log = {} as Log;
  const metrics = {} as Metrics;
  const metricsPage = {} as MetricsPage;
  const budget = createByteBudget(0);
  const app = await createServer({
    limner,
    administration,
    spooler,
    log,
    metrics,
    metricsPage,
    budget,
    version,
    settings,
  });
  try {
    await app.ready();
    return app.swagger();
  } finally {
    await app.close();
  }
}
