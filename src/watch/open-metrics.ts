import { Registry } from "prom-client";
import type { Metrics, MetricsPage } from "../contract/metrics.ts";
import { addChannelGauge, type ReadChannels } from "./metrics/add-channel-gauge.ts";
import { addCounters } from "./metrics/add-counters.ts";
import { addProcessGauges, type HostProcess } from "./metrics/add-process-gauges.ts";
import { addQueueGauges, type ReadQueue } from "./metrics/add-queue-gauges.ts";

export interface MetricsOptions {
  readonly version: string;
  /** Our own process, which only `main` knows. */
  readonly host: HostProcess;
  /** Asked at every scrape, and at no other time. */
  readonly readQueue: ReadQueue;
  /** Asked at every scrape; without it no channel is shown. */
  readonly readChannels?: ReadChannels;
}

/** What the house counts and times. Closing it ends what watches the event loop. */
export interface OpenMetrics extends Metrics, MetricsPage, AsyncDisposable {
  /** Names, kinds and labels of all that is shown, for the page in the docs. */
  list(): readonly MetricFacts[];
}

interface MetricFacts {
  readonly name: string;
  readonly help: string;
}

export function openMetrics({
  version,
  host,
  readQueue,
  readChannels = () => [],
}: MetricsOptions): OpenMetrics {
  const registry = new Registry();
  const counters = addCounters(registry);
  addQueueGauges(registry, readQueue);
  addChannelGauge(registry, readChannels);
  const watching = addProcessGauges(registry, { version, host });
  return {
    ...counters,
    mediaType: registry.contentType,
    render: () => registry.metrics(),
    list: () => registry.getMetricsAsArray().map(({ name, help }) => ({ name, help })),
    [Symbol.asyncDispose]: async () => {
      watching[Symbol.dispose]();
      registry.clear();
    },
  };
}
