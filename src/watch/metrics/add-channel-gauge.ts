import { Gauge, type Registry } from "prom-client";

const STATES = ["open", "resting", "half-open", "out"] as const;

/** Each configured channel as it is now. */
export type ReadChannels = () => readonly {
  readonly id: string;
  readonly state: (typeof STATES)[number];
}[];

/** One line for each channel and state: 1 for the one that it is in. Channels that are gone are not shown. */
export function addChannelGauge(registry: Registry, readChannels: ReadChannels): void {
  const gauge = new Gauge({
    name: "limner_channel_state",
    help: "1 for the state that a channel is in, else 0: open, resting, half-open, out.",
    labelNames: ["channel", "state"],
    registers: [registry],
    collect() {
      gauge.reset();
      for (const { id, state } of readChannels()) {
        for (const one of STATES) {
          gauge.set({ channel: id, state: one }, one === state ? 1 : 0);
        }
      }
    },
  });
}
