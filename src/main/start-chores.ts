import { JOIN_WINDOW_MS } from "../core/joining/join-earlier.ts";
import type { ChannelProbes } from "../core/channels/create-channel-probes.ts";
import type { LimnerParts } from "../core/limner-parts.ts";
import type { Runner } from "../core/run/create-runner.ts";
import { expirePictures } from "../core/keeping/expire-pictures.ts";
import { sweepFiles } from "../core/sweep-files.ts";

const SWEEP_FILES_EVERY_MS = 10 * 60_000;
const LOOK_FOR_LOST_EVERY_MS = 15_000;
const SEND_WEBHOOKS_EVERY_MS = 3_000;
const SIGN_OF_LIFE_EVERY_MS = 10_000;
const FORGET_EVERY_MS = 60_000;
const PROBE_EVERY_MS = 15_000;

interface ChoreTimes {
  readonly webhookSweepMs?: number;
  readonly keepingSweepMs?: number;
  readonly probeSweepMs?: number;
}

/** What has to be done now and then: lost runs, stale queues, files that nobody needs. */
export function startChores(
  parts: LimnerParts & { readonly probes: ChannelProbes },
  runner: Runner,
  times: ChoreTimes = {},
): AsyncDisposable {
  const stopping = new AbortController();
  const underWay = new Set<Promise<void>>();
  const every = (
    ms: number,
    name: string,
    chore: () => Promise<unknown>,
    { isDueNow = false } = {},
  ) => {
    let busy = false;
    const work = () => {
      if (busy) {
        return;
      }
      busy = true;
      const run = chore()
        .then(() => undefined)
        .catch((error: unknown) => {
          if (!stopping.signal.aborted) {
            parts.log.error("chore-failed", { chore: name, error });
          }
        })
        .finally(() => {
          busy = false;
          underWay.delete(run);
        });
      underWay.add(run);
    };
    const timer = setInterval(work, ms);
    timer.unref();
    if (isDueNow) {
      work();
    }
    return timer;
  };
  const timers = [
    every(LOOK_FOR_LOST_EVERY_MS, "lost-runs", () => runner.recover([])),
    every(LOOK_FOR_LOST_EVERY_MS, "stale-queue", () => runner.endStale()),
    every(SIGN_OF_LIFE_EVERY_MS, "sign-of-life", () =>
      parts.records.processes.see(parts.settings.process),
    ),
    every(FORGET_EVERY_MS, "forget-refusals", () =>
      parts.records.joining.forgetRefusals(JOIN_WINDOW_MS),
    ),
    every(times.webhookSweepMs ?? SEND_WEBHOOKS_EVERY_MS, "webhooks", async () =>
      parts.webhooks.ring(),
    ),
    // At the start all that can be asked are; nobody waits for their answers.
    every(
      times.probeSweepMs ?? PROBE_EVERY_MS,
      "probe-channels",
      () => parts.probes.probeTroubled(stopping.signal),
      { isDueNow: true },
    ),
    every(times.keepingSweepMs ?? SWEEP_FILES_EVERY_MS, "sweep-files", async () => {
      // First what is over, so that its files go in the same round.
      await expirePictures(parts, stopping.signal);
      await sweepFiles(parts, stopping.signal);
    }),
  ];
  return {
    async [Symbol.asyncDispose]() {
      for (const timer of timers) {
        clearInterval(timer);
      }
      stopping.abort(new Error("the server is closing"));
      await Promise.all(underWay);
    },
  };
}
