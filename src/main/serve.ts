import type { Log } from "../contract/log.ts";
import { createLog } from "../watch/create-log.ts";
import { compose } from "./compose.ts";
import type { Config, Origin, Secrets } from "./config/config.ts";
import type { House } from "./house.ts";
import { listen } from "./listen.ts";
import { hearReloads, type ReloadSources } from "./reload/hear-reloads.ts";
import { makeSignIn } from "./make-sign-in.ts";
import type { Replacements } from "./open-workshops.ts";
import { takeFolder } from "./take-folder.ts";
import { welcome, welcomeWorker } from "./welcome.ts";

export interface ServeOptions {
  /** One line for the person at the terminal. */
  readonly say: (line: string) => void;
  /** Whether a new key may be shown: there is a person at a terminal. */
  readonly isTerminal: boolean;
  /** The first signal drains, a second one ends at once. */
  readonly onStop: (listener: () => void) => () => void;
  readonly exit: (code: number) => void;
  /** Where `limner.yaml` is read anew from, and when; without it, it is read once. */
  readonly reload?: ReloadSources;
  readonly replacements?: Replacements;
  /** Where the values of the configuration came from, for the admin. */
  readonly origins?: readonly Origin[];
  /** Where the built web app stands, if it does. */
  readonly webFolder?: string;
  readonly log?: Log;
}

/** Connections to a database or a bucket that has gone silent would keep a process that has drained alive for minutes. */
const CLOSE_WITHIN_MS = 10_000;

/** Runs a server until it is told to stop; resolves when everything is closed. */
export async function serve(
  config: Config,
  secrets: Secrets,
  options: ServeOptions,
): Promise<void> {
  const closing = await serveUntilDrained(config, secrets, options);
  // Whatever is still open has nobody who waits for it; where nothing is, the process ends before.
  closing.unref();
}

/** Returns the timer that ends what cannot be closed. */
async function serveUntilDrained(
  config: Config,
  secrets: Secrets,
  options: ServeOptions,
): Promise<NodeJS.Timeout> {
  const log = options.log ?? createLog({ level: config.logLevel, pretty: process.stdout.isTTY });
  await using lock = await takeFolder(config);
  await using house = await compose(config, secrets, {
    log,
    ...(options.replacements !== undefined && { replacements: options.replacements }),
    ...(options.origins !== undefined && { origins: options.origins }),
    webFolder: options.webFolder,
  });
  const address = await listen(house.server, config);
  await lock.publish({ port: Number(new URL(address).port) });
  // Heard from here on, since what the house begins to draw may be paid for.
  const stop = hearStop(options);
  await house.start();
  using _reloads = options.reload && hearReloads(house, options.reload, log);
  log.info("listening", { address, folder: config.dataDir });
  if (config.role === "worker") {
    welcomeWorker(address).forEach((line) => options.say(line));
    return await untilDrained(house, config, { ...options, stop });
  }
  // A link is as good as a key for ten minutes, so it is shown to a person only, like the keys.
  const signIn = options.isTerminal ? await makeSignIn(house.records) : undefined;
  for (const line of welcome(address, house.keys, signIn?.code)) {
    options.say(line);
  }
  return await untilDrained(house, config, { ...options, stop });
}

function hearStop({ onStop }: Pick<ServeOptions, "onStop">): Promise<void> {
  return new Promise((resolve) => {
    const forget = onStop(() => {
      forget();
      resolve();
    });
  });
}

async function untilDrained(
  house: House,
  config: Config,
  { say, onStop, exit, stop }: ServeOptions & { readonly stop: Promise<void> },
): Promise<NodeJS.Timeout> {
  await stop;
  const forgetSecond = onStop(() => {
    say("Stopped at once. What is recorded goes on at the next start.");
    exit(130);
  });
  say(describeStop(house.running, config.drainMs));
  try {
    await house.drain(AbortSignal.timeout(config.drainMs));
  } finally {
    forgetSecond();
  }
  return setTimeout(() => {
    say("Stopped, though a connection could not be closed: its other end says nothing any more.");
    exit(0);
  }, CLOSE_WITHIN_MS);
}

function describeStop(running: number, drainMs: number): string {
  if (running === 0) {
    return "Stopping.";
  }
  const what =
    running === 1
      ? "one generation under way goes back to the queue or is"
      : `${running} generations under way go back to the queue or are`;
  return `Stopping: ${what} waited for, at most ${Math.round(drainMs / 1000)} s. Press Ctrl-C again to stop at once.`;
}
