import { Gauge, type Registry } from "prom-client";

interface Queue {
  readonly queued: number;
  readonly running: number;
  /** Null if nothing waits. */
  readonly oldestMs: number | null;
}

export type ReadQueue = () => Promise<Queue>;

const UNKNOWN: Queue = { queued: Number.NaN, running: Number.NaN, oldestMs: Number.NaN };

/** Asked of the records once for each scrape. What cannot be read is NaN, so that a scrape still shows all the rest. */
export function addQueueGauges(registry: Registry, readQueue: ReadQueue): void {
  let asking: Promise<Queue> | undefined;
  // All gauges of a scrape ask in the same turn, so one answer serves them all.
  const ask: ReadQueue = () => {
    asking ??= readQueue()
      .catch(() => UNKNOWN)
      .finally(() => {
        asking = undefined;
      });
    return asking;
  };
  const add = (name: string, help: string, pick: (queue: Queue) => number) =>
    new Gauge({
      name,
      help: `${help} NaN: the records could not be asked.`,
      registers: [registry],
      async collect() {
        this.set(pick(await ask()));
      },
    });
  add("limner_queue_depth", "Generations that wait to be drawn.", ({ queued }) => queued);
  add(
    "limner_queue_oldest_age_seconds",
    "How long the generation that waits longest has waited; 0 if none waits.",
    ({ oldestMs }) => (oldestMs ?? 0) / 1000,
  );
  add(
    "limner_generations_running",
    "Generations that are drawn just now.",
    ({ running }) => running,
  );
}
