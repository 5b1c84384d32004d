import { monitorEventLoopDelay } from "node:perf_hooks";
import { Counter, Gauge, type Registry } from "prom-client";

const QUANTILES = [0.5, 0.9, 0.99] as const;
const RESOLUTION_MS = 10;

/** What is asked of the process. */
export type HostProcess = Pick<NodeJS.Process, "version" | "memoryUsage" | "cpuUsage">;

/** The process and its event loop. Disposing of it ends the watch of the event loop. */
export function addProcessGauges(
  registry: Registry,
  { version, host }: { readonly version: string; readonly host: HostProcess },
): Disposable {
  const registers = [registry];
  new Gauge({
    name: "limner_build_info",
    help: "Always 1; the labels say which version runs, on which Node.",
    labelNames: ["version", "node"],
    registers,
  }).set({ version, node: host.version }, 1);
  new Gauge({
    name: "process_start_time_seconds",
    help: "Unix time in seconds at which the process began.",
    registers,
  }).set(Math.round(performance.timeOrigin / 1000));
  addMemory(registry, host);
  addProcessorTime(registry, host);
  return addEventLoopDelay(registry);
}

function addMemory(registry: Registry, host: HostProcess): void {
  const add = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(read());
      },
    });
  add(
    "process_resident_memory_bytes",
    "All memory of the process that is in use, its worker threads included.",
    () => host.memoryUsage.rss(),
  );
  add("nodejs_heap_size_used_bytes", "JavaScript objects of the main thread.", () => {
    return host.memoryUsage().heapUsed;
  });
  add(
    "nodejs_external_memory_bytes",
    "Buffers, and what libraries hold outside the JavaScript heap.",
    () => host.memoryUsage().external,
  );
}

function addProcessorTime(registry: Registry, host: HostProcess): void {
  const seconds = new Counter({
    name: "process_cpu_seconds_total",
    help: "Processor time of the process, all threads together.",
    registers: [registry],
    collect() {
      const { user, system } = host.cpuUsage();
      seconds.reset();
      seconds.inc((user + system) / 1e6);
    },
  });
}

function addEventLoopDelay(registry: Registry): Disposable {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  const gauge = new Gauge({
    name: "limner_event_loop_delay_seconds",
    help: "How late timers came since the last scrape: quantiles 0.5, 0.9, 0.99, and 1 for the longest.",
    labelNames: ["quantile"],
    registers: [registry],
    collect() {
      for (const quantile of QUANTILES) {
        gauge.set({ quantile }, toSeconds(delay.percentile(quantile * 100)));
      }
      gauge.set({ quantile: 1 }, toSeconds(delay.max));
      delay.reset();
    },
  });
  return { [Symbol.dispose]: () => void delay.disable() };
}

/** The histogram measures whole intervals; what is beyond the resolution is the delay. */
function toSeconds(nanoseconds: number): number {
  return Math.max(0, nanoseconds / 1e9 - RESOLUTION_MS / 1000);
}
