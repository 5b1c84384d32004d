import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { createSpooler } from "../assets/spool/create-spooler.ts";
import { BOUNDS } from "../contract/bounds.ts";
import type { Log } from "../contract/log.ts";
import type { Administration } from "../core/administration/administration.ts";
import { createAdministration } from "../core/administration/create-administration.ts";
import { createChannelDesk } from "../core/channels/channel-desk.ts";
import { createMemoryFailureLimits } from "../limits/memory/create-memory-failure-limits.ts";
import { createMemoryRateLimits } from "../limits/memory/create-memory-rate-limits.ts";
import { createAttendance } from "../core/joining/create-attendance.ts";
import type { Clock } from "../core/clock.ts";
import { createKeyUses } from "../core/create-key-uses.ts";
import { createLimner } from "../core/create-limner.ts";
import type { LimnerParts, LimnerSettings } from "../core/limner-parts.ts";
import { createRunner, type Runner } from "../core/run/create-runner.ts";
import type { WebhookCourier } from "../core/webhooks/create-webhook-courier.ts";
import { createUsualSeconds } from "../core/usual-seconds.ts";
import { createServer } from "../http/create-server.ts";
import type { HttpSettings } from "../http/http-settings.ts";
import { createImaging } from "../imaging/create-imaging.ts";
import { createByteBudget } from "../kit/byte-budget.ts";
import { createClosingStack, type ClosingStack } from "../kit/closing-stack.ts";
import { sha256Hex } from "../kit/sha256-hex.ts";
import { addMcp } from "./add-mcp.ts";
import type { Config, Origin, Secrets } from "./config/config.ts";
import { docsFolder } from "./docs-folder.ts";
import { ensureFirstKeys, type FirstKeys } from "./first-keys.ts";
import type { House } from "./house.ts";
import { makeKey } from "./make-key.ts";
import { openCourier } from "./open-courier.ts";
import { openWorkshops, type Replacements } from "./open-workshops.ts";
import { startChores } from "./start-chores.ts";
import { readQueue } from "./read-queue.ts";
import { version } from "./version.ts";
import { openMetrics } from "../watch/open-metrics.ts";

const LEASE_MS = 30_000;
/** For runs that were interrupted to say so in their records. */
const GIVE_BACK_MS = 5_000;
const clock: Clock = { now: () => Date.now(), elapsed: () => performance.now() };

interface ComposeContext {
  readonly log: Log;
  readonly replacements?: Replacements;
  /** Where the values of the configuration came from, for the admin. */
  readonly origins?: readonly Origin[];
  /** Absolute; see `HttpSettings`. */
  readonly webFolder?: string | undefined;
}

/** Joins the parts of a server. Nothing listens and nothing is drawn before `start`. */
export async function compose(
  config: Config,
  secrets: Secrets,
  { log, replacements = {}, origins = [], webFolder }: ComposeContext,
): Promise<House> {
  const closing = createClosingStack();
  try {
    return await joinParts(config, secrets, { log, replacements, origins, webFolder, closing });
  } catch (error) {
    await closing[Symbol.asyncDispose]();
    throw error;
  }
}

async function joinParts(
  config: Config,
  secrets: Secrets,
  context: Required<ComposeContext> & { readonly closing: ClosingStack },
): Promise<House> {
  const { log, replacements, origins, webFolder, closing } = context;
  const workshops = await openWorkshops(config, closing, { log, replacements, secrets });
  const { records } = workshops;
  const keys = await ensureFirstKeys(records, config, secrets);
  const stopping = new AbortController();
  const drain = { hasBegun: false };
  const settings = coreSettings(config, keys, {
    secrets,
    leaseMs: replacements.leaseMs ?? LEASE_MS,
  });
  // One server per data folder: whoever is still written down there has died.
  await records.processes.begin({ id: settings.process, role: "all", alone: true });
  const metrics = closing.use(
    openMetrics({ version, host: process, readQueue: () => readQueue(records) }),
  );
  const webhooks = closing.use(
    openCourier({ records, door: workshops.door, clock, log, metrics }, config),
  );
  const parts: LimnerParts = {
    ...workshops,
    webhooks,
    catalogue: () => workshops.catalogue,
    spooler: await createSpooler({ folder: join(config.dataDir, "spool") }),
    imaging: createImaging({}),
    desk: createChannelDesk({ clock, random: Math.random, coolDownMs: replacements.coolDownMs }),
    usualSeconds: createUsualSeconds(),
    rateLimits: createMemoryRateLimits(),
    attendance: createAttendance({ joining: records.joining, process: settings.process, log }),
    keyUses: closing.use(createKeyUses({ keys: records.keys, clock, log })),
    budget: createByteBudget(BOUNDS.inFlightBytesMax),
    clock,
    log,
    metrics,
    makeKey,
    isDraining: () => drain.hasBegun,
    stopping: stopping.signal,
    settings,
  };
  const limner = createLimner(parts);
  const runner = createRunner(parts);
  const administration = openAdministration(parts, keys, origins);
  const server = await createServer({
    ...parts,
    limner,
    administration,
    metricsPage: metrics,
    version,
    settings: { ...httpSettings(config), webFolder },
  });
  addMcp(server, { ...parts, limner }, config);
  return toHouse(parts, {
    limner,
    runner,
    server,
    webhooks,
    keys,
    config,
    replacements,
    closing,
    drain,
    stopping,
  });
}

function openAdministration(
  parts: LimnerParts,
  { adminKeyHash, sessionSecret }: FirstKeys,
  origins: readonly Origin[],
): Administration {
  return createAdministration({
    ...parts,
    adminKeyHash,
    sessionSecret,
    signInFailures: createMemoryFailureLimits(clock),
    origins,
  });
}

interface HouseParts extends Pick<House, "limner" | "server" | "keys"> {
  readonly runner: Runner;
  readonly webhooks: WebhookCourier;
  readonly config: Config;
  readonly replacements: Replacements;
  readonly closing: ClosingStack;
  readonly drain: { hasBegun: boolean };
  readonly stopping: AbortController;
}

function toHouse(parts: LimnerParts, house: HouseParts): House {
  const { runner, server, webhooks, config, closing, drain, stopping } = house;
  const { records, dispatch } = parts;
  const giveBack = async () => {
    runner.giveBack();
    await dispatch.drain(AbortSignal.timeout(GIVE_BACK_MS));
  };
  closing.defer(async () => {
    await giveBack();
    stopping.abort(new Error("the server is closing"));
    await server.close();
  });
  return {
    limner: house.limner,
    records,
    server,
    keys: house.keys,
    get running() {
      return runner.running;
    },
    async start() {
      await runner.recover("all");
      closing.use(startChores(parts, runner, house.replacements));
      const slots = config.channels.reduce((sum, channel) => sum + channel.concurrency, 0);
      dispatch.start(() => runner.workOne(), { slots });
      dispatch.ring();
      webhooks.ring();
    },
    async drain(signal) {
      drain.hasBegun = true;
      runner.stop();
      await dispatch.drain(signal);
      await giveBack();
      stopping.abort(new Error("the server has drained"));
      await webhooks.drain(signal);
    },
    [Symbol.asyncDispose]: () => closing[Symbol.asyncDispose](),
  };
}

function coreSettings(
  config: Config,
  keys: FirstKeys,
  more: { readonly secrets: Secrets; readonly leaseMs: number },
): LimnerSettings {
  const { apiKey } = more.secrets;
  return {
    process: randomUUID(),
    environmentKey:
      apiKey === undefined || keys.environmentKey === undefined
        ? null
        : { hash: sha256Hex(apiKey), id: keys.environmentKey.id },
    limits: config.limits.default,
    diskFloorBytes: config.diskFloorBytes,
    queueMs: config.queueMs,
    leaseMs: more.leaseMs,
    keeping: config.keeping,
  };
}

function httpSettings(config: Config): Omit<HttpSettings, "webFolder"> {
  return {
    docsFolder,
    publicUrl: config.publicUrl,
    trustProxy: config.trustProxy.length === 0 ? false : config.trustProxy.join(","),
    patienceMs: config.patienceMs,
    keepAliveMs: config.keepAliveMs,
    sdkUserAgents: config.clients.sdkUserAgents,
    bounds: BOUNDS,
  };
}
