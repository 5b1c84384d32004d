import { join } from "node:path";
import { createSpooler } from "../../assets/spool/create-spooler.ts";
import type { Log } from "../../contract/log.ts";
import type { Limner } from "../../core/limner.ts";
import { createClosingStack, type ClosingStack } from "../../kit/closing-stack.ts";
import { createLog } from "../../watch/create-log.ts";
import { compose } from "../compose.ts";
import { readConfig } from "../config/read-config.ts";
import { listen } from "../listen.ts";
import { makeKey } from "../make-key.ts";
import { takeFolder } from "../take-folder.ts";
import { webPlace } from "../web/web-place.ts";
import { drawInside, type Drawn, type DrawWish } from "./draw-inside.ts";

/** Nothing here is required, and nothing but these is read: not the environment, no file that is not named. */
export interface LimnerOptions {
  /** The folder of the database and the pictures, made if it is missing. Default `./data`. One Limner per folder. */
  readonly dataDir?: string;
  /** False: no port is opened, and Limner is used through `draw` and `useCases` only. Default true. */
  readonly listen?: boolean;
  /** Default `127.0.0.1`. */
  readonly host?: string;
  /** Default 0: any free port. */
  readonly port?: number;
  /** The API key of the first account. Without one a new key is made that holds until this Limner is closed. */
  readonly apiKey?: string;
  /** The key to `/admin/v1`; without one, as for `apiKey`. */
  readonly adminKey?: string;
  /** A `limner.yaml` with models, channels and limits. */
  readonly configFile?: string;
  /** Any other setting by the name of its environment variable, such as `{ LIMNER_THREADS: "1" }`. `process.env` may be handed in. */
  readonly settings?: Readonly<Record<string, string | undefined>>;
  /** Where events are told; without one they are not. */
  readonly log?: Log;
}

/** A Limner inside this process. Disposing of it lets paid calls end, closes the port and frees the folder. */
export interface RunningLimner extends AsyncDisposable {
  /** Such as `http://127.0.0.1:4242`, without a slash at its end; null where it does not listen. */
  readonly url: string | null;
  readonly apiKey: string;
  readonly adminKey: string;
  /**
   * Draws for the first account and waits for the end. Rejects with a fault, which has `code` and `publicMessage` (docs/errors.md),
   * or with the reason of the signal; a generation that was admitted goes on being drawn all the same.
   */
  draw(wish: DrawWish): Promise<Drawn>;
  /** All that the HTTP interface does, in process. Its words may change from one minor version to the next. */
  readonly useCases: Limner;
}

/**
 * Starts a Limner inside this process. Rejects with an error named `OperatorError` that says line by line what to
 * change: a wrong setting, a port in use, a folder that is served already.
 */
export async function startLimner(options: LimnerOptions = {}): Promise<RunningLimner> {
  const closing = createClosingStack();
  try {
    return await open(options, closing);
  } catch (error) {
    await closing[Symbol.asyncDispose]();
    throw error;
  }
}

async function open(options: LimnerOptions, closing: ClosingStack): Promise<RunningLimner> {
  const { config, secrets, warnings } = readOptions(options);
  const apiKey = secrets.apiKey ?? makeKey().key;
  const adminKey = secrets.adminKey ?? makeKey().key;
  const log = options.log ?? createLog({ level: "silent" });
  for (const warning of warnings) {
    log.warn("setting-not-used", { warning });
  }
  const lock = closing.use(await takeFolder(config));
  const house = closing.use(
    await compose(config, { ...secrets, apiKey, adminKey }, { log, webFolder: webPlace.folder }),
  );
  let url: string | null = null;
  if (options.listen !== false) {
    url = await listen(house.server, config);
    await lock.publish({ port: Number(new URL(url).port) });
  }
  await house.start();
  closing.defer(() => house.drain(AbortSignal.timeout(config.drainMs)));
  const { limner } = house;
  // Inside the folder that the house has emptied for its own.
  const spooler = await createSpooler({ folder: join(config.dataDir, "spool", "embedded") });
  return {
    url,
    apiKey,
    adminKey,
    draw: async (wish) =>
      drawInside(wish, {
        limner,
        spooler,
        caller: await limner.authenticate(`Bearer ${apiKey}`),
      }),
    useCases: limner,
    [Symbol.asyncDispose]: () => closing[Symbol.asyncDispose](),
  };
}

function readOptions({ settings = {}, ...options }: LimnerOptions) {
  const { apiKey, adminKey, configFile, port } = options;
  const namesFile = (configFile ?? settings["LIMNER_CONFIG"] ?? "") !== "";
  return readConfig({
    env: {
      LIMNER_PORT: "0",
      ...settings,
      ...(apiKey !== undefined && { LIMNER_API_KEY: apiKey }),
      ...(adminKey !== undefined && { LIMNER_ADMIN_KEY: adminKey }),
    },
    cwd: process.cwd(),
    flags: {
      host: options.host,
      port: port?.toString(),
      dataDir: options.dataDir,
      config: configFile,
    },
    ...(!namesFile && { readFile: () => undefined }),
  });
}
