import { randomUUID } from "node:crypto";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { env } from "node:process";
import { createSpooler } from "../assets/spool/create-spooler.ts";
import { BOUNDS } from "../contract/bounds.ts";
import type { FastifyInstance } from "fastify";
import type { FailureLimits } from "../contract/failure-limits.ts";
import type { Log } from "../contract/log.ts";
import type { Administration } from "../core/administration/administration.ts";
import { createAdministration } from "../core/administration/create-administration.ts";
import { type ChannelDesk, createChannelDesk } from "../core/channels/channel-desk.ts";
import { type ChannelProbes, createChannelProbes } from "../core/channels/create-channel-probes.ts";
import { createAttendance } from "../core/joining/create-attendance.ts";
import type { Clock } from "../core/clock.ts";
import { createKeyUses } from "../core/create-key-uses.ts";
import { createLimner } from "../core/create-limner.ts";
import type { LimnerParts } from "../core/limner-parts.ts";
import { createRunner, type Runner } from "../core/run/create-runner.ts";
import { createStoreWatch } from "../core/run/create-store-watch.ts";
import type { WebhookCourier } from "../core/webhooks/create-webhook-courier.ts";
import { createUsualSeconds } from "../core/usual-seconds.ts";
import { createHealthServer } from "../http/create-health-server.ts";
import { createServer } from "../http/create-server.ts";
import type { HttpParts } from "../http/http-parts.ts";
import { createImaging } from "../imaging/create-imaging.ts";
import { createByteBudget } from "../kit/byte-budget.ts";
import { createClosingStack, type ClosingStack } from "../kit/closing-stack.ts";
import { addMcp } from "./add-mcp.ts";
import type { Config, Origin, Secrets } from "./config/config.ts";
import { ensureFirstKeys, type FirstKeys } from "./first-keys.ts";
import type { House } from "./house.ts";
import { countWaits, type Waits } from "./count-waits.ts";
import { endWaits } from "./end-waits.ts";
import { makeKey } from "./make-key.ts";
import { openCourier } from "./open-courier.ts";
import { openPresence, type Presence } from "./open-presence.ts";
import { picturesAtOnce } from "./pictures-at-once.ts";
import { openWorkshops, type Replacements, type Workshops } from "./open-workshops.ts";
import { type Configuration, createConfiguration } from "./reload/create-configuration.ts";
import { startChores } from "./start-chores.ts";
import { readChannels } from "./read-channels.ts";
import { readQueue } from "./read-queue.ts";
import { toHttpSettings } from "./to-http-settings.ts";
import { toLimnerSettings } from "./to-limner-settings.ts";
import { version } from "./version.ts";
import { openMetrics } from "../watch/open-metrics.ts";

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

function openImaging(): LimnerParts["imaging"] {
  const threads = picturesAtOnce(availableParallelism(), env["UV_THREADPOOL_SIZE"]);
  return createImaging({ threads });
}

type JoinContext = Required<ComposeContext> & { readonly closing: ClosingStack };

async function joinParts(config: Config, secrets: Secrets, context: JoinContext): Promise<House> {
  const { log, replacements, origins, webFolder, closing } = context;
  const process = randomUUID();
  const opening = { secrets, log, clock, process, replacements };
  const workshops = await openWorkshops(config, closing, opening);
  const { records, shelf, checks } = workshops;
  const standing = { shelf, checks, log, clock };
  const configuration = closing.use(
    await createConfiguration({ config, secrets, origins }, standing),
  );
  const keys = await ensureFirstKeys(records, config, secrets);
  const stopping = new AbortController();
  const drain = { hasBegun: false };
  const { apiKey } = secrets;
  const settings = toLimnerSettings(configuration, { process, keys, apiKey, replacements });
  const presence = closing.use(await openPresence(records.processes, { process, config, log }));
  const { desk, metrics, webhooks } = openTellers(workshops, configuration, context);
  const parts: LimnerParts = {
    ...workshops,
    storeWatch: createStoreWatch({ ...workshops, log, stopping: stopping.signal }),
    webhooks,
    catalogue: () => configuration.current.catalogue,
    contentRules: () => configuration.current.contentRules,
    spooler: await createSpooler({ folder: join(config.dataDir, "spool") }),
    imaging: openImaging(),
    desk,
    usualSeconds: createUsualSeconds(),
    attendance: createAttendance({ ...records, process, log, stopping: stopping.signal }),
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
  const probes = createChannelProbes(parts);
  const offices = { ...parts, probes, signInFailures: workshops.signInFailures };
  const { limner, waits } = countWaits(createLimner(parts));
  const http: HttpParts = {
    ...parts,
    limner,
    administration: openAdministration(offices, keys, configuration),
    metricsPage: metrics,
    version,
    settings: toHttpSettings(configuration, webFolder),
  };
  return toHouse(parts, {
    limner,
    waits,
    runner: createRunner(parts),
    probes,
    server: await openServer(http, config),
    webhooks,
    keys,
    workshops,
    configuration,
    presence,
    config,
    replacements,
    closing,
    drain,
    stopping,
  });
}

/** A worker answers nobody who wants a picture. */
async function openServer(parts: HttpParts, config: Config): Promise<FastifyInstance> {
  if (config.role === "worker") {
    return createHealthServer(parts);
  }
  const server = await createServer(parts);
  addMcp(server, parts, config);
  return server;
}

/** Who knows how channels fare, who counts, and who tells the ends of generations. */
function openTellers(
  workshops: Workshops,
  configuration: Configuration,
  { closing, log, replacements }: Pick<JoinContext, "closing" | "log" | "replacements">,
) {
  const { records, door } = workshops;
  const desk = closing.use(openDesk(workshops, replacements));
  const metrics = closing.use(
    openMetrics({
      version,
      host: process,
      readQueue: () => readQueue(records),
      readChannels: () => readChannels(configuration.current.catalogue, desk),
    }),
  );
  const world = { records, door, clock, log, metrics };
  const webhooks = closing.use(openCourier(world, configuration.current.config));
  return { desk, metrics, webhooks };
}

function openDesk(
  { dispatch }: Pick<Workshops, "dispatch">,
  { coolDownMs }: Replacements,
): ChannelDesk {
  const onOpening = () => dispatch.ring();
  return createChannelDesk({ clock, random: Math.random, coolDownMs, onOpening });
}

function openAdministration(
  parts: LimnerParts & {
    readonly probes: ChannelProbes;
    readonly signInFailures: FailureLimits;
  },
  { adminKeyHash, sessionSecret }: FirstKeys,
  configuration: Configuration,
): Administration {
  return createAdministration({
    ...parts,
    adminKeyHash,
    sessionSecret,
    origins: () => configuration.current.origins,
    configuration: () => configuration.current.state,
  });
}

interface HouseParts extends Pick<House, "limner" | "server" | "keys"> {
  readonly runner: Runner;
  readonly probes: ChannelProbes;
  readonly waits: Waits;
  readonly webhooks: WebhookCourier;
  readonly workshops: Pick<Workshops, "shelf" | "permit">;
  readonly configuration: Configuration;
  readonly presence: Presence;
  readonly config: Pick<Config, "role" | "database">;
  readonly replacements: Replacements;
  readonly closing: ClosingStack;
  readonly drain: { hasBegun: boolean };
  readonly stopping: AbortController;
}

function toHouse(parts: LimnerParts, house: HouseParts): House {
  const { runner, server, webhooks, workshops, configuration, closing, drain, stopping } = house;
  const { probes, presence, waits } = house;
  const { role, database } = house.config;
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
  configuration.onChange(({ config, catalogue }) => {
    parts.desk.follow(catalogue);
    workshops.permit(config.door.allow);
    dispatch.resize(countSlots(config));
    dispatch.ring();
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
      // Of many processes, those whose lease is over are dead; of the only one of a data folder, all that were before it.
      await runner.recover(database === undefined ? "all" : []);
      closing.use(startChores({ ...parts, probes, presence, role }, runner, house.replacements));
      if (role !== "api") {
        const slots = countSlots(configuration.current.config);
        dispatch.start((claimed) => workshops.shelf.during(() => runner.workOne(claimed)), {
          slots,
        });
      }
      dispatch.ring();
      webhooks.ring();
    },
    reload: (read) => configuration.reload(read),
    get configuration() {
      return configuration.current.state;
    },
    async drain(signal) {
      drain.hasBegun = true;
      runner.stop();
      await dispatch.drain(signal);
      await giveBack();
      if (database !== undefined) {
        await endWaits({ waits, presence, log: parts.log, signal });
      }
      stopping.abort(new Error("the server has drained"));
      await webhooks.drain(signal);
    },
    [Symbol.asyncDispose]: () => closing[Symbol.asyncDispose](),
  };
}

function countSlots({ channels }: Config): number {
  return channels.reduce((sum, channel) => sum + channel.concurrency, 0);
}
