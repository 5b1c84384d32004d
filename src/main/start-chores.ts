import { JOIN_WINDOW_MS } from "../core/joining/join-earlier.ts";
import { createChannelTeller } from "../core/channels/create-channel-teller.ts";
import type { ChannelProbes } from "../core/channels/create-channel-probes.ts";
import type { LimnerParts } from "../core/limner-parts.ts";
import type { Runner } from "../core/run/create-runner.ts";
import { learnUsualSeconds } from "../core/learn-usual-seconds.ts";
import type { Role } from "./config/config.ts";
import { createRounds } from "./create-rounds.ts";
import type { Presence } from "./open-presence.ts";
import { expirePictures } from "../core/keeping/expire-pictures.ts";
import { sweepFiles } from "../core/sweep-files.ts";

const SWEEP_FILES_EVERY_MS = 10 * 60_000;
const LOOK_FOR_LOST_EVERY_MS = 15_000;
const SEND_WEBHOOKS_EVERY_MS = 3_000;
const SIGN_OF_LIFE_EVERY_MS = 10_000;
const FORGET_EVERY_MS = 60_000;
const PROBE_EVERY_MS = 15_000;
const LEARN_EVERY_MS = 60_000;

interface ChoreTimes {
  readonly lostSweepMs?: number;
  readonly webhookSweepMs?: number;
  readonly keepingSweepMs?: number;
  readonly probeSweepMs?: number;
}

interface ChoreParts extends LimnerParts {
  readonly probes: ChannelProbes;
  readonly presence: Presence;
  readonly role: Role;
}

/**
 * What has to be done now and then: lost runs, stale queues, channels that rest, files that nobody needs. Processes that share
 * their records all do it: what is found is changed under a condition, and what is deleted may be deleted twice.
 */
export function startChores(
  parts: ChoreParts,
  runner: Runner,
  times: ChoreTimes = {},
): AsyncDisposable {
  const rounds = createRounds(parts.log);
  const { every, signal } = rounds;
  every(times.lostSweepMs ?? LOOK_FOR_LOST_EVERY_MS, "lost-runs", () => runner.recover([]));
  every(LOOK_FOR_LOST_EVERY_MS, "stale-queue", () => runner.endStale());
  every(SIGN_OF_LIFE_EVERY_MS, "sign-of-life", () => parts.presence.renew());
  every(FORGET_EVERY_MS, "forget-refusals", () =>
    parts.records.joining.forgetRefusals(JOIN_WINDOW_MS),
  );
  every(times.webhookSweepMs ?? SEND_WEBHOOKS_EVERY_MS, "webhooks", async () =>
    parts.webhooks.ring(),
  );
  // At the start all that can be asked are; nobody waits for their answers.
  every(times.probeSweepMs ?? PROBE_EVERY_MS, "probe-channels", () =>
    parts.probes.probeTroubled(signal),
  )();
  if (parts.settings.sharesChannels === true) {
    every(SIGN_OF_LIFE_EVERY_MS, "tell-channels", createChannelTeller(parts));
  }
  if (parts.role === "api") {
    every(LEARN_EVERY_MS, "usual-seconds", () => learnUsualSeconds(parts, signal))();
  }
  every(times.keepingSweepMs ?? SWEEP_FILES_EVERY_MS, "sweep-files", async () => {
    // First what is over, so that its files go in the same round.
    await expirePictures(parts, signal);
    await sweepFiles(parts, signal);
  });
  return rounds;
}
