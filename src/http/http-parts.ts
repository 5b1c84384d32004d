import type { Log } from "../contract/log.ts";
import type { Metrics, MetricsPage } from "../contract/metrics.ts";
import type { Spooler } from "../contract/spool.ts";
import type { Administration } from "../core/administration/administration.ts";
import type { Limner } from "../core/limner.ts";
import type { ByteBudget } from "../kit/byte-budget.ts";
import type { HttpSettings } from "./http-settings.ts";

/** What the server is made of. */
export interface HttpParts {
  readonly limner: Limner;
  readonly administration: Administration;
  readonly spooler: Spooler;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly metricsPage: MetricsPage;
  readonly version: string;
  readonly settings: HttpSettings;
  /** Bytes being received and decoded, over all requests; the core counts what it fetches against it too. */
  readonly budget: ByteBudget;
}
