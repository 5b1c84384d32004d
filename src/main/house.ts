import type { FastifyInstance } from "fastify";
import type { Records } from "../contract/records.ts";
import type { ConfigurationState } from "../core/administration/administration.ts";
import type { Limner } from "../core/limner.ts";
import type { ConfigReading } from "./config/read-config.ts";
import type { FirstKeys } from "./first-keys.ts";

/** Every part of a running Limner, joined. Closing it closes them all, last opened first. */
export interface House extends AsyncDisposable {
  readonly limner: Limner;
  readonly records: Records;
  readonly server: FastifyInstance;
  readonly keys: FirstKeys;
  /** Gives back what a dead process left behind, then begins to draw. */
  start(): Promise<void>;
  /** See `Configuration.reload`. */
  reload(read: () => ConfigReading): Promise<void>;
  readonly configuration: ConfigurationState;
  /**
   * Admits and claims nothing more (`/readyz` turns red), gives repeatable work back to the queue and waits for paid calls, until they have
   * ended or `signal` fires.
   */
  drain(signal: AbortSignal): Promise<void>;
  /** Generations under way in this process. */
  readonly running: number;
}
