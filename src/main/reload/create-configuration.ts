import type { Log } from "../../contract/log.ts";
import type { Clock } from "../../core/clock.ts";
import type { HttpChecks } from "../../checks/open-http-checks.ts";
import type { Config, Origin, Secrets } from "../config/config.ts";
import type { ConfigReading } from "../config/read-config.ts";
import { OperatorError } from "../operator-error.ts";
import { describeChanges } from "./describe-changes.ts";
import type { EngineShelf, Stock } from "./engine-shelf.ts";
import type { InForce } from "./in-force.ts";
import { toContentRules } from "./to-content-rules.ts";

interface ConfigurationParts {
  readonly shelf: EngineShelf;
  readonly checks: HttpChecks;
  readonly log: Log;
  readonly clock: Pick<Clock, "now">;
}

interface Start {
  readonly config: Config;
  readonly secrets: Secrets;
  readonly origins: readonly Origin[];
}

/** The configuration of a running house. Closing it waits for a change under way; later ones are not made. */
export interface Configuration extends AsyncDisposable {
  /** What holds at this moment. */
  readonly current: InForce;
  /**
   * Puts in force what is read now, as a whole, and tells `adopted`. What is wrong with it is logged, stands in `current.state`,
   * and changes nothing else. Called again meanwhile, it waits for its turn.
   */
  reload(read: () => ConfigReading): Promise<void>;
  /** Called after each change. */
  onChange(adopted: (inForce: InForce) => void): void;
}

/** Makes the engines of the first configuration. Throws as `EngineShelf.prepare`. */
export async function createConfiguration(
  { config, secrets, origins }: Start,
  parts: ConfigurationParts,
): Promise<Configuration> {
  const { log, clock } = parts;
  const first = await prepare({ config, secrets, origins }, parts);
  let current = first.inForce;
  let said = { config, secrets };
  let turn: Promise<void> = Promise.resolve();
  let closed = false;
  const listeners: ((inForce: InForce) => void)[] = [];
  first.stock.adopt();

  const take = async (read: () => ConfigReading): Promise<void> => {
    const reading = keepEnvironment(read(), said.config);
    const { stock, inForce } = await prepare(reading, parts);
    stock.adopt();
    current = inForce;
    const changes = describeChanges(said, reading);
    const file = reading.config.configFile ?? null;
    if (changes === null) {
      log.debug("configuration-unchanged", { file });
    } else {
      log.info("configuration-read", { file, ...changes });
    }
    said = reading;
    for (const warning of reading.warnings) {
      log.warn("setting-not-used", { warning });
    }
    for (const adopted of listeners) {
      adopted(inForce);
    }
  };
  const refuse = (error: unknown): void => {
    const isOperators = error instanceof OperatorError;
    const lines = isOperators
      ? error.lines
      : ["The new configuration could not be put in force; the log says why."];
    current = { ...current, state: { ...current.state, refused: { at: clock.now(), lines } } };
    log.error("configuration-refused", { lines, ...(!isOperators && { error }) });
  };
  return {
    get current() {
      return current;
    },
    reload(read) {
      turn = turn.then(() => (closed ? undefined : take(read))).catch(refuse);
      return turn;
    },
    onChange: (adopted) => void listeners.push(adopted),
    async [Symbol.asyncDispose]() {
      closed = true;
      await turn;
    },
  };
}

async function prepare(
  { config, secrets, origins }: Start,
  { shelf, checks, clock }: ConfigurationParts,
): Promise<{ readonly stock: Stock; readonly inForce: InForce }> {
  const contentRules = toContentRules(config, secrets, checks);
  const models = new Map(config.models.map((model) => [model.id, model]));
  const stock = await shelf.prepare(config, secrets);
  const catalogue = { models, channels: stock.channels };
  const state = { file: config.configFile ?? null, readAt: clock.now(), refused: null };
  return { stock, inForce: { config, catalogue, contentRules, origins, state } };
}

/**
 * What stands in the environment holds from start to end. A file that has gone is a mistake and not a wish for the defaults: with
 * them the built-in engine would draw what backends were chosen for.
 */
function keepEnvironment(reading: ConfigReading, before: Config): ConfigReading {
  const { models, channels, limits, keeping, clients, door, rules, configFile } = reading.config;
  if (before.configFile !== undefined && configFile === undefined) {
    throw new OperatorError(
      `${before.configFile} has gone, so what it said last holds on. Put it back, or start anew without it.`,
    );
  }
  const ofFile = { models, channels, limits, keeping, clients, door, rules, configFile };
  return { ...reading, config: { ...before, ...ofFile } };
}
